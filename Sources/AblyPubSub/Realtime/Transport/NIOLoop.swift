import NIOCore
import NIOPosix

/// A thread of SwiftNIO's that runs realtime clients.
package struct NIOLoop: RealtimeLoop {
    /// SwiftNIO's event loop.
    let eventLoop: any EventLoop

    /// The thread shared by all clients of the process that were not given an event loop group: a client has little to
    /// do on it, and SwiftNIO's own group has a thread for each processor. It is never shut down.
    private static let shared = MultiThreadedEventLoopGroup(numberOfThreads: 1)

    /// - Parameter group: The group that the event loop is taken from; nil for the thread that clients share.
    package init(_ group: (any EventLoopGroup)? = nil) { eventLoop = (group ?? Self.shared).next() }

    package func run(_ body: @escaping @Sendable () -> Void) {
        if eventLoop.inEventLoop { body() } else { eventLoop.execute(body) }
    }

    package func schedule(after duration: Duration, _ body: @escaping @Sendable () -> Void) {
        // Beyond a few centuries, SwiftNIO's deadlines overflow.
        eventLoop.scheduleTask(in: TimeAmount(min(duration, .seconds(86_400 * 365)))) { body() }
    }
}
