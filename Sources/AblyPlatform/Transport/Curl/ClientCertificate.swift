/// A certificate that the client shows to servers that ask for one, and its private key (RFC 8446 section 4.4.2).
///
/// No description of it, in text or by reflection, holds key or passphrase.
public struct ClientCertificate: Sendable, Hashable {
    /// The certificate, followed by those that lead to an authority where there are any.
    public var certificate: PEMSource
    /// The certificate's private key; nil if ``certificate`` holds it as well.
    public var privateKey: PEMSource?
    /// The passphrase of an encrypted key; nil for a key in the clear.
    public var passphrase: String?

    /// - Parameters:
    ///   - certificate: The certificate, followed by those that lead to an authority where there are any.
    ///   - privateKey: The certificate's private key; nil if `certificate` holds it as well.
    ///   - passphrase: The passphrase of an encrypted key; nil for a key in the clear.
    public init(certificate: PEMSource, privateKey: PEMSource? = nil, passphrase: String? = nil) {
        self.certificate = certificate
        self.privateKey = privateKey
        self.passphrase = passphrase
    }
}

extension ClientCertificate: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Where certificate and key come from.
    public var description: String {
        "certificate from \(certificate), key from \(privateKey ?? certificate)"
    }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
