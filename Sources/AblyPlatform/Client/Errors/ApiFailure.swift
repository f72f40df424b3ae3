/// The typed error responses of an operation: an enumeration with a case for each status that the OpenAPI document
/// describes. ``ApiError/failure(as:)`` decodes it.
public protocol ApiFailure: Sendable {
    /// Decodes the response by its status.
    static var decoder: ResponseDecoder<Self> { get }
}

extension ApiError {
    /// The error response, decoded as the OpenAPI document describes it for the status.
    ///
    /// ```swift
    /// do { … } catch {
    ///     switch error.failure(as: CloseTicketFailure.self) {
    ///     case .notFound(let problem)?: print(problem.title)
    ///     case .conflict(let conflict)?: print(conflict.other)
    ///     default: throw error
    ///     }
    /// }
    /// ```
    ///
    /// - Parameter type: The operation's failure type.
    /// - Returns: The value; nil if there is no error response, if the OpenAPI document does not describe its status, or
    ///   if its body does not match the description. ``decode(as:)`` throws the reason.
    public func failure<Failure: ApiFailure>(as type: Failure.Type = Failure.self) -> Failure? {
        guard kind == .response, let status else { return nil }
        let response = TransportResponse(
            status: status, headers: headers, body: bytes, roundTripTime: roundTripTime ?? .zero)
        return try? Failure.decoder.decode(response, details.format ?? .json)
    }
}
