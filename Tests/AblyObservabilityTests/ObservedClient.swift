import AblyPlatform
import AblyTesting

/// A client over a stub transport, with middleware.
func observed(_ middleware: any ClientMiddleware, _ transport: StubTransport) -> Ably {
    var configuration = Configuration.ably(.key("appId.keyId:planted-secret"))
    configuration.transport = transport
    configuration.middleware = [middleware]
    return Ably(configuration: configuration)
}
