import AblyPlatform

extension Backend {
    /// The details of a channel.
    ///
    /// - Throws: 40160, 40010.
    func details(of channel: String, for caller: Caller) throws(Refusal) -> WireValue {
        let name = try ChannelName(channel)
        try caller.require(.channelMetadata, on: name)
        return details(of: name.text, channel: existingChannel(name, in: try app(of: caller)))
    }

    private func details(of name: String, channel: ChannelState?) -> WireValue {
        return .object([
            "channelId": .string(name),
            "status": .object(["isActive": .bool(true), "occupancy": Occupancy(channel).wire()]),
        ])
    }

    /// One page of the channels in use, sorted by name.
    ///
    /// - Parameters:
    ///   - prefix: Only channels whose names start with it.
    ///   - namesOnly: Whether to return names rather than details.
    /// - Throws: 40160.
    func channels(
        page request: PageRequest, prefix: String, namesOnly: Bool, for caller: Caller
    ) throws(Refusal) -> ResultPage<WireValue> {
        let app = try app(of: caller)
        try caller.require(.channelMetadata, on: nil)
        let names = app.channels.keys.filter { name in
            name.hasPrefix(prefix) && caller.capability.allows(.channelMetadata, on: name)
        }
        return namesPage(names.sorted(), request).map { name in
            namesOnly ? .string(name) : details(of: name, channel: app.channels[name])
        }
    }
}
