import class AblyLocal.LocalService
import Testing

@testable import AblyPlatform

/// Every operation of the OpenAPI document in every variant, over sockets against the local service, in both formats.
@Suite struct OperationSocketTests {
    @Test(arguments: WireFormat.allCases, Operations.all)
    func `an operation succeeds in every variant`(format: WireFormat, operation: ApiOperation) async throws {
        // Calls with all arguments refer to data that no stage has.
        let calls = OperationCall.all.filter { $0.operation == operation.id && $0.expected == nil }
        #expect(Set(calls.map(\.variant)).isSuperset(of: ["async", "blocking", "raw async", "raw blocking"]))
        let stage = try await OperationStage()
        for call in calls {
            for undecoded in call.isUndecoded ? ["jsonp", "html"] : [nil] {
                try await check(call, of: operation, format: format, undecoded: undecoded, on: stage)
            }
        }
        await stage.end()
    }

    private func check(
        _ call: OperationCall, of operation: ApiOperation, format: WireFormat, undecoded: String?,
        on stage: OperationStage
    ) async throws {
        let fit = try await stage.set(for: operation.id)
        let transport = RecordingTransport(over: CurlTransport()) { request in
            try fit(&request)
            if let undecoded { request.target = request.target.replacing("format=jsonp", with: "format=\(undecoded)") }
        }
        var configuration = Configuration.ably(.key(stage.service.key))
        configuration.baseURL = stage.service.url
        // These tests are not about timeouts, and the machine may be busy.
        configuration.connectTimeout = .seconds(60)
        configuration.requestTimeout = .seconds(60)
        configuration.transport = transport
        configuration.format = format
        let ably = Ably(configuration: configuration)
        defer { ably.close() }

        let result: any Sendable
        do { result = try await call.run(ably) } catch {
            Issue.record("\(call), \(format): \(error)")
            return
        }
        let response = try #require(transport.responses.first)
        #expect(response.status == call.status, "\(call)")
        let mediaType = response.headers["content-type"]?.prefix { $0 != ";" }
        switch undecoded {
        case _ where call.status == 204:
            #expect(response.body.isEmpty && mediaType == nil, "\(call)")
        case nil:
            #expect(mediaType.map(String.init) == format.mediaType, "\(call)")
            let value = try format.decode(WireValue.self, from: response.body)
            #expect(isWhole(value) && (result as? Int) != 0, "\(call): \(value)")
        case let kind?:
            #expect(mediaType == (kind == "html" ? "text/html" : "application/javascript"), "\(call)")
            let raw = try #require(result as? ApiResponse<[UInt8]>)
            #expect(raw.status == call.status && raw.body == response.body && !raw.body.isEmpty, "\(call)")
        }
    }

    /// Whether a listing contains the stage's data, and all parts of a batch succeeded.
    private func isWhole(_ reply: WireValue) -> Bool {
        guard let elements = reply.arrayValue else { return (reply["failureCount"] ?? 0) == 0 }
        return !elements.isEmpty && elements.allSatisfy { $0["error"] == nil }
    }
}
