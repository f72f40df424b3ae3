import AblyPlatform
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import ServiceLifecycle
import Synchronization

/// A listening socket and the HTTP server behind it.
final class HTTPListener: Sendable {
    /// The port that it listens on.
    let port: Int
    private let group: ServiceGroup
    private let task: Task<Void, any Error>

    private init(port: Int, group: ServiceGroup, task: Task<Void, any Error>) {
        self.port = port
        self.group = group
        self.task = task
    }

    deinit { task.cancel() }

    /// Starts listening.
    ///
    /// - Parameters:
    ///   - host: The address or name to bind to.
    ///   - port: The port; zero picks a free one.
    ///   - tls: The TLS configuration, or nil for plain HTTP.
    ///   - idleTimeout: How long a connection may be idle.
    ///   - requestTimeout: The time allowed for a complete request to arrive.
    ///   - bodyLimit: The largest request body, in bytes.
    ///   - acceptor: Takes the connections that become WebSockets.
    ///   - dispatcher: Creates the dispatcher, given the port.
    /// - Throws: ``LocalService/StartError`` if the socket cannot be opened.
    static func open(
        host: String, port: Int, tls: TLSConfiguration?, idleTimeout: Duration, requestTimeout: Duration,
        bodyLimit: Int, acceptor: any WebSocketAcceptor, dispatcher: @escaping @Sendable (Int) -> Dispatcher
    ) async throws -> HTTPListener {
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        let responder = ServiceResponder(
            bodyLimit: bodyLimit, keepAlive: Self.keepAlive(idleTimeout), makeDispatcher: dispatcher)
        let http = HTTPServerBuilder { responder in
            UpgradableChannel(
                responder: responder, idleTimeout: idleTimeout, requestTimeout: requestTimeout, acceptor: acceptor)
        }
        let application = Application(
            responder: responder,
            server: try tls.map { try .tls(http, tlsConfiguration: $0) } ?? http,
            configuration: .init(address: .hostname(host, port: port)),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? port
                responder.listensAt(port)
                continuation.yield(port)
                continuation.finish()
            },
            logger: Logger(label: "AblyLocal", factory: { _ in SwiftLogNoOpLogHandler() }))
        let group = ServiceGroup(
            configuration: .init(services: [.init(service: application)], logger: application.logger))
        let task = Task {
            defer { continuation.finish() }
            try await group.run()
        }
        for await port in ports { return HTTPListener(port: port, group: group, task: task) }
        do { try await task.value } catch {
            throw LocalService.StartError(host: host, port: port, reason: Self.reason(of: error))
        }
        throw LocalService.StartError(host: host, port: port, reason: "the server stopped immediately")
    }

    private static func reason(of error: any Error) -> String {
        if error is SocketAddressError.UnknownHost { return "unknown host name; use an address of this machine" }
        guard let error = error as? IOError else { return "\(error)" }
        return switch error.errnoCode {
        case EADDRINUSE: "the port is in use; choose another, or 0 for a free one"
        case EACCES, EPERM: "permission denied; choose a port above 1023"
        case EADDRNOTAVAIL: "not an address of this machine"
        default: error.localizedDescription
        }
    }

    /// The value of the header field `Keep-Alive`: one second less than the idle timeout, so that a request sent at the
    /// last moment does not race with the close. Nil if that is less than a second.
    static func keepAlive(_ idleTimeout: Duration) -> String? {
        let seconds = idleTimeout.components.seconds - 1
        return seconds > 0 ? "timeout=\(seconds)" : nil
    }

    /// Stops listening: requests in flight are answered, idle connections are closed.
    ///
    /// - Parameter grace: Time allowed for requests in flight.
    func close(grace: Duration = .seconds(2)) async {
        await group.triggerGracefulShutdown()
        // A client that keeps its connection busy must not delay the shutdown.
        let deadline = Task { [task] in
            try await Task.sleep(for: grace)
            task.cancel()
        }
        _ = await task.result
        deadline.cancel()
    }
}

/// Collects each request's body and passes the request to the dispatcher.
private final class ServiceResponder: HTTPResponder {
    private let bodyLimit: Int
    private let keepAlive: String?
    private let makeDispatcher: @Sendable (Int) -> Dispatcher
    private let dispatcher = Mutex<Dispatcher?>(nil)

    init(bodyLimit: Int, keepAlive: String?, makeDispatcher: @escaping @Sendable (Int) -> Dispatcher) {
        self.bodyLimit = bodyLimit
        self.keepAlive = keepAlive
        self.makeDispatcher = makeDispatcher
    }

    /// Sets the port, before the first request arrives.
    func listensAt(_ port: Int) { dispatcher.withLock { $0 = makeDispatcher(port) } }

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        guard let dispatcher = dispatcher.withLock({ $0 }) else { return Response(status: .serviceUnavailable) }
        var body: [UInt8] = []
        var isTooLarge = request.headers[.contentLength].flatMap { Int($0) }.map { $0 > bodyLimit } ?? false
        if !isTooLarge {
            for try await buffer in request.body {
                isTooLarge = body.count + buffer.readableBytes > bodyLimit
                if isTooLarge { break }
                body.append(contentsOf: buffer.readableBytesView)
            }
        }
        let received = ServiceRequest(
            method: request.method, target: request.head.path ?? "/", headers: request.headers, body: body)
        var response: ServiceResponse
        if isTooLarge {
            response = dispatcher.refuseBody(of: received, limit: bodyLimit)
            response.headers[.connection] = "close"
        } else {
            response = await dispatcher.respond(to: received)
            if let keepAlive, request.headers[.connection]?.lowercased() != "close" {
                response.headers[.connection] = "keep-alive"
                response.headers[.keepAlive] = keepAlive
            }
        }
        return Self.response(response, isHead: request.method == .head)
    }

    private static func response(_ response: ServiceResponse, isHead: Bool) -> Response {
        var headers = response.headers
        if response.status != .noContent { headers[.contentLength] = String(response.body.count) }
        let body =
            isHead || response.body.isEmpty
            ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: response.body))
        var result = Response(status: response.status, headers: headers, body: body)
        if response.status == .noContent { result.headers[.contentLength] = nil }
        return result
    }
}
