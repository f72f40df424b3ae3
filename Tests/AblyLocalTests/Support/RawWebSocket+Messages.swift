import AblyPlatform

/// Protocol messages, one to a WebSocket message: JSON in text, MessagePack in binary ones.
extension RawWebSocket {
    /// Sends a protocol message as JSON.
    func sendText(_ message: WireValue) async throws {
        try await send(frame: .text, payload: WireFormat.json.encode(message))
    }

    /// Sends a protocol message as MessagePack.
    func sendBinary(_ message: WireValue) async throws {
        try await send(frame: .binary, payload: WireFormat.msgpack.encode(message))
    }

    /// Waits for a protocol message; drops pings, pongs and messages that do not meet the condition.
    ///
    /// - Parameters:
    ///   - format: The only valid format, or nil for both.
    ///   - includesHeartbeats: Whether messages of action 0 are considered.
    ///   - timeout: The longest time to wait.
    ///   - condition: The condition.
    /// - Throws: ``Closed`` after a close frame and at the end of the connection; `SocketClient.Failure` on a timeout,
    ///   and if the frames or their format are invalid.
    func nextMessage(
        format: WireFormat? = nil, includesHeartbeats: Bool = false, timeout: Duration = .seconds(60),
        where condition: @Sendable (WireValue) -> Bool = { _ in true }
    ) async throws -> WireValue {
        let end = ContinuousClock.now + timeout
        while true {
            let (opcode, payload) = try await nextContent(until: end)
            let found: WireFormat = opcode == .text ? .json : .msgpack
            guard format == nil || format == found else {
                throw SocketClient.Failure(step: "a message in \(found)")
            }
            let message = try found.decode(WireValue.self, from: payload)
            if message["action"] == 0, !includesHeartbeats { continue }
            if condition(message) { return message }
        }
    }

    /// Waits for the response to a heartbeat with an id.
    func expectHeartbeat(_ id: String) async throws {
        _ = try await nextMessage(includesHeartbeats: true) { $0["action"] == 0 && $0["id"] == .string(id) }
    }

    /// Waits for a pong; drops other frames, such as heartbeats of the service if the test takes long.
    ///
    /// - Returns: Its payload.
    func nextPong() async throws -> [UInt8] {
        while true {
            let frame = try await nextFrame()
            if frame.opcode == .pong { return frame.payload }
        }
    }

    /// Waits for a message, and joins its fragments (RFC 6455, section 5.4).
    private func nextContent(until end: ContinuousClock.Instant) async throws -> (RawFrame.Opcode, [UInt8]) {
        var message: (opcode: RawFrame.Opcode, payload: [UInt8])?
        while true {
            let frame = try await nextFrame(timeout: end - .now)
            guard frame.rsv == 0 else { throw SocketClient.Failure(step: "reserved bits \(frame.rsv)") }
            switch (frame.opcode, message) {
            case (.ping, _), (.pong, _): continue
            case (.close, _): throw Closed(code: closeCode)
            case (.text, nil), (.binary, nil): message = (frame.opcode, frame.payload)
            case (.continuation, let begun?): message = (begun.opcode, begun.payload + frame.payload)
            default: throw SocketClient.Failure(step: "opcode \(frame.opcode.rawValue) is out of place")
            }
            if frame.fin, let message { return message }
        }
    }
}
