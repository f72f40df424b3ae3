import AblyPubSub
import TestSupport
import Testing

/// A service that answers requests to attach late, and so more than one of them.
@Suite struct RepeatedAttachTests {
    /// A client that has asked twice, since the first request was not answered in time (RTL4f).
    private func askedTwice() async throws -> MessagingClient {
        let attached = ProtocolMessage.attached("test", serial: "s-0")
        let client = try await MessagingClient(.scripted(attach: [attached, nil, nil])) {
            $0.channelRetryTimeout = .seconds(3)
        }.attached()
        client.mock.simulateDisconnect()
        #expect(client.channel.state == .attaching)
        await client.mock.clock.advance(by: .milliseconds(10_500))
        #expect(client.channel.state == .suspended)
        await client.mock.clock.advance(by: .seconds(3))
        #expect(client.mock.messages(.attach).map(\.channelSerial) == [nil, "s-0", "s-0"])
        #expect(client.channel.state == .attaching)
        return client
    }

    private func deliver(_ numbers: ClosedRange<Int>, to client: MessagingClient) {
        for number in numbers {
            client.mock.sendToClient(
                .messages("test", [Message(id: "m-\(number)", data: .string("\(number)"))], serial: "s-\(number)"))
        }
    }

    private let resumed = ProtocolMessage.attached("test", serial: "s-0", flags: .resumed)

    @Test func `what follows both answers is delivered once`() async throws {
        let client = try await askedTwice()
        let messages = client.channel.messages()

        client.mock.sendToClient(resumed)
        deliver(1...3, to: client)
        client.mock.sendToClient(resumed)
        deliver(1...5, to: client)

        #expect(try await messages.rest().map(\.data) == ["1", "2", "3", "4", "5"])
        #expect(client.channel.properties.channelSerial == "s-5")
    }

    @Test func `what is new ends the repetition`() async throws {
        let client = try await askedTwice()
        let messages = client.channel.messages()

        client.mock.sendToClient(resumed)
        deliver(1...2, to: client)
        client.mock.sendToClient(resumed)
        deliver(11...14, to: client)

        #expect(try await messages.rest().map(\.data) == ["1", "2", "11", "12", "13", "14"])
    }

    @Test func `an answer that nobody has asked for begins no repetition`() async throws {
        let client = try await askedTwice()
        let messages = client.channel.messages()

        client.mock.sendToClient(resumed)
        client.mock.sendToClient(resumed)
        deliver(1...2, to: client)
        client.mock.sendToClient(resumed)
        deliver(3...4, to: client)

        #expect(try await messages.rest().map(\.data) == ["1", "2", "3", "4"])
    }
}
