import class AblyLocal.LocalService
import Synchronization
import Testing

@testable import AblyPlatform

/// A service behind two hosts: the first one carries requests out but its responses are lost, the second one responds.
struct TwoHosts {
    /// How the first host's responses are lost.
    enum Loss: CaseIterable {
        case tooLate
        case brokenOff
    }

    let service: LocalService
    let first: ScriptedServer
    let ably: Ably
    private let carriedOut = Gate()

    init(losing loss: Loss, _ change: (inout Configuration) -> Void = { _ in }) async throws {
        let service = try await LocalService.start()
        let carriedOut = carriedOut
        let url = service.url
        first = try ScriptedServer { connection in
            let behind = CurlTransport()
            defer { behind.close() }
            while let request = try connection.readRequest() {
                try Self.forward(request, to: url, by: behind)
                Task { await carriedOut.pass() }
                if loss == .brokenOff { return }
                _ = connection.waitForClose()
            }
        }
        self.service = service
        var configuration = Configuration.ably(.key(service.key))
        configuration.baseURL = first.origin
        configuration.fallbackHosts = [url]
        let slow = first.origin
        configuration.transport = RecordingTransport(over: CurlTransport()) { request in
            // Only the first host has a short timeout, since the machine may be busy.
            request.timeout = request.origin == slow && loss == .tooLate ? .milliseconds(400) : .seconds(60)
            request.connectTimeout = .seconds(60)
        }
        change(&configuration)
        ably = Ably(configuration: configuration)
    }

    /// Waits until the first host has carried out this many requests.
    func carriedOut(_ count: Int) async { await carriedOut.arrivals(count) }

    func end() async {
        carriedOut.open()
        ably.close()
        first.shutDown()
        await service.stop()
    }

    private static func forward(_ request: ScriptedRequest, to url: String, by transport: CurlTransport) throws {
        let names = ["Authorization", "Content-Type", "Accept", "X-Ably-Version"]
        let headers = names.compactMap { name in request[name].map { HeaderField(name, $0) } }
        _ = try transport.sendBlocking(
            TransportRequest(
                method: request.method, origin: url, target: request.target, headers: headers, body: request.body))
    }
}

@Suite struct NeverTwiceTests {
    @Test(arguments: TwoHosts.Loss.allCases, CallStyle.allCases)
    func `a publish retried after a slow host carried it out is in history once (RSL1k4)`(
        loss: TwoHosts.Loss, style: CallStyle
    ) async throws {
        let hosts = try await TwoHosts(losing: loss)
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: "once", body: .message(Message(name: "a", data: "soup")))
        let result = try await style.send(request, by: hosts.ably.client)
        await hosts.carriedOut(1)
        #expect(result.status == 201)
        let history = await hosts.service.published(on: "once")
        #expect(history.count == 1)
        #expect(hosts.first.connectionCount == 1)
        await hosts.end()
    }

    @Test(arguments: WireFormat.allCases)
    func `arrays, batches and annotations are carried out once in both formats`(format: WireFormat) async throws {
        let hosts = try await TwoHosts(losing: .brokenOff) {
            $0.format = format
            // Every call begins at the first host.
            $0.fallbackRetention = .zero
        }
        let result = try await hosts.ably.publishing.publishMessagesToChannel(
            channelId: "mutable:array", body: .messages([Message(name: "a"), Message(name: "b")]))
        let serial = try #require(result.serials?.first ?? nil)
        let specs = [
            BatchPublishSpec(channels: ["left", "right"], messages: [Message(name: "c")]),
            BatchPublishSpec(channels: ["left"], messages: [Message(name: "d"), Message(name: "e")]),
        ]
        _ = try await hosts.ably.batch.publishMessagesToChannels(body: .specs(specs))
        try await hosts.ably.annotations.publishAnnotations(
            channelId: "mutable:array", serial: serial, body: [Annotation(type: "reactions:total.v1")])
        await hosts.carriedOut(3)
        #expect(await hosts.service.published(on: "mutable:array").map(\.name) == ["a", "b"])
        #expect(await hosts.service.published(on: "left").map(\.name) == ["c", "d", "e"])
        #expect(await hosts.service.published(on: "right").map(\.name) == ["c"])
        let annotations = try await hosts.ably.annotations.getAnnotations(channelId: "mutable:array", serial: serial)
        #expect(annotations.count == 1)
        await hosts.end()
    }

    @Test(arguments: TwoHosts.Loss.allCases)
    func `a publish without ids is sent once, and its error says that it may have been carried out`(
        loss: TwoHosts.Loss
    ) async throws {
        let hosts = try await TwoHosts(losing: loss) { $0.generatesIdempotencyKeys = false }
        let error = try await failure { () async throws(ApiError) in
            try await hosts.ably.publishing.publishMessagesToChannel(channelId: "once", name: "a")
        }
        await hosts.carriedOut(1)
        #expect(error.mayHaveBeenCarriedOut)
        #expect(error.kind == (loss == .tooLate ? .timedOut : .interrupted))
        #expect(await hosts.service.published(on: "once").count == 1)
        await hosts.end()
    }
}
