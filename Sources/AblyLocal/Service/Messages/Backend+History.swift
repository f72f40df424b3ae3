extension Backend {
    /// One page of a channel's messages, each in its latest version at the place of its creation.
    ///
    /// - Throws: 40160, 40010; 40003 and 40011 for a page link that leads nowhere.
    func messages(
        of channel: String, page request: PageRequest, for caller: Caller
    ) throws(Refusal) -> ResultPage<StoredMessage> {
        let name = try ChannelName(channel)
        try caller.require(.history, on: name)
        guard let channel = existingChannel(name, in: try app(of: caller)) else { return ResultPage(items: [], next: nil) }
        return try channel.messages.page(
            request, timestamp: \.latest.timestamp, serial: \.latest.serial, item: \.current)
    }

    /// One page of a channel's presence events.
    ///
    /// - Throws: 40160, 40010; 40003 and 40011 for a page link that leads nowhere.
    func presenceEvents(
        of channel: String, page request: PageRequest, for caller: Caller
    ) throws(Refusal) -> ResultPage<PresenceEvent> {
        let name = try ChannelName(channel)
        try caller.require(.history, on: name)
        guard let channel = existingChannel(name, in: try app(of: caller)) else { return ResultPage(items: [], next: nil) }
        return try channel.presenceEvents.page(request, timestamp: \.timestamp, serial: \.serial) { $0 }
    }
}
