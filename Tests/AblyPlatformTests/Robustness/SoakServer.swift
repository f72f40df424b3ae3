import Foundation

#if canImport(Glibc)
    import Glibc
#endif

@testable import AblyPlatform

/// nginx with a page of messages under every path, plain and over TLS with HTTP/2, in a separate process so that its
/// resources do not count as the client's.
final class SoakServer: @unchecked Sendable {
    // @unchecked: all are set once; a Process's identifier does not change.
    let plain: String
    let secure: String
    private let process: Process

    /// The number of messages in a page.
    static let pageSize = 10

    init(_ fixture: TLSFixture) throws {
        let ports = try (0..<2).map { _ in
            // A port that was free just now.
            let probe = try ScriptedServer()
            defer { probe.shutDown() }
            return probe.port
        }
        plain = "http://127.0.0.1:\(ports[0])"
        secure = "https://localhost:\(ports[1])"
        let folder = fixture.folder.appendingPathComponent("soak-\(ports[0])")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let message = #"{"id":"a:0","name":"greeting","data":"world","timestamp":1700000000000,"serial":"01-0@s:0"}"#
        let page = "[" + Array(repeating: message, count: Self.pageSize).joined(separator: ",") + "]"
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map {
            "\($0)_temp_path \(folder.path)/\($0);"
        }
        let configuration = """
            daemon off; master_process off; pid \(folder.path)/pid; error_log /dev/null;
            events { worker_connections 4096; }
            http {
              access_log off; \(temporary.joined(separator: " "))
              keepalive_requests 1000000;
              default_type application/json;
              server {
                listen 127.0.0.1:\(ports[0]);
                listen 127.0.0.1:\(ports[1]) ssl http2;
                ssl_certificate \(fixture.folder.path)/good.pem; ssl_certificate_key \(fixture.folder.path)/good.key;
                location / { return 200 '\(page)'; }
                location /channels/refused/ { return 404 '{"error":{"code":40400,"message":"no"}}'; }
                location /channels/slow/ { limit_rate 50; return 200 '\(page)'; }
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

    deinit { kill(process.processIdentifier, SIGKILL) }
}
