import AblyPlatform

extension Backend {
    /// The maximum number of channels in one batch.
    private static let channelsPerBatch = 1000

    /// Publishes the same messages to several channels.
    ///
    /// - Parameter body: One specification `{channels, messages}`, or a list of them.
    /// - Returns: One result per specification, each with one result per channel.
    /// - Throws: 40001 for an invalid specification; 40000 if it names no channels or too many.
    func publishBatch(_ body: WireValue, by caller: Caller) throws(Refusal) -> [BatchResult] {
        var elements = [body]
        if case .array(let list) = body { elements = list }
        var specifications: [(channels: [String], messages: [MessageDraft])] = []
        for element in elements {
            let fields = try Fields(element, subject: "batch")
            guard let messages = fields["messages"] else {
                throw .badRequest("batch.messages: a message or a list is required")
            }
            specifications.append((try Self.channels(fields["channels"]), try MessageDraft.list(messages)))
        }
        guard specifications.reduce(0, { $0 + $1.channels.count }) <= Self.channelsPerBatch else {
            throw .badRequest("batch.channels: must not exceed \(Self.channelsPerBatch) channels")
        }
        return specifications.map { specification in
            var result = BatchResult()
            for channel in specification.channels {
                do throws(Refusal) {
                    let name = try ChannelName(channel)
                    try caller.require(.publish, on: name)
                    result.add(try publish(specification.messages, to: name, by: caller).members)
                } catch {
                    result.add(["channel": .string(channel)], failure: error)
                }
            }
            return result
        }
    }

    private static func channels(_ value: WireValue?) throws(Refusal) -> [String] {
        var names: [String] = []
        switch value {
        case .string(let name)?: names = [name]
        case .array(let elements)?:
            for element in elements {
                guard case .string(let name) = element else {
                    throw .badBody("batch.channels: must be a list of names")
                }
                names.append(name)
            }
        default: break
        }
        guard !names.isEmpty else { throw .badRequest("batch.channels: a name or a list of names is required") }
        return names
    }

    /// The members present on several channels.
    ///
    /// - Returns: One result per channel, in order.
    /// - Throws: 40003 for no channels, or too many.
    func members(
        ofChannels channels: [String], format: WireFormat, for caller: Caller
    ) throws(Refusal) -> BatchResult {
        guard !channels.isEmpty, channels.count <= Self.channelsPerBatch else {
            throw .badParameter(
                "channels", "must be 1 to \(Self.channelsPerBatch) names separated by commas")
        }
        let request = PageRequest(limit: limits.membersPerChannel)
        var result = BatchResult()
        for channel in channels {
            do throws(Refusal) {
                let members = try members(of: channel, page: request, for: caller).items
                result.add(["channel": .string(channel), "presence": .array(members.map { $0.wire(format) })])
            } catch {
                result.add(["channel": .string(channel)], failure: error)
            }
        }
        return result
    }
}
