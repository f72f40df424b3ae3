import AblyPlatform
import Foundation
import GoldenShapes
import Testing

/// Round trips of every kind of schema.
struct ShapesTests {
    /// A client whose service responds with the body of the request.
    private let transport: StubTransport
    private let echo: EchoApi

    init() {
        transport = StubTransport(.echo)
        echo = Shapes(configuration: .shapes().over(transport)).echo
    }

    private var sent: String? { transport.requests.last?.text }

    /// A client whose service responds with this JSON text.
    private func responding(_ json: String) -> EchoApi {
        Shapes(configuration: .shapes().over(StubTransport(.json(json)))).echo
    }

    // MARK: Members that may be absent

    @Test(arguments: [
        #"{"team":"a"}"#, #"{"team":"a","members":null,"labels":null,"teams":null}"#,
        #"{"team":"a","members":[],"labels":{},"teams":[]}"#,
    ])
    func `with x-empty-if-absent, an array or dictionary that is absent or null is empty`(json: String) async throws {
        let read = try await responding(json).roster(body: Roster(team: ""))
        #expect(read == .roster(Roster(team: "a", members: [], labels: [:], teams: [])))
        #expect(try await echo.roster(body: Roster(team: "a")) == .roster(Roster(team: "a")))
        #expect(sent == #"{"team":"a","members":[],"labels":{},"teams":[]}"#)
    }

    @Test func `with x-empty-if-absent, members that are present are decoded, and values of other types are errors`()
        async throws
    {
        let json =
            #"{"team":"a","members":["m"],"labels":{"l":"x"},"teams":[{"team":"b"}],"rival":{"team":"c"},"notes":1}"#
        let read = try await responding(json).roster(body: Roster(team: ""))
        let notes = 1
        let roster = try Roster(
            team: "a", members: ["m"], labels: ["l": "x"], teams: [Roster(team: "b")], rival: Roster(team: "c"),
            notes: notes)
        #expect(read == .roster(roster))
        let failure = try await responding(#"{"team":"a","reason":"r"}"#).roster(body: Roster(team: ""))
        #expect(failure == .failure(RosterOutcomeFailure(team: "a", reason: "r")))
        let error = await #expect(throws: ApiError.self) {
            _ = try await responding(#"{"team":"a","members":7}"#).roster(body: Roster(team: ""))
        }
        #expect(error?.kind == .undecodable)
    }

    // MARK: Alternatives

    @Test(arguments: [
        (#"{"kind":"cat","name":"Tom","lives":9}"#, Animal.cat(Cat(kind: "cat", name: "Tom", lives: 9))),
        (#"{"kind":"tomcat","name":"Tom"}"#, .cat(Cat(kind: "tomcat", name: "Tom"))),
        (#"{"lives":1,"name":"Rex","kind":"dog"}"#, .dog(Dog(kind: "dog", name: "Rex"))),
        (#"{"kind":"Fish","name":"Wanda"}"#, .fish(Fish(kind: "Fish", name: "Wanda"))),
        (
            #"{"kind":"dog","name":"Rex","friends":[{"kind":"cat","name":"Tom"}]}"#,
            .dog(Dog(kind: "dog", name: "Rex", friends: [.cat(Cat(kind: "cat", name: "Tom"))]))
        ),
    ])
    func `a discriminator selects the alternative`(json: String, animal: Animal) async throws {
        let read = try await responding(json).animal(body: .fish(Fish(kind: "Fish", name: "")))
        #expect(read == animal)
        #expect(try await echo.animal(body: animal) == animal)
    }

    @Test func `a value that a discriminator assigns to no alternative is kept`() async throws {
        let dog = #"{"friends":[{"kind":"bird","name":"Tweety","wings":2}],"kind":"dog","name":"Rex"}"#
        let read = try await responding(dog).animal(body: .fish(Fish(kind: "Fish", name: "")))
        let bird: WireValue = ["kind": "bird", "name": "Tweety", "wings": 2]
        #expect(read == .dog(Dog(kind: "dog", name: "Rex", friends: [.unknown(bird)])))
        #expect(try await echo.animal(body: read) == read)
        #expect(sent?.contains(#"{"kind":"bird","name":"Tweety","wings":2}"#) == true)
    }

    @Test func `a value of no alternative's kind is kept`() async throws {
        let values = try await responding(#"["s",{"z":1},[1]]"#).values(body: [])
        #expect(values == [.string("s"), .unknown(["z": 1]), .integerList([1])])
        #expect(try await echo.values(body: values) == values)
    }

    @Test func `alternatives without a discriminator are distinguished by their members`() async throws {
        let json =
            #"[{"address":"a@b"},{"number":"1","extension":null},{"extension":7,"number":"2"},{"street":"s","door":"3"}]"#
        let contacts: [Contact] = [
            .email(Email(address: "a@b")), .phone(ContactPhone(number: "1")),
            .phone(ContactPhone(number: "2", extension: 7)),
            .letterBox(ContactLetterBox(street: "s", additionalProperties: ["door": "3"])),
        ]
        #expect(try await responding(json).contacts(body: []) == contacts)
        #expect(try await echo.contacts(body: contacts) == contacts)
    }

    @Test func `alternatives are distinguished by the kinds of their JSON values`() async throws {
        let values: [Value] = [
            .string("s"), .number(1.5), .bool(true), .integerList([1, 2]), .point(Point(x: 1, y: 2)),
        ]
        #expect(try await echo.values(body: values) == values)
        #expect(sent == #"["s",1.5,true,[1,2],{"x":1.0,"y":2.0}]"#)
    }

    // MARK: Recursion

    @Test func `a type can contain itself`() async throws {
        let leaf = Tree(label: "leaf")
        var tree = Tree(label: "root", left: leaf, others: [leaf, leaf], named: ["a": Tree(label: "b", right: leaf)])
        #expect(try await echo.tree(body: tree) == tree)
        tree.left?.left = Tree(label: "deeper")
        #expect(tree.left?.left?.label == "deeper")
        #expect(leaf.left == nil)
        #expect(try await echo.tree(body: tree) == tree)
    }

    @Test func `alternatives can contain themselves`() async throws {
        let expression = Expression.sum(Sum(left: .number(1), right: .sum(Sum(left: .number(2), right: .number(3.5)))))
        #expect(try await echo.expression(body: expression) == expression)
        #expect(sent == #"{"left":1.0,"right":{"left":2.0,"right":3.5}}"#)
    }

    // MARK: Enumerations

    @Test func `an enumeration value that the document does not list survives a round trip`() async throws {
        let json = #"{"color":"ultraviolet","priority":99,"finish":"silk","spots":["small",null,"huge"]}"#
        let paint = try await responding(json).paint(color: .red)
        #expect(paint.color.rawValue == "ultraviolet")
        #expect(!paint.color.isKnown)
        #expect(paint.priority == 99)
        #expect(paint.spots == [.small, nil, "huge"])
        _ = try await echo.paint(body: paint)
        #expect(sent == json)
    }

    @Test func `the values of an enumeration have names in Swift`() {
        #expect(
            Color.allKnown.map(\.rawValue) == ["red", "GREEN", "deep blue", "", "#fff", "+1", "default"])
        #expect([Color.red, .green, .deepBlue, .empty, .fff, .plus1, .default] == Color.allKnown)
        #expect([Priority.unset, .low, .normalOrSo, .n20].map(\.rawValue) == [-1, 0, 10, 20])
    }

    // MARK: Members

    @Test func `missing and null members are nil, and only required ones are sent as null`() async throws {
        let presence = try await echo.presence(must: "m")
        #expect(sent == #"{"must":"m","mayBeNull":null}"#)
        #expect(presence == Presence(must: "m"))
        let nulls = #"{"must":"m","mayBeNull":null,"mayMiss":null,"mayBoth":null,"either":null,"byReference":null}"#
        #expect(try await responding(nulls).presence(must: "") == presence)
        let full = Presence(
            must: "m", mayBeNull: "a", mayMiss: "b", mayBoth: 1, either: .integer(2), byReference: Point(x: 1, y: 2))
        #expect(try await echo.presence(body: full) == full)
    }

    @Test(arguments: [
        (#"{"mayBeNull":"a"}"#, "must"), (#"{"must":null,"mayBeNull":"a"}"#, "must"),
        (#"{"must":7,"mayBeNull":null}"#, "must"),
    ])
    func `a required member that is missing, null or of another type is an error with its name`(
        json: String, member: String
    ) async {
        let error = await #expect(throws: ApiError.self) { _ = try await responding(json).presence(must: "") }
        #expect(error?.kind == .undecodable)
        #expect(error.map { "\($0)".contains(member) } == true)
    }

    @Test func `unknown members are ignored`() async throws {
        let json = #"{"x":1,"color":"red","nested":{"deep":[1,{"a":null}]},"more":[[]],"kind":"paint"}"#
        #expect(try await responding(json).paint(color: .green) == Paint(color: .red, kind: "paint"))
    }

    @Test func `read-only members are not sent, and write-only members are not expected in responses`() async throws {
        let account = try await responding(#"{"id":"7","name":"n"}"#).account(name: "n", password: "p")
        #expect(account == Account(id: "7", name: "n"))
        _ = try? await echo.account(body: Account(id: "7", name: "n", password: "p", nickname: "x"))
        #expect(sent == #"{"name":"n","password":"p","nickname":"x"}"#)
    }

    @Test func `the parts of allOf are combined into one object`() async throws {
        let boss = Employee(name: "B", born: try #require(CalendarDate("1960-01-02")), salary: 2)
        let employee = Employee(
            name: "E", born: try #require(CalendarDate("1990-12-31")), salary: 1, boss: boss)
        #expect(try await echo.employee(body: employee) == employee)
        #expect(
            sent == #"{"name":"E","born":"1990-12-31","salary":1,"boss":{"name":"B","born":"1960-01-02","salary":2}}"#)
    }

    @Test func `additional members are preserved if the document allows them`() async throws {
        var maps = Maps(labels: ["a": "b"])
        maps.free = ["anything": [1, "two", nil]]
        maps.lists = ["l": [1, 2]]
        maps.nullable = ["n": nil, "one": 1]
        maps.inline = ["i": MapsInlineValue(deep: true)]
        maps.additionalProperties = ["text": .string("s"), "point": .point(Point(x: 1, y: 2))]
        #expect(try await echo.maps(body: maps) == maps)
        #expect(try await responding(#"{"labels":{},"closed":{"a":"1","b":"2"}}"#).maps(labels: [:]).closed?.a == "1")
    }

    @Test func `inline objects have types of their own`() async throws {
        let order = Order(
            address: OrderAddress(city: "Łódź", geo: OrderAddressGeo(lat: 51.75, lon: 19.5)),
            lines: [
                OrderLinesItem(article: "a", count: 1, price: .number(2.5)),
                OrderLinesItem(price: .option2(OrderLinesItemPriceOption2(amount: 1, currency: "PLN"))),
            ], matrix: [[1, nil], []])
        #expect(try await echo.order(body: order) == order)
        #expect(
            sent
                == #"{"address":{"city":"Łódź","geo":{"lat":51.75,"lon":19.5}},"#
                + #""lines":[{"article":"a","count":1,"price":2.5},{"price":{"amount":1.0,"currency":"PLN"}}],"#
                + #""matrix":[[1.0,null],[]]}"#)
    }

    // MARK: Formats

    @Test func `formats of strings and numbers have types of their own`() async throws {
        let formats = Formats(
            int: -1, int32: .max, int64: .min, float: 1.5, double: 0.1, number: 1e300,
            dateTime: DateTime("2024-05-01T12:30:00.25Z"), date: CalendarDate("2024-02-29"), uuid: "u",
            uri: "https://x",
            byte: [1, 2, 255], binary: [0], base64: [9, 9], unknown: "?", bool: true, anything: ["a": [1]],
            everything: "e")
        #expect(try await echo.formats(body: formats) == formats)
        #expect(sent?.contains(#""byte":"AQL/","binary":"AA==","base64":"CQk=""#) == true)
        #expect(sent?.contains(#""int32":2147483647,"int64":-9223372036854775808"#) == true)
        #expect(sent?.contains(#""dateTime":"2024-05-01T12:30:00.25Z","date":"2024-02-29""#) == true)
    }

    @Test func `a number that exceeds its format is an error`() async {
        let error = await #expect(throws: ApiError.self) {
            _ = try await responding(#"{"int32":2147483648,"int64":0}"#).formats(int32: 0, int64: 0)
        }
        #expect(error?.kind == .undecodable)
    }

    // MARK: Marks

    @Test func `secret members are neither printed nor dumped`() {
        var account = Account(
            id: "7", name: "Ada", password: "SECRET", spareKeys: ["SECRET"], pin: .string("SECRET"),
            additionalProperties: ["more": "SECRET"])
        account.home = account
        var dumped = ""
        dump([account], to: &dumped)
        for text in ["\(account)", "\([account])", String(reflecting: account), dumped] {
            #expect(!text.contains("SECRET"))
            #expect(text.contains("Ada") && text.contains("more"))
        }
        #expect("\(Account(name: "Ada"))".contains("password: nil"))
    }

    @Test func `arguments of any type accept Encodable values`() async throws {
        let text = "t"
        _ = try? await echo.formats(int32: 0, int64: 0, anything: text)
        #expect(sent == #"{"int32":0,"int64":0,"anything":"t"}"#)
        _ = try? await echo.formats(int32: 0, int64: 0, anything: [text], everything: ["a": 1])
        #expect(sent == #"{"int32":0,"int64":0,"anything":["t"],"everything":{"a":1}}"#)
        _ = try? await echo.formats(int32: 0, int64: 0, everything: ["a": text, "b": 1])
        #expect(sent == #"{"int32":0,"int64":0,"everything":{"a":"t","b":1}}"#)
        #expect(try Maps(labels: [:], free: ["a": text]).free == ["a": "t"])
        #expect(try Formats(int32: 0, int64: 0, anything: text).anything == "t")
    }

    // MARK: Codable

    @Test func `models are Codable, including their read-only members`() throws {
        try roundTrip(Account(id: "7", name: "n", password: "p"))
        try roundTrip(Tree(label: "root", left: Tree(label: "l"), named: ["a": Tree(label: "b")]))
        try roundTrip(Animal.dog(Dog(kind: "dog", name: "Rex", friends: [.fish(Fish(kind: "Fish", name: "F"))])))
        try roundTrip([Value.string("s"), .number(1.5), .bool(false), .integerList([1])])
        try roundTrip(Paint(color: "new", priority: 3, finish: .matt, spots: [.small, nil]))
        try roundTrip(Maps(labels: ["a": "b"], free: ["x": nil], additionalProperties: ["v": .bool(true)]))
        try roundTrip(Formats(int32: 1, int64: 2, dateTime: DateTime("2024-05-01T12:30:00Z"), byte: [1, 2]))
    }

    private func roundTrip<Model: Codable & Equatable>(_ value: Model) throws {
        #expect(try JSONDecoder().decode(Model.self, from: JSONEncoder().encode(value)) == value)
        let list = PropertyListEncoder()
        list.outputFormat = .xml
        if !(value is Maps) {
            #expect(try PropertyListDecoder().decode(Model.self, from: list.encode(value)) == value)
        }
    }
}
