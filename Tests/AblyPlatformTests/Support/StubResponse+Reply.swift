@testable import AblyPlatform
// For all files of the tests.
@_exported import AblyTesting

extension StubResponse {
    /// A response as most tests need one.
    static func reply(
        _ status: Int, _ body: String = "", type: String? = "application/json",
        headers: [(name: String, value: String)] = []
    ) -> StubResponse {
        bytes(status, Array(body.utf8), type: type, headers: headers)
    }

    /// A response with any body.
    static func bytes(
        _ status: Int, _ body: [UInt8], type: String?, headers: [(name: String, value: String)] = []
    ) -> StubResponse {
        bytes(body, type: type, status: status, headers: headers.map { HeaderField($0.name, $0.value) })
    }
}
