import NIOSSL

/// The host names that a certificate is valid for.
///
/// SwiftNIO compares the name of the host with those of the certificate, but accepts an address of the certificate in its
/// place: that of the socket, which is the proxy's, or that of whoever forged the response of a name server. A name has
/// to be among the names.
struct CertificateNames {
    /// The names, in lower case and without a dot at the end; the first label may be `*`.
    private let names: [Substring]

    /// - Parameter certificate: The certificate. Its common name does not count (RFC 9525, section 6.3).
    init(_ certificate: NIOSSLCertificate) {
        var names: [String] = []
        for name in certificate._subjectAlternativeNames() where name.nameType == .dnsName {
            names.append(String(decoding: Array(name.contents), as: UTF8.self))
        }
        self.init(names)
    }

    /// - Parameter names: The names.
    init(_ names: [String]) { self.names = names.map(Self.normalized) }

    /// Whether the certificate is valid for a host. A wildcard stands for one label, and for the first one only.
    ///
    /// - Parameter host: The host name.
    func contain(_ host: String) -> Bool {
        let host = Self.normalized(host)
        guard !host.isEmpty else { return false }
        return names.contains { name in
            guard name.hasPrefix("*.") else { return name == host }
            let domain = name.dropFirst(2)
            guard let dot = host.firstIndex(of: "."), dot != host.startIndex, domain.contains(".") else { return false }
            return host[host.index(after: dot)...] == domain
        }
    }

    private static func normalized(_ name: String) -> Substring {
        let name = name.lowercased()[...]
        return name.last == "." ? name.dropLast() : name
    }
}
