import AblyPubSub
import Synchronization

extension MockWebSocket {
    /// A mock whose connections succeed. It answers the first requests to attach and to detach as scripted, nil for no
    /// answer, and everything else as a service that works.
    ///
    /// - Parameters:
    ///   - attach: The answers to the first requests to attach.
    ///   - detach: The answers to the first requests to detach.
    static func scripted(attach: [ProtocolMessage?] = [], detach: [ProtocolMessage?] = []) -> MockWebSocket {
        let attach = Script(attach)
        let detach = Script(detach)
        return .connecting { message, socket in
            switch message.action {
            case .attach where attach.answers(on: socket), .detach where detach.answers(on: socket): return
            default: MockService.answer(message, on: socket)
            }
        }
    }

    /// A mock that answers no attempt to connect, and the messages of a client as a service that works.
    static func unreachable() -> MockWebSocket { MockWebSocket(onMessageFromClient: MockService.answer) }

    /// A mock that answers the first attempt to connect only.
    ///
    /// - Parameter onMessageFromClient: Answers messages; if nothing else is said, as a service that works.
    static func reachableOnce(
        onMessageFromClient: @escaping @Sendable (ProtocolMessage, MockSocket) -> Void = MockService.answer
    ) -> MockWebSocket {
        .scripted(onMessageFromClient: onMessageFromClient) { number, attempt in
            if number == 1 { attempt.respondWithSuccess(.connected()) }
        }
    }

    /// The actions of the messages of the client, in order.
    var actions: [ProtocolMessage.Action] { messagesFromClient.map(\.action) }
}

/// Answers that are given once each, in their order.
private final class Script: Sendable {
    private let answers: Mutex<[ProtocolMessage?]>

    init(_ answers: [ProtocolMessage?]) { self.answers = Mutex(answers) }

    /// Gives the next answer, if there is one, and returns whether there was.
    func answers(on socket: MockSocket) -> Bool {
        let next = answers.withLock { answers in
            defer { answers = Array(answers.dropFirst()) }
            return answers.prefix(1)
        }
        for case let answer? in next { socket.sendToClient(answer) }
        return !next.isEmpty
    }
}
