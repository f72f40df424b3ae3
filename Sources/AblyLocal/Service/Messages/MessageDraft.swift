import AblyPlatform

/// A message as a publisher sends it.
struct MessageDraft: Sendable {
    let id: String?
    let name: String?
    let clientId: String?
    let connectionKey: String?
    let payload: Payload
    let extras: PackedValue?
    /// Bytes that count towards the size limit of a publish: data, name, clientId and the JSON text of the extras.
    let size: Int

    /// An upper bound of the bytes of memory that the message takes.
    var weight: Int {
        let own = MessageRecord.baseWeight + payload.weight + (extras?.weight ?? 0)
        return [id, name, clientId].reduce(own) { $0 + MemoryWeight.text($1) }
    }

    /// - Throws: 40001 for members of the wrong type; 40013 for invalid data.
    init(_ value: WireValue) throws(Refusal) {
        let fields = try Fields(value, subject: "message")
        id = try fields.name("id")
        name = try fields.string("name")
        clientId = try fields.string("clientId")
        connectionKey = try fields.string("connectionKey")
        payload = try Payload(data: fields["data"], encoding: fields.name("encoding"))
        let extrasSize: Int
        (extras, extrasSize) = try fields.extras()
        size = payload.size + (name?.utf8.count ?? 0) + (clientId?.utf8.count ?? 0) + extrasSize
    }

    /// The messages of a publish: one, or a list.
    static func list(_ body: WireValue) throws(Refusal) -> [MessageDraft] {
        guard case .array(let elements) = body else { return [try MessageDraft(body)] }
        var drafts: [MessageDraft] = []
        drafts.reserveCapacity(elements.count)
        for element in elements { drafts.append(try MessageDraft(element)) }
        return drafts
    }
}
