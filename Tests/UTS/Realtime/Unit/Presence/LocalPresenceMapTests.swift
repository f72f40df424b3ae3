import AblyPubSub
import Testing

/// The members that this client's connection has entered (RTP17).
@Suite struct LocalPresenceMapTests {
    private let member = "conn-1:client-1"

    // UTS: realtime/unit/RTP17h/keyed-by-clientid-0
    @Test func `a client that enters over another connection replaces its member`() {
        var map = LocalPresenceMap()
        map.put(.event(.enter, "conn-A:user-1", id: "conn-A:0:0", at: 1000, data: "first"))
        map.put(.event(.enter, "conn-B:user-1", id: "conn-B:0:0", at: 2000, data: "second"))
        #expect(map.values.count == 1)
        #expect(map.get("user-1")?.data == "second" && map.get("user-1")?.connectionId == "conn-B")
    }

    // UTS: realtime/unit/RTP17b/enter-adds-to-map-0
    // UTS: realtime/unit/RTP17b/update-adds-to-map-1
    // UTS: realtime/unit/RTP17b/present-adds-to-map-4
    @Test(arguments: [PresenceAction.enter, .update, .present])
    func `a member of this connection is in the map, as present`(action: PresenceAction) {
        var map = LocalPresenceMap()
        map.put(.event(action, member, id: "conn-1:0:0", at: 1000, data: "hello"))
        #expect(map.get("client-1")?.action == .present && map.get("client-1")?.data == "hello")
        #expect(map.values.count == 1)
    }

    // UTS: realtime/unit/RTP17b/enter-overwrites-enter-2
    // UTS: realtime/unit/RTP17b/update-overwrites-enter-3
    @Test(arguments: [PresenceAction.enter, .update])
    func `a later message of a member replaces the earlier one`(action: PresenceAction) {
        var map = LocalPresenceMap()
        map.put(.event(.enter, member, id: "conn-1:0:0", at: 1000, data: "first"))
        map.put(.event(action, member, id: "conn-1:1:0", at: 2000, data: "second"))
        #expect(map.values.count == 1)
        #expect(map.get("client-1")?.action == .present && map.get("client-1")?.data == "second")
    }

    @Test func `an earlier message of a member has no effect`() {
        var map = LocalPresenceMap()
        map.put(.event(.enter, member, id: "conn-1:5:0", data: "newer"))
        map.put(.event(.update, member, id: "conn-1:4:0", data: "older"))
        #expect(map.remove(.event(.leave, member, id: "conn-1:3:0")) == false)
        #expect(map.get("client-1")?.data == "newer")
    }

    // UTS: realtime/unit/RTP17b/non-synthesized-leave-removes-5
    @Test func `a member that leaves is removed`() {
        var map = LocalPresenceMap()
        map.put(.event(.enter, member, id: "conn-1:0:0", at: 1000))
        #expect(map.remove(.event(.leave, member, id: "conn-1:1:0", at: 2000)) == true)
        #expect(map.get("client-1") == nil && map.values.isEmpty)
    }

    // UTS: realtime/unit/RTP17b/synthesized-leave-ignored-6
    @Test func `a leave that the service made does not remove a member`() {
        var map = LocalPresenceMap()
        map.put(.event(.enter, member, id: "conn-1:0:0", at: 1000, data: "entered"))
        #expect(map.remove(.event(.leave, member, id: "synthesized-leave-id", at: 2000)) == false)
        #expect(map.get("client-1")?.data == "entered" && map.values.count == 1)
    }

    // UTS: realtime/unit/RTP17/multiple-clientids-coexist-0
    @Test func `one connection can have members of several clients`() {
        var map = LocalPresenceMap()
        for (index, client) in ["alice", "bob", "carol"].enumerated() {
            map.put(.event(.enter, "conn-1:\(client)", id: "conn-1:0:\(index)", data: .string("\(client)-data")))
        }
        #expect(map.values.map(\.clientId) == ["alice", "bob", "carol"])
        for client in ["alice", "bob", "carol"] { #expect(map.get(client)?.data == .string("\(client)-data")) }
    }

    // UTS: realtime/unit/RTP17/remove-one-of-multiple-1
    // UTS: realtime/unit/RTP17/remove-unknown-noop-4
    @Test func `a member that leaves takes no other along, and one that is not there changes nothing`() {
        var map = LocalPresenceMap()
        map.put(.event(.enter, "conn-1:alice", id: "conn-1:0:0"))
        map.put(.event(.enter, "conn-1:bob", id: "conn-1:0:1"))
        map.remove(.event(.leave, "conn-1:nonexistent", id: "conn-1:1:0", at: 200))
        #expect(map.get("alice") != nil && map.values.count == 2)
        map.remove(.event(.leave, "conn-1:alice", id: "conn-1:1:0", at: 200))
        #expect(map.get("alice") == nil && map.values.map(\.clientId) == ["bob"])
    }

    // UTS: realtime/unit/RTP17/clear-resets-state-2
    // UTS: realtime/unit/RTP17/get-null-unknown-clientid-3
    @Test func `a cleared map is empty`() {
        var map = LocalPresenceMap()
        map.put(.event(.enter, "conn-1:alice", id: "conn-1:0:0"))
        map.put(.event(.enter, "conn-1:bob", id: "conn-1:0:1"))
        #expect(map.values.count == 2 && map.get("nonexistent") == nil)
        map.clear()
        #expect(map.values.isEmpty && map.get("alice") == nil && map.get("bob") == nil)
    }
}
