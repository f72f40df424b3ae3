import NIOCore
import NIOPosix
import NIOSSL

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension TransportFailure {
    /// The cause of an error of SwiftNIO's, for people. None of them knows the path of the request.
    static func cause(of error: any Error) -> String {
        switch error {
        case let error as NIOConnectionError:
            if let last = error.connectionErrors.last { return cause(of: last.error) }
            let reason = (error.dnsAError as? HostLookup.Unresolved).map { ": \($0.reason)" }
            return "the host name could not be resolved" + (reason ?? "")
        case let error as IOError: return String(cString: strerror(error.errnoCode))
        case ChannelError.connectTimeout: return "timeout"
        case ChannelError.eof, ChannelError.ioOnClosedChannel, ChannelError.inputClosed, ChannelError.outputClosed:
            return "the connection is closed"
        case NIOSSLError.uncleanShutdown: return "the connection ended in the middle of TLS"
        case let error as NIOSSLExtraError where error == .failedToValidateHostname:
            return "the server's certificate is for another host"
        case NIOSSLError.handshakeFailed(let reason):
            let text = "\(reason)"
            if text.contains("CERTIFICATE_VERIFY_FAILED") {
                return "the server's certificate is not signed by a trusted authority, or has expired"
            }
            return text
        default: return "\(error)"
        }
    }
}
