import Crypto
import NIOSSL
import SwiftASN1
import X509

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The certificate and key of the secure listener.
struct TLSMaterial: Sendable {
    /// The TLS configuration of the listener.
    let configuration: TLSConfiguration
    /// The authority's certificate, PEM-encoded; nil unless it was created here.
    let authorityPEM: String?

    /// - Throws: ``LocalService/OptionError`` if the certificate or the key is not valid PEM.
    init(_ tls: LocalService.Options.TLS, host: String) throws {
        let chain: [NIOSSLCertificate]
        let key: NIOSSLPrivateKey
        switch tls {
        case .throwaway(let names):
            let issued = try ThrowawayAuthority().issue(names: ["localhost", host] + names)
            authorityPEM = issued.authority
            chain = try NIOSSLCertificate.fromPEMBytes(Array(issued.certificate.utf8))
            key = try NIOSSLPrivateKey(bytes: Array(issued.key.utf8), format: .pem)
        case .pem(let certificates, let keyText):
            authorityPEM = nil
            do { chain = try NIOSSLCertificate.fromPEMBytes(Array(certificates.utf8)) } catch {
                throw LocalService.OptionError(option: "tls-cert", reason: "not a valid PEM certificate")
            }
            do { key = try NIOSSLPrivateKey(bytes: Array(keyText.utf8), format: .pem) } catch {
                throw LocalService.OptionError(option: "tls-key", reason: "not a valid PEM private key")
            }
        }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        self.configuration = configuration
    }
}

/// A certificate authority for a single run of the service. Its key never leaves the process.
private struct ThrowawayAuthority {
    private let key: Certificate.PrivateKey
    private let certificate: Certificate

    init() throws {
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        self.key = key
        let name = try DistinguishedName { CommonName("ably-local throw-away authority") }
        let now = Date()
        certificate = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: key.publicKey, notValidBefore: now - 3600,
            notValidAfter: now + 30 * 86_400, issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(keyCertSign: true, cRLSign: true))
                SubjectKeyIdentifier(hash: key.publicKey)
            },
            issuerPrivateKey: key)
    }

    /// Creates a key and a certificate for host names and addresses.
    func issue(names: [String]) throws -> (authority: String, certificate: String, key: String) {
        let leafKey = P256.Signing.PrivateKey()
        let now = Date()
        var alternatives: [GeneralName] = [.ipAddress(ASN1OctetString(contentBytes: [127, 0, 0, 1]))]
        for name in names where !name.contains(":") && name != "127.0.0.1" {
            let octets = name.split(separator: ".").compactMap { UInt8($0) }
            let isAddress = octets.count == 4 && name.split(separator: ".").count == 4
            let alternative: GeneralName =
                isAddress ? .ipAddress(ASN1OctetString(contentBytes: octets[...])) : .dnsName(name)
            if !alternatives.contains(alternative) { alternatives.append(alternative) }
        }
        let leaf = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: .init(leafKey.publicKey), notValidBefore: now - 3600,
            notValidAfter: now + 30 * 86_400, issuer: certificate.subject,
            subject: try DistinguishedName { CommonName("localhost") }, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                AuthorityKeyIdentifier(keyIdentifier: SubjectKeyIdentifier(hash: certificate.publicKey).keyIdentifier)
                SubjectAlternativeNames(alternatives)
            },
            issuerPrivateKey: key)
        return (
            try certificate.serializeAsPEM().pemString + "\n", try leaf.serializeAsPEM().pemString,
            leafKey.pemRepresentation
        )
    }
}
