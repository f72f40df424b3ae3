import AblyPubSub

extension MockResponse {
    /// The time, as the service responds with it.
    static let time = MockResponse(200, [1_704_067_200_000])

    /// An error of the service.
    ///
    /// - Parameters:
    ///   - status: The status.
    ///   - code: The error code; nil for the status with two zeros.
    ///   - message: The message; nil for none.
    ///   - headers: Header fields.
    static func error(
        _ status: Int, code: Int? = nil, message: String? = nil, headers: [String: String] = [:]
    ) -> MockResponse {
        var error: [String: WireValue] = ["code": .int(Int64(code ?? status * 100))]
        error["message"] = message.map(WireValue.string)
        return MockResponse(status, ["error": .object(error)], headers: headers)
    }
}
