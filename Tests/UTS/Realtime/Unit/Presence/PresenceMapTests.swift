import AblyPubSub
import Testing

/// The members of a channel as a value (RTP2).
@Suite struct PresenceMapTests {
    private let member = "conn-1:client-1"

    // UTS: realtime/unit/RTP2/basic-put-and-get-0
    @Test func `a member that enters is in the map`() {
        var map = PresenceMap()
        #expect(map.put(.event(.enter, member, id: "conn-1:0:0", at: 1000)) != nil)
        #expect(map.get(member)?.clientId == "client-1" && map.get(member)?.connectionId == "conn-1")
    }

    // UTS: realtime/unit/RTP2d2/enter-stored-as-present-0
    @Test func `a member that enters is stored as present`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, member, id: "conn-1:0:0", at: 1000, data: "entered"))
        #expect(map.get(member)?.action == .present && map.get(member)?.data == "entered")
    }

    // UTS: realtime/unit/RTP2d2/update-stored-as-present-1
    @Test func `a member that updates its data is stored as present with the new data`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, member, id: "conn-1:0:0", at: 1000, data: "initial"))
        _ = map.put(.event(.update, member, id: "conn-1:1:0", at: 2000, data: "updated"))
        #expect(map.get(member)?.action == .present && map.get(member)?.data == "updated")
    }

    // UTS: realtime/unit/RTP2d2/present-stored-as-present-2
    @Test func `a member that a synchronization tells of is stored as present`() {
        var map = PresenceMap()
        _ = map.put(.event(.present, member, id: "conn-1:0:0", at: 1000))
        #expect(map.get(member)?.action == .present)
    }

    // UTS: realtime/unit/RTP2d1/put-returns-original-action-0
    @Test func `subscribers are told the action as it was received`() {
        var map = PresenceMap()
        #expect(map.put(.event(.enter, member, id: "conn-1:0:0", at: 1000))?.action == .enter)
        #expect(map.put(.event(.update, member, id: "conn-1:1:0", at: 2000, data: "updated"))?.action == .update)
    }

    // UTS: realtime/unit/RTP2h1/leave-outside-sync-removes-0
    @Test func `a member that leaves is removed, and subscribers are told`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, member, id: "conn-1:0:0", at: 1000))
        #expect(map.remove(.event(.leave, member, id: "conn-1:1:0", at: 2000))?.action == .leave)
        #expect(map.get(member) == nil && map.values.isEmpty)
    }

    // UTS: realtime/unit/RTP2h1/leave-nonexistent-returns-null-1
    @Test func `nothing is told when a member leaves that is not there`() {
        var map = PresenceMap()
        #expect(map.remove(.event(.leave, "conn-x:unknown", id: "conn-x:0:0", at: 1000)) == nil)
    }

    // UTS: realtime/unit/RTP2h2a/leave-during-sync-stores-absent-0
    @Test func `a member that leaves during a synchronization is absent until its end`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, member, id: "conn-1:0:0", at: 1000))
        map.startSync()
        #expect(map.remove(.event(.leave, member, id: "conn-1:1:0", at: 2000)) == nil)
        #expect(map.get(member)?.action == .absent)
    }

    // UTS: realtime/unit/RTP2h2b/absent-deleted-on-endsync-0
    @Test func `absent members are forgotten at the end of a synchronization`() {
        var map = PresenceMap.aliceAndBob()
        map.startSync()
        _ = map.put(.event(.present, "c1:alice", id: "c1:1:0", at: 200))
        _ = map.remove(.event(.leave, "c2:bob", id: "c2:1:0", at: 200))
        _ = map.endSync(at: 300)
        #expect(map.get("c2:bob") == nil)
        #expect(map.get("c1:alice")?.action == .present && map.values.count == 1)
    }

    // UTS: realtime/unit/RTP2b2/newness-by-msgserial-index-0
    @Test func `of two messages of a connection, the one with the greater serial is newer`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, member, id: "conn-1:5:0", at: 1000, data: "first"))
        #expect(map.put(.event(.update, member, id: "conn-1:3:0", at: 2000, data: "stale")) == nil)
        #expect(map.get(member)?.data == "first")
        #expect(map.put(.event(.update, member, id: "conn-1:7:0", at: 500, data: "newer")) != nil)
        #expect(map.get(member)?.data == "newer")
    }

    @Test func `serials are compared as numbers`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, member, id: "conn-1:9:0", data: "nine"))
        #expect(map.put(.event(.update, member, id: "conn-1:10:0", data: "ten")) != nil)
        #expect(map.get(member)?.data == "ten")
    }

    // UTS: realtime/unit/RTP2b2/newness-by-index-same-serial-1
    @Test func `of two messages with one serial, the one with the greater index is newer`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, member, id: "conn-1:5:2", at: 1000, data: "index-2"))
        #expect(map.put(.event(.update, member, id: "conn-1:5:1", at: 2000, data: "index-1")) == nil)
        #expect(map.put(.event(.update, member, id: "conn-1:5:5", at: 500, data: "index-5")) != nil)
        #expect(map.get(member)?.data == "index-5")
    }

    // UTS: realtime/unit/RTP2b1/newness-by-timestamp-0
    @Test func `a leave that the service made is compared by its time`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, member, id: "conn-1:0:0", at: 1000, data: "entered"))
        #expect(map.remove(.event(.leave, member, id: "synthesized-leave-id", at: 2000))?.action == .leave)
        #expect(map.get(member) == nil)
    }

    // UTS: realtime/unit/RTP2b1/older-synth-leave-rejected-1
    @Test func `a leave that the service made before the member entered has no effect`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, member, id: "conn-1:0:0", at: 5000, data: "entered"))
        #expect(map.remove(.event(.leave, member, id: "synthesized-leave-id", at: 3000)) == nil)
        #expect(map.get(member)?.data == "entered")
    }

    // UTS: realtime/unit/RTP2b1a/equal-timestamps-incoming-wins-0
    @Test func `of two messages with one time, the incoming one is newer`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, member, id: "synthesized-id-1", at: 1000, data: "first"))
        #expect(map.put(.event(.update, member, id: "synthesized-id-2", at: 1000, data: "second")) != nil)
        #expect(map.get(member)?.data == "second")
    }

    // UTS: realtime/unit/RTP2c/sync-uses-same-newness-0
    @Test func `messages of a synchronization are compared like others`() {
        var map = PresenceMap()
        map.startSync()
        _ = map.put(.event(.present, member, id: "conn-1:5:0", at: 1000, data: "sync-first"))
        #expect(map.put(.event(.present, member, id: "conn-1:3:0", at: 2000, data: "sync-stale")) == nil)
        #expect(map.put(.event(.present, member, id: "conn-1:8:0", at: 500, data: "sync-newer")) != nil)
        #expect(map.get(member)?.data == "sync-newer")
    }

    // UTS: realtime/unit/RTP2/multiple-members-coexist-1
    @Test func `a client that is present on two connections is two members`() {
        var map = PresenceMap.aliceAndBob()
        _ = map.put(.event(.enter, "c3:alice", id: "c3:0:0"))
        #expect(map.values.map(\.memberKey) == ["c1:alice", "c2:bob", "c3:alice"])
        for key in ["c1:alice", "c2:bob", "c3:alice"] { #expect(map.get(key) != nil) }
    }

    // UTS: realtime/unit/RTP2/values-excludes-absent-2
    @Test func `absent members are not listed`() {
        var map = PresenceMap.aliceAndBob()
        map.startSync()
        _ = map.remove(.event(.leave, "c2:bob", id: "c2:1:0", at: 200))
        #expect(map.get("c2:bob")?.action == .absent)
        #expect(map.values.map(\.clientId) == ["alice"])
    }

    // UTS: realtime/unit/RTP2/clear-resets-state-3
    @Test func `a cleared map is empty and has no synchronization in progress`() {
        var map = PresenceMap.aliceAndBob()
        map.startSync()
        map.clear()
        #expect(map.values.isEmpty && map.get("c1:alice") == nil && !map.isSyncInProgress)
    }
}

extension PresenceMap {
    /// A map with two members.
    static func aliceAndBob() -> PresenceMap {
        var map = PresenceMap()
        _ = map.put(.event(.enter, "c1:alice", id: "c1:0:0"))
        _ = map.put(.event(.enter, "c2:bob", id: "c2:0:0"))
        return map
    }
}
