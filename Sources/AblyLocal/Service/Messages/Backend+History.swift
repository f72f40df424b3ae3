extension Backend {
    /// One page of a channel's messages: the latest version of each, in order of creation.
    ///
    /// - Throws: 40160, 40010; 40003 and 40011 for an invalid or expired page link.
    func messages(
        of channel: String, page request: PageRequest, for caller: Caller
    ) throws(Refusal) -> ResultPage<StoredMessage> {
        let name = try ChannelName(channel)
        try caller.require(.history, on: name)
        guard let channel = existingChannel(name, in: try app(of: caller)) else {
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
        let name = try ChannelName(channel)
        try caller.require(.history, on: name)
        guard let channel = existingChannel(name, in: try app(of: caller)) else {
            return ResultPage(items: [], next: nil)
        }
        return try channel.presenceEvents.page(request, timestamp: \.timestamp, serial: \.serial) { $0 }
    }
}
