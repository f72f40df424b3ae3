import Foundation
import Testing

@testable import AblyPlatform

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Each in a process of its own, whose descriptors run out.
@Suite struct FileDescriptorTests {
    @Test func `running out of file descriptors is told, with what to do about it`() async {
        await #expect(processExitsWith: .success) {
            let server = try ScriptedServer.answering { _ in ScriptedServer.reply() }
            var configuration = Configuration.ably(.key("a.b:c"))
            configuration.baseURL = server.origin
            let ably = Ably(configuration: configuration)
            let others = Ably(configuration: configuration)
            // The event loop has its own descriptors, so that what is missing is one for a connection.
            _ = try? await others.stats.getTime()
            var taken: [Int32] = []
            while case let copy = dup(0), copy >= 0 { taken.append(copy) }
            for ably in [others, ably] {
                do {
                    _ = try await ably.stats.getTime()
                    exit(1)
                } catch {
                    #expect(error.kind == .outOfDescriptors)
                    #expect(error.description.contains("ulimit -n"))
                    #expect(error.description.contains("maximumConnections"))
                    guard error.kind == .outOfDescriptors, error.description.contains("ulimit -n") else { exit(2) }
                }
            }
            exit(0)
        }
    }

    @Test func `descriptors are counted without keeping any`() {
        #expect(!FileDescriptors.areExhausted)
    }
}
