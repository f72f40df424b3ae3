import enum AblyPlatform.WireValue
import Foundation
import Testing

@testable import AblyLocal

#if os(Linux)
    private let isSanitized = ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains {
        ProcessInfo.processInfo.environment[$0] != nil
    }

    /// The memory of the command's process, against its limit.
    @Suite(.enabled(if: !isSanitized, "a sanitizer's allocator keeps more than the program asks for"))
    struct MemoryTests {
        private static let limit = 32 * 1024 * 1024

        /// Fills a store: the method, target and body of request number `index`.
        struct Filling: Sendable, CustomTestStringConvertible {
            let testDescription: String
            let request: @Sendable (_ index: Int) -> (method: String, target: String, body: WireValue)
        }

        private static func messages(
            _ description: String, _ count: Int, _ message: @escaping @Sendable (Int) -> WireValue
        ) -> Filling {
            Filling(testDescription: description) { index in
                let body = WireValue.array((0..<count).map { message(index * count + $0) })
                return ("POST", "/channels/persisted%3A\(index / 4)/messages", body)
            }
        }

        static let fillings: [Filling] = [
            messages("small messages", 2000) { ["name": "n", "data": .string("\($0)")] },
            messages("ordinary messages", 500) {
                ["name": "a name of some length", "data": .string("\($0) " + String(repeating: "x", count: 80))]
            },
            messages("messages with nested extras", 500) {
                ["extras": ["headers": ["k": .int(Int64($0)), "list": [[:], [:], [[], []]]]]]
            },
            messages("large messages", 2) { ["data": .string("\($0) " + String(repeating: "y", count: 30_000))] },
            Filling(testDescription: "messages with ids of their own") { index in
                let body = WireValue.array((0..<500).map { ["id": .string("an-id-of-its-own-\(index):\($0)")] })
                return ("POST", "/channels/a/messages", body)
            },
            Filling(testDescription: "statistics") { index in
                let first = Int64(index) * 100
                let records = (0..<100).map { offset -> WireValue in
                    let id = StatsInterval(minute: first + Int64(offset)).id(.minute)
                    return [
                        "intervalId": .string(id),
                        "inbound": ["realtime": ["messages": ["count": 1, "data": 2], "presence": ["count": 3]]],
                    ]
                }
                return ("POST", "/stats", .array(records))
            },
            Filling(testDescription: "devices with nested metadata") { index in
                let list = WireValue.array((0..<100).map { ["k": .int($0)] })
                let metadata: WireValue = ["list": list, "text": .string(String(repeating: "z", count: 50_000))]
                let body: WireValue = [
                    "platform": "ios", "formFactor": "phone", "metadata": metadata,
                    "push": ["recipient": ["transportType": "apns", "deviceToken": "t"]],
                ]
                return ("PUT", "/push/deviceRegistrations/d\(index)", body)
            },
        ]

        @Test(arguments: fillings)
        func `a full store keeps the process within its memory limit`(filling: Filling) async throws {
            let command = try CommandProcess(["--port", "0", "--limit", "storedBytes=\(Self.limit)"])
            defer { command.process.terminate() }
            let client = SocketClient(port: try command.port(), key: "local.dev:offline")
            var before = 0
            var index = 0
            while true {
                let request = filling.request(index)
                let response = try await client.send(request.method, request.target, request.body)
                if response.status == 429 { break }
                try #require(response.status < 300, "\(response.text)")
                index += 1
                // By then the process has the memory that it needs to do its work.
                if index == 3 { before = try command.residentBytes() }
            }
            let growth = try command.residentBytes() - before
            let share = Double(growth) / Double(Self.limit)
            #expect(growth <= Self.limit, "\(index) requests, \(growth) bytes, \(share) of the limit")
            #expect(share > 0.25, "\(share) of the limit: much room is left unused")
        }

        @Test func `a thousand idle realtime connections cost little memory, which their end releases`() async throws {
            let command = try CommandProcess(["--port", "0"])
            defer { command.process.terminate() }
            let port = try command.port()
            let key = "local.dev:offline"
            func connect(_ count: Int) async throws -> [RealtimePeer] {
                var peers: [RealtimePeer] = []
                for _ in 0..<count { peers.append(try await RealtimePeer.connect(port: port, key: key)) }
                return peers
            }
            var idle = try await connect(50)
            let before = try command.residentBytes()
            idle += try await connect(1000)
            let growth = try command.residentBytes() - before
            #expect(growth < 24 * 1024 * 1024, "\(growth) bytes")
            for peer in idle { peer.socket.drop() }
            idle = try await connect(1000)
            let later = try command.residentBytes() - before
            #expect(later < growth + 8 * 1024 * 1024, "\(later) bytes for the next thousand, \(growth) before")
        }
    }
#endif
