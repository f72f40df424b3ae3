import AblyPubSub
import Testing

/// Synchronizations of the members of a channel (RTP18, RTP19).
@Suite struct PresenceSyncTests {
    // UTS: realtime/unit/RTP18a/startsync-sets-flag-0
    // UTS: realtime/unit/RTP18b/endsync-clears-flag-0
    @Test func `a synchronization is in progress from its start to its end`() {
        var map = PresenceMap()
        #expect(!map.isSyncInProgress)
        map.startSync()
        #expect(map.isSyncInProgress)
        _ = map.endSync(at: 0)
        #expect(!map.isSyncInProgress)
    }

    // UTS: realtime/unit/RTP19/stale-members-leave-after-sync-0
    // UTS: realtime/unit/RTP18c/single-message-sync-0
    @Test func `a member that a synchronization does not tell of has left`() {
        var map = PresenceMap.aliceAndBob()
        map.startSync()
        _ = map.put(.event(.present, "c1:alice", id: "c1:1:0", at: 200))
        let leaves = map.endSync(at: 300)
        #expect(leaves.map(\.clientId) == ["bob"] && leaves.map(\.action) == [.leave])
        #expect(map.values.map(\.memberKey) == ["c1:alice"] && map.get("c2:bob") == nil)
        #expect(!map.isSyncInProgress)
    }

    // UTS: realtime/unit/RTP19/synth-leave-null-id-timestamp-1
    @Test func `the leave of a member that is gone has its data, the current time and no id`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, "c2:bob", id: "c2:0:0", data: "bob-data"))
        map.startSync()
        let leaves = map.endSync(at: 1234)
        #expect(leaves.count == 1)
        #expect(leaves.first?.action == .leave && leaves.first?.memberKey == "c2:bob")
        #expect(leaves.first?.data == "bob-data" && leaves.first?.id == nil && leaves.first?.timestamp == 1234)
    }

    // UTS: realtime/unit/RTP19/updated-members-survive-sync-2
    @Test func `a member that is seen in either kind of message during a synchronization stays`() {
        var map = PresenceMap.aliceAndBob()
        _ = map.put(.event(.enter, "c3:carol", id: "c3:0:0"))
        map.startSync()
        _ = map.put(.event(.present, "c1:alice", id: "c1:1:0", at: 200))
        _ = map.put(.event(.update, "c2:bob", id: "c2:1:0", at: 200, data: "new-data"))
        #expect(map.endSync(at: 300).map(\.clientId) == ["carol"])
        #expect(map.values.map(\.clientId) == ["alice", "bob"] && map.get("c2:bob")?.data == "new-data")
    }

    // UTS: realtime/unit/RTP18a/new-sync-discards-previous-1
    @Test func `a new synchronization discards the one in progress, and what only that one told of`() {
        var map = PresenceMap.aliceAndBob()
        map.startSync()
        _ = map.put(.event(.present, "c1:alice", id: "c1:1:0", at: 200))
        _ = map.put(.event(.present, "c3:carol", id: "c3:0:0", at: 200))
        map.startSync()
        _ = map.put(.event(.present, "c1:alice", id: "c1:2:0", at: 300))
        _ = map.put(.event(.present, "c2:bob", id: "c2:1:0", at: 300))
        #expect(map.endSync(at: 400).map(\.clientId) == ["carol"])
        #expect(map.values.map(\.clientId) == ["alice", "bob"])
    }

    // UTS: realtime/unit/RTP19a/no-has-presence-clears-members-0
    @Test func `all members have left if a synchronization tells of none`() {
        var map = PresenceMap()
        for (client, data) in [("alice", "a"), ("bob", "b"), ("carol", "c")] {
            _ = map.put(.event(.enter, "c-\(client):\(client)", id: "c-\(client):0:0", data: .string(data)))
        }
        map.startSync()
        let leaves = map.endSync(at: 300)
        #expect(leaves.map(\.clientId) == ["alice", "bob", "carol"] && leaves.map(\.data) == ["a", "b", "c"])
        #expect(leaves.allSatisfy { $0.action == .leave && $0.id == nil } && map.values.isEmpty)
    }

    // UTS: realtime/unit/RTP2h2a/leave-during-sync-absent-cleanup-0
    @Test func `a member that leaves during a synchronization gets no second leave at its end`() {
        var map = PresenceMap.aliceAndBob()
        map.startSync()
        _ = map.put(.event(.present, "c1:alice", id: "c1:1:0", at: 200))
        #expect(map.remove(.event(.leave, "c2:bob", id: "c2:1:0", at: 200)) == nil)
        #expect(map.get("c2:bob")?.action == .absent)
        #expect(map.endSync(at: 300).isEmpty)
        #expect(map.get("c2:bob") == nil && map.values.map(\.clientId) == ["alice"])
    }

    @Test func `a member that has left during a synchronization is not revived by an older message of it`() {
        var map = PresenceMap.aliceAndBob()
        map.startSync()
        _ = map.remove(.event(.leave, "c2:bob", id: "c2:1:0", at: 200))
        #expect(map.put(.event(.present, "c2:bob", id: "c2:0:0")) == nil)
        _ = map.endSync(at: 300)
        #expect(map.get("c2:bob") == nil)
    }

    // UTS: realtime/unit/RTP19/empty-map-sync-no-leaves-3
    @Test func `the first synchronization makes nobody leave`() {
        var map = PresenceMap()
        map.startSync()
        _ = map.put(.event(.present, "c1:alice", id: "c1:0:0"))
        #expect(map.endSync(at: 300).isEmpty)
        #expect(map.values.map(\.clientId) == ["alice"])
    }

    // UTS: realtime/unit/RTP18/endsync-without-startsync-noop-0
    @Test func `an end without a start changes nothing`() {
        var map = PresenceMap.aliceAndBob()
        #expect(map.endSync(at: 300).isEmpty)
        #expect(map.values.count == 2 && !map.isSyncInProgress)
    }

    // UTS: realtime/unit/RTP19/stale-sync-removes-from-residuals-4
    @Test func `an older message of a synchronization confirms a member without changing it`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, "c1:alice", id: "c1:5:0", at: 500, data: "original"))
        map.startSync()
        #expect(map.put(.event(.present, "c1:alice", id: "c1:3:0", at: 300, data: "stale")) == nil)
        #expect(map.endSync(at: 600).isEmpty)
        #expect(map.values.count == 1 && map.get("c1:alice")?.data == "original")
    }

    // UTS: realtime/unit/RTP19/presence-echoes-then-sync-preserves-5
    @Test func `a synchronization that repeats what is known keeps all members`() {
        var map = PresenceMap()
        for index in 0..<3 {
            _ = map.put(
                .event(.enter, "c1:user-\(index)", id: "c1:\(index):0", data: .string("data-\(index)")))
        }
        map.startSync()
        for index in 0..<3 {
            _ = map.put(
                .event(.present, "c1:user-\(index)", id: "c1:\(index):0", data: .string("data-\(index)")))
        }
        #expect(map.endSync(at: 300).isEmpty)
        #expect(map.values.map(\.data) == ["data-0", "data-1", "data-2"])
    }

    // UTS: realtime/unit/RTP19/new-member-during-sync-survives-6
    @Test func `a member that enters during a synchronization stays`() {
        var map = PresenceMap()
        _ = map.put(.event(.enter, "c1:alice", id: "c1:0:0"))
        map.startSync()
        _ = map.put(.event(.present, "c1:alice", id: "c1:1:0", at: 200))
        _ = map.put(.event(.enter, "c2:bob", id: "c2:0:0", at: 200))
        #expect(map.endSync(at: 300).isEmpty)
        #expect(map.values.map(\.clientId) == ["alice", "bob"])
    }
}
