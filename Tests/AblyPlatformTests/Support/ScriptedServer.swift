import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// A raw TCP server on loopback that runs a script for each connection, on its own thread.
///
/// Shutting the server down closes its connections, so that scripts do not outlive it for long.
final class ScriptedServer: Sendable {
    private struct State {
        var connections: [ScriptedConnection] = []
        var isClosed = false
    }

    let port: Int
    private let listener: Int32
    private let accepts: Bool
    private let state = Mutex(State())

    /// - Parameters:
    ///   - backlog: The listen backlog.
    ///   - accepts: Whether connections are accepted at all.
    ///   - listens: Whether the server listens; if not, the reserved port refuses connections.
    ///   - path: The path of a Unix domain socket to listen on instead of a port.
    ///   - script: Run once for each connection; the connection closes when it returns or throws.
    init(
        backlog: Int32 = 512, accepts: Bool = true, listens: Bool = true, path: String? = nil,
        _ script: @escaping @Sendable (ScriptedConnection) throws -> Void = { _ in }
    ) throws {
        self.accepts = accepts && listens
        let (listener, port) = try path.map(Self.bindUnix) ?? Self.bindLoopback()
        self.listener = listener
        self.port = port
        if listens, listen(listener, backlog) != 0 { throw POSIXError(.EADDRINUSE) }
        guard self.accepts else { return }
        Thread.detachNewThread { [weak self] in
            while true {
                let descriptor = accept(listener, nil, nil)
                guard descriptor >= 0 else {
                    // Closed only here: the number must not be reused while this thread may still use it.
                    _ = close(listener)
                    return
                }
                guard let self else {
                    _ = close(descriptor)
                    _ = close(listener)
                    return
                }
                serve(ScriptedConnection(descriptor), script)
            }
        }
    }

    private static func makeSocket(_ family: Int32) -> Int32 {
        #if canImport(Glibc)
            socket(family, Int32(SOCK_STREAM.rawValue), 0)
        #else
            socket(family, SOCK_STREAM, 0)
        #endif
    }

    private static func bindLoopback() throws -> (listener: Int32, port: Int) {
        let listener = makeSocket(AF_INET)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) | getsockname(listener, address, &length)
            }
        }
        guard code == 0 else { throw POSIXError(.EADDRINUSE) }
        return (listener, Int(UInt16(bigEndian: address.sin_port)))
    }

    private static func bindUnix(at path: String) throws -> (listener: Int32, port: Int) {
        let listener = makeSocket(AF_UNIX)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard code == 0 else { throw POSIXError(.EADDRINUSE) }
        return (listener, 0)
    }

    deinit { shutDown() }

    var origin: String { "http://127.0.0.1:\(port)" }

    /// Number of connections accepted so far.
    var connectionCount: Int { state.withLock { $0.connections.count } }

    /// Stops the server and closes its connections.
    func shutDown() {
        let connections = state.withLock { state -> [ScriptedConnection] in
            guard !state.isClosed else { return [] }
            state.isClosed = true
            _ = shutdown(listener, Int32(SHUT_RDWR))
            if !accepts { _ = close(listener) }
            return state.connections
        }
        for connection in connections { connection.end() }
    }

    private func serve(
        _ connection: ScriptedConnection, _ script: @escaping @Sendable (ScriptedConnection) throws -> Void
    ) {
        let isClosed = state.withLock { state in
            state.connections.append(connection)
            return state.isClosed
        }
        Thread.detachNewThread {
            if !isClosed { try? script(connection) }
            connection.close()
        }
    }
}

extension ScriptedServer {
    /// A server that responds to every request on every connection.
    ///
    /// - Parameter answer: Returns the complete response, head and body.
    static func answering(_ answer: @escaping @Sendable (ScriptedRequest) -> String) throws -> ScriptedServer {
        try ScriptedServer { connection in
            while let request = try connection.readRequest() { try connection.send(answer(request)) }
        }
    }

    /// A server that sends the same response on every connection, then closes it.
    static func sendingOnce(_ reply: String) throws -> ScriptedServer {
        try ScriptedServer { connection in
            _ = try connection.readRequest()
            try connection.send(reply)
        }
    }

    /// A complete response with a `Content-Length`.
    static func reply(_ status: String = "200 OK", headers: [String] = [], body: String = "") -> String {
        let lines = ["HTTP/1.1 \(status)"] + headers + ["Content-Length: \(body.utf8.count)"]
        return lines.joined(separator: "\r\n") + "\r\n\r\n" + body
    }
}
