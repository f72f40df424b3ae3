import AblyPubSub

extension Message {
    /// A message whose payload is the difference from another one's.
    ///
    /// - Parameters:
    ///   - id: Its id.
    ///   - base: The id of the other message.
    ///   - delta: The difference.
    ///   - encoding: The steps that were applied to the payload, the delta last.
    static func delta(_ id: String, from base: String, _ delta: [UInt8], encoding: String = "vcdiff") -> Message {
        Message(
            id: id, data: .bytes(Bytes(delta)), encoding: encoding,
            extras: Extras(delta: DeltaExtras(from: base, format: "vcdiff")))
    }
}

extension WireValue {
    /// The bytes of a text: what is made by a delta is bytes, unless the encoding has further steps.
    static func bytes(of text: String) -> WireValue { .bytes(Bytes(text.utf8)) }
}
