import AblyPubSub
import Testing

@testable import AblyLocal

/// The encoder and the decoder with xdelta3 on the other side; skipped, and reported as such, without it.
@Suite(.enabled(if: XdeltaCommand.executable != nil, XdeltaCommand.absence))
struct VCDIFFXdeltaTests {
    private static let sizes = [1, 30, 500, 70_000]

    @Test(arguments: DeltaPair.Kind.allCases)
    func `xdelta3 restores what the encoder encoded`(kind: DeltaPair.Kind) async throws {
        var random = SeededRandom(seed: 23)
        for size in Self.sizes {
            let pair = DeltaPair(kind, size: size, using: &random)
            for sizes in [VCDIFFEncoder.WindowSizes(), .init(target: size / 3 + 1, source: size / 2 + 1)] {
                let delta = VCDIFFEncoder.delta(from: pair.source, to: pair.target, windows: sizes)
                let restored = try await XdeltaCommand.target(of: delta, source: pair.source)
                #expect(restored == pair.target, "\(kind) of \(size) bytes, \(sizes)")
            }
        }
    }

    @Test(arguments: 0...9)
    func `the decoder restores what xdelta3 encoded`(level: Int) async throws {
        var random = SeededRandom(seed: UInt64(29 + level))
        for kind in DeltaPair.Kind.allCases {
            for size in Self.sizes {
                let pair = DeltaPair(kind, size: size, using: &random)
                let delta = try await XdeltaCommand.delta(from: pair.source, to: pair.target, ["-\(level)"])
                let restored = try VCDIFFDecoder.target(
                    of: delta, source: pair.source, limit: pair.target.count)
                #expect(restored == pair.target, "\(kind) of \(size) bytes, level \(level)")
            }
        }
    }

    @Test(arguments: [
        ["-W", "16384"], ["-W", "16384", "-B", "524288"], ["-W", "65536"], ["-A"], ["-n"], ["-A", "-n", "-N"],
        ["-A=a header of the application"],
    ])
    func `the decoder restores what xdelta3 encoded with options`(options: [String]) async throws {
        var random = SeededRandom(seed: 31)
        for kind in DeltaPair.Kind.allCases {
            let pair = DeltaPair(kind, size: 200_000, using: &random)
            let delta = try await XdeltaCommand.delta(from: pair.source, to: pair.target, options)
            let restored = try VCDIFFDecoder.target(of: delta, source: pair.source, limit: pair.target.count)
            #expect(restored == pair.target, "\(kind)")
        }
    }

    @Test func `damage to a target is found by xdelta3's checksum`() async throws {
        var random = SeededRandom(seed: 37)
        let pair = DeltaPair(.dissimilar, size: 500, using: &random)
        var delta = try await XdeltaCommand.delta(from: pair.source, to: pair.target)
        // The last bytes are instructions; those before are the target's own.
        delta[delta.count - 100] ^= 1
        guard case .checksumMismatch = deltaFailure(delta, source: pair.source)?.problem else {
            Issue.record("the damage was not found")
            return
        }
    }
}
