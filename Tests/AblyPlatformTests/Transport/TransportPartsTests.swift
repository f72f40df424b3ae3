import Testing

@testable import AblyPlatform

@Suite struct TransportPartsTests {
    @Test(
        arguments: [
            (UInt32(6), TransportError.Kind.unreachable), (7, .unreachable), (5, .unreachable), (97, .unreachable),
            (28, .timedOut(connecting: true)), (35, .tls), (60, .tls), (83, .tls), (91, .tls),
            (77, .invalidOption(name: "certificateAuthorities")), (58, .invalidOption(name: "clientCertificate")),
            (52, .interrupted), (55, .interrupted), (56, .interrupted), (18, .interrupted), (16, .interrupted),
            (92, .interrupted), (1, .interrupted), (8, .interrupted), (61, .interrupted), (3, .invalidRequest),
        ])
    func `libcurl's result codes map to the right kinds of error`(_ code: UInt32, _ kind: TransportError.Kind) {
        let error = TransportError(curl: code, text: "", connected: false)
        #expect(error.kind == kind)
        #expect(error.code == Int(code))
        #expect(!error.detail.isEmpty)
        #expect(!error.mayHaveBeenSent)
    }

    @Test func `a timeout after connecting is a response timeout`() {
        let error = TransportError(curl: 28, text: "slow", connected: true)
        #expect(error == TransportError(.timedOut(connecting: false), detail: "slow", code: 28, mayHaveBeenSent: true))
    }

    @Test(arguments: [
        (Duration.milliseconds(1), 1), (.microseconds(1), 1), (.microseconds(1_001), 2), (.seconds(3), 3_000),
        (.zero, 1),
        (.seconds(-5), 1), (.seconds(Int64.max), 2_000_000_000),
    ])
    func `timeouts are rounded up to whole milliseconds, at least one`(_ duration: Duration, _ milliseconds: Int) {
        #expect(duration.transportMilliseconds == milliseconds)
    }

    @Test func `monotonic times compare and advance without overflow`() {
        let start = MonotonicTime(nanoseconds: 5)
        #expect(start.milliseconds(until: start) == 0)
        #expect(start.milliseconds(until: .distantPast) == 0)
        #expect(start.milliseconds(until: MonotonicTime(nanoseconds: 6)) == 1)
        #expect(start.milliseconds(until: start.advanced(byMilliseconds: 7)) == 7)
        #expect(MonotonicTime.distantFuture.advanced(byMilliseconds: 1) == .distantFuture)
    }

    @Test func `a handoff queue keeps the order of its elements`() async {
        let queue = HandoffQueue<Int>()
        #expect(queue.isEmpty)
        #expect((0..<5).map { queue.add($0) } == [true, false, false, false, false])
        #expect(!queue.isEmpty)
        #expect(queue.takeAll() == [0, 1, 2, 3, 4])
        #expect(queue.takeAll().isEmpty)
    }

    @Test func `a handoff queue loses no element when many threads add and take`() async {
        let queue = HandoffQueue<Int>()
        let taken = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<500).reduce(0) { queue.add($1) ? $0 + queue.takeAll().count : $0 }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(taken + queue.takeAll().count == 4_000)
    }

    @Test func `queued calls start in order and expire at their deadlines`() {
        var waiting = WaitingCalls()
        func call(_ timeout: Duration?) -> CurlCall {
            CurlCall(TransportRequest(method: "GET", origin: "", target: "/", timeout: timeout))
        }
        #expect(waiting.isEmpty && waiting.popFirst() == nil)
        let calls = [call(nil), call(.seconds(1)), call(.seconds(1_000)), call(nil)]
        for call in calls { waiting.append(call) }
        #expect(waiting.popFirst() === calls[0])
        #expect(waiting.earliestDeadline == calls[1].deadline)
        let expired = waiting.removeExpired(at: MonotonicTime.now.advanced(byMilliseconds: 2_000))
        #expect(expired.count == 1 && expired.first === calls[1])
        #expect(waiting.earliestDeadline == calls[2].deadline)
        waiting.remove(calls[2])
        waiting.remove(calls[2])
        #expect(waiting.popFirst() === calls[3])
        #expect(waiting.isEmpty && waiting.earliestDeadline == .distantFuture)
        for _ in 0..<3_000 { waiting.append(calls[0]) }
        for _ in 0..<2_999 { #expect(waiting.popFirst() != nil) }
        #expect(!waiting.isEmpty)
    }

    @Test func `a socket that is reported as failed is read and written, so that its own error decides`() {
        let readable = SocketReadiness.readable.selectMask
        let writable = SocketReadiness.writable.selectMask

        #expect(readable != writable)
        #expect(SocketReadiness.failed.selectMask == readable | writable)
        #expect(SocketReadiness([.readable, .failed]).selectMask == readable | writable)
        #expect(SocketReadiness([]).selectMask == 0)
    }
}
