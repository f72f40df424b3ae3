import Testing

@testable import AblyPubSub

/// The choice of a proxy, as libcurl makes it.
@Suite struct ProxyChoiceTests {
    private func choice(
        _ option: CurlTransport.Proxy = .environment, host: String = "main.realtime.ably.net", tls: Bool = true,
        in environment: [String: String] = [:]
    ) -> ProxyChoice {
        ProxyChoice(option: option, host: host, port: 443, tls: tls) { environment[$0] }
    }

    @Test(arguments: [
        ("https_proxy", true, true), ("HTTPS_PROXY", true, true), ("all_proxy", true, true), ("ALL_PROXY", true, true),
        ("http_proxy", true, false), ("HTTP_PROXY", true, false), ("https_proxy", false, false),
        ("HTTPS_PROXY", false, false), ("all_proxy", false, true), ("ALL_PROXY", false, true),
        ("http_proxy", false, true), ("HTTP_PROXY", false, false),
    ])
    func `each variable is for its scheme`(variable: String, tls: Bool, isUsed: Bool) {
        let proxy = ProxyChoice.proxy(ProxyAddress(host: "proxy", port: 1))
        #expect(choice(tls: tls, in: [variable: "proxy:1"]) == (isUsed ? proxy : .direct))
        #expect(choice(.none, tls: tls, in: [variable: "proxy:1"]) == .direct)
    }

    @Test func `the variable of the scheme comes before the one for all, and lower case before upper case`() {
        var environment = ["https_proxy": "a:1", "HTTPS_PROXY": "b:1", "all_proxy": "c:1", "ALL_PROXY": "d:1"]
        for (name, host) in [("https_proxy", "a"), ("HTTPS_PROXY", "b"), ("all_proxy", "c"), ("ALL_PROXY", "d")] {
            #expect(choice(in: environment) == .proxy(ProxyAddress(host: host, port: 1)))
            environment[name] = nil
        }
        #expect(choice(in: environment) == .direct)
    }

    @Test(
        arguments: [
            ("proxy", "proxy", 1080, nil), ("http://proxy", "proxy", 1080, nil),
            ("HTTP://proxy:3128/", "proxy", 3128, nil),
            ("user:secret@proxy:1", "proxy", 1, "Basic dXNlcjpzZWNyZXQ="),
            ("user@proxy:", "proxy", 1080, "Basic dXNlcjo="),
            ("http://u%40v:p%2F%3A@proxy:80/path", "proxy", 80, "Basic dUB2OnAvOg=="),
            ("http://a:b@c@proxy", "proxy", 1080, "Basic YTpiQGM="), ("[::1]:3128", "::1", 3128, nil),
            ("http://[fe80::1]", "fe80::1", 1080, nil),
        ] as [(String, String, Int, String?)])
    func `a URL names host, port and credentials`(
        url: String, host: String, port: Int, authorization: String?
    ) {
        let address = ProxyAddress(host: host, port: port, authorization: authorization)
        #expect(choice(.url(url)) == .proxy(address))
        #expect(choice(in: ["https_proxy": url]) == .proxy(address))
        #expect("\(address)" == "\(host.contains(":") ? "[\(host)]" : host):\(port)")
    }

    @Test(arguments: [
        "socks5://secret:secret@proxy", "socks5h://proxy", "https://proxy", "secret://x", "http://", ":80", "proxy:0",
        "proxy:65536", "proxy:secret", "[::1", "[::1]x", "user:secret@", "pro xy",
    ])
    func `a URL that cannot be used is an error without its contents`(url: String) {
        for (choice, name) in [
            (choice(.url(url)), "the proxy of the options"), (choice(in: ["all_proxy": url]), "all_proxy"),
        ] {
            guard case .unusable(let reason) = choice else {
                Issue.record("\(url) is used as \(choice)")
                return
            }
            #expect(reason.hasPrefix("\(name) cannot be used: ") && !reason.contains("secret"))
        }
    }

    @Test func `an empty URL means no proxy`() {
        #expect(choice(.url(""), in: ["https_proxy": "proxy"]) == .direct)
    }

    @Test(arguments: [
        ("*", "ably.net", true), ("*", "10.0.0.1", true), ("ably.net", "ably.net", true),
        ("ably.net", "main.ably.net", true), (".ably.net", "main.ably.net", true), (".ably.net", "ably.net", true),
        ("ably.net", "notably.net", false), ("main.ably.net", "ably.net", false), ("ABLY.net", "Main.Ably.NET", true),
        ("a.com, ably.net", "ably.net", true), ("a.com ably.net,", "ably.net", true), ("ably.net.", "ably.net", true),
        ("ably.net", "ably.net.", true), ("*.ably.net", "main.ably.net", false), ("", "ably.net", false),
        (",", "ably.net", false), (".", "ably.net", false), ("localhost", "localhost", true),
        ("", "localhost", false), ("127.0.0.1", "127.0.0.1", true), ("0.0.1", "127.0.0.1", false),
        ("10.0.0.0/8", "10.1.2.3", true), ("10.0.0.0/8", "11.1.2.3", false), ("10.0.0.0/33", "10.0.0.0", false),
        ("10.16.0.0/12", "10.31.255.255", true), ("10.16.0.0/12", "10.32.0.0", false), ("0.0.0.0/0", "1.2.3.4", true),
        ("::1", "::1", true), ("[::1]", "::1", true), ("::1", "0:0:0:0:0:0:0:1", true), ("fe80::/10", "fe80::5", true),
        ("fe80::/10", "ff80::5", false), ("::1", "127.0.0.1", false), ("10.0.0.0/x", "10.0.0.0", false),
    ])
    func `hosts are reached without a proxy if the environment says so`(list: String, host: String, isDirect: Bool) {
        let proxy = ProxyChoice.proxy(ProxyAddress(host: "proxy", port: 1))
        for variable in ["no_proxy", "NO_PROXY"] {
            let environment = ["https_proxy": "proxy:1", variable: list].filter { !$0.value.isEmpty }
            #expect(choice(host: host, in: environment) == (isDirect ? .direct : proxy))
            #expect(choice(.url("proxy:1"), host: host, in: environment) == (isDirect ? .direct : proxy))
        }
    }

    @Test func `nothing shows the credentials of a proxy`() {
        let address = ProxyAddress(host: "proxy", port: 1, authorization: "Basic secret")
        var text = "\(address) \(String(reflecting: address)) \(ProxyChoice.proxy(address))"
        dump(ProxyChoice.proxy(address), to: &text)
        #expect(!text.contains("secret"))
    }
}
