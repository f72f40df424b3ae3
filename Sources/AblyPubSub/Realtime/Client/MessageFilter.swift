/// Which messages a subscriber wants (RTL22, MFI1). A message has to match all that is given.
public struct MessageFilter: Sendable, Hashable {
    /// Whether the message refers to another one; nil for either (MFI2a).
    public var isRef: Bool?
    /// The serial of the message that it refers to; nil for any (MFI2b).
    public var refTimeserial: String?
    /// The kind of its reference; nil for any (MFI2c).
    public var refType: String?
    /// Its name; nil for any (MFI2d).
    public var name: String?
    /// The client id of its publisher; nil for any (MFI2e).
    public var clientId: String?

    /// - Parameters:
    ///   - isRef: Whether the message refers to another one.
    ///   - refTimeserial: The serial of the message that it refers to.
    ///   - refType: The kind of its reference.
    ///   - name: Its name.
    ///   - clientId: The client id of its publisher.
    public init(
        isRef: Bool? = nil, refTimeserial: String? = nil, refType: String? = nil, name: String? = nil,
        clientId: String? = nil
    ) {
        self.isRef = isRef
        self.refTimeserial = refTimeserial
        self.refType = refType
        self.name = name
        self.clientId = clientId
    }

    /// Whether a message matches.
    public func matches(_ message: Message) -> Bool {
        if let name, message.name != name { return false }
        if let clientId, message.clientId != clientId { return false }
        if isRef == nil, refTimeserial == nil, refType == nil { return true }
        let reference = message.extras?.ref
        if let isRef, isRef != (reference != nil) { return false }
        if let refTimeserial, reference?.timeserial != refTimeserial { return false }
        if let refType, reference?.type != refType { return false }
        return true
    }
}

/// Which messages a subscriber wants, by name and by filter.
struct MessageSelection: Sendable {
    let names: Set<String>
    let filter: MessageFilter?

    init(_ names: [String], _ filter: MessageFilter?) {
        self.names = Set(names)
        self.filter = filter
    }

    /// The messages that match.
    func select(_ messages: [Message]) -> [Message] {
        if names.isEmpty, filter == nil { return messages }
        return messages.filter { message in
            (names.isEmpty || message.name.map(names.contains) == true) && filter?.matches(message) != false
        }
    }
}
