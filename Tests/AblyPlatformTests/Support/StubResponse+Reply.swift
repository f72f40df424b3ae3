@testable import AblyPlatform
// For all test files.
@_exported import AblyTesting

extension StubResponse {
    /// A JSON response by default.
    static func reply(
        _ status: Int, _ body: String = "", type: String? = "application/json",
        headers: [(name: String, value: String)] = []
    ) -> StubResponse {
        bytes(status, Array(body.utf8), type: type, headers: headers)
    }

    /// A response with arbitrary bytes as its body.
    static func bytes(
        _ status: Int, _ body: [UInt8], type: String?, headers: [(name: String, value: String)] = []
    ) -> StubResponse {
        bytes(body, type: type, status: status, headers: headers.map { HeaderField($0.name, $0.value) })
    }
}
