/// The channels of a client (RSN1). They exist only in the program: creating one sends nothing.
public final class RestChannels: Sendable {
    let calls: RestCalls
    /// The channels of the client that this one differs from in the options of its calls; nil for a client of its own.
    private let parent: RestChannels?
    private let channels = SystemLock([String: RestChannel]())

    init(calls: RestCalls, parent: RestChannels? = nil) {
        self.calls = calls
        self.parent = parent
    }

    /// A channel, with the options that it has, or none (RSN3a).
    ///
    /// - Parameter name: The channel's name.
    public subscript(name: String) -> RestChannel { self.get(name) }

    /// A channel, which is created if there is none of that name (RSN3).
    ///
    /// - Parameters:
    ///   - name: The channel's name.
    ///   - options: The channel's options from now on; nil to leave them (RSN3b, RSN3c).
    /// - Returns: The channel.
    public func get(_ name: String, options: ChannelOptions? = nil) -> RestChannel {
        let inherited = options ?? parent?.existing(name)?.options
        let channel = channels.withLock { channels in
            if let channel = channels[name] { return channel }
            let channel = RestChannel(name: name, calls: calls, options: inherited ?? ChannelOptions())
            channels[name] = channel
            return channel
        }
        if let options { channel.setOptions(options) }
        return channel
    }

    /// A channel whose payloads are encrypted.
    ///
    /// - Parameters:
    ///   - name: The channel's name.
    ///   - cipher: How payloads are encrypted.
    /// - Returns: The channel.
    public func get(_ name: String, cipher: CipherParams) -> RestChannel {
        get(name, options: ChannelOptions(cipher: cipher))
    }

    /// Whether a channel was created and not released (RSN2).
    ///
    /// - Parameter name: The channel's name.
    public func exists(_ name: String) -> Bool { existing(name) != nil }

    /// Forgets a channel and its options (RSN4). Without such a channel, it does nothing.
    ///
    /// - Parameter name: The channel's name.
    public func release(_ name: String) { channels.withLock { $0[name] = nil } }

    private func existing(_ name: String) -> RestChannel? { channels.withLock { $0[name] } }

    private var all: [RestChannel] { channels.withLock { Array($0.values) } }
}

extension RestChannels: Sequence {
    /// The channels that were created and not released, in no particular order (RSN2).
    public func makeIterator() -> IndexingIterator<[RestChannel]> { all.makeIterator() }
}
