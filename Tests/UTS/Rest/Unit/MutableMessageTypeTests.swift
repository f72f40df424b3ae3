import AblyPubSub
import Testing

@Suite struct MutableMessageTypeTests {
    // UTS: rest/unit/TM5/message-action-enum-values-0
    @Test func `actions of messages are numbered from 0`() {
        let actions: [MessageAction] = [.create, .update, .delete, .meta, .summary, .append]

        #expect(actions.map(\.rawValue) == [0, 1, 2, 3, 4, 5])
        #expect((0...5).map(MessageAction.init(rawValue:)) == actions)
        #expect(MessageAction.allKnown == actions)
    }

    // UTS: rest/unit/TM2j/action-and-serial-fields-0
    @Test func `the action of a message is a number on the wire`() throws {
        let message = Message(name: "test", data: "hello", action: .update, serial: "serial-1")
        #expect(message.serial == "serial-1")
        #expect(message.action == .update)

        let json = try WireValue(encoding: message)
        #expect(json == ["name": "test", "data": "hello", "action": 1, "serial": "serial-1"])
        #expect(try json.decode(Message.self) == message)
    }

    // UTS: rest/unit/TM2s/version-populated-from-wire-0
    @Test func `a message has the version that was received`() throws {
        let message = try Self.received([
            "serial": "msg-serial-1", "name": "test", "data": "hello",
            "version": [
                "serial": "version-serial-1", "timestamp": 1_700_000_001_000, "clientId": "editor-1",
                "description": "fixed typo", "metadata": ["reason": "typo", "tool": "editor"],
            ],
        ])

        let version: MessageVersion = try #require(message.version)
        #expect(version.serial == "version-serial-1")
        #expect(version.timestamp == 1_700_000_001_000)
        #expect(version.clientId == "editor-1")
        #expect(version.description == "fixed typo")
        #expect(version.metadata == ["reason": "typo", "tool": "editor"])
    }

    // UTS: rest/unit/TM2s1/version-defaults-from-message-0
    @Test func `a message that was received without a version has that of its serial and time`() throws {
        let message = try Self.received([
            "serial": "msg-serial-1", "timestamp": 1_700_000_000_000, "name": "test", "data": "hello",
        ])

        #expect(message.version == MessageVersion(serial: "msg-serial-1", timestamp: 1_700_000_000_000))
        let partial = try Self.received([
            "serial": "msg-serial-1", "timestamp": 1, "version": ["timestamp": 2, "clientId": "editor"],
        ])
        #expect(partial.version == MessageVersion(serial: "msg-serial-1", timestamp: 2, clientId: "editor"))
        #expect(try Self.received([:]).version == MessageVersion())
    }

    // UTS: rest/unit/TM2u/annotations-defaults-empty-0
    @Test func `a message that was received without annotations has an empty summary of them`() throws {
        let message = try Self.received(["serial": "msg-serial-1", "name": "test"])
        #expect(message.annotations == MessageAnnotations(summary: [:] as [String: WireValue]))

        let summarized = try Self.received(["annotations": ["summary": ["reaction:total.v1": ["total": 3]]]])
        #expect(summarized.annotations?.summary?["reaction:total.v1"] == ["total": 3])
        #expect(try Self.received(["annotations": [:]]).annotations?.summary == [:])
    }

    // UTS: rest/unit/MOP2a/message-operation-fields-0
    @Test func `a message operation has a client id, a description and metadata`() throws {
        let operation = MessageOperation(
            clientId: "user-1", description: "edit description", metadata: ["reason": "typo", "tool": "editor"])
        #expect(operation.clientId == "user-1")
        #expect(operation.description == "edit description")
        #expect(operation.metadata == ["reason": "typo", "tool": "editor"])
        #expect(
            try WireValue(encoding: operation) == [
                "clientId": "user-1", "description": "edit description",
                "metadata": ["reason": "typo", "tool": "editor"],
            ])

        let empty = MessageOperation()
        #expect(empty.clientId == nil)
        #expect(empty.description == nil)
        #expect(empty.metadata == nil)
        #expect(try WireValue(encoding: empty) == [:])
    }

    // UTS: rest/unit/UDR2a/update-delete-result-fields-0
    @Test func `the result of an update has the serial of the version, or nil`() throws {
        func result(_ json: WireValue) throws -> UpdateResult { try json.decode(UpdateResult.self) }

        #expect(try result(["versionSerial": "version-serial-abc"]).versionSerial == "version-serial-abc")
        #expect(try result(["versionSerial": nil]).versionSerial == nil)
        #expect(try result([:]).versionSerial == nil)
    }

    // UTS: rest/unit/TAN2/annotation-attributes-and-action-0
    @Test func `an annotation is read with all its members`() throws {
        let json: WireValue = [
            "id": "ann-id-1", "action": 0, "clientId": "user-1", "name": "like", "count": 5, "data": "thumbs-up",
            "encoding": nil, "timestamp": 1_700_000_000_000, "serial": "ann-serial-1",
            "messageSerial": "msg-serial-1", "type": "com.example.reaction", "extras": ["custom": "metadata"],
        ]

        let annotation = Annotation.fromEncoded(try json.decode(Annotation.self))

        #expect(annotation.id == "ann-id-1")
        #expect(annotation.action == .create)
        #expect(annotation.clientId == "user-1")
        #expect(annotation.name == "like")
        #expect(annotation.count == 5)
        #expect(annotation.data == "thumbs-up")
        #expect(annotation.timestamp == 1_700_000_000_000)
        #expect(annotation.serial == "ann-serial-1")
        #expect(annotation.messageSerial == "msg-serial-1")
        #expect(annotation.type == "com.example.reaction")
        #expect(annotation.extras?.additionalProperties["custom"] == "metadata")
        #expect([AnnotationAction.create, .delete].map(\.rawValue) == [0, 1])
        #expect([0, 1].map(AnnotationAction.init(rawValue:)) == [.create, .delete])
    }

    /// A message as it is delivered.
    private static func received(_ json: WireValue) throws -> Message {
        Message.fromEncoded(try json.decode(Message.self))
    }
}
