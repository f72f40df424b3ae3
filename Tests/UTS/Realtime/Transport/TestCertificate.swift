import NIOSSL
import Testing

@testable import AblyLocal

/// Certificates of an authority of their own.
enum TestCertificate {
    /// The TLS configuration of a server with a certificate for `localhost` and 127.0.0.1, and the authority's
    /// certificate, PEM-encoded.
    ///
    /// - Parameter names: Further names and addresses.
    static func make(names: [String] = []) throws -> (server: TLSConfiguration, authority: String) {
        let material = try TLSMaterial(.throwaway(names: names), host: "localhost")
        return (material.configuration, try #require(material.authorityPEM))
    }
}
