import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Synchronization
import Testing

@testable import AblyLocal

/// A service without sockets, with one app, on a clock that only tests advance.
struct Fixture {
    let service: Backend
    let keys: [AppState.Key]
    let appId: String

    /// The clock's initial time, in milliseconds since the epoch: 2026-02-03 15:05:00 UTC.
    static let epoch: Int64 = 1_770_131_100_000

    /// - Parameters:
    ///   - keys: Capabilities of the keys after the first one, which has full capability.
    ///   - limits: The service's limits.
    ///   - seed: The seed of ids.
    init(keys: [String] = [], limits: LocalService.Limits = .init(), seed: UInt64 = 1) async throws {
        let random = Mutex(SeededRandom(seed: seed))
        service = Backend(
            clock: ServiceClock(base: { Fixture.epoch }), limits: limits, random: { random.withLock { $0.next() } })
        var descriptions: [WireValue] = [.object(["revocableTokens": .bool(true)])]
        descriptions += keys.map { .object(["capability": .string($0)]) }
        let app = try await service.provision([
            "keys": .array(descriptions),
            "namespaces": [
                ["id": "persisted", "persisted": true], ["id": "mutable", "mutableMessages": true],
                ["id": "push", "pushEnabled": true],
            ],
        ])
        self.keys = app.keys
        appId = app.appId
    }

    /// A key as `appId.keyId:secret`.
    func text(_ index: Int = 0) -> String { "\(keys[index].name):\(keys[index].secret)" }

    /// The caller with a key.
    func caller(_ index: Int = 0, clientId: String? = nil) async throws -> Caller {
        try await service.authenticate(.key(text(index)), clientId: clientId)
    }

    /// A token from an unsigned token request.
    func token(_ request: WireValue = [:], key index: Int = 0) async throws -> TokenDetails {
        try await service.requestToken(request, keyName: keys[index].name, credentials: .key(text(index)))
    }
}

extension Backend {
    var pushes: [LocalService.DeliveredPush] { deliveredPushes.all.map(\.push) }
    func provisionedWeight(of appId: String) -> Int? { apps[appId]?.weight }
    var appCount: Int { apps.count }
    func revocationCount(in appId: String) -> Int? { apps[appId]?.revocations.count }
}

/// Random numbers that are the same for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Expects a refusal with a code.
///
/// - Parameter name: The prefix of its message.
func expectRefusal(
    _ code: Int, naming name: String = "", sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Void
) async {
    do {
        try await body()
        Issue.record("\(code) was expected, but it succeeded", sourceLocation: sourceLocation)
    } catch let error as Refusal {
        #expect(
            error.code == code && error.message.hasPrefix(name), "\(error.message)", sourceLocation: sourceLocation)
    } catch {
        Issue.record("\(code) was expected, not \(error)", sourceLocation: sourceLocation)
    }
}
