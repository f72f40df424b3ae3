import TestSupport
import Testing

@testable import AblyPlatform

@Suite struct CallsInFlightTests {
    private let calls = CallsInFlight()

    /// Drains in either style.
    private func drain(_ style: CallStyle, within limit: Duration) async -> Bool {
        switch style {
        case .async: return await calls.drain(within: limit)
        case .blocking:
            let calls = calls
            return (try? await onThread { () throws(ApiError) in calls.drainBlocking(within: limit) }) ?? false
        }
    }

    @Test(arguments: CallStyle.allCases)
    func `a drain without calls in flight ends at once`(_ style: CallStyle) async {
        #expect(await drain(style, within: .zero))
        #expect(await drain(style, within: .seconds(60)))
        #expect(!calls.begin())
    }

    @Test(arguments: CallStyle.allCases)
    func `a drain rejects calls and ends with the last one in flight`(_ style: CallStyle) async {
        #expect(calls.begin())
        #expect(calls.begin())
        async let isDrained = drain(style, within: .seconds(60))
        await eventually { calls.isRefusing }
        #expect(!calls.begin())
        calls.end()
        #expect(!calls.begin())
        calls.end()
        let hasEnded = await isDrained
        #expect(hasEnded)
    }

    @Test(arguments: CallStyle.allCases)
    func `a drain ends when its timeout expires`(_ style: CallStyle) async {
        #expect(calls.begin())
        #expect(await drain(style, within: .zero) == false)
        #expect(await drain(style, within: .milliseconds(20)) == false)
        calls.end()
        #expect(await drain(style, within: .zero))
    }

    @Test func `cancelling the task ends its drain`() async {
        #expect(calls.begin())
        let calls = calls
        let task = Task { await calls.drain(within: .seconds(60)) }
        task.cancel()
        #expect(await task.value == false)
        calls.end()
    }

    @Test func `a drain that races with the end of the last call completes`() async {
        for _ in 0..<500 {
            let calls = CallsInFlight()
            #expect(calls.begin())
            async let first = calls.drain(within: .seconds(60))
            async let second = calls.drain(within: .seconds(60))
            calls.end()
            let areDrained = await [first, second]
            #expect(areDrained == [true, true])
        }
    }
}
