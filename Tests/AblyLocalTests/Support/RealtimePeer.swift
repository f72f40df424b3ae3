import AblyPlatform
import Foundation

@testable import AblyLocal

/// A realtime connection at the level of protocol messages: sends what it is told to, and stores what it receives until
/// a test asks for it.
actor RealtimePeer {
    /// The first message was not CONNECTED.
    struct Refused: Error {
        /// The message: usually ERROR.
        let message: WireValue

        /// The code of its error.
        var code: Int? { message["error"]?["code"]?.intValue }
    }

    nonisolated let socket: RawWebSocket
    nonisolated let format: WireFormat
    /// The message CONNECTED.
    nonisolated let connected: WireValue
    nonisolated let connectionId: String
    nonisolated let connectionKey: String

    /// Messages that were received while another one was awaited, in order.
    private(set) var pending: [WireValue] = []
    private var nextSerial: Int64 = 0

    private init(socket: RawWebSocket, format: WireFormat, connected: WireValue) throws {
        guard let id = connected["connectionId"]?.stringValue, let key = connected["connectionKey"]?.stringValue else {
            throw SocketClient.Failure(step: "CONNECTED without connectionId or connectionKey: \(connected)")
        }
        self.socket = socket
        self.format = format
        self.connected = connected
        connectionId = id
        connectionKey = key
    }

    /// The member `connectionDetails` of CONNECTED.
    nonisolated var details: WireValue { connected["connectionDetails"] ?? .null }

    /// Connects to a service, and waits for CONNECTED.
    ///
    /// - Parameters:
    ///   - key: The key, or nil for the service's own, unless the query has other credentials.
    ///   - query: Further parameters, before percent-encoding.
    /// - Throws: ``Refused`` if the service sends another message first.
    static func connect(
        _ service: LocalService, key: String? = nil, format: WireFormat = .json, query: [String: String] = [:]
    ) async throws -> RealtimePeer {
        let hasCredentials = ["key", "accessToken", "access_token"].contains { query[$0] != nil }
        return try await connect(
            port: service.port, key: key ?? (hasCredentials ? nil : service.key), format: format, query: query)
    }

    /// Connects to a port of 127.0.0.1, and waits for CONNECTED.
    ///
    /// - Parameters:
    ///   - key: The key, or nil to send none.
    ///   - query: Further parameters, before percent-encoding.
    /// - Throws: ``Refused`` if the service sends another message first.
    static func connect(
        port: Int, key: String?, format: WireFormat = .json, query: [String: String] = [:]
    ) async throws -> RealtimePeer {
        var parameters = ["v": "6", "format": format.rawValue]
        parameters["key"] = key
        parameters.merge(query) { $1 }
        let encoded = parameters.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        let socket = try await RawWebSocket.connect(port: port)
        let response = try await socket.handshake(path: "/?" + encoded.joined(separator: "&"))
        guard response.status == 101 else { throw SocketClient.Failure(step: response.statusLine) }
        let first = try await socket.nextMessage(format: format)
        guard first["action"] == 4 else { throw Refused(message: first) }
        return try RealtimePeer(socket: socket, format: format, connected: first)
    }

    /// Sends a protocol message. Members that are nil are omitted.
    func send(_ message: [String: WireValue?]) async throws {
        let message = WireValue.object(message.compactMapValues { $0 })
        switch format {
        case .json: try await socket.sendText(message)
        case .msgpack: try await socket.sendBinary(message)
        }
    }

    /// Sends a protocol message that the service acknowledges, with the next `msgSerial`.
    ///
    /// - Returns: The ACK or NACK.
    func sendAcknowledged(_ message: [String: WireValue?]) async throws -> WireValue {
        let serial = nextSerial
        nextSerial += 1
        try await send(message.merging(["msgSerial": .int(serial)]) { $1 })
        return try await next("an ACK of \(serial)") { response in
            guard response["action"] == 1 || response["action"] == 2,
                let first = response["msgSerial"]?.intValue, let count = response["count"]?.intValue
            else { return false }
            return first <= serial && serial < first + count
        }
    }

    /// Waits for a message; others that arrive before it remain in ``pending``, except for heartbeats.
    ///
    /// - Parameters:
    ///   - what: What is awaited, for errors.
    ///   - condition: What distinguishes the message.
    /// - Throws: `SocketClient.Failure` if the connection ends, or on a timeout.
    func next(_ what: String, where condition: @Sendable (WireValue) -> Bool) async throws -> WireValue {
        while true {
            if let index = pending.firstIndex(where: condition) { return pending.remove(at: index) }
            do {
                let message = try await socket.nextMessage(format: format, includesHeartbeats: true)
                if message["action"] != 0 || condition(message) { pending.append(message) }
            } catch {
                throw SocketClient.Failure(step: "waiting for \(what): \(error); received before: \(pending)")
            }
        }
    }

    /// Removes and returns all pending messages.
    func takePending() -> [WireValue] {
        defer { pending = [] }
        return pending
    }

    /// Waits for a message with an action, and for a channel if one is given.
    func next(action: Int, channel: String? = nil) async throws -> WireValue {
        try await next("action \(action)") { message in
            message["action"]?.intValue == action && (channel == nil || message["channel"]?.stringValue == channel)
        }
    }
}
