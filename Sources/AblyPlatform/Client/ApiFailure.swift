/// The error responses of an operation as the document describes them: an enumeration with a case for each status.
/// ``ApiError/failure(as:)`` reads it.
public protocol ApiFailure: Sendable {
    /// Reads the response by its status.
    static var decoder: ResponseDecoder<Self> { get }
}

extension ApiError {
    /// What the service answered, as the document describes it for the status.
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
    /// - Parameter type: The operation's type of failures.
    /// - Returns: The value; nil if there is no error response, if the document does not describe its status, or if its body is
    ///   not as described. ``decode(as:)`` says what is wrong with a body.
    public func failure<Failure: ApiFailure>(as type: Failure.Type = Failure.self) -> Failure? {
        guard kind == .response, let status else { return nil }
        let response = TransportResponse(
            status: status, headers: headers, body: bytes, roundTripTime: roundTripTime ?? .zero)
        return try? Failure.decoder.decode(response, details.format ?? .json)
    }
}
