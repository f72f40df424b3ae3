import Testing

@testable import AblyPlatform

@Suite struct LinkTests {
    @Test func `links of one or several fields are parsed in order (RFC 8288)`() {
        let links = Link.parse([
            #"<./messages?a=1,2&b=;3>; rel="first", </x>;rel=next;title="a, \"b\"; c""#,
            #"  <https://h/p> ; REL = "current  self"; rel=ignored ; flag "#,
        ])
        #expect(
            links == [
                Link(target: "./messages?a=1,2&b=;3", relations: ["first"]),
                Link(target: "/x", relations: ["next"], parameters: ["title": #"a, "b"; c"#]),
                Link(target: "https://h/p", relations: ["current", "self"], parameters: ["flag": ""]),
            ])
    }

    @Test(
        arguments: [
            ("", 0), (",,,", 0), ("<", 0), ("<a", 0), ("<a>", 1), ("a; rel=next", 0), ("garbage, <a>; rel=next", 1),
            ("<a>;;;; rel=next", 1), ("<a> x; rel=next, <b>; rel=next", 1), (#"<a>; rel="next"#, 1), ("<a>; =x", 1),
            ("<a>; rel", 1), ("<a>; rel=\"ne\\", 1), ("<>; rel=next", 1),
        ])
    func `malformed links are skipped`(value: String, count: Int) {
        #expect(Link.parse([value]).count == count)
    }

    @Test func `at most 64 links are parsed`() {
        let value = Array(repeating: "<a>; rel=next", count: 10_000).joined(separator: ",")
        #expect(Link.parse([value]).count == 64)
    }

    @Test func `no prefix or corruption of a Link field crashes the parser`() {
        let value = Array(#"<./m?a=1>; rel="next"; title="x\"y", <b>; rel=first"#.utf8)
        var count = 0
        for end in 0...value.count {
            count += Link.parse([String(decoding: value[..<end], as: UTF8.self)]).count
        }
        for index in value.indices {
            for byte in [0, 0x22, 0x2C, 0x3B, 0x3C, 0x3E, 0x5C, 0xFF] as [UInt8] {
                var corrupted = value
                corrupted[index] = byte
                count += Link.parse([String(decoding: corrupted, as: UTF8.self)]).count
            }
        }
        #expect(count > 0)
    }
}

@Suite struct URLReferenceTests {
    private static let base = "/v1/channels/a%2Fb/messages?limit=2"

    private func resolve(_ reference: String, base: String = base) -> Result<String, URLReference.Refusal> {
        Result { () throws(URLReference.Refusal) in
            try URLReference.resolve(reference, against: base, scheme: "https") {
                $0.text == "https://api.example.com" || $0.text == "https://b.example.com:8443"
            }
        }
    }

    @Test(
        arguments: [
            ("./messages?cursor=x", "/v1/channels/a%2Fb/messages?cursor=x"),
            ("messages?cursor=x", "/v1/channels/a%2Fb/messages?cursor=x"),
            ("?cursor=x", "/v1/channels/a%2Fb/messages?cursor=x"),
            ("#top", "/v1/channels/a%2Fb/messages?limit=2"),
            ("/other?x=1#frag", "/other?x=1"),
            ("../b/messages", "/v1/channels/b/messages"),
            ("../../../../../x", "/x"),
            ("./", "/v1/channels/a%2Fb/"),
            ("..", "/v1/channels/"),
            ("/a/./b/../c/", "/a/c/"),
            ("https://api.example.com/p?q", "/p?q"),
            ("HTTPS://API.example.com:443/p", "/p"),
            ("https://b.example.com:8443", "/"),
            ("//api.example.com/p", "/p"),
            ("https://api.example.com?q=1", "/?q=1"),
        ])
    func `URL references are resolved as RFC 3986 specifies`(reference: String, expected: String) {
        #expect(resolve(reference) == .success(expected))
    }

    @Test(
        arguments: [
            ("https://evil.example.com/p", "evil.example.com"), ("http://api.example.com/p", "api.example.com"),
            ("//evil.example.com/p", "evil.example.com"), ("https://api.example.com:444/p", "api.example.com"),
            ("https://api.example.com.evil.net/p", "api.example.com.evil.net"),
        ])
    func `links to hosts outside the service are rejected`(reference: String, host: String) {
        #expect(resolve(reference) == .failure(.foreign(host: host)))
    }

    @Test(
        arguments: [
            "", "a b", "/a\r\nb", "https://user@api.example.com/p", "https:///p", "mailto:x", "javascript:x", "/é",
            "https://api.example.com@evil.net/", "https://[::1/p",
        ])
    func `malformed URL references are rejected`(reference: String) {
        #expect(resolve(reference) == .failure(.malformed))
    }
}
