import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import HTTPTypes
import Testing

@testable import AblyLocal

@Suite struct RequestTests {
    @Test(arguments: [
        ("/time", ["time"]), ("/channels/a%2Fb/messages", ["channels", "a/b", "messages"]), ("/", [""]), ("", []),
        ("/channels/%E2%82%AC%3A%20%25/", ["channels", "€: %"]), ("/channels/a+b", ["channels", "a+b"]),
        ("/channels//messages", ["channels", "", "messages"]),
    ])
    func `a request path is split before it is percent-decoded`(target: String, segments: [String]) throws {
        #expect(try RequestURL(target).segments == segments)
    }

    @Test(arguments: ["/%", "/%2", "/%zz", "/%FF", "/?a=%C3", "/?%=1"])
    func `malformed percent-encoding in a request target is refused`(target: String) {
        #expect(throws: Refusal.self) { try RequestURL(target) }
    }

    @Test func `query parameters are decoded and the last of a repeated one counts`() throws {
        let url = try RequestURL("/x?a=1&b=two+words%21&a=3&c&d=e=f&")
        #expect(url["a"] == "3" && url["b"] == "two words!" && url["c"] == "" && url["d"] == "e=f" && url["z"] == nil)
    }

    @Test func `each page link is a field line of its own that repeats the query without credentials`() throws {
        let url = try RequestURL(
            "/channels/a/messages?limit=2&x=a,b&key=local.dev:offline&access_token=t&cursor=7&request_id=1")
        let expected = [
            "<./messages?limit=2&x=a%2Cb>; rel=\"first\"", "<./messages?limit=2&x=a%2Cb&cursor=7>; rel=\"current\"",
            "<./messages?limit=2&x=a%2Cb&cursor=5>; rel=\"next\"",
        ]
        #expect(PageLinks(url).values(next: "5") == expected)
        let response = ServiceResponse(HandlerResponse(status: .ok, value: [], links: expected), format: .wire(.json))
        #expect(response.headers[values: .link] == expected)
        #expect(
            PageLinks(try RequestURL("/stats")).values(next: nil)
                == ["<./stats?>; rel=\"first\"", "<./stats?>; rel=\"current\""])
    }

    @Test(
        arguments: [
            ("", nil, ServiceResponseFormat.wire(.json)), ("", "*/*", .wire(.json)),
            ("", "application/x-msgpack", .wire(.msgpack)),
            ("", "application/x-msgpack, application/json", .wire(.msgpack)),
            ("", "application/json, application/x-msgpack", .wire(.json)),
            ("?format=json", "application/x-msgpack", .wire(.json)),
            ("?format=msgpack", nil, .wire(.msgpack)), ("?format=html", nil, .html), ("", "text/html,*/*", .html),
            ("?format=jsonp&callback=a.b", nil, .jsonp(callback: "a.b")),
            ("?format=jsonp", nil, .jsonp(callback: "callback")),
            ("?format=jsonp&callback=alert(1)", nil, .jsonp(callback: "callback")), ("?format=xml", nil, .wire(.json)),
        ] as [(String, String?, ServiceResponseFormat)])
    func `the response format is that of the query parameter, else the first accepted one`(
        query: String, accept: String?, format: ServiceResponseFormat
    ) throws {
        var headers = HTTPFields()
        headers[.accept] = accept
        let request = ServiceRequest(method: .get, target: "/time" + query, headers: headers)
        #expect(ServiceResponseFormat(request, try RequestURL(request.target)) == format)
    }

    @Test func `HTML responses are escaped and JSONP responses only call the callback`() throws {
        #expect(
            String(decoding: try ServiceResponseFormat.html.encode("<b>&"), as: UTF8.self).contains("&lt;b&gt;&amp;"))
        let script = String(decoding: try ServiceResponseFormat.jsonp(callback: "f").encode([1]), as: UTF8.self)
        #expect(script == "/**/f([1]);\n")
    }

    @Test(arguments: [
        ("Basic bG9jYWwuZGV2Om9mZmxpbmU=", RequestCredentials.key("local.dev:offline")), ("basic YTpi", .key("a:b")),
        ("Bearer bG9jYWwueA==", .token("local.x")), ("BEARER local.x-y", .token("local.x-y")),
        ("Bearer a.b.c", .token("a.b.c")),
    ])
    func `credentials are read from the Authorization header`(header: String, credentials: RequestCredentials) throws {
        let request = ServiceRequest(method: .get, target: "/?key=other", headers: [.authorization: header])
        #expect(try request.credentials(RequestURL(request.target)) == credentials)
    }

    @Test(arguments: [
        ("/?key=a.b:c", RequestCredentials.key("a.b:c")), ("/?access_token=t", .token("t")),
        ("/?accessToken=t", .token("t")),
        ("/", .none),
    ])
    func `credentials are read from the query parameters`(target: String, credentials: RequestCredentials) throws {
        #expect(try ServiceRequest(method: .get, target: target).credentials(RequestURL(target)) == credentials)
    }

    @Test(arguments: ["Basic", "Basic %%%", "Digest x", "", "Basic /w=="])
    func `a malformed Authorization header is refused`(header: String) {
        let request = ServiceRequest(method: .get, target: "/", headers: [.authorization: header])
        #expect { _ = try request.credentials(RequestURL("/")) } throws: { ($0 as? Refusal)?.code == 40101 }
    }

    @Test(
        arguments: [
            (nil, Array(#"{"a":1}"#.utf8)), ("application/json; charset=utf-8", Array(#"{"a":1}"#.utf8)),
            ("application/x-msgpack", [0x81, 0xA1, 0x61, 0x01]), ("APPLICATION/JSON", Array(#"{"a":1}"#.utf8)),
        ] as [(String?, [UInt8])])
    func `a request body is decoded by its content type`(type: String?, body: [UInt8]) throws {
        var headers = HTTPFields()
        headers[.contentType] = type
        #expect(try ServiceRequest(method: .post, target: "/", headers: headers, body: body).bodyValue() == ["a": 1])
    }

    @Test func `a form body is decoded as an object of strings`() throws {
        let request = ServiceRequest(
            method: .post, target: "/", headers: [.contentType: "application/x-www-form-urlencoded"],
            body: Array("name=a+b&data=%7B%7D".utf8))
        #expect(try request.bodyValue() == ["name": "a b", "data": "{}"])
    }

    @Test(arguments: [
        ("application/json", ""), ("application/json", "{"), ("application/json", "{} {}"), ("text/plain", "{}"),
        ("application/json", #"{"a":1,"a":2}"#), ("application/x-msgpack", "{}"), ("application/x-msgpack", "\u{81}"),
        ("application/json", String(repeating: "[", count: 100_000)),
    ])
    func `a request body that cannot be decoded is refused`(type: String, body: String) {
        let request = ServiceRequest(method: .post, target: "/", headers: [.contentType: type], body: Array(body.utf8))
        #expect { _ = try request.bodyValue() } throws: { ($0 as? Refusal)?.code == 40001 }
    }
}
