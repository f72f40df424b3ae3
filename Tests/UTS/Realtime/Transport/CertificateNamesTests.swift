import Testing

@testable import AblyPubSub

/// The names of certificates (RFC 9525).
@Suite struct CertificateNamesTests {
    @Test(arguments: [
        ("ably.net", "ably.net", true), ("Ably.NET", "aBLY.net", true), ("ably.net.", "ably.net", true),
        ("ably.net", "ably.net.", true), ("ably.net", "main.ably.net", false), ("main.ably.net", "ably.net", false),
        ("*.ably.net", "main.ably.net", true), ("*.ably.net", "a.main.ably.net", false),
        ("*.ably.net", "ably.net", false),
        ("*.ably.net", ".ably.net", false), ("*.net", "ably.net", false), ("*", "localhost", false),
        ("*.", "a.", false),
        ("m*.ably.net", "main.ably.net", false), ("main.*.net", "main.ably.net", false),
        ("*.*.net", "main.ably.net", false), ("", "", false), ("localhost", "localhost", true),
        ("ably.net\u{0}.evil.example", "ably.net", false),
    ])
    func `a host is compared with the names, label by label`(name: String, host: String, isValid: Bool) {
        #expect(CertificateNames([name]).contain(host) == isValid)
        #expect(CertificateNames(["other.example", name]).contain(host) == isValid)
    }

    @Test func `a certificate without names is not valid for any host`() {
        #expect(!CertificateNames([]).contain("ably.net") && !CertificateNames([]).contain(""))
    }
}
