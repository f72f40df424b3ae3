import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import HTTPTypes
import Testing

@testable import AblyLocal

/// The responses of the hosts that Ably's SDKs and their tests contact besides Ably.
@Suite struct HelperHostsTests {
    private let helpers = HelperHosts(clock: ServiceClock(base: { Fixture.epoch }))

    private func response(
        _ target: String, method: HTTPRequest.Method = .get, form: String = ""
    ) throws -> ServiceResponse? {
        let request = ServiceRequest(method: method, target: target, body: Array(form.utf8))
        return try helpers.response(to: request, url: RequestURL(target))
    }

    @Test(
        arguments: [
            ("/?type=json&body=%7B%22a%22%3A1%7D", 200, "application/json", #"{"a":1}"#),
            ("/?type=text&body=a+b", 200, "text/plain", "a b"),
            ("/?type=jwt&body=x.y.z", 200, "application/jwt", "x.y.z"),
            ("/?body=x", 200, "text/plain", "x"), ("/is-the-internet-up.txt", 200, "text/plain", "yes\n"),
            ("/respondwith?status=401", 401, "text/plain", ""),
            ("/respondWith?status=403&body=no", 403, "text/plain", "no"),
            ("/qs_to_body?a=1&b=2", 200, "application/json", #"{"a":"1","b":"2"}"#),
        ] as [(String, Int, String, String)])
    func `the paths of helper hosts return the documented responses`(
        target: String, status: Int, type: String, body: String
    ) throws {
        let response = try #require(try response(target))
        #expect(response.status.code == status && response.headers[.contentType] == type)
        let text = String(decoding: response.body, as: UTF8.self)
        if type == "application/json" {
            #expect(try json(text) == json(body))
        } else {
            #expect(text == body)
        }
    }

    private func json(_ text: String) throws -> WireValue {
        try WireFormat.json.decode(WireValue.self, from: Array(text.utf8))
    }

    @Test func `the echo host returns a posted form as an object and a method as its name`() throws {
        let form = try #require(try response("/?type=json", method: .post, form: "mac=a%2B&ttl=1"))
        #expect(try json(String(decoding: form.body, as: UTF8.self)) == ["mac": "a+", "ttl": "1"])
        for method in [HTTPRequest.Method.put, .patch, .delete] {
            let response = try #require(try response("/methods", method: method))
            let text = String(decoding: response.body, as: UTF8.self)
            #expect(try json(text) == [["method": .string(method.rawValue.lowercased())]])
        }
    }

    @Test func `helper hosts serve an HTML page at the root and leave Ably's own paths alone`() throws {
        #expect(try response("/")?.headers[.contentType] == "text/html")
        for target in ["/time", "/channels", "/404", "/channels/createJWT"] { #expect(try response(target) == nil) }
        #expect(try response("/createJWT", method: .post) == nil)
    }

    @Test func `a JSON Web Token from the echo host authenticates its client`() async throws {
        let fixture = try await Fixture()
        let key = fixture.keys[0]
        let query = "keyName=\(key.name)&keySecret=\(key.secret)&clientId=anna&expiresIn=10"
        let response = try #require(try response("/createJWT?\(query)&returnType=jwt"))
        #expect(response.headers[.contentType] == "application/jwt")
        let token = String(decoding: response.body, as: UTF8.self)
        let caller = try await fixture.service.authenticate(.token(token), clientId: nil)
        #expect(caller.identity == .client("anna"))
        fixture.service.clock.advance(byMilliseconds: 10_001)
        await expectRefusal(40142) { _ = try await fixture.service.authenticate(.token(token), clientId: nil) }
    }

    @Test func `a JSON Web Token from the echo host can embed a token of the service`() async throws {
        let fixture = try await Fixture()
        let key = fixture.keys[0]
        let inner = try await fixture.token(["clientId": "berta"]).token
        let query = "keyName=\(key.name)&keySecret=\(key.secret)&innerToken=\(inner)&encrypted=1"
        let response = try #require(try response("/createJWT?\(query)"))
        let token = String(decoding: response.body, as: UTF8.self)
        let caller = try await fixture.service.authenticate(.token(token), clientId: nil)
        #expect(response.headers[.contentType] == "text/plain" && caller.identity == .client("berta"))
    }

    @Test(arguments: [
        "/?type=xml&body=x", "/createJWT", "/createJWT?keyName=a.b", "/createJWT?keyName=a.b&keySecret=c&expiresIn=x",
        "/respondwith?status=99", "/respondwith?status=x",
    ])
    func `helper hosts refuse invalid parameters`(target: String) {
        #expect { _ = try response(target) } throws: { ($0 as? Refusal)?.statusCode == 400 }
    }
}
