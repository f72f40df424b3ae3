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

    @Test(
        arguments: [
            ([192, 0, 2, 1], "192.0.2.1", true), ([192, 0, 2, 1], "192.0.2.2", false),
            ([192, 0, 2, 1], "ably.net", false),
            ([0x20, 0x01, 0x0D, 0xB8] + Array(repeating: 0, count: 11) + [1], "2001:DB8::1", true),
            (Array(repeating: 0, count: 10) + [0xFF, 0xFF, 192, 0, 2, 1], "192.0.2.1", false), ([], "0.0.0.0", false),
        ] as [([UInt8], String, Bool)])
    func `an address is compared with the addresses`(address: [UInt8], host: String, isValid: Bool) {
        #expect(CertificateNames([], addresses: [address]).contain(host) == isValid)
        #expect(CertificateNames(["ably.example"], addresses: [[1, 2, 3, 4], address]).contain(host) == isValid)
    }

    @Test func `a name that reads like an address is not one`() {
        #expect(!CertificateNames(["192.0.2.1", "*.0.2.1"]).contain("192.0.2.1"))
    }

    @Test func `a certificate without names is not valid for any host`() {
        #expect(!CertificateNames([]).contain("ably.net") && !CertificateNames([]).contain(""))
    }
}
