extension Backend {
    /// One page of a channel's messages: the latest version of each, in order of creation.
    ///
    /// - Throws: 40160, 40010; 40003 and 40011 for an invalid or expired page link.
    func messages(
        of channel: String, page request: PageRequest, for caller: Caller
    ) throws(Refusal) -> ResultPage<StoredMessage> {
        guard let channel = try channelWithHistory(channel, for: caller) else {
            return ResultPage(items: [], next: nil)
        }
        return try channel.messages.page(
            request, timestamp: \.latest.timestamp, serial: \.latest.serial, item: \.current)
    }

    /// One page of a channel's presence events.
    ///
    /// - Throws: 40160, 40010; 40003 and 40011 for an invalid or expired page link.
    func presenceEvents(
        of channel: String, page request: PageRequest, for caller: Caller
    ) throws(Refusal) -> ResultPage<PresenceEvent> {
        guard let channel = try channelWithHistory(channel, for: caller) else {
            return ResultPage(items: [], next: nil)
        }
        return try channel.presenceEvents.page(request, timestamp: \.timestamp, serial: \.serial) { $0 }
    }

    /// A channel whose history a caller may read; nil for one that does not exist.
    ///
    /// - Throws: 40160, 40010.
    private func channelWithHistory(_ channel: String, for caller: Caller) throws(Refusal) -> ChannelState? {
        let name = try ChannelName(channel)
        try caller.require(.history, on: name)
        return existingChannel(name, in: try app(of: caller))
    }
}
