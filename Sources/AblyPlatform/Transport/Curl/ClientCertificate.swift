/// A certificate that the client presents to servers that request one, and its private key (RFC 8446 section 4.4.2).
///
/// Descriptions and mirrors contain neither the key nor the passphrase.
public struct ClientCertificate: Sendable, Hashable {
    /// The certificate, followed by any intermediate certificates.
    public var certificate: PEMSource
    /// The certificate's private key; nil if ``certificate`` contains it as well.
    public var privateKey: PEMSource?
    /// The passphrase of an encrypted key; nil for an unencrypted one.
    public var passphrase: String?

    /// - Parameters:
    ///   - certificate: The certificate, followed by any intermediate certificates.
    ///   - privateKey: The certificate's private key; nil if `certificate` contains it as well.
    ///   - passphrase: The passphrase of an encrypted key; nil for an unencrypted one.
    public init(certificate: PEMSource, privateKey: PEMSource? = nil, passphrase: String? = nil) {
        self.certificate = certificate
        self.privateKey = privateKey
        self.passphrase = passphrase
    }
}

extension ClientCertificate: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The sources of the certificate and the key.
    public var description: String {
        "certificate from \(certificate), key from \(privateKey ?? certificate)"
    }

    /// Same as ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
