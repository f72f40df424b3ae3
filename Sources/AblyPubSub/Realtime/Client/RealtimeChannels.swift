/// The channels of an ``AblyRealtime`` (RTS1).
public final class RealtimeChannels: Sendable {
    let core: RealtimeCore
    private let channels = SystemLock([String: RealtimeChannel]())

    init(core: RealtimeCore) {
        self.core = core
        // Those of the recovery key (RTN16j).
        for name in core.read({ $0.channelOrder }) { _ = self[name] }
    }

    /// A channel, with the options that it has, or none (RTS3a).
    ///
    /// - Parameter name: The channel's name.
    public subscript(name: String) -> RealtimeChannel { make(name, ChannelOptions()).channel }

    /// A channel, which is created if there is none of that name (RTS3a).
    ///
    /// - Parameters:
    ///   - name: The channel's name.
    ///   - options: The channel's options (RTS3b).
    /// - Returns: The channel.
    /// - Throws: ``AblyError`` 40000 if the channel exists, and would have to be attached anew for the options (RTS3c1): use
    ///   ``RealtimeChannel/setOptions(_:)``.
    public func get(_ name: String, options: ChannelOptions) throws(AblyError) -> RealtimeChannel {
        let (channel, isNew) = make(name, options)
        if isNew { return channel }
        let mustReattach: Bool = core.perform { machine in
            guard let current = machine.channels[name] else { return false }
            let isAttached = current.state == .attached || current.state == .attaching
            if isAttached, current.options.requiresReattaching(for: options) { return true }
            machine.channels[name]?.options = options
            return false
        }
        if mustReattach {
            throw AblyError(
                .badRequest, statusCode: 400,
                message:
                    "the channel \(name) is \(channel.state.rawValue), and has to be attached anew for other params or modes",
                remediation: "Call setOptions(_:) on the channel.")
        }
        channel.rest.setOptions(options)
        return channel
    }

    /// A channel whose payloads are encrypted.
    ///
    /// - Parameters:
    ///   - name: The channel's name.
    ///   - cipher: How payloads are encrypted.
    /// - Returns: The channel.
    /// - Throws: ``AblyError``, as ``get(_:options:)``.
    public func get(_ name: String, cipher: CipherParams) throws(AblyError) -> RealtimeChannel {
        try get(name, options: ChannelOptions(cipher: cipher))
    }

    /// A channel with those messages of another one that match a filter (RTS5).
    ///
    /// - Parameters:
    ///   - name: The other channel's name.
    ///   - filter: A JMESPath expression, which is true for the messages wanted.
    ///   - options: The channel's options.
    /// - Returns: The channel.
    /// - Throws: ``AblyError``, as ``get(_:options:)``.
    public func getDerived(
        _ name: String, filter: String, options: ChannelOptions = ChannelOptions()
    ) throws(AblyError) -> RealtimeChannel {
        let encoded = String(decoding: Base64.encode(Array(filter.utf8)), as: UTF8.self)
        // A qualifier that the name has already remains, after the filter.
        var base = name[...]
        var qualifiers = ""
        if base.hasPrefix("["), let end = base.firstIndex(of: "]") {
            qualifiers = String(base[base.index(after: base.startIndex)..<end])
            base = base[base.index(after: end)...]
        }
        let params = options.params.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "&")
        let query = params.isEmpty ? "" : "?" + params
        return try get("[filter=\(encoded)\(query)\(qualifiers)]\(base)", options: options)
    }

    /// Whether a channel was created and not released (RTS2).
    ///
    /// - Parameter name: The channel's name.
    public func exists(_ name: String) -> Bool { channels.withLock { $0[name] != nil } }

    /// Detaches a channel, ends its subscriptions, and forgets it (RTS4a). Without such a channel, it does nothing.
    ///
    /// - Parameter name: The channel's name.
    /// - Throws: ``AblyError`` if the service does not detach the channel. It is forgotten nevertheless.
    public func release(_ name: String) async throws(AblyError) {
        guard let channel = channels.withLock({ $0[name] }) else { return }
        defer {
            channels.withLock { $0[name] = nil }
            core.endSubscriptions(of: name)
            core.perform { $0.release(name) }
        }
        if channel.state == .failed { return }
        try await channel.detach()
    }

    private func make(_ name: String, _ options: ChannelOptions) -> (channel: RealtimeChannel, isNew: Bool) {
        let (channel, isNew): (RealtimeChannel, Bool) = channels.withLock { channels in
            if let channel = channels[name] { return (channel, false) }
            let channel = RealtimeChannel(name: name, core: core, options: options)
            channels[name] = channel
            return (channel, true)
        }
        if isNew { core.perform { $0.addChannel(name, options: options) } }
        return (channel, isNew)
    }

    private var all: [RealtimeChannel] { channels.withLock { Array($0.values) } }
}

extension RealtimeChannels: Sequence {
    /// The channels that were created and not released, in no particular order (RTS2).
    public func makeIterator() -> IndexingIterator<[RealtimeChannel]> { all.makeIterator() }
}
