import Dispatch
import NIOCore
import NIOPosix

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// One lookup of a host name.
///
/// SwiftNIO's own lookups wait for each other on one queue for each event loop. A lookup that hangs, for example because
/// the name servers of a domain do not respond, would delay those of the fallback hosts, which are in another domain for
/// that very reason.
final class HostLookup: Resolver, Sendable {
    /// Why there are no addresses, in the words of the system.
    struct Unresolved: Error, Hashable {
        let reason: String
    }

    private let addresses4: EventLoopPromise<[SocketAddress]>
    private let addresses6: EventLoopPromise<[SocketAddress]>
    private let eventLoop: any EventLoop

    /// - Parameter eventLoop: Where the connection lives.
    init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
        addresses4 = eventLoop.makePromise()
        addresses6 = eventLoop.makePromise()
    }

    /// SwiftNIO asks for these first; one lookup finds both.
    func initiateAAAAQuery(host: String, port: Int) -> EventLoopFuture<[SocketAddress]> {
        DispatchQueue.global().async {
            let found = Self.addresses(of: host, port: port)
            // In one turn, so that the better kind is chosen among all.
            self.eventLoop.execute {
                self.addresses6.completeWith(found.map(\.v6))
                self.addresses4.completeWith(found.map(\.v4))
            }
        }
        return addresses6.futureResult
    }

    func initiateAQuery(host: String, port: Int) -> EventLoopFuture<[SocketAddress]> { addresses4.futureResult }

    /// The system's function cannot be cancelled.
    func cancelQueries() {}

    /// The addresses of a host; it blocks.
    private static func addresses(
        of host: String, port: Int
    ) -> Result<(v4: [SocketAddress], v6: [SocketAddress]), any Error> {
        var hints = addrinfo()
        hints.ai_protocol = CInt(IPPROTO_TCP)
        var first: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, String(port), &hints, &first)
        guard code == 0 else { return .failure(Unresolved(reason: String(cString: gai_strerror(code)))) }
        defer { freeaddrinfo(first) }
        var v4: [SocketAddress] = []
        var v6: [SocketAddress] = []
        var next = first
        while let info = next?.pointee {
            let bytes = UnsafeRawPointer(info.ai_addr)
            // The system says which structure is there.
            switch info.ai_family {
            case AF_INET: if let bytes { v4.append(.init(bytes.load(as: sockaddr_in.self), host: host)) }
            case AF_INET6: if let bytes { v6.append(.init(bytes.load(as: sockaddr_in6.self), host: host)) }
            default: break
            }
            next = info.ai_next
        }
        return .success((v4, v6))
    }
}
