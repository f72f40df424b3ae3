import AblyPlatform
import RealtimeWire

/// Arbitrary bytes as the message of a realtime connection: the first byte selects the format, the others are decoded.
///
/// What can be decoded survives a round trip, and can be decoded from the other format if that can represent it. An error
/// has an offset within the input.
enum ProtocolMessageTarget {
    static func run(_ bytes: [UInt8]) {
        guard let choice = bytes.first else { return }
        let format: WireFormat = choice & 1 == 0 ? .json : .msgpack
        let encoded = Array(bytes.dropFirst())
        let message: ProtocolMessage
        do throws(WireError) {
            message = try format.decode(ProtocolMessage.self, from: encoded)
        } catch {
            guard error.offset <= encoded.count else { fatalError("\(error) is outside the input") }
            return
        }
        do throws(WireError) {
            let written = try format.encode(message, includingReadOnly: true)
            let again = try format.decode(ProtocolMessage.self, from: written)
            // NaN does not equal itself, but its encoding does.
            let rewritten = try format.encode(again, includingReadOnly: true)
            guard again == message || rewritten == written else { fatalError("\(message) is decoded as \(again)") }
        } catch { fatalError("\(message) does not survive a round trip: \(error)") }
        for other in WireFormat.allCases where other != format {
            guard let written = try? other.encode(message, includingReadOnly: true) else { continue }
            do throws(WireError) { _ = try other.decode(ProtocolMessage.self, from: written) } catch {
                fatalError("\(message) cannot be decoded from \(other): \(error)")
            }
        }
    }
}
