#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension CurlTransport.Options {
    /// Rejects invalid options before connecting.
    ///
    /// - Throws: ``TransportError`` of kind ``TransportError/Kind/invalidOption(name:)``.
    func validate() throws(TransportError) {
        if let unixSocketPath { try validate(unixSocketPath) }
        try certificateAuthorities?.validate("certificateAuthorities", holds: "CERTIFICATE")
        guard let clientCertificate else { return }
        try clientCertificate.certificate.validate("clientCertificate.certificate", holds: "CERTIFICATE")
        let (key, name) =
            clientCertificate.privateKey.map { ($0, "clientCertificate.privateKey") }
            ?? (clientCertificate.certificate, "clientCertificate.certificate")
        try key.validate(name, holds: "PRIVATE KEY")
        if clientCertificate.passphrase?.utf8.contains(0) == true {
            throw .invalidOption("clientCertificate.passphrase", "it must not contain NUL")
        }
    }

    private func validate(_ path: String) throws(TransportError) {
        if path.isEmpty || path.utf8.contains(0) {
            throw .invalidOption("unixSocketPath", "it must not be empty or contain NUL")
        }
        let longest = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1
        if path.utf8.count > longest {
            throw .invalidOption("unixSocketPath", "it must not exceed the system's limit of \(longest) bytes")
        }
        if case .url = proxy {
            throw .invalidOption("unixSocketPath", "it cannot be combined with a proxy")
        }
    }
}

extension PEMSource {
    /// Rejects a source that cannot be read or contains something else. Damaged PEM blocks are left to the TLS library.
    ///
    /// - Parameters:
    ///   - option: The option's name.
    ///   - label: The type of PEM block that it must contain: the last words of its label (RFC 7468 section 2).
    fileprivate func validate(_ option: String, holds label: String) throws(TransportError) {
        let isFound: Bool
        switch storage {
        case .bytes(let bytes): isFound = Self.holds(label, in: bytes.buffer)
        case .file(let path):
            guard !path.isEmpty, !path.utf8.contains(0) else {
                throw .invalidOption(option, "the path must not be empty or contain NUL")
            }
            isFound = try Self.load(path, for: option).withUnsafeBytes { Self.holds(label, in: $0) }
        }
        guard isFound else { throw .invalidOption(option, "\(self) must contain a PEM block of type \(label)") }
    }

    private static func holds(_ label: String, in bytes: UnsafeRawBufferPointer) -> Bool {
        let end = "\(label)-----".utf8
        return bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
            line.starts(with: "-----BEGIN ".utf8) && line.suffix(end.count).elementsEqual(end)
        }
    }

    /// The bytes of a file, up to a size that exceeds any bundle of authorities.
    private static func load(_ path: String, for option: String) throws(TransportError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: descriptor < 0 ? 0 : 64 << 10)
        var count = descriptor < 0 ? -1 : 1
        while count > 0, bytes.count < maximumFileBytes {
            count = read(descriptor, &block, block.count)
            if count > 0 { bytes.append(contentsOf: block[..<count]) }
        }
        let code = errno
        if descriptor >= 0 { _ = close(descriptor) }
        guard count >= 0 else {
            throw .invalidOption(option, "\(path) cannot be read: \(String(cString: strerror(code)))")
        }
        return bytes
    }

    private static let maximumFileBytes = 4 << 20
}
