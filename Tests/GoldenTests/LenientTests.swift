import AblyPlatform
import Foundation
import GoldenShapes
import Testing

/// Objects with `x-lenient-members`.
struct LenientTests {
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

    private func settings(_ json: String) async throws -> Settings {
        try await responding(json).settings(body: Settings(owner: "o", language: nil))
    }

    @Test func `values that do not fit are stored among the additional members and sent from there`() async throws {
        let json =
            #"{"owner":"o","language":"en","theme":"dark","limits":[1,"x"],"parent":[{}],"data":5,"others":"y"}"#
        let settings = try await settings(json)
        let others: [String: WireValue] = ["theme": "dark", "limits": [1, "x"], "parent": [[:]], "others": "y"]
        #expect(settings == Settings(owner: "o", language: "en", data: 5, additionalProperties: others))
        #expect(try await echo.settings(body: settings) == settings)
        #expect(sent == json)
        #expect(try JSONDecoder().decode(Settings.self, from: JSONEncoder().encode(settings)) == settings)
    }

    @Test func `an inner object keeps its own values, and a member without a required one is kept as a whole`()
        async throws
    {
        let json =
            #"{"owner":"o","language":null,"parent":{"owner":"p","language":"en","theme":{"dark":true},"limits":7}}"#
        let settings = try await settings(json)
        #expect(settings.additionalProperties == [:])
        #expect(settings.parent?.additionalProperties == ["theme": ["dark": true], "limits": 7])
        _ = try await echo.settings(body: settings)
        #expect(sent == json)
        let nameless = try await self.settings(#"{"owner":"o","language":null,"parent":{"theme":1}}"#)
        #expect(nameless.parent == nil)
        #expect(nameless.additionalProperties == ["parent": ["theme": 1]])
    }

    @Test func `a member replaces an additional one with its key, and null is nothing`() async throws {
        var settings = Settings(
            owner: "o", language: nil, limits: [1],
            additionalProperties: ["limits": "none", "theme": nil, "owner": "p", "z": 1])
        _ = try await echo.settings(body: settings)
        #expect(sent == #"{"owner":"o","language":null,"theme":null,"limits":[1],"z":1}"#)
        settings.limits = nil
        _ = try await echo.settings(body: settings)
        #expect(sent == #"{"owner":"o","language":null,"theme":null,"limits":"none","z":1}"#)
        #expect(try await self.settings(#"{"owner":"o","language":null,"theme":null}"#).additionalProperties == [:])
    }

    @Test func `a read-only member is kept and not sent, whatever its type`() async throws {
        let settings = try await settings(#"{"owner":"o","language":null,"lastSeen":"today"}"#)
        #expect(settings.additionalProperties == ["lastSeen": "today"])
        _ = try await echo.settings(body: settings)
        #expect(sent == #"{"owner":"o","language":null}"#)
        #expect(try JSONDecoder().decode(Settings.self, from: JSONEncoder().encode(settings)) == settings)
    }

    @Test(arguments: [
        #"{"owner":1,"language":null}"#, #"{"owner":"o","language":1}"#,
        #"{"owner":"o","language":null,"theme":[1,}"#, #"{"owner":"o","language":null,"theme":{"a":1,"a":2}}"#,
    ])
    func `required members of other types, malformed values and duplicate keys are errors`(json: String) async {
        let error = await #expect(throws: ApiError.self) { _ = try await settings(json) }
        #expect(error?.kind == .undecodable)
    }

    @Test func `an encoding that is not a string is its JSON text, which decoding fails for`() async throws {
        let settings = try await settings(#"{"owner":"o","language":null,"data":"a","encoding":["json"]}"#)
        #expect(settings.data == "a")
        #expect(settings.encoding == #"["json"]"#)
        #expect(throws: ApiError.self) { try settings.decode(String.self) }
        _ = try await echo.settings(body: settings)
        #expect(sent == #"{"owner":"o","language":null,"data":"a","encoding":"[\"json\"]"}"#)
    }

    @Test(arguments: [
        #""title":7"#, #""stars":"five""#, #""stars":1.5"#, #""tags":["a",1]"#, #""author":{"name":1}"#,
        #""author":{}"#,
        #""reply":{"owner":1}"#, #""reply":[{"title":{"deep":[null]}}]"#,
    ])
    func `without additional members, values that do not fit are skipped`(odd: String) async throws {
        let note = try await responding(#"{"owner":"o",\#(odd),"payload":{"a":1}}"#).note(body: Note(owner: "o"))
        #expect(note == Note(owner: "o", payload: ["a": 1]))
        let reply = try await responding(#"{"owner":"o","reply":{"owner":"p",\#(odd)},"stars":5}"#)
            .note(body: Note(owner: "o"))
        #expect(reply == Note(owner: "o", stars: 5, reply: Note(owner: "p")))
    }

    @Test(arguments: [#"{"owner":1}"#, #"{"owner":"o","title":[}"#, #"{"owner":"o","title":{"a":1,"a":2}}"#, "{}"])
    func `without additional members, errors are the same`(json: String) async {
        let error = await #expect(throws: ApiError.self) {
            _ = try await responding(json).note(body: Note(owner: "o"))
        }
        #expect(error?.kind == .undecodable)
    }

    @Test func `without additional members, an encoding that is not a string is its JSON text`() async throws {
        let note = try await responding(#"{"owner":"o","payload":"a","encoding":7}"#).note(body: Note(owner: "o"))
        #expect(note == Note(owner: "o", payload: "a", encoding: "7"))
    }

    @Test func `an object is lenient if a part is, and additional members next to secret ones are secret`() async throws
    {
        let json = #"{"owner":"o","language":null,"theme":1,"age":"old","pin":{"digits":"SECRET"}}"#
        let profile = try await responding(json).profile(body: Profile(owner: "o", language: nil))
        #expect(profile.additionalProperties == ["theme": 1, "age": "old"])
        #expect(profile.pin == .unknown(["digits": "SECRET"]))
        #expect(!"\(profile)".contains("SECRET"))
        #expect(!"\(Profile(owner: "o", language: nil, additionalProperties: ["pin": "SECRET"]))".contains("SECRET"))
        _ = try await echo.profile(body: profile)
        #expect(sent == json)
    }
}
