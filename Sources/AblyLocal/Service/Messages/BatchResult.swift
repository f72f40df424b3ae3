import AblyPlatform

/// The results of a batch request, one per part.
struct BatchResult: Sendable, Hashable {
    private(set) var successCount = 0
    private(set) var failureCount = 0
    private(set) var results: [WireValue] = []

    /// Adds the result of one part.
    ///
    /// - Parameters:
    ///   - members: The members of the result.
    ///   - failure: The error, if it failed.
    mutating func add(_ members: [String: WireValue], failure: Refusal? = nil) {
        var members = members
        if let failure {
            members["error"] = failure.wire
            failureCount += 1
        } else {
            successCount += 1
        }
        results.append(.object(members))
    }

    /// The results as an object on the wire.
    var wire: WireValue {
        .object([
            "successCount": .int(Int64(successCount)), "failureCount": .int(Int64(failureCount)),
            "results": .array(results),
        ])
    }
}

extension Refusal {
    /// The error as an object on the wire.
    var wire: WireValue {
        .object([
            "code": .int(Int64(code)), "statusCode": .int(Int64(statusCode)), "message": .string(message),
            "href": .string(href), "serverId": .string("local"),
        ])
    }
}
