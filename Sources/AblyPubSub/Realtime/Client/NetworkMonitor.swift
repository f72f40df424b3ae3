/// Tells whether this machine has a network (RTN20). Where the system tells of changes, a client that knows of them connects
/// again sooner.
public protocol NetworkMonitor: Sendable {
    /// Begins to watch the network.
    ///
    /// - Parameter handler: Called for each change, with whether there is a network now.
    func start(_ handler: @escaping @Sendable (_ isAvailable: Bool) -> Void)

    /// Stops. The handler is not called any more.
    func stop()
}
