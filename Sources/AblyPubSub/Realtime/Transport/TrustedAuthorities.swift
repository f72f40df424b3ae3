import NIOCore
import NIOSSL
import Synchronization

/// The certificate authorities of a connection: what a TLS configuration is made from.
struct TrustedAuthorities: Sendable {
    /// Authorities that cannot be used.
    struct Problem: Error, Hashable {
        /// Which option or variable is wrong, and how.
        let reason: String
    }

    /// What SwiftNIO compares in the TLS handshake.
    enum Verification: Sendable, Hashable {
        /// Whether an authority has signed the certificate, and whether it is for the host.
        case signaturesAndHost
        /// Whether an authority has signed the certificate.
        case signaturesOnly
    }

    /// What was given, with files read.
    private enum Roots: Sendable, Hashable {
        case system
        case pem([UInt8])
    }

    /// The most bytes of certificates; those of the system are about 250,000.
    private static let sizeLimit = 16 << 20
    /// The files of systems, of which the first one that exists counts.
    private static let systemFiles = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"]
    /// The folders of systems, likewise.
    private static let systemFolders = ["/etc/ssl/certs"]
    /// The most contexts that are stored. A context costs milliseconds and a few hundred kilobytes.
    private static let cacheLimit = 8
    /// The latest contexts.
    private static let contexts = Mutex<[(roots: Roots, verification: Verification, context: NIOSSLContext)]>([])

    private let source: PEMSource?
    private let file: String?
    private let folders: [String]?

    /// - Parameters:
    ///   - source: The authorities according to the options; nil for those of the system.
    ///   - environment: Returns the variables of the environment; OpenSSL's `SSL_CERT_FILE` and `SSL_CERT_DIR` replace
    ///     the file and the folder of the system.
    init(_ source: PEMSource?, environment: (String) -> String?) {
        self.source = source
        file = environment("SSL_CERT_FILE")
        folders = environment("SSL_CERT_DIR")?.split(separator: ":").map(String.init)
    }

    /// The context for connections, from the cache if there is one for the same authorities. It reads files, so that a
    /// replaced file takes effect: not for event loops.
    ///
    /// - Parameter verification: What SwiftNIO compares.
    /// - Throws: ``Problem``.
    func context(_ verification: Verification) throws(Problem) -> NIOSSLContext {
        let (roots, name) = try roots()
        let cached = Self.contexts.withLock { contexts in
            contexts.first { $0.roots == roots && $0.verification == verification }?.context
        }
        if let cached { return cached }
        let context: NIOSSLContext
        do {
            context = try NIOSSLContext(configuration: Self.configuration(roots, verification))
        } catch {
            throw Problem(reason: "\(name): not valid PEM certificates")
        }
        Self.contexts.withLock { contexts in
            contexts.append((roots, verification, context))
            if contexts.count > Self.cacheLimit { contexts.removeFirst() }
        }
        return context
    }

    /// The authorities, and the name of the option or variable that determines them.
    private func roots() throws(Problem) -> (Roots, name: String) {
        switch source?.content {
        case .bytes(let bytes)?: return (.pem(bytes), "certificateAuthorities")
        case .file(let path)?: return (.pem(try Self.read(path, "certificateAuthorities")), "certificateAuthorities")
        case nil: break
        }
        guard file != nil || folders != nil else { return (.system, "the system's certificates") }
        var pem: [UInt8] = []
        if let file {
            pem = try Self.read(file, "SSL_CERT_FILE")
        } else if let contents = Self.systemFiles.lazy.compactMap(Self.read).first {
            pem = contents
        }
        for folder in folders ?? Self.systemFolders {
            for name in ProcessEnvironment.names(inFolder: folder).filter(Self.isHashed).sorted() {
                // A certificate need not end with a line break.
                pem.append(UInt8(ascii: "\n"))
                pem += Self.read("\(folder)/\(name)") ?? []
                guard pem.count <= Self.sizeLimit else { throw Problem(reason: "SSL_CERT_DIR: too many certificates") }
            }
        }
        return (.pem(pem), file == nil ? "SSL_CERT_DIR" : "SSL_CERT_FILE")
    }

    /// Whether OpenSSL finds a file of this name in a folder of certificates: a hash and a number.
    private static func isHashed(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].utf8.count == 8 && parts[0].allSatisfy(\.isHexDigit)
            && !parts[1].isEmpty && parts[1].allSatisfy { ("0"..."9").contains($0) }
    }

    private static func read(_ path: String) -> [UInt8]? {
        ProcessEnvironment.contents(ofFile: path, limit: sizeLimit)
    }

    private static func read(_ path: String, _ name: String) throws(Problem) -> [UInt8] {
        guard let bytes = read(path) else { throw Problem(reason: "\(name): \(path) cannot be read") }
        return bytes
    }

    private static func configuration(_ roots: Roots, _ verification: Verification) throws -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.certificateVerification =
            switch verification {
            case .signaturesAndHost: .fullVerification
            case .signaturesOnly: .noHostnameVerification
            }
        // Without it, a server may choose HTTP/2.
        configuration.applicationProtocols = ["http/1.1"]
        configuration.shutdownTimeout = .seconds(2)
        if case .pem(let bytes) = roots {
            let certificates = try NIOSSLCertificate.fromPEMBytes(bytes)
            guard !certificates.isEmpty else { throw NIOSSLError.failedToLoadCertificate }
            configuration.trustRoots = .certificates(certificates)
        }
        return configuration
    }
}
