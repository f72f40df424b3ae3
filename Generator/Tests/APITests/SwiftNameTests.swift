import OpenAPI
import Testing

@testable import API

@Suite("Names")
struct SwiftNameTests {
    @Test(arguments: [
        ("device_id", "deviceId"), ("Device-ID", "deviceID"), ("ACTIVE", "active"), ("URLPath", "urlPath"),
        ("URL", "url"),
        ("+1", "plus1"), ("-1", "minus1"), ("1st", "n1st"), ("", "value"), ("🙂", "value"), ("日本 語", "日本語"),
        ("größe", "größe"), ("filter[name]", "filterName"), ("$top", "top"), ("a.b/c", "aBC"), ("clientId", "clientId"),
        ("X-Ably-Version", "xAblyVersion"), ("iOS", "iOS"), ("  a  b ", "aB"), ("2FA", "n2FA"),
        ("OAuth2Token", "oAuth2Token"),
        ("e\u{301}t", "t"), ("a\"b\\c\nd", "aBCD"),
    ])
    func `names of values begin with a lowercase letter`(text: String, name: String) {
        if text.unicodeScalars.contains("\u{301}") {
            // A letter of two scalars is not safe in an identifier; the rest must be one.
            #expect(!SwiftName.value(text).unicodeScalars.contains("\u{301}"))
        } else {
            #expect(SwiftName.value(text) == name)
        }
    }

    @Test(arguments: [
        ("push_recipient", "PushRecipient"), ("Push-Recipient", "PushRecipient"), ("HTTPError", "HTTPError"),
        ("2nd tag", "N2ndTag"), ("", "Value"), ("!!", "Value"), ("ключ", "Ключ"), ("a", "A"), ("class", "Class"),
    ])
    func `names of types begin with an uppercase letter`(text: String, name: String) {
        #expect(SwiftName.type(text) == name)
    }

    @Test(arguments: [
        ("", "empty"), ("=", "equal"), ("!=", "notEqual"), ("*", "asterisk"), ("value", "value"), ("VALUE", "value"),
        ("<=", "lessEqual"), ("🙂", "u1f642"), ("deep blue", "deepBlue"), ("+1", "plus1"), (" ", "space"),
    ])
    func `cases that differ in signs have distinct names`(text: String, name: String) {
        #expect(SwiftName.enumerationCase(text) == name)
    }

    @Test(arguments: [
        "", "1", "🙂", "a b", "\u{0}", "`", "日本", "self", "$0", "#if", "\u{202E}abc", "é", "\u{1F1FA}\u{1F1F8}",
    ])
    func `every name is a valid identifier`(text: String) {
        for name in [SwiftName.value(text), SwiftName.type(text), SwiftName.enumerationCase(text)] {
            let first = name.unicodeScalars.first
            #expect(first.map { $0.properties.isXIDStart } == true, "\(name)")
            #expect(name.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }, "\(name)")
        }
    }

    @Test(arguments: [
        ("in", "`in`", "in", "in"), ("let", "`let`", "`let`", "let"), ("inout", "`inout`", "`inout`", "`inout`"),
        ("name", "name", "name", "name"), ("protocol", "`protocol`", "protocol", "protocol"),
    ])
    func `keywords are escaped only if necessary`(name: String, escaped: String, label: String, call: String) {
        #expect(SwiftName.escaped(name) == escaped)
        #expect(SwiftName.label(SwiftName.escaped(name)) == label)
        #expect(SwiftName.callLabel(SwiftName.escaped(name)) == call)
        #expect(SwiftName.unescaped(escaped) == name)
    }

    @Test func `a scope makes names distinct`() {
        var scope = NameScope(["self"])
        #expect(scope.take("self", "selfValue") == "selfValue")
        #expect(scope.take("self", "selfValue") == "selfValue2")
        #expect(scope.take("self", "selfValue") == "selfValue3")
        #expect(scope.take("other") == "other")
        #expect(scope.contains("other"))
        #expect(!scope.contains("another"))
    }

    @Test(arguments: [
        ("plain", "\"plain\""), ("a\"b", #""a\"b""#), (#"\(x)"#, #""\\(x)""#), ("a\nb\r\t", #""a\nb\r\t""#),
        ("\u{0}\u{202E}", #""\u{0}\u{202e}""#), ("Łódź 🙂", "\"Łódź 🙂\""),
    ])
    func `no text leaves its string literal`(text: String, literal: String) {
        #expect(text.swiftLiteral == literal)
    }

    @Test(arguments: [
        "", " ", "1Client", "My Client", "My-Client", "Client()", "A\nB", "A.B", "`A`", "class", "Any", "String",
        "Configuration", "Self", "Type", "Init", "Ünï", "A//", "_",
    ])
    func `an invalid type name is rejected with a reason`(name: String) throws {
        let fault = try #require(SwiftName.fault(ofType: name))
        #expect(fault.hasPrefix("is "))
    }

    @Test(arguments: ["A", "MyClient", "My_Client2", "_A", "client"])
    func `an available identifier is a valid type name`(name: String) {
        #expect(SwiftName.fault(ofType: name) == nil)
    }

    @Test(arguments: ["Configuration", "Error", "Type", "Operations", "self", "Origin"])
    func `a client gets a valid name from a title that is reserved`(title: String) throws {
        let reading = Document.read(
            Array("openapi: 3.0.3\ninfo: { title: \(title), version: '1' }\npaths: {}".utf8), file: "t.yaml")
        let document = try #require(reading.document)
        let result = APIBuilder.build(document, diagnostics: reading.diagnostics)
        #expect(result.api.client.name == SwiftName.type(title) + "Client")
    }

    @Test func `an invalid client name in the document is an error`() throws {
        let result = try build(rest: "x-client: { name: 'A { }; func f() {' }")
        #expect(result.messages.contains { $0.hasPrefix("error: t.yaml#/x-client/name: the client's name “A { }") })
    }

    @Test func `x-swift-name determines names in Swift`() throws {
        let result = try build(
            paths: """
                { '/a/{i}': { get: { operationId: getAByI, x-swift-name: fetch, parameters: [{ name: i, in: path, required: true,
                x-swift-name: item id, schema: { type: string } }], responses: { 204: { description: d } } } } }
                """,
            schemas:
                "dto_1: { x-swift-name: Item, type: object, properties: { n: { type: string, x-swift-name: full name } } },"
                + " B: { x-swift-name: 'A {}; func f() {', type: object, properties: { a: { type: string, x-swift-name: class } } }"
        )
        #expect(result.api.operations.map(\.name) == ["fetch"])
        #expect(result.api.operations[0].parameters.map(\.name) == ["itemId"])
        #expect(result.api.types.map(\.name) == ["Item", "AFuncF"])
        #expect(try result.members("Item") == ["fullName: String?"])
        #expect(try result.members("AFuncF") == ["`class`: String?"])
    }
}
