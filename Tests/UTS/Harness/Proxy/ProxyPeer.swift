import NIOCore
import NIOHTTP1
import NIOWebSocket
import Synchronization
import TestSupport

/// What a client turns out to be: one that sends requests, or one that wants a WebSocket.
enum ProxyPeer: Sendable {
    case http(ProxyConnection.Channel)
    case socket(ProxySocket)
    /// A client whose WebSocket was refused. NIO has taken its request from the channel.
    case refused(ProxyConnection.Channel)

    /// What became of a client's wish for a WebSocket.
    private enum Upgrade: Sendable {
        case none, refused
        case accepted(TransportSession)
    }

    /// A client of which it is not known yet.
    struct Pending: Sendable {
        let channel: any Channel
        let peer: EventLoopFuture<ProxyPeer>

        /// What it turns out to be. If the task is cancelled, the channel is closed.
        var value: ProxyPeer {
            get async throws {
                try await withTaskCancellationHandler {
                    try await peer.get()
                } onCancel: {
                    channel.close(promise: nil)
                }
            }
        }
    }

    /// Prepares a client's channel. Its upgrade to a WebSocket is accepted after the service has accepted one of the
    /// same path and query.
    ///
    /// - Parameters:
    ///   - channel: The channel.
    ///   - ledger: What decides.
    ///   - servicePort: The port of the service.
    static func prepare(
        _ channel: any Channel, ledger: ProxyLedger, servicePort: Int
    ) -> EventLoopFuture<Pending> {
        let upgrade = Shared(Mutex(Upgrade.none))
        let upgrader = NIOTypedWebSocketServerUpgrader<ProxyPeer>(
            maxFrameSize: 1 << 20,
            shouldUpgrade: { channel, head in
                channel.eventLoop.makeFutureWithTask {
                    let session = await dial(head, ledger: ledger, servicePort: servicePort)
                    upgrade.value.withLock { $0 = session.map { .accepted($0) } ?? .refused }
                    return session == nil ? nil : HTTPHeaders()
                }
            },
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    guard case .accepted(let service) = upgrade.value.withLock({ $0 }) else { throw ChannelError.eof }
                    let frames = try ProxySocket.Frames(wrappingChannelSynchronously: channel)
                    return .socket(ProxySocket(ledger: ledger, client: frames, service: service))
                }
            })
        return channel.pipeline.configureUpgradableHTTPServerPipeline(
            configuration: .init(
                upgradeConfiguration: .init(
                    upgraders: [upgrader],
                    notUpgradingCompletionHandler: { channel in
                        channel.eventLoop.makeCompletedFuture {
                            let http = try ProxyConnection.Channel(wrappingChannelSynchronously: channel)
                            guard case .refused = upgrade.value.withLock({ $0 }) else { return .http(http) }
                            return .refused(http)
                        }
                    }))
        ).map { Pending(channel: channel, peer: $0) }
    }

    /// Opens a WebSocket to the service.
    ///
    /// - Returns: The WebSocket; nil if a rule or the service refuses it.
    private static func dial(
        _ head: HTTPRequestHead, ledger: ProxyLedger, servicePort: Int
    ) async -> TransportSession? {
        let request = ProxiedRequest(head: head, body: ByteBuffer())
        guard ledger.connect(query: request.query) else { return nil }
        let session = TransportSession(.local(port: servicePort, path: head.uri))
        do {
            try await session.opened()
            return session
        } catch { return nil }
    }
}
