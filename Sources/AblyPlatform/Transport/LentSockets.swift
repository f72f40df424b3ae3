/// Sockets that a caller waits for on its own thread for a moment, instead of the event loop's.
struct LentSockets {
    /// The call whose caller waits; nil while none does.
    private(set) var borrower: CurlCall?
    /// What it waits for.
    private(set) var sockets: [SocketEvent] = []
    /// Whether sockets that libcurl asks to watch now are the borrower's.
    private var isLending = false

    /// What `call` is to wait for; nil where nothing is lent to it any more.
    func sockets(of call: CurlCall) -> [SocketEvent]? { borrower === call ? sockets : nil }

    /// Begins to lend a call what libcurl asks to watch.
    mutating func begin(for call: CurlCall) {
        borrower = call
        isLending = true
    }

    /// While paused, what libcurl asks to watch beside is the poller's.
    mutating func pause() { isLending = false }
    mutating func goOn() { isLending = borrower != nil }

    /// Takes over a socket that libcurl asks to watch.
    ///
    /// - Returns: Whether it did; otherwise it is the poller's.
    mutating func take(_ socket: Int32, for readiness: SocketReadiness, by poller: any SocketPoller) -> Bool {
        if let index = sockets.firstIndex(where: { $0.socket == socket }) {
            if readiness.isEmpty { sockets.remove(at: index) } else { sockets[index].readiness = readiness }
            return true
        }
        guard isLending else { return false }
        if readiness.isEmpty { return false }
        // It may still be registered from an earlier call that did not borrow it.
        poller.forget(socket)
        sockets.append(SocketEvent(socket: socket, readiness: readiness))
        return true
    }

    mutating func remove(_ socket: Int32) { sockets.removeAll { $0.socket == socket } }

    /// Gives what is still lent back to the poller.
    mutating func end(for call: CurlCall, by poller: any SocketPoller) {
        guard borrower === call else { return }
        borrower = nil
        isLending = false
        for event in sockets { poller.watch(event.socket, for: event.readiness) }
        sockets = []
    }
}
