import AblyPubSub

extension MockHTTP {
    /// A service that accepts each publish.
    static func accepting(_ serials: WireValue...) -> MockHTTP {
        MockHTTP(answering: MockResponse(201, ["serials": .array(serials.isEmpty ? ["s1"] : serials)]))
    }

    /// A service that responds to each read with a list.
    static func listing(_ items: WireValue...) -> MockHTTP { MockHTTP(answering: MockResponse(200, .array(items))) }
}

extension MockRequest {
    /// What the body contains: the elements of an array, or else a single object.
    func items() throws -> [WireValue] {
        let body = try decodedBody()
        return body.arrayValue ?? [body]
    }

    /// The first of what the body contains.
    func item() throws -> WireValue { try items().first ?? .null }
}

extension WireValue {
    /// The value that a string contains as JSON; nil for anything else.
    var parsed: WireValue? {
        guard let stringValue else { return nil }
        return try? WireFormat.json.decode(from: Array(stringValue.utf8))
    }
}
