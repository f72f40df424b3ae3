/// A call as middleware sees it.
public struct ObservedCall: Sendable {
    /// The operation, with its id, method, path template and tag.
    public let operation: ApiOperation
    /// The service's name.
    public let service: String

    /// - Parameters:
    ///   - operation: The operation.
    ///   - service: The service's name.
    public init(operation: ApiOperation, service: String) {
        self.operation = operation
        self.service = service
    }
}
