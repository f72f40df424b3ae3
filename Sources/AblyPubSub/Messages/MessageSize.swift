/// The size of what is published, which the service limits (TM6, TO3l8).
package enum MessageSize {
    /// The size of a message in bytes.
    package static func of(_ message: Message) -> Int {
        size(name: message.name, data: message.data, clientId: message.clientId, extras: message.extras)
    }

    /// The size of messages in bytes.
    package static func of(_ messages: [Message]) -> Int {
        // Member by member: each message would be copied to be passed on.
        messages.indices.reduce(0) { sum, index in
            sum
                + size(
                    name: messages[index].name, data: messages[index].data, clientId: messages[index].clientId,
                    extras: messages[index].extras)
        }
    }

    /// The size of a presence message in bytes (TP5).
    package static func of(_ message: PresenceMessage) -> Int {
        size(name: nil, data: message.data, clientId: message.clientId, extras: message.extras)
    }

    /// The size of an annotation in bytes.
    package static func of(_ annotation: Annotation) -> Int {
        size(
            name: annotation.name, data: annotation.data, clientId: annotation.clientId, extras: annotation.extras)
    }

    /// Checks a size.
    ///
    /// - Throws: ``AblyError`` 40009 if it exceeds the limit.
    static func check(_ size: Int, limit: Int) throws(AblyError) {
        guard size > limit else { return }
        throw AblyError(
            .maxMessageSizeExceeded, statusCode: 400,
            message: "the messages of one publish have \(size) bytes, and the limit is \(limit) (maxMessageSize)",
            remediation: "Publish less at once.")
    }

    private static func size(name: String?, data: WireValue?, clientId: String?, extras: Extras?) -> Int {
        var size = (name?.utf8.count ?? 0) + (clientId?.utf8.count ?? 0)
        switch data {
        case nil, .null?: break
        case .string(let text)?: size += text.utf8.count
        case .bytes(let bytes)?: size += bytes.count
        case let value?: size += jsonSize(of: value)
        }
        if let extras { size += jsonSize(of: extras) }
        return size
    }

    private static func jsonSize(of value: some WireEncodable) -> Int {
        (try? WireFormat.json.encode(value).count) ?? 0
    }
}
