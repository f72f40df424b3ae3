import AblyPubSub
import TestSupport
import Testing

/// A service that answers requests to attach late, and so more than one of them.
@Suite struct RepeatedAttachTests {
    private let resumed = ProtocolMessage.attached("test", serial: "s-0", flags: .resumed)

    /// A client that has asked several times, since no request was answered in time (RTL4f).
    private func client(requests: Int = 2) async throws -> MessagingClient {
        let answers: [ProtocolMessage?] = [.attached("test", serial: "s-0")] + Array(repeating: nil, count: 8)
        let client = try await MessagingClient(.scripted(attach: answers)) {
            $0.realtimeRequestTimeout = .seconds(2)
            $0.channelRetryTimeout = .seconds(1)
        }.attached()
        client.mock.simulateDisconnect()
        for _ in 0..<100 where client.mock.messages(.attach).count <= requests {
            await client.mock.clock.advance(by: .milliseconds(100))
        }
        #expect(client.channel.state == .attaching)
        #expect(client.mock.messages(.attach).map(\.channelSerial) == [nil] + Array(repeating: "s-0", count: requests))
        return client
    }

    private func deliver(_ numbers: ClosedRange<Int>, to client: MessagingClient) {
        for number in numbers {
            client.mock.sendToClient(
                .messages("test", [Message(id: "m-\(number)", data: .string("\(number)"))], serial: "s-\(number)"))
        }
    }

    @Test(arguments: [
        // All of it, and more.
        ([1...3, 1...5], [1, 2, 3, 4, 5]),
        // What is new ends the repetition, so that nothing is lost.
        ([1...2, 11...13], [1, 2, 11, 12, 13]),
        // An answer follows before the repetition is complete.
        ([1...4, 1...2, 1...5], [1, 2, 3, 4, 5]),
        ([1...2, 1...4, 1...5], [1, 2, 3, 4, 5]),
    ])
    func `what follows several answers is delivered once`(answers: [ClosedRange<Int>], expected: [Int]) async throws {
        let client = try await client(requests: answers.count)
        let messages = client.channel.messages()

        for numbers in answers {
            client.mock.sendToClient(resumed)
            deliver(numbers, to: client)
        }

        #expect(try await messages.rest().map(\.data) == expected.map { .string("\($0)") })
        #expect(client.channel.properties.channelSerial == "s-\(expected.last ?? 0)")
    }

    @Test func `a client that is cut off during a repetition asks for what follows the last message`() async throws {
        let client = try await client()

        client.mock.sendToClient(resumed)
        deliver(1...3, to: client)
        client.mock.sendToClient(resumed)
        deliver(1...1, to: client)
        client.mock.simulateDisconnect()

        #expect(client.mock.messages(.attach).last?.channelSerial == "s-3")
    }

    @Test func `an answer that nobody has asked for begins no repetition`() async throws {
        let client = try await client()
        let messages = client.channel.messages()

        client.mock.sendToClient(resumed)
        client.mock.sendToClient(resumed)
        deliver(1...2, to: client)
        client.mock.sendToClient(resumed)
        deliver(3...4, to: client)

        #expect(try await messages.rest().map(\.data) == ["1", "2", "3", "4"])
    }

    @Test func `a request that was refused is not one that is answered later`() async throws {
        let client = try await client()
        let messages = client.channel.messages()

        client.mock.sendToClient(ProtocolMessage(.detached, channel: "test"))
        #expect(client.channel.state == .suspended)
        await client.mock.clock.advance(by: .seconds(1.5))
        #expect(client.mock.messages(.attach).count == 4)
        for numbers in [1...3, 1...4] {
            client.mock.sendToClient(resumed)
            deliver(numbers, to: client)
        }

        #expect(try await messages.rest().map(\.data) == ["1", "2", "3", "4"])
    }

    @Test func `a message whose delta could not be applied is delivered when it follows the next answer`() async throws
    {
        let client = try await client()
        let messages = client.channel.messages()

        client.mock.sendToClient(resumed)
        let delta = Message.delta("m-1", from: "m-0", MockVCDiff.delta(from: "0", to: "1"))
        client.mock.sendToClient(.messages("test", [delta], serial: "s-1"))
        #expect(client.channel.state == .attaching)
        for numbers in [1...2, 1...3] {
            client.mock.sendToClient(resumed)
            deliver(numbers, to: client)
        }

        #expect(try await messages.rest().map(\.data) == ["1", "2", "3"])
    }
}
