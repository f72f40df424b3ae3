import NIOSSL
import Testing

@testable import AblyLocal

/// Certificates of an authority of their own.
enum TestCertificate {
    /// The TLS configuration of a server with a certificate for `localhost` and 127.0.0.1, and the authority's
    /// certificate, PEM-encoded.
    static func make() throws -> (server: TLSConfiguration, authority: String) {
        let material = try TLSMaterial(.throwaway(), host: "localhost")
        return (material.configuration, try #require(material.authorityPEM))
    }
}
