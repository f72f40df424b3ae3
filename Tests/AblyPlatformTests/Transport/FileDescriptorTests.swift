import Foundation
import Testing

@testable import AblyPlatform

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Exhaustion of file descriptors, in a separate process.
@Suite struct FileDescriptorTests {
    @Test func `running out of file descriptors is reported with advice`() async {
        await #expect(processExitsWith: .success) {
            let first = try ScriptedServer.answering { _ in ScriptedServer.reply() }
            let second = try ScriptedServer.answering { _ in ScriptedServer.reply() }
            // Only the socket is missing here, since the first call opened everything else.
            let transport = CurlTransport()
            _ = try await transport.send(.get(first))
            var configuration = Configuration.ably(.key("a.b:c"))
            configuration.baseURL = second.origin
            let ably = Ably(configuration: configuration)
            var taken: [CInt] = []
            while case let descriptor = dup(0), descriptor >= 0 { taken.append(descriptor) }

            let error = await #expect(throws: TransportError.self) { try await transport.send(.get(second)) }
            let call = await #expect(throws: ApiError.self) { try await ably.stats.getTime() }
            let isTold =
                error?.kind == .outOfDescriptors && error?.mayHaveBeenSent == false
                && call?.kind == .outOfDescriptors && call?.description.contains("ulimit -n") == true
            // A sanitizer's report at the end of the process needs descriptors as well.
            for descriptor in taken { close(descriptor) }
            exit(isTold ? 0 : 1)
        }
    }

    @Test func `a process with free file descriptors is not reported to have run out of them`() {
        #expect(!FileDescriptors.areExhausted)
    }
}
