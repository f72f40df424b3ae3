import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Certificates generated for one test run, and servers that present them.
final class TLSFixture: Sendable {
    enum Certificate: String, CaseIterable, Sendable {
        /// For `localhost`, signed by the fixture's own authority.
        case good
        /// The same, but expired.
        case expired
        /// For another host name.
        case otherHost
        /// For `localhost`, self-signed.
        case selfSigned
    }

    static let openssl = executable("openssl")
    static let nginx = executable("nginx")
    /// Created once; nil without `openssl`.
    static let shared: TLSFixture? = {
        // Static values are never deinitialized.
        atexit { if let folder = TLSFixture.shared?.folder { try? FileManager.default.removeItem(at: folder) } }
        return try? TLSFixture()
    }()

    let folder: URL
    var authority: String { folder.appendingPathComponent("authority.pem").path }

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        try run(
            ["req", "-x509"] + key + [
                "-keyout", "authority.key", "-out", "authority.pem", "-subj", "/CN=authority", "-days", "2",
            ])
        try run(
            ["req", "-x509"] + key + [
                "-keyout", "selfSigned.key", "-out", "selfSigned.pem", "-subj", "/CN=localhost", "-days", "2",
                "-addext", "subjectAltName=DNS:localhost",
            ])
        try issue(.good, host: "localhost", days: 2)
        try issue(.otherHost, host: "elsewhere.example", days: 2)
        try issue(.expired, host: "localhost", days: -1)
    }

    private func issue(_ certificate: Certificate, host: String, days: Int) throws {
        let name = certificate.rawValue
        try run(
            [
                "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "\(name).key",
                "-out", "\(name).csr", "-subj", "/CN=\(host)",
            ])
        try Data("subjectAltName=DNS:\(host)\n".utf8).write(to: folder.appendingPathComponent("\(name).ext"))
        try run(
            [
                "x509", "-req", "-in", "\(name).csr", "-CA", "authority.pem", "-CAkey", "authority.key",
                "-CAcreateserial",
                "-days", "\(days)", "-extfile", "\(name).ext", "-out", "\(name).pem",
            ])
    }

    /// The path of a certificate's `pem` or `key` file.
    func path(of certificate: Certificate, _ kind: String) -> String {
        folder.appendingPathComponent("\(certificate.rawValue).\(kind)").path
    }

    /// The contents of such a file.
    func bytes(of certificate: Certificate, _ kind: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path(of: certificate, kind)))
    }

    /// The good certificate's key, encrypted.
    func encryptedKey(passphrase: String) throws -> Data {
        let name = "encrypted-\(UUID().uuidString).key"
        try run(["ec", "-in", "good.key", "-aes256", "-passout", "pass:\(passphrase)", "-out", name])
        return try Data(contentsOf: folder.appendingPathComponent(name))
    }

    private func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = Self.openssl
        process.currentDirectoryURL = folder
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    }

    private static func executable(_ name: String) -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        return (folders + ["/usr/sbin", "/opt/homebrew/bin"]).lazy
            .map { URL(fileURLWithPath: $0).appendingPathComponent(name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}

/// A process that serves TLS on loopback until it is released.
final class TLSServer: @unchecked Sendable {
    // @unchecked: both properties are set once; a Process's identifier does not change.
    let port: Int
    private let process: Process

    var origin: String { "https://localhost:\(port)" }

    /// `openssl s_server`, which responds to any request with a page about the session.
    ///
    /// - Parameter arguments: Further command-line arguments, for example for TLS versions.
    init(openssl certificate: TLSFixture.Certificate, in fixture: TLSFixture, arguments: [String] = []) throws {
        let name = certificate.rawValue
        let output = Pipe()
        process = Process()
        process.executableURL = TLSFixture.openssl
        process.currentDirectoryURL = fixture.folder
        process.arguments =
            ["s_server", "-accept", "127.0.0.1:0", "-www", "-cert", "\(name).pem", "-key", "\(name).key"]
            + arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // It prints `ACCEPT 127.0.0.1:port` once it listens.
        var text = ""
        while !text.contains("ACCEPT") || !text.hasSuffix("\n") {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { throw CocoaError(.executableLoad) }
            text += String(decoding: data, as: UTF8.self)
        }
        let digits = text.split(separator: ":").last?.prefix(while: \.isNumber) ?? ""
        guard let port = Int(digits) else { throw CocoaError(.executableLoad) }
        self.port = port
    }

    /// nginx with HTTP/2, which responds with protocol, connection number and path; slowly below `/slow/`.
    init(nginx fixture: TLSFixture) throws {
        // A port that was free just now.
        let probe = try ScriptedServer()
        port = probe.port
        probe.shutDown()
        let folder = fixture.folder.appendingPathComponent("nginx-\(port)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map {
            "\($0)_temp_path \(folder.path)/\($0);"
        }
        let configuration = """
            daemon off; master_process off; pid \(folder.path)/pid; error_log stderr;
            events {}
            http {
              access_log off; \(temporary.joined(separator: " "))
              server {
                listen 127.0.0.1:\(port) ssl http2;
                ssl_certificate \(fixture.folder.path)/good.pem; ssl_certificate_key \(fixture.folder.path)/good.key;
                location / { return 200 "$server_protocol $connection $request_uri"; }
                location /slow/ { limit_rate 30; return 200 "$server_protocol $connection $request_uri"; }
              }
            }
            """
        let file = folder.appendingPathComponent("nginx.conf")
        try Data(configuration.utf8).write(to: file)
        process = Process()
        process.executableURL = TLSFixture.nginx
        process.arguments = ["-p", folder.path, "-c", file.path]
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    deinit {
        // Threads of Swift's cooperative pool block SIGTERM, and child processes inherit that.
        kill(process.processIdentifier, SIGKILL)
    }
}
