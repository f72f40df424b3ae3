import Synchronization

/// Carries asynchronous calls: a thread waits for sockets, and whoever holds the lock drives libcurl.
///
/// A caller that finds the lock free starts its transfer itself, on its own thread, and the loop's thread sees the
/// request only when the reply comes in. One that finds it taken leaves its command in the inbox, which every holder
/// looks into after letting go of the lock: so nothing is left lying, and no caller ever waits for another's transfer.
final class CurlEventLoop: Sendable {
    enum Command: Sendable {
        case submit(CurlCall)
        case cancel(CurlCall)
    }

    private let poller: any SocketPoller
    // The lock is taken before the inbox's, never after.
    private let multi: Mutex<CurlMulti>
    private let inbox = Mutex<[Command]>([])
    private let thread = Mutex<EventThread?>(nil)

    /// - Throws: ``TransportError`` when the process lacks memory, descriptors or threads.
    init(options: CurlTransport.Options, poller: any SocketPoller) throws(TransportError) {
        self.poller = poller
        let multi = try CurlMulti(options: options, poller: poller)
        self.multi = Mutex(multi)
        let thread = try EventThread { [self] in run() }
        self.thread.withLock { $0 = thread }
    }

    /// Performs a call.
    func send(_ request: TransportRequest) async -> CurlCall.Outcome {
        let call = CurlCall(request)
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                call.continuation = continuation
                command(.submit(call))
            }
        } onCancel: {
            command(.cancel(call))
        }
    }

    /// Ends every call and the thread, which this waits for unless it is the calling one. Idempotent.
    func close() {
        let ended = multi.withLock { multi in
            multi.close()
            return multi.takeEnded()
        }
        for call in ended { call.resume() }
        emptyInbox()
        thread.withLock { $0.take() }?.join()
    }

    private func command(_ command: Command) {
        inbox.withLock { $0.append(command) }
        emptyInbox()
    }

    /// Carries out what lies in the inbox, or leaves it to the holder of the lock.
    private func emptyInbox() {
        while inbox.withLock({ !$0.isEmpty }) {
            let ended = multi.withLockIfAvailable { multi in
                multi.execute(takeInbox())
                return multi.takeEnded()
            }
            guard let ended else { return }
            for call in ended { call.resume() }
        }
    }

    private func takeInbox() -> [Command] {
        inbox.withLock { inbox in
            defer { inbox = [] }
            return inbox
        }
    }

    private func run() {
        var events: [SocketEvent] = []
        while true {
            let (ended, wait) = multi.withLock { multi in
                multi.react(to: events)
                let commands = takeInbox()
                if !commands.isEmpty { multi.execute(commands) }
                return (multi.takeEnded(), multi.planWait())
            }
            for call in ended { call.resume() }
            emptyInbox()
            guard let wait else { return }
            poller.wait(milliseconds: wait, into: &events)
        }
    }
}
