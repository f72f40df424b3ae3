/// What the document says of the replies of an operation that are no success, as a type: an enumeration with a case for
/// each status. ``ApiError/failure(as:)`` reads it.
public protocol ApiFailure: Sendable {
    /// Reads the reply that goes with the status.
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
    /// - Returns: The value; nil where no reply came that says failure, where the document does not describe its status, or
    ///   where its body is not what the document describes. ``decode(as:)`` says what is wrong with a body.
    public func failure<Failure: ApiFailure>(as type: Failure.Type = Failure.self) -> Failure? {
        guard kind == .response, let status else { return nil }
        let reply = TransportResponse(
            status: status, headers: headers, body: bytes, roundTripTime: roundTripTime ?? .zero)
        return try? Failure.decoder.decode(reply, details.format ?? .json)
    }
}
