import AblyPlatform
import GoldenMuseum
import Testing

/// An OpenAPI document in several files.
struct MuseumTests {
    private func museum(_ transport: StubTransport) -> Museum { Museum(configuration: .museum().over(transport)) }

    @Test func `a schema in a file is one type, whichever file refers to it`() async throws {
        let transport = StubTransport(
            .json(#"[{"id":"1","kind":"painting","makers":[{"name":"A","patron":{"name":"B"}}],"parts":[{"id":"2"}]}]"#)
        )
        let works: [Work] = try await museum(transport).works.listWorks(limit: 3, kind: .painting)
        #expect(works.first?.makers?.first?.patron?.name == "B")
        #expect(works.first?.parts?.first?.id == "2")
        #expect(transport.requests.first?.target == "/works?limit=3&kind=painting")
        let other = StubTransport(.json(#"{"id":"1","room":{"works":[{"id":"3"}]}}"#))
        let work: Work = try await museum(other).works.getWork(id: "1")
        #expect(work.room?.works?.map(\.id) == ["3"])
    }

    @Test func `the first component that refers to a schema in a file names it, and the others are aliases`() {
        let maker: Maker = Painter(name: "A", teacher: Maker(name: "B"))
        #expect(maker.teacher?.name == "B")
    }

    @Test func `a schema whose name is already used gets a number`() async throws {
        let transport = StubTransport(.bytes([], type: nil, status: 204))
        let place = Room2(floor: 1, shows: Work(id: "5"))
        try await museum(transport).works.putWork(
            id: "4", body: Work(id: "4", place: place, room: Room(works: [])))
        #expect(
            transport.requests.first?.text == #"{"id":"4","place":{"floor":1,"shows":{"id":"5"}},"room":{"works":[]}}"#)
    }
}
