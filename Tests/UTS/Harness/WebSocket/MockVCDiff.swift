import AblyPubSub
import Synchronization

/// Deltas for the cases of the test specification: a delta names the payload that it applies to, so that another one is
/// noticed.
final class MockVCDiff: DeltaDecoder {
    /// What the client handed over.
    struct Call: Sendable, Equatable {
        let delta: [UInt8]
        let base: [UInt8]
    }

    /// Why a delta is not applied.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let recorded = Mutex([Call]())
    private let fails: @Sendable (_ call: Int) -> Bool

    /// - Parameter fails: Tells which calls fail, whatever the delta is; their numbers begin with 1.
    init(failing fails: @escaping @Sendable (_ call: Int) -> Bool = { _ in false }) { self.fails = fails }

    /// The calls so far.
    var calls: [Call] { recorded.withLock { $0 } }

    /// The delta that makes one payload of another one.
    static func delta(from base: [UInt8], to value: [UInt8]) -> [UInt8] {
        Array("\(encode(base))/\(encode(value))".utf8)
    }

    /// The delta that makes one text of another one.
    static func delta(from base: String, to value: String) -> [UInt8] {
        delta(from: Array(base.utf8), to: Array(value.utf8))
    }

    func decode(delta: [UInt8], base: [UInt8]) throws -> [UInt8] {
        let number = recorded.withLock { calls in
            calls.append(Call(delta: delta, base: base))
            return calls.count
        }
        if fails(number) { throw Failure(description: "the mock was told to fail") }
        let parts = String(decoding: delta, as: UTF8.self).split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let from = Self.decode(parts[0]), let value = Self.decode(parts[1]) else {
            throw Failure(description: "the delta is malformed")
        }
        guard from == base else { throw Failure(description: "the delta is for another payload") }
        return value
    }

    /// Base64 in the alphabet for URLs, without padding: a slash separates the two payloads.
    private static func encode(_ bytes: [UInt8]) -> String {
        let characters: [Character] = Bytes(bytes).base64.compactMap { character in
            switch character {
            case "+": "-"
            case "/": "_"
            case "=": nil
            default: character
            }
        }
        return String(characters)
    }

    private static func decode(_ text: Substring) -> [UInt8]? {
        let standard = text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        let padding = String(repeating: "=", count: (4 - standard.count % 4) % 4)
        return Bytes(base64: String(standard) + padding)?.array
    }
}
