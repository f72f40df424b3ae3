import AblyPlatform
import GoldenParcels
import Testing

/// Parameters in paths, queries, header fields and cookies.
struct ParcelsTests {
    private let transport = StubTransport(.json("[]"))

    private var parcels: Parcels { Parcels(configuration: .parcels().over(transport)) }

    @Test func `omitted parameters are not sent, and neither are the document's defaults`() async throws {
        _ = try await parcels.parcels.listParcels()
        let request = try #require(transport.requests.first)
        #expect(request.method == "GET")
        #expect(request.origin == "https://eu.parcels.example")
        #expect(request.target == "/v1/parcels")
        #expect(request.header("X-Trace-Id") == nil)
        #expect(request.header("Cookie") == nil)
        #expect(request.body == nil)
    }

    @Test func `a server with a variable becomes an enumeration`() async throws {
        var configuration = Configuration.parcels().over(transport)
        configuration.baseURL = Parcels.Server.server1(region: .us)
        _ = try await Parcels(configuration: configuration).parcels.listParcels()
        #expect(transport.requests.first?.origin == "https://us.parcels.example")
        #expect(transport.requests.first?.target == "/v1/parcels")
    }

    @Test func `arrays and objects in the query are serialized by style and explode`() async throws {
        _ = try await parcels.parcels.listParcels(
            states: [.sent, .onItsWay],
            tag: ["a&b", "c=d"],
            sizes: [1, 2],
            words: ["one", "two three"],
            filter: Filter(state: .arrived, heavierThan: 1.5, to: "Łódź"),
            area: ListParcelsArea(north: 2.5, south: -1),
            sort: ListParcelsSort(by: "weight", order: .up),
            query: Filter(state: .sent))
        #expect(
            transport.requests.first?.query == [
                "states=sent,on-its-way", "tag=a%26b", "tag=c%3Dd", "sizes=1%7C2", "words=one%20two%20three",
                "filter%5Bstate%5D=arrived", "filter%5BheavierThan%5D=1.5",
                "filter%5Bto%5D=%C5%81%C3%B3d%C5%BA", "north=2.5", "south=-1", "sort=by,weight,order,up",
                "query=%7B%22state%22%3A%22sent%22%7D",
            ])
    }

    @Test func `scalars in the query are percent-encoded`() async throws {
        _ = try await parcels.parcels.listParcels(
            path: "/a/b?c=d&e", since: DateTime("2024-05-01T12:30:00+02:00"),
            on: CalendarDate("2024-02-29"), limit: 7, direction: .forwards)
        #expect(
            transport.requests.first?.query == [
                "path=/a/b?c%3Dd%26e", "since=2024-05-01T12%3A30%3A00%2B02%3A00", "on=2024-02-29", "limit=7",
                "direction=forwards",
            ])
    }

    @Test func `parameters of the path item and of components belong to the operation`() async throws {
        _ = try await parcels.parcels.listParcels(xTraceId: "t-1")
        #expect(transport.requests.first?.header("X-Trace-Id") == "t-1")
    }

    @Test(arguments: [
        ("p-1", "p-1"), ("a/b?c", "a%2Fb%3Fc"), ("../keys", "..%2Fkeys"), ("ä 100%", "%C3%A4%20100%25"),
        ("~._-", "~._-"),
        ("..", "%2E%2E"), (".", "%2E"), ("a;b#c\\", "a%3Bb%23c%5C"),
    ])
    func `a path parameter remains one segment, whatever it contains`(id: String, segment: String) async throws {
        let transport = StubTransport(.json(#"{"id":"1","state":"sent","weight":1}"#))
        let parcels = Parcels(configuration: .parcels().over(transport))
        _ = try await parcels.parcels.getParcel(id: id, session: "s")
        #expect(transport.requests.first?.target == "/v1/parcels/\(segment)")
    }

    @Test func `an empty path parameter is rejected with its name`() async throws {
        let error = try await #require(throws: ApiError.self) {
            _ = try await parcels.parcels.getParcel(id: "", session: "s")
        }
        #expect(error.kind == .invalidArgument(name: "id"))
        #expect(transport.requests.isEmpty)
    }

    @Test func `arrays and objects are serialized in header fields and cookies`() async throws {
        let transport = StubTransport(.json(#"{"id":"1","state":"sent","weight":1}"#))
        let parcels = Parcels(configuration: .parcels().over(transport))
        _ = try await parcels.parcels.getParcel(
            id: "1", session: "a b;c", ifNoneMatch: ["x", "y"], xOptions: ["fast": "yes"], seen: [1, 2])
        let request = try #require(transport.requests.first)
        #expect(request.header("If-None-Match") == "x,y")
        #expect(request.header("X-Options") == "fast=yes")
        #expect(request.header("Cookie") == "session=a%20b%3Bc; seen=1,2")
    }

    @Test func `a value cannot break out of its header field`() async throws {
        let error = try await #require(throws: ApiError.self) {
            _ = try await parcels.parcels.listParcels(xTraceId: "a\r\nX-Other: b")
        }
        #expect(error.kind == .invalidArgument(name: "xTraceId"))
        #expect(transport.requests.isEmpty)
    }

    @Test func `path parameters are serialized by their style`() async throws {
        let transport = StubTransport(.empty())
        let parcels = Parcels(configuration: .parcels().over(transport))
        try await parcels.depots.getDepots(
            ids: [1, 2], area: ["a", "b/c"], point: GetDepotsPoint(x: 3, y: -4), name: State(rawValue: "new one"))
        #expect(transport.requests.first?.target == "/v1/depots/1,2/.a,b%2Fc/;x=3;y=-4/~new%20one")
    }

    @Test func `read-only members are not arguments and are not sent`() async throws {
        let response = #"{"id":"p-9","state":"lost","weight":2.5,"note":null,"colour":"red"}"#
        let transport = StubTransport(.json(response, status: 201))
        let parcels = Parcels(configuration: .parcels().over(transport))
        let parcel = try await parcels.parcels.sendParcel(state: .sent, weight: 2.5, note: "fragile")
        #expect(transport.requests.first?.method == "POST")
        #expect(transport.requests.first?.text == #"{"state":"sent","weight":2.5,"note":"fragile"}"#)
        #expect(transport.requests.first?.header("Content-Type") == "application/json")
        #expect(parcel == Parcel(id: "p-9", state: State(rawValue: "lost"), weight: 2.5))
        #expect(!parcel.state.isKnown)
    }

    @Test func `the body can be given as one value`() async throws {
        let transport = StubTransport(.json(#"{"id":"1","state":"sent","weight":1}"#, status: 201))
        let parcels = Parcels(configuration: .parcels().over(transport))
        _ = try await parcels.parcels.sendParcel(body: Parcel(id: "mine", state: .arrived, weight: 0.25), xTraceId: "t")
        #expect(transport.requests.first?.text == #"{"state":"arrived","weight":0.25}"#)
        #expect(transport.requests.first?.header("X-Trace-Id") == "t")
    }

    @Test func `the blocking call sends the same request`() throws {
        let transport = StubTransport(.json(#"[{"id":"1","state":"sent","weight":1}]"#))
        let parcels = Parcels(configuration: .parcels().over(transport))
        let found = try parcels.blocking.parcels.listParcels(limit: 1)
        #expect(found == [Parcel(id: "1", state: .sent, weight: 1)])
        #expect(transport.requests.first?.target == "/v1/parcels?limit=1")
    }

    @Test func `the table of operations lists every operation`() {
        #expect(
            GoldenParcels.Operations.all.map(\.id) == [
                "listParcels", "sendParcel", "getParcel", "getDepots", "setOpen",
            ])
        #expect(GoldenParcels.Operations.getDepots.path == "/depots/{ids}/{area}/{point}/~{name}")
        #expect(GoldenParcels.Operations.all.allSatisfy { $0.security.isEmpty && !$0.isPaginated })
    }
}
