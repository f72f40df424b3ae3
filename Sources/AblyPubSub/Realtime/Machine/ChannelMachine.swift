import Logging

/// What a client knows of one channel.
struct ChannelMachine: Sendable {
    let name: String
    var options: ChannelOptions
    var state = ChannelState.initialized
    /// What the channel returns to if the service does not detach it (RTL5f).
    var stateBeforeDetaching = ChannelState.attached
    /// Why the channel is not as it should be (RTL24).
    var errorReason: AblyError?
    /// The parameters that the service recognised (RTL4k1).
    var params: [String: String] = [:]
    /// What the service permits (RTL4m); nil before the channel is attached.
    var modes: ChannelModes?
    var properties = ChannelProperties()
    /// The calls that wait for the channel to be attached.
    var attachWaiters: [AttachWaiter] = []
    /// The calls that wait for the channel to be detached.
    var detachWaiters: [RequestID] = []
    /// What is to be done once the request in progress has ended (RTL4h, RTL5i).
    var deferred: [DeferredOperation] = []
    /// The calls that wait for a state.
    var stateWaiters: [RequestID: Set<ChannelState>] = [:]
    /// The number of failed attempts to attach since the last successful one.
    var retryCount = 0
    /// Whether the channel was attached since it was last detached: a later attachment may be a discontinuity.
    var wasAttached = false
    /// What the program has been warned of that the service does not send it (RTL7i2).
    var warnedModes: ChannelModes = []
    /// What differences are applied to (RTL19).
    var delta = DeltaBase()
    /// How often in a row the channel was attached anew since a delta could not be applied.
    var deltaRecoveries = 0
    /// What the service delivers twice, since it was asked twice.
    var repeated = RepeatedDelivery()
    var presence = ChannelPresence()

    enum DeferredOperation: Sendable {
        case attach(AttachWaiter)
        case detach(RequestID)

        var request: RequestID {
            switch self {
            case .attach(let waiter): waiter.request
            case .detach(let request): request
            }
        }
    }

    init(name: String, options: ChannelOptions) {
        self.name = name
        self.options = options
    }

    /// Why an operation is impossible in the channel's state.
    var stateError: AblyError {
        AblyError(
            .channelOperationFailedInvalidChannelState, statusCode: 400,
            message: "the channel \(name) is \(state.rawValue)", cause: errorReason,
            remediation: state == .failed ? "Find out why it failed (errorReason), then call attach()." : nil)
    }
}

extension ChannelMachine {
    /// Takes messages in: applies deltas, and decodes payloads.
    ///
    /// - Parameters:
    ///   - messages: The messages, in their order; changed to what is delivered, which is nothing if a delta cannot be
    ///     applied, as the service sends all of them again (RTL18b).
    ///   - decoder: Applies deltas.
    ///   - logger: Told of payloads that cannot be decoded.
    /// - Returns: Why a delta could not be applied.
    mutating func take(
        _ messages: inout [Message], _ decoder: (any DeltaDecoder)?, _ logger: Logger
    ) -> DeltaBase.Problem? {
        if messages.indices.contains(where: { DeltaBase.isDelta(messages[$0].encoding) }) {
            let base = delta
            // RTL21: each message is decoded on the ground of the one before it.
            for index in messages.indices {
                do throws(DeltaBase.Problem) {
                    try delta.apply(to: &messages, at: index, decoder: decoder)
                } catch {
                    messages = []
                    delta = base
                    return error
                }
            }
        } else if let last = messages.indices.last {
            delta.remember(messages, at: last)
        }
        deltaRecoveries = 0
        PayloadCoder(cipher: options.cipher, logger: logger).deliver(&messages)
        return nil
    }

    /// Advances to the place of a protocol message (RTL15b), unless it was received before: to ask for what follows an
    /// earlier place would begin another repetition.
    ///
    /// - Parameter serial: The place; nil if the protocol message names none.
    /// - Returns: Whether it is new.
    mutating func advance(to serial: String?) -> Bool {
        if repeated.received(serial) { return false }
        if let serial { properties.channelSerial = serial }
        return true
    }
}

/// A call that waits for a channel to be attached.
struct AttachWaiter: Sendable {
    let request: RequestID
    /// What a subscription wants to be sent; nil for other calls.
    let wanted: ChannelModes?
}

/// The members of a channel, and what this client does to be one.
struct ChannelPresence: Sendable {
    var map = PresenceMap()
    var local = LocalPresenceMap()
    /// What waits for the channel to be attached (RTP16b).
    var queue: [Outbox.Entry] = []
    /// The sequence of the synchronization in progress; nil if it has none, or there is no synchronization.
    var syncSequence: String?
    /// Whether all members are known (RTP13).
    var isSynced = false
    /// The calls that wait for the members.
    var waiters: [RequestID: MemberFilter] = [:]
    /// The members that are being entered again, by the request (RTP17e).
    var reentries: [RequestID: String] = [:]
}

/// Which members a program asks for (RTP11c).
struct MemberFilter: Sendable {
    var waitForSync = true
    var clientId: String?
    var connectionId: String?

    func matches(_ member: PresenceMessage) -> Bool {
        (clientId == nil || member.clientId == clientId)
            && (connectionId == nil || member.connectionId == connectionId)
    }
}
