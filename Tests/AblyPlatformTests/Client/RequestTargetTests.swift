import Testing

@_spi(Generated) @testable import AblyPlatform

private struct Point: WireEncodable {
    var r = 100
    var name = "a b"

    func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        let keys = WireKeys("R", "name", "none")
        var object = writer.beginObject()
        try writer.writeField(r, 0, of: keys, in: &object)
        try writer.writeField(name, 1, of: keys, in: &object)
        try writer.writeField(String?.none, 2, of: keys, in: &object)
        writer.endObject(object)
    }
}

@Suite struct RequestTargetTests {
    @Test(
        arguments: [
            ("plain-1._~", "plain-1._~"), ("a/b?c", "a%2Fb%3Fc"), ("../keys", "..%2Fkeys"), (".", "%2E"),
            ("..", "%2E%2E"),
            ("...", "..."), ("a b+c%", "a%20b%2Bc%25"), ("[meta]x", "%5Bmeta%5Dx"), ("é", "%C3%A9"),
            ("👍", "%F0%9F%91%8D"),
            ("a\r\nb\0", "a%0D%0Ab%00"), ("#;,:@&=", "%23%3B%2C%3A%40%26%3D"),
        ])
    func `a path parameter stays one segment, whatever it contains`(value: String, encoded: String) throws {
        var target = RequestTarget("/channels/")
        try target.appendSegment(value, argument: "channelId")
        target.append("/messages")
        #expect(target.text == "/channels/\(encoded)/messages")
    }

    @Test func `an empty path parameter is rejected by its name`() async throws {
        var target = RequestTarget("/channels/")
        #expect(throws: ApiError.self) { try target.appendSegment("", argument: "channelId") }
        do { try target.appendSegment([String](), argument: "ids") } catch {
            #expect(error.kind == .invalidArgument(name: "ids"))
            #expect(error.description.contains("ids"))
        }
    }

    @Test(
        arguments: [
            (ParameterStyle.simple, false, "blue", "blue,black", "R,100,name,a%20b"),
            (.simple, true, "blue", "blue,black", "R=100,name=a%20b"),
            (.label, false, ".blue", ".blue,black", ".R,100,name,a%20b"),
            (.label, true, ".blue", ".blue.black", ".R=100.name=a%20b"),
            (.matrix, false, ";color=blue", ";color=blue,black", ";color=R,100,name,a%20b"),
            (.matrix, true, ";color=blue", ";color=blue;color=black", ";R=100;name=a%20b"),
        ])
    func `path styles follow the table in the OpenAPI Specification`(
        style: ParameterStyle, explode: Bool, scalar: String, array: String, object: String
    ) throws {
        func text(_ value: some WireEncodable) throws -> String {
            var target = RequestTarget("")
            try target.appendSegment(value, argument: "color", style: style, explode: explode)
            return target.text
        }
        #expect(try text("blue") == scalar)
        #expect(try text(["blue", "black"]) == array)
        #expect(try text(Point()) == object)
    }

    @Test func `no style lets a value become a dot segment`() throws {
        for style in [ParameterStyle.simple, .label] {
            for value in [".", ".."] {
                var target = RequestTarget("/x/")
                try target.appendSegment([value], argument: "a", style: style)
                #expect(target.text.split(separator: "/").last.map { $0 != "." && $0 != ".." } == true)
            }
        }
    }

    @Test func `scalars of all kinds can be path parameters`() throws {
        var target = RequestTarget("/")
        try target.appendSegment(42, argument: "a")
        target.append("/")
        try target.appendSegment(true, argument: "b")
        target.append("/")
        try target.appendSegment(Int64.min, argument: "c")
        #expect(target.text == "/42/true/-9223372036854775808")
        #expect(throws: ApiError.self) { try target.appendSegment(Double.nan, argument: "d") }
    }

    @Test(
        arguments: [
            (ParameterStyle.form, true, "?c=a%20b&c=2", "?R=100&name=a%20b"),
            (.form, false, "?c=a%20b,2", "?c=R,100,name,a%20b"),
            (.spaceDelimited, false, "?c=a%20b%202", "?c=R%20100%20name%20a%20b"),
            (.pipeDelimited, false, "?c=a%20b%7C2", "?c=R%7C100%7Cname%7Ca%20b"),
            (.deepObject, true, "?c%5B0%5D=a%20b&c%5B1%5D=2", "?c%5BR%5D=100&c%5Bname%5D=a%20b"),
        ])
    func `query styles follow the table in the OpenAPI Specification`(
        style: ParameterStyle, explode: Bool, array: String, object: String
    ) {
        var target = RequestTarget("")
        target.appendQuery("c", ["a b", "2"], style: style, explode: explode)
        #expect(target.text == array)
        target = RequestTarget("")
        target.appendQuery("c", Point(), style: style, explode: explode)
        #expect(target.text == object)
    }

    @Test func `nil, empty arrays and nulls are omitted from the query`() {
        var target = RequestTarget("/x")
        target.appendQuery("a", Int?.none)
        target.appendQuery("b", [Int]())
        target.appendQuery("c", [Int](), explode: false)
        target.appendQuery("d", WireValue.null)
        target.appendQuery("e", "")
        target.appendQuery("f", 1.5)
        target.appendQuery("g", 2.0)
        #expect(target.text == "/x?e=&f=1.5&g=2")
    }

    @Test func `nested values are JSON in flat styles and nested keys in deepObject`() {
        let value: WireValue = ["filter": ["ids": [1, "x\"y"], "on": true]]
        var target = RequestTarget("")
        target.appendQuery("q", value, style: .deepObject)
        #expect(
            target.text
                == "?q%5Bfilter%5D%5Bids%5D%5B0%5D=1&q%5Bfilter%5D%5Bids%5D%5B1%5D=x%22y&q%5Bfilter%5D%5Bon%5D=true")
        target = RequestTarget("")
        target.appendQuery("q", value)
        #expect(target.text == "?filter=%7B%22ids%22%3A%5B1%2C%22x%5C%22y%22%5D%2C%22on%22%3Atrue%7D")
        target = RequestTarget("")
        target.appendQuery("q", ["a": 1] as [String: Int], style: .json)
        #expect(target.text == "?q=%7B%22a%22%3A1%7D")
    }

    @Test func `allowed reserved characters are left unencoded and cannot break the query`() {
        var target = RequestTarget("/x")
        target.appendQuery("u", "https://h/p?a=b&c#d", allowsReserved: true)
        #expect(target.text == "/x?u=https://h/p?a%3Db%26c%23d")
    }

    @Test func `setting a query parameter replaces earlier ones of that name`() {
        var target = RequestTarget("/x")
        target.setQuery("format", "json")
        #expect(target.text == "/x?format=json")
        target.appendQuery("limit", 3)
        target.setQuery("format", "html")
        #expect(target.text == "/x?limit=3&format=html")
        // A name equal to the encoded form of another one is a different name.
        target = RequestTarget("/x")
        target.setQuery("a b", "1")
        target.setQuery("a%20b", "2")
        #expect(target.text == "/x?a%20b=1&a%2520b=2")
        target = RequestTarget(link: "/x?%72equest%5fid=1&%zz=0")
        target.setQuery("request_id", "3")
        #expect(target.text == "/x?%zz=0&request_id=3")
        target = RequestTarget(link: "/x?request_id=1&request_id=2")
        target.setQuery("request_id", "3")
        #expect(target.text == "/x?request_id=3")
    }

    @Test(arguments: CallStyle.allCases)
    func `a call whose query value has no string form fails before anything is sent`(style: CallStyle) async throws {
        let transport = StubTransport(.reply(200, "1"))
        var request = ApiRequest<WireValue>.wire(.getTime, "/time")
        request.target.appendQuery("at", Double.infinity)
        let sent = request
        let error = try await failure { () async throws(ApiError) in try await style.send(sent, by: .stub(transport)) }
        #expect(error.kind == .invalidArgument(name: "at"))
        #expect(error.operation == "getTime")
        #expect(transport.requests.isEmpty)
    }
}
