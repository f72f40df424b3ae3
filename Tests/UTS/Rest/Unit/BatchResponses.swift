import AblyPubSub

/// Responses to batch calls.
enum BatchResponses {
    /// The outcomes of one batch, with their numbers.
    static func result(_ outcomes: [WireValue]) -> WireValue {
        let failures = outcomes.filter { $0["error"] != nil }.count
        return [
            "successCount": .int(Int64(outcomes.count - failures)), "failureCount": .int(Int64(failures)),
            "results": .array(outcomes),
        ]
    }

    /// A channel to which messages were published.
    static func published(
        _ channel: String, messageId: String = "msg", serials: WireValue = ["serial"]
    ) -> WireValue {
        ["channel": .string(channel), "messageId": .string(messageId), "serials": serials]
    }

    /// A channel with its members.
    static func presence(_ channel: String, _ members: WireValue = []) -> WireValue {
        ["channel": .string(channel), "presence": members]
    }

    /// A channel on which the batch failed.
    static func failure(_ channel: String, message: String = "Not permitted", href: String? = nil) -> WireValue {
        var error: [String: WireValue] = ["code": 40160, "statusCode": 401, "message": .string(message)]
        error["href"] = href.map(WireValue.string)
        return ["channel": .string(channel), "error": .object(error)]
    }
}
