import AblyPlatform

extension RealtimePeer {
    /// Attaches to a channel.
    ///
    /// - Returns: ATTACHED, or ERROR for this channel.
    func attach(
        _ channel: String, flags: Int64? = nil, params: [String: String]? = nil, channelSerial: String? = nil
    ) async throws -> WireValue {
        try await send([
            "action": 10, "channel": .string(channel), "flags": flags.map(WireValue.int),
            "params": params.map { .object($0.mapValues(WireValue.string)) },
            "channelSerial": channelSerial.map(WireValue.string),
        ])
        return try await next("ATTACHED") { message in
            message["channel"]?.stringValue == channel && (message["action"] == 11 || message["action"] == 9)
        }
    }

    /// Detaches from a channel.
    ///
    /// - Returns: DETACHED.
    func detach(_ channel: String) async throws -> WireValue {
        try await send(["action": 12, "channel": .string(channel)])
        return try await next(action: 13, channel: channel)
    }

    /// Publishes messages.
    ///
    /// - Returns: The ACK or NACK.
    func publish(
        _ channel: String, _ messages: [WireValue], params: [String: String]? = nil
    ) async throws -> WireValue {
        try await sendAcknowledged([
            "action": 15, "channel": .string(channel), "messages": .array(messages),
            "params": params.map { .object($0.mapValues(WireValue.string)) },
        ])
    }

    /// Sends presence messages; actions are 2 (enter), 3 (leave) and 4 (update).
    ///
    /// - Returns: The ACK or NACK.
    func presence(_ channel: String, _ messages: [WireValue]) async throws -> WireValue {
        try await sendAcknowledged(["action": 14, "channel": .string(channel), "presence": .array(messages)])
    }

    /// Sends annotations.
    ///
    /// - Returns: The ACK or NACK.
    func annotate(_ channel: String, _ annotations: [WireValue]) async throws -> WireValue {
        try await sendAcknowledged(["action": 21, "channel": .string(channel), "annotations": .array(annotations)])
    }

    /// Everything that the service sent and no test asked for, up to its response to a heartbeat: a way to see that
    /// there is nothing else, without waiting for a time.
    func drain() async throws -> [WireValue] {
        let id = WireValue.string("drain-\(UInt64.random(in: .min ... .max))")
        try await send(["action": 0, "id": id])
        _ = try await next("HEARTBEAT") { $0["action"] == 0 && $0["id"] == id }
        return takePending()
    }

    /// Closes the connection, and waits for its end.
    ///
    /// - Returns: CLOSED.
    @discardableResult
    func close() async throws -> WireValue {
        try await send(["action": 7])
        let closed = try await next(action: 8)
        try await socket.waitForEnd()
        return closed
    }
}
