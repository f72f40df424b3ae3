import NIOSSL

/// The host names and addresses that a certificate is valid for.
///
/// SwiftNIO compares the name of the host with those of the certificate, but accepts an address of the certificate in its
/// place: that of the socket, which is the proxy's, or that of whoever forged the response of a name server. A name has
/// to be among the names, and the address that was asked for among the addresses.
struct CertificateNames {
    /// The names, in lower case and without a dot at the end; the first label may be `*`.
    private let names: [Substring]
    /// The bytes of the addresses.
    private let addresses: [[UInt8]]

    /// - Parameter certificate: The certificate. Its common name does not count (RFC 9525, section 6.3).
    init(_ certificate: NIOSSLCertificate) {
        var names: [String] = []
        var addresses: [[UInt8]] = []
        for name in certificate._subjectAlternativeNames() {
            switch name.nameType {
            case .dnsName: names.append(String(decoding: Array(name.contents), as: UTF8.self))
            case .ipAddress: addresses.append(Array(name.contents))
            default: break
            }
        }
        self.init(names, addresses: addresses)
    }

    /// - Parameters:
    ///   - names: The names.
    ///   - addresses: The bytes of the addresses.
    init(_ names: [String], addresses: [[UInt8]] = []) {
        self.names = names.map(Self.normalized)
        self.addresses = addresses
    }

    /// Whether the certificate is valid for a host. A wildcard stands for one label, and for the first one only. An
    /// address has to be among the addresses: a name that reads like one does not count (RFC 9525, section 6.4).
    ///
    /// - Parameter host: The host name, or an address without brackets.
    func contain(_ host: String) -> Bool {
        if let address = AddressBytes(host) { return addresses.contains(address.bytes) }
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
