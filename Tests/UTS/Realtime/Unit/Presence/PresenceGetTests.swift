import AblyPubSub
import Logging
import Synchronization
import TestSupport
import Testing

/// Getting the members of a channel (RTP11).
@Suite struct PresenceGetTests {
    /// A call of `get` that runs, and whether it has returned.
    private struct Getting {
        private let isDone: Shared<Mutex<Bool>>
        let task: Task<[PresenceMessage], any Error>

        init(_ presence: RealtimePresence) async {
            let isDone = Shared(Mutex(false))
            self.isDone = isDone
            task = Task {
                let members = try await presence.get()
                isDone.value.withLock { $0 = true }
                return members
            }
            await FakeClock.settle()
        }

        var hasReturned: Bool { isDone.value.withLock { $0 } }
    }

    // UTS: realtime/unit/RTP11a/get-returns-members-single-sync-0
    @Test func `get waits for the members`() async throws {
        let service = PresenceService { $0.flags = .hasPresence }
        let channel = service.client().channels["test"]
        try await channel.attach()

        let getting = await Getting(channel.presence)
        #expect(!getting.hasReturned)
        service.mock.sendToClient(
            .sync("test", [.member("c1:alice", data: "a"), .member("c2:bob", data: "b")], serial: "seq1:"))
        let members = try await getting.task.value

        #expect(members.map(\.clientId) == ["alice", "bob"])
        #expect(members.map(\.data) == ["a", "b"])
    }

    // UTS: realtime/unit/RTP11a/get-waits-for-multi-sync-1
    @Test func `get waits for the last part of the members`() async throws {
        let service = PresenceService { $0.flags = .hasPresence }
        let channel = service.client().channels["test"]
        try await channel.attach()

        let getting = await Getting(channel.presence)
        #expect(!getting.hasReturned)
        service.mock.sendToClient(.sync("test", [.member("c1:alice")], serial: "seq1:cursor1"))
        await FakeClock.settle()
        #expect(!getting.hasReturned)
        service.mock.sendToClient(.sync("test", [.member("c2:bob")], serial: "seq1:"))

        #expect(try await getting.task.value.map(\.clientId) == ["alice", "bob"])
    }

    // UTS: realtime/unit/RTP11c1/get-no-wait-returns-immediately-0
    @Test func `get returns what is known if it need not wait`() async throws {
        let service = PresenceService { $0.flags = .hasPresence }
        let channel = service.client().channels["test"]
        try await channel.attach()
        service.mock.sendToClient(.sync("test", [.member("c1:alice")], serial: "seq1:cursor1"))

        let members = try await channel.presence.get(waitForSync: false)

        #expect(members.map(\.clientId) == ["alice"])
        #expect(!channel.presence.syncComplete)
    }

    // UTS: realtime/unit/RTP11c2/get-filtered-by-clientid-0
    // UTS: realtime/unit/RTP11c3/get-filtered-by-connectionid-0
    @Test func `get returns the members with a client id, or on a connection`() async throws {
        let service = PresenceService { behaviour in
            behaviour.flags = .hasPresence
            behaviour.members = [
                .member("c1:alice"), .member("c2:bob"), .member("c3:alice"),
                .event(.present, "c1:carol", id: "c1:0:1"),
            ]
        }
        let channel = service.client().channels["test"]
        try await channel.attach()

        let alice = try await channel.presence.get(clientId: "alice")
        #expect(alice.map(\.memberKey) == ["c1:alice", "c3:alice"])
        let first = try await channel.presence.get(connectionId: "c1")
        #expect(first.map(\.memberKey) == ["c1:alice", "c1:carol"])
        let both = try await channel.presence.get(clientId: "alice", connectionId: "c3")
        #expect(both.map(\.memberKey) == ["c3:alice"])
        #expect(try await channel.presence.get(clientId: "dave").isEmpty)
    }

    // UTS: realtime/unit/RTP11b/get-implicitly-attaches-0 (RTP11e has replaced RTP11b)
    @Test(arguments: [true, false])
    func `get attaches the channel`(isDetached: Bool) async throws {
        let service = PresenceService()
        let channel = service.client().channels["test"]
        if isDetached {
            try await channel.attach()
            try await channel.detach()
        }
        #expect(channel.state == (isDetached ? .detached : .initialized))

        let members = try await channel.presence.get(waitForSync: false)

        #expect(channel.state == .attached)
        #expect(members.isEmpty)
    }

    /// RTP11e, RTL33c.
    @Test func `get fails if the channel does`() async throws {
        let service = PresenceService { $0.attaches = false }
        let channel = service.client().channels["test"]
        let getting = Task { try await channel.presence.get() }
        await channel.reaches(.attaching)
        service.mock.sendToClient(.error(40160, status: 401, "denied", channel: "test"))

        let error = await #expect(throws: AblyError.self) { try await getting.value }
        let later = await #expect(throws: AblyError.self) { try await channel.presence.get() }

        #expect(error?.code == 40160)
        #expect(later?.code == 90001 && later?.statusCode == 400)
    }

    /// RTP5a.
    @Test func `get fails if the channel is detached while it waits`() async throws {
        let service = PresenceService { $0.flags = .hasPresence }
        let channel = service.client().channels["test"]
        try await channel.attach()
        let getting = await Getting(channel.presence)
        #expect(!getting.hasReturned)

        try await channel.detach()

        await #expect(throws: AblyError.self) { try await getting.task.value }
    }

    // UTS: realtime/unit/RTP11d/get-suspended-errors-default-0
    // UTS: realtime/unit/RTP11d/get-suspended-no-wait-returns-1
    @Test func `the members of a suspended channel are those that were known, if one asks for them`() async throws {
        let service = PresenceService(ttl: 5_000) { behaviour in
            behaviour.flags = .hasPresence
            behaviour.members = [.member("c1:alice")]
        }
        let channel = service.client().channels["test"]
        try await channel.attach()
        await service.suspend()
        #expect(channel.state == .suspended)

        let error = await #expect(throws: AblyError.self) { try await channel.presence.get() }
        #expect(error?.code == 91005)
        #expect(error?.message.contains("out of sync") == true && error?.message.contains("suspended") == true)

        let members = try await channel.presence.get(waitForSync: false)
        #expect(members.map(\.clientId) == ["alice"])
    }

    /// RTP11f.
    @Test(arguments: [true, false])
    func `get says that the service does not send members`(strictMode: Bool) async throws {
        let log = LogRecorder()
        // The modes publish and subscribe.
        let service = PresenceService { $0.flags = ProtocolMessage.Flags(rawValue: 0b11 << 17) }
        let realtime = service.client { options in
            options.strictMode = strictMode
            options.logger = log.logger
        }
        let presence = realtime.channels["test"].presence

        if strictMode {
            let error = await #expect(throws: AblyError.self) { try await presence.get() }
            #expect(error?.code == 91008 && error?.statusCode == 400)
            #expect(error?.message.contains("presence_subscribe") == true)
        } else {
            #expect(try await presence.get().isEmpty)
            #expect(log.entries.contains { $0.level == .warning && $0.message.contains("presence_subscribe") })
        }
    }
}
