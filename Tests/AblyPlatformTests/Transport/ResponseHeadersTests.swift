import Testing

@testable import AblyPlatform

@Suite struct ResponseHeadersTests {
    private func headers(_ text: String) -> ResponseHeaders { ResponseHeaders(block: Array(text.utf8)) }

    @Test(arguments: ["X-Ably-Serverid", "x-ably-serverid", "X-ABLY-SERVERID"])
    func `header fields are found whatever the case of their names`(_ name: String) {
        let headers = headers("Date: now\r\nX-Ably-ServerId: \t frontend.1 \r\n")
        #expect(headers[name] == "frontend.1")
        #expect(headers.values(of: name) == ["frontend.1"])
        #expect(headers["X-Ably"] == nil)
    }

    @Test func `values of a repeated field are joined, except those of Set-Cookie`() {
        let headers = headers("Link: <a>\r\nSet-Cookie: a=1\r\nlink: <b>\r\nset-cookie: b=2\r\n")
        #expect(headers["Link"] == "<a>, <b>")
        #expect(headers["Set-Cookie"] == "a=1")
        #expect(headers.values(of: "SET-COOKIE") == ["a=1", "b=2"])
    }

    @Test(
        arguments: [
            ("X-A: b\r\n c\r\n\td \r\nX-B: e\r\n", ["X-A=b c d", "X-B=e"]),
            ("garbage\r\nX-A: b\r\n: c\r\nX A: d\r\n", ["X-A=b"]),
            (" folded first\r\nX-A: b", ["X-A=b"]), ("X-A:\r\nX-B:  \r\n", ["X-A=", "X-B="]),
            ("X-A: b:c\nX-B: d\n", ["X-A=b:c", "X-B=d"]), ("", []), ("\r\n\r\n", []), ("X-A", []), (":", []),
        ])
    func `malformed lines are skipped and continuation lines unfolded`(_ block: String, _ expected: [String]) {
        let headers = headers(block)
        #expect(headers.map { "\($0.name)=\($0.value)" } == expected)
        #expect(headers.isEmpty == expected.isEmpty)
    }

    @Test(
        arguments: [
            "X-A: b\r\nX-AB: c\r\nx-a: d\r\n", " X-A: b\r\nX-A: c", "X-A : b\r\nX-A: c\r\n", "X-A\r\nX-A:",
            "X-B: X-A: no\r\n X-A: no\r\nX-A: yes\r\n", "X-A: one\n two\nX-A:three\n\nX-A: four", ": x\r\nX-A: y\r\n",
        ])
    func `looking up one field and iterating over all give the same values`(_ block: String) {
        let headers = headers(block)
        for name in ["X-A", "x-a", "X-AB", "X-B", "X", "", " X-A", "X-A:", "X-A "] {
            let values = headers.values(of: name)
            #expect(headers[name] == (values.isEmpty ? nil : values.joined(separator: ", ")))
        }
    }

    @Test func `field values that are not UTF-8 are decoded as Latin-1`() {
        let headers = ResponseHeaders(block: Array("X-A: ".utf8) + [0xE4, 0xFF] + Array("\r\nX-B: ä\r\n".utf8))
        #expect(headers["X-A"] == "äÿ")
        #expect(headers["X-B"] == "ä")
    }

    @Test func `line breaks in individual fields cannot inject further fields`() {
        let headers = ResponseHeaders([("X-A", "b\r\nX-C: d"), ("X-\nB", "c"), ("X-D", "e")])
        #expect(headers.map(\.name) == ["X-A", "X-D"])
        #expect(headers["X-A"] == "b  X-C: d")
    }

    @Test func `the description of a response header shows no credentials`() {
        let headers = headers("X-A: shown\r\nSet-Cookie: s3cret\r\nAUTHORIZATION: s3cret\r\n")
        var dumped = ""
        dump(headers, to: &dumped)
        for text in ["\(headers)", String(reflecting: headers), dumped] {
            #expect(text.contains("shown"))
            #expect(!text.contains("s3cret"))
        }
    }
}

@Suite struct TransportDescriptionTests {
    @Test func `descriptions of requests and options show no credentials`() {
        let request = TransportRequest(
            method: "GET", origin: "https://example.com", target: "/time?key=s3cret",
            headers: [HeaderField("Authorization", "Basic s3cret"), HeaderField("X-A", "shown")],
            body: Array("s3cret".utf8))
        var options = CurlTransport.Options()
        options.proxy = .url("http://user:s3cret@proxy.example")
        var dumped = ""
        dump(request, to: &dumped)
        dump(options, to: &dumped)
        dump(CurlTransport(options: options), to: &dumped)
        for text in ["\(request)", String(reflecting: request), dumped, "\(options)", String(reflecting: options)] {
            #expect(!text.contains("s3cret"))
        }
        #expect("\(request)" == "GET https://example.com/time?…")
    }

    @Test(arguments: [
        (TransportError.Kind.unreachable, "the host cannot be reached"),
        (.timedOut(connecting: true), "connecting timed out"), (.timedOut(connecting: false), "the response timed out"),
        (.tls, "TLS handshake"), (.interrupted, "the connection ended"), (.tooLarge(limit: 10), "10 bytes"),
        (.cancelled, "cancelled"), (.closed, "closed"), (.invalidRequest, "the request is invalid"),
    ])
    func `the description of a transport error says what happened`(_ kind: TransportError.Kind, _ words: String) {
        #expect(TransportError(kind, detail: "the detail").description.contains(words))
        #expect(TransportError(kind, detail: "the detail").description.hasSuffix("(the detail)"))
        #expect(!TransportError(kind, detail: "").description.contains("("))
    }
}
