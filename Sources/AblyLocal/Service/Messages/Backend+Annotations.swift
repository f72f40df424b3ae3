import AblyPlatform

extension Backend {
    /// One page of the annotations of a message, creations and deletions, oldest first.
    ///
    /// - Throws: 40160, 40010; 40400 if there is no such message.
    func annotations(
        of serial: String, on channel: String, page request: PageRequest, for caller: Caller
    ) throws(Refusal) -> ResultPage<StoredAnnotation> {
        let name = try ChannelName(channel)
        try caller.require(.history, on: name)
        return try page(of: locate(serial, on: name, in: app(of: caller)).record.annotations, request)
    }

    /// Adds annotations to a message, or deletes them; all or none.
    ///
    /// - Parameters:
    ///   - body: A list of annotations.
    ///   - origin: The frame that they came in; nil if they came over HTTP.
    /// - Returns: Their serials, in order.
    /// - Throws: 93002; 40160; 40001 if the body is not a list; 40400; 40003 for an unknown action or type; 40161 if
    ///   the type counts clients and the caller has no clientId.
    func annotate(
        _ serial: String, on channel: String, with body: WireValue, by caller: Caller, origin: FrameOrigin? = nil
    ) throws(Refusal) -> [String] {
        let name = try ChannelName(channel)
        let app = try app(of: caller)
        guard app.namespace(of: name)?.hasMutableMessages == true else { throw .notMutable(name.text) }
        try caller.require(.annotationPublish, on: name)
        guard case .array(let elements) = body else { throw .badBody("annotations: must be a list") }
        let (channel, record) = try locate(serial, on: name, in: app)
        var drafts: [AnnotationDraft] = []
        for element in elements { drafts.append(try AnnotationDraft(element, messageSerial: serial, by: caller)) }
        let size = drafts.reduce(0) { $0 + $1.size }
        guard size <= limits.messageSize else { throw .tooLarge(size, limit: limits.messageSize) }
        guard record.annotations.count + drafts.count <= limits.annotationsPerMessage else {
            throw .limitReached(
                "annotations of one message", limit: limits.annotationsPerMessage,
                name: "annotationsPerMessage")
        }
        try checkRoom(for: drafts.reduce(0) { $0 + $1.weight })
        let origin = origin ?? FrameOrigin(id: randomText(bytes: 9))
        var serials: [String] = []
        var added: [StoredAnnotation] = []
        for (index, draft) in drafts.enumerated() {
            if let id = draft.id, let earlier = record.annotationSerial(withId: id) {
                serials.append(earlier)
                continue
            }
            let annotation = append(draft, index: index, of: origin, to: record, of: channel, in: app)
            serials.append(annotation.serial)
            added.append(annotation)
        }
        guard !added.isEmpty else { return serials }
        announce(.annotations(origin, added), on: channel, in: app)
        if added.contains(where: { AnnotationSummary.Method(type: $0.type) != nil }) {
            // A position of its own: a client may lose its connection between the two.
            _ = channel.serials.next(now: clock.stamp())
            announce(
                .summary(FrameOrigin(id: "\(origin.id):summary"), record, version: record.versions.count - 1),
                on: channel, in: app)
        }
        return serials
    }

    /// Adds one annotation.
    private func append(
        _ draft: AnnotationDraft, index: Int, of origin: FrameOrigin, to record: MessageRecord,
        of channel: ChannelState, in app: AppState
    ) -> StoredAnnotation {
        let now = clock.stamp()
        let annotation = StoredAnnotation(
            id: draft.id ?? "\(origin.id):\(index)", action: draft.action, serial: channel.serials.next(now: now),
            messageSerial: record.latest.serial, type: draft.type, name: draft.name, count: draft.count,
            clientId: draft.clientId, connectionId: origin.connectionId, timestamp: now, payload: draft.payload,
            extras: draft.extras)
        let before = record.weight
        record.append(annotation, isIdentified: draft.id != nil)
        charge(record.weight - before, to: app)
        return annotation
    }
}

/// An annotation as a client sends it.
struct AnnotationDraft: Sendable {
    let id: String?
    let action: Action.Annotation
    let type: String
    let name: String?
    let count: Int64?
    let clientId: String?
    let payload: Payload
    let extras: PackedValue?
    let size: Int

    /// An upper bound of the bytes of memory that the annotation takes.
    var weight: Int {
        let entries = MemoryWeight.entry(String.self, [String: Int].self) + MemoryWeight.entry(String.self, String.self)
        let own =
            MemoryWeight.element(StoredAnnotation.self)
            + MemoryWeight.object(MemoryLayout<MessageRecord.Changes>.stride)
        return own + entries + payload.weight + (extras?.weight ?? 0)
            + [id, type, name, clientId].reduce(StoredMessage.serialWeight) { $0 + MemoryWeight.text($1) }
    }

    init(_ value: WireValue, messageSerial: String, by caller: Caller) throws(Refusal) {
        let fields = try Fields(value, subject: "annotation")
        let number = try fields.integer("action") ?? 0
        guard let action = Action.Annotation(rawValue: Int(truncatingIfNeeded: number)) else {
            throw .badParameter("annotation.action", "must be 0 (create) or 1 (delete)")
        }
        if let stated = try fields.string("messageSerial"), stated != messageSerial {
            throw .badRequest("annotation.messageSerial: must match the path")
        }
        type = try fields.requiredString("type")
        if let colon = type.lastIndex(of: ":") {
            guard AnnotationSummary.Method(type: type) != nil, colon != type.startIndex else {
                throw .badParameter(
                    "annotation.type",
                    "the part after the colon must be distinct.v1, unique.v1, multiple.v1, flag.v1 or total.v1")
            }
        }
        self.action = action
        id = try fields.name("id")
        name = try fields.string("name")
        count = try fields.integer("count")
        if let count, count < 0 || count > 1_000_000 {
            throw .badParameter("annotation.count", "must be a number from 0 to 1000000")
        }
        let stated = try fields.string("clientId")
        clientId = try caller.clientId(stated: stated)
        if AnnotationSummary.Method(type: type)?.needsIdentity == true, clientId == nil {
            throw Refusal(
                code: 40161, statusCode: 401,
                message: "annotation.type: this type counts clients, so the caller needs a clientId")
        }
        payload = try Payload(data: fields["data"], encoding: fields.name("encoding"))
        let extrasSize: Int
        (extras, extrasSize) = try fields.extras()
        size = payload.size + extrasSize + type.utf8.count + (name?.utf8.count ?? 0) + (clientId?.utf8.count ?? 0)
    }
}
