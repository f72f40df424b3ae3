import AblyPubSub
import Testing

@testable import AblyLocal

/// Random pairs through the encoder and the decoder, and deltas that are damaged in between.
@Suite struct VCDIFFRoundTripTests {
    private static let sizes = [0, 1, 3, 4, 5, 17, 100, 1_000, 20_000]

    @Test(arguments: DeltaPair.Kind.allCases)
    func `the decoder restores what the encoder encoded`(kind: DeltaPair.Kind) throws {
        var random = SeededRandom(seed: 3_284)
        for size in Self.sizes {
            for _ in 0..<(size > 1_000 ? 2 : 20) {
                let pair = DeltaPair(kind, size: size, using: &random)
                let delta = VCDIFFEncoder.delta(from: pair.source, to: pair.target)
                let restored = try VCDIFFDecoder.target(of: delta, source: pair.source, limit: pair.target.count)
                #expect(restored == pair.target, "\(kind) of \(size) bytes")
                #expect(delta.count <= pair.target.count + 30, "\(kind) of \(size) bytes")
            }
        }
    }

    @Test(arguments: DeltaPair.Kind.allCases)
    func `strings of a mebibyte are restored`(kind: DeltaPair.Kind) throws {
        var random = SeededRandom(seed: 5)
        let pair = DeltaPair(kind, size: 1 << 20, using: &random)
        let delta = VCDIFFEncoder.delta(from: pair.source, to: pair.target)
        #expect(try VCDIFFDecoder.target(of: delta, source: pair.source, limit: pair.target.count) == pair.target)
    }

    @Test(arguments: DeltaPair.Kind.allCases)
    func `windows of any size are restored`(kind: DeltaPair.Kind) throws {
        var random = SeededRandom(seed: 7)
        for _ in 0..<100 {
            let pair = DeltaPair(kind, size: Int.random(in: 0...600, using: &random), using: &random)
            let sizes = VCDIFFEncoder.WindowSizes(
                target: Int.random(in: 1...300, using: &random), source: Int.random(in: 1...300, using: &random))
            let delta = VCDIFFEncoder.delta(from: pair.source, to: pair.target, windows: sizes)
            let restored = try VCDIFFDecoder.target(of: delta, source: pair.source, limit: pair.target.count)
            #expect(restored == pair.target, "\(kind), \(sizes)")
        }
    }

    @Test func `a delta of similar strings is a small part of the target`() {
        var random = SeededRandom(seed: 11)
        for _ in 0..<10 {
            let source = DeltaPair.noise(20_000, using: &random)
            var target = source
            for _ in 0..<10 { target[Int.random(in: target.indices, using: &random)] &+= 1 }
            // For each change a copy with its size and address, and an ADD.
            #expect(VCDIFFEncoder.delta(from: source, to: target).count < 120)
            #expect(VCDIFFEncoder.delta(from: source, to: Array(target.reversed() + target)).count < 20_150)
        }
    }

    @Test func `every prefix of a delta is an error, or the target up to a window`() throws {
        var random = SeededRandom(seed: 13)
        let pair = DeltaPair(.edited, size: 700, using: &random)
        let delta = VCDIFFEncoder.delta(
            from: pair.source, to: pair.target, windows: .init(target: 200, source: 1_000))
        var decoded = 0
        for length in 0..<delta.count {
            do throws(VCDIFFError) {
                let target = try VCDIFFDecoder.target(
                    of: Array(delta.prefix(length)), source: pair.source, limit: 1_000)
                #expect(target.count % 200 == 0 && pair.target.starts(with: target))
                decoded += 1
            } catch {
                #expect(error.offset <= length)
            }
        }
        #expect(decoded == (pair.target.count + 199) / 200)
    }

    @Test(arguments: DeltaPair.Kind.allCases)
    func `a damaged delta is an error or a target within the limit`(kind: DeltaPair.Kind) {
        var random = SeededRandom(seed: 17)
        for _ in 0..<20 {
            let pair = DeltaPair(kind, size: 200, using: &random)
            let delta = VCDIFFEncoder.delta(from: pair.source, to: pair.target)
            for _ in 0..<200 {
                var damaged = delta
                for _ in 0..<Int.random(in: 1...3, using: &random) {
                    // Behind the header, which is tested on its own.
                    let position = Int.random(in: 5..<delta.count, using: &random)
                    damaged[position] = UInt8(truncatingIfNeeded: random.next())
                }
                do throws(VCDIFFError) {
                    let target = try VCDIFFDecoder.target(of: damaged, source: pair.source, limit: 500)
                    #expect(target.count <= 500)
                } catch {
                    #expect(error.offset <= damaged.count)
                }
            }
        }
    }

    @Test func `random bytes behind a header are an error or a target within the limit`() {
        var random = SeededRandom(seed: 19)
        let source = DeltaPair.noise(50, using: &random)
        for _ in 0..<20_000 {
            let body = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                let word = random.next()
                // Mostly small numbers, as lengths and addresses are.
                return UInt8(truncatingIfNeeded: word % 4 == 0 ? word >> 8 : (word >> 8) % 12)
            }
            let delta = deltaBytes("d6c3c400 00") + body
            do throws(VCDIFFError) {
                let target = try VCDIFFDecoder.target(of: delta, source: source, limit: 100)
                #expect(target.count <= 100)
            } catch {
                #expect(error.offset <= delta.count)
            }
        }
    }
}
