import enum AblyPlatform.WireValue
import AblyPubSub

@testable import AblyLocal

/// What a client needs to remember of a channel to decode its messages, if they may be deltas.
struct DeltaState {
    /// The id of the last message.
    private var lastId: String?
    /// The data of the last message, as bytes.
    private var base: [UInt8]?

    /// Decodes the transport's layers of a message's encoding: `base64`, and a delta from the message before it.
    ///
    /// - Parameter usesDeltas: Whether the client asked for deltas.
    mutating func payload(of entry: WireValue, usesDeltas: Bool) throws -> Payload {
        let encoding = entry["encoding"]?.stringValue
        var payload = try Payload(data: entry["data"], encoding: encoding)
        let from = entry["extras"]?["delta"]?["from"]?.stringValue
        if let from {
            try verify(usesDeltas, "a delta that nobody asked for: \(entry)")
            try verify(from == lastId, "a delta from \(from) after \(lastId ?? "none")")
            payload = try decoded(payload)
        }
        lastId = entry["id"]?.stringValue
        base =
            switch payload.content {
            case .text(let text)?: Array(text.utf8)
            case .bytes(let bytes)?: bytes
            case nil: nil
            }
        return payload
    }

    private func decoded(_ payload: Payload) throws -> Payload {
        var layers = (payload.encoding ?? "").split(separator: "/").map(String.init)
        guard layers.popLast() == "vcdiff", case .bytes(let delta)? = payload.content, let base else {
            throw Violation("not a delta: \(payload)")
        }
        let target = try VCDIFFDecoder.target(of: delta, source: base, limit: 1 << 20)
        let isText = layers.last == "utf-8"
        if isText { layers.removeLast() }
        return Payload(
            content: isText ? .text(String(decoding: target, as: UTF8.self)) : .bytes(target),
            encoding: layers.isEmpty ? nil : layers.joined(separator: "/"))
    }
}
