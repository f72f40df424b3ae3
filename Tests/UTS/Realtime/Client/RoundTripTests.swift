import AblyLocal
import AblyPubSub
import PubSubTestSupport
import TestSupport
import Testing

/// A client and a service that really speak to each other.
@Suite struct RoundTripTests {
    @Test(arguments: [true, false])
    func `what one client publishes another one receives`(binary: Bool) async throws {
        try await withLocalService { service in
            var options = ClientOptions.local(service)
            options.useBinaryProtocol = binary
            let publisher = AblyRealtime(options)
            let subscriber = AblyRealtime(options)
            let messages = subscriber.channels["greetings"].messages(named: "hello")
            try await messages.attached()

            let result = try await publisher.channels["greetings"].publish(name: "hello", data: "world")
            let received = try await messages.first { _ in true }

            #expect(received?.data == "world")
            #expect(received?.serial == result.serials?.first)
            await publisher.close()
            await subscriber.close()
            #expect(publisher.connection.state == .closed)
        }
    }

    @Test func `a connection that is dropped is resumed, and nothing is lost`() async throws {
        try await withLocalService { service in
            let realtime = AblyRealtime(.local(service))
            let channel = realtime.channels["greetings"]
            let messages = channel.messages()
            try await messages.attached()
            let id = realtime.connection.id
            #expect(await service.dropConnection(id ?? ""))
            let rest = AblyRest(.local(service))
            try await rest.channels["greetings"].publish(name: "missed", data: "1")
            var iterator = messages.makeAsyncIterator()
            let received = try await iterator.next()
            #expect(received?.name == "missed")
            #expect(realtime.connection.id == id)
            try await channel.presence.enterClient("jim", data: "here")
            let members = try await channel.presence.get()
            #expect(members.map(\.clientId) == ["jim"])
            await realtime.close()
        }
    }
}
