import AblyPlatform

extension Backend {
    /// Takes a protocol message of a client.
    func receive(_ bytes: [UInt8], isText: Bool, on connection: RealtimeConnection) {
        guard !connection.isSilent else { return }
        let format: WireFormat = isText ? .json : .msgpack
        let frame: Fields
        let action: FrameAction?
        do throws(Refusal) {
            do { frame = try Fields(format.decode(WireValue.self, from: bytes), subject: "frame") } catch {
                guard let error = error as? WireError else { throw .badBody("frame: must be an object") }
                throw .badBody("the frame is not valid \(format.rawValue): \(error.problem) at byte \(error.offset)")
            }
            guard let number = try frame.integer("action") else { throw .badBody("frame.action: a number is required") }
            action = FrameAction(rawValue: Int(truncatingIfNeeded: number))
        } catch {
            // Nothing in the frame tells which request could be refused.
            return fail(connection, error)
        }
        switch action {
        case .heartbeat: send(.heartbeat, [("id", frame["id"])], to: connection)
        case .close:
            send(.closed, to: connection)
            forget(connection)
        case .disconnect:
            let transport = connection.transport
            lose(connection)
            transport?.close(withFrame: true)
        case .attach, .detach, .sync: handleChannelFrame(action, frame, on: connection)
        case .message, .presence, .annotation, .object: handlePublish(action, frame, on: connection)
        case .auth: reauthenticate(frame, on: connection)
        // Unknown actions, and those that only the service sends, are ignored (RTF1).
        default: break
        }
    }

    /// Handles a frame about the state of a channel; errors are answered with an `ERROR` of the channel.
    private func handleChannelFrame(_ action: FrameAction?, _ frame: Fields, on connection: RealtimeConnection) {
        var channel = ""
        do throws(Refusal) {
            channel = try frame.string("channel") ?? ""
            switch action {
            case .attach: try attach(to: channel, frame, connection)
            case .detach: detach(from: channel, connection)
            default:
                guard let attachment = connection.attachments[channel] else {
                    throw .badRequest("frame.channel: the client is not attached to it")
                }
                guard attachment.modes.contains(.presenceSubscribe) else {
                    throw .modeMissing("presence_subscribe", on: channel)
                }
                synchronizePresence(of: attachment)
            }
        } catch {
            // A client whose attach fails considers the channel failed, even if it was attached.
            if action == .attach, let attachment = connection.attachments[channel] { end(attachment) }
            send(.error, [("channel", .string(channel)), ("error", error.wire)], to: connection)
        }
    }

    /// Handles a frame that is acknowledged: `ACK` with the serials that it led to, or `NACK`.
    private func handlePublish(_ action: FrameAction?, _ frame: Fields, on connection: RealtimeConnection) {
        var messageSerial: Int64?
        do throws(Refusal) {
            messageSerial = try frame.integer("msgSerial")
            var serials = messageSerial.flatMap { connection.acknowledged[$0] }
            if serials == nil {
                let channel = try frame.string("channel") ?? ""
                let name = try ChannelName(channel)
                // A frame without a serial cannot be recognized when it is sent again.
                let id = messageSerial.map { "\(connection.id):\($0)" } ?? randomText(bytes: 9)
                let origin = FrameOrigin(id: id, connectionId: connection.id)
                serials =
                    switch action {
                    case .message: try publish(frame, to: name, from: connection, origin: origin)
                    case .presence: try changePresence(frame, on: name, from: connection, origin: origin)
                    case .annotation: try annotate(frame, on: name, from: connection, origin: origin)
                    default: throw .badRequest("frame.action: the local service has no LiveObjects")
                    }
            }
            let result = serials ?? []
            if let messageSerial { connection.acknowledged.insert(result, for: messageSerial) }
            send(
                .ack,
                [
                    ("msgSerial", .int(messageSerial ?? 0)), ("count", .int(1)),
                    ("res", [.object(["serials": .array(result.map(WireValue.string))])]),
                ], to: connection)
        } catch {
            send(
                .nack, [("msgSerial", .int(messageSerial ?? 0)), ("count", .int(1)), ("error", error.wire)],
                to: connection)
        }
    }

    /// The parameters of a frame, as text.
    ///
    /// - Throws: 40001 if they are not an object.
    func parameters(of frame: Fields) throws(Refusal) -> [(name: String, value: String)] {
        guard let params = try frame.object("params") else { return [] }
        return params.members.sorted { $0.key < $1.key }.compactMap { name, value in
            switch value {
            case .string(let text): (name, text)
            case .bool(let flag): (name, flag ? "true" : "false")
            default: value.exactInteger.map { (name, String($0)) }
            }
        }
    }
}
