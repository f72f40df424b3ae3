import NIOCore

/// How realtime connections are made; the names are those of ``CurlTransport/Options``.
package struct NIOConnectorOptions: Sendable {
    /// The certificate authorities that servers are verified against; nil for those of the system, and of the
    /// environment's `SSL_CERT_FILE` and `SSL_CERT_DIR`.
    package var certificateAuthorities: PEMSource?
    /// The proxy for connections.
    package var proxy: CurlTransport.Proxy = .environment
    /// The event loops that clients run on; nil for one thread that all clients of the process share.
    package var eventLoopGroup: (any EventLoopGroup)?

    package init() {}
}
