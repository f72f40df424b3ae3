import AblyPlatform
import HTTPTypes

/// Stand-ins for the hosts that Ably's SDKs and their tests contact besides Ably itself: an echo server, the
/// connectivity check, and a page that does not belong to Ably. They are recognized by paths that Ably's API does not
/// have, so that a hosts file can map all of them to one port.
struct HelperHosts: Sendable {
    /// The clock for the issue times of tokens.
    let clock: ServiceClock

    /// Answers a request to one of these hosts.
    ///
    /// - Returns: The response, or nil for any other request.
    /// - Throws: 40000 and 40003 for invalid parameters.
    func response(to request: ServiceRequest, url: RequestURL) throws(Refusal) -> ServiceResponse? {
        guard url.segments.count == 1 else { return nil }
        switch (url.segments[0], request.method) {
        case ("", .get), ("", .head), ("", .post): return try echo(request, url)
        case ("createJWT", .get): return try webToken(url)
        case ("respondwith", .get), ("respondWith", .get): return try status(url)
        case ("qs_to_body", .get): return try Self.json(Self.object(url.query))
        case ("methods", .get), ("methods", .put), ("methods", .patch), ("methods", .delete), ("methods", .post):
            return try Self.json([["method": .string(request.method.rawValue.lowercased())]])
        case ("is-the-internet-up.txt", .get), ("is-the-internet-up.txt", .head):
            return ServiceResponse(status: .ok, contentType: "text/plain", text: "yes\n")
        default: return nil
        }
    }

    /// `/?type=json|text|jwt&body=…` returns the body; a posted form is returned as an object. With neither, the
    /// response is an HTML page, for people and for tests that need a server other than Ably.
    private func echo(_ request: ServiceRequest, _ url: RequestURL) throws(Refusal) -> ServiceResponse {
        let type: String
        switch url["type"] {
        case nil where url["body"] == nil:
            let page = "<!doctype html><title>ably-local</title><p>An Ably-compatible service, for tests.</p>\n"
            return ServiceResponse(status: .ok, contentType: "text/html", text: page)
        case "json"?: type = WireFormat.json.mediaType
        case "jwt"?: type = "application/jwt"
        case "text"?, nil: type = "text/plain"
        default: throw .badParameter("type", "must be json, text or jwt")
        }
        if let text = url["body"] { return ServiceResponse(status: .ok, contentType: type, text: text) }
        guard let form = String(validating: request.body, as: UTF8.self) else {
            throw .badBody("the body is not valid UTF-8")
        }
        return try Self.json(Self.object(RequestURL.parameters(form[...])))
    }

    /// `/createJWT?keyName=…&keySecret=…` creates a JSON Web Token that the key's app accepts.
    private func webToken(_ url: RequestURL) throws(Refusal) -> ServiceResponse {
        guard let keyName = url["keyName"], let secret = url["keySecret"], !secret.isEmpty else {
            throw .badParameter("keyName, keySecret", "both are required")
        }
        var lifetime = 3600.0
        if let text = url["expiresIn"] {
            guard let seconds = Double(text), seconds > 0, seconds <= 86_400 else {
                throw .badParameter("expiresIn", "must be greater than zero and at most 86400, in seconds")
            }
            lifetime = seconds
        }
        let issued = Double(clock.stamp()) / 1000
        let token = try JSONWebToken.signed(
            .object(omittingNil: [
                ("iat", .double(issued)), ("exp", .double(issued + lifetime)),
                ("x-ably-clientId", url["clientId"].map(WireValue.string)),
                ("x-ably-capability", url["capability"].map(WireValue.string)),
                ("x-ably-token", url["innerToken"].map(WireValue.string)),
            ]), keyName: keyName, secret: secret)
        let type = url["returnType"] == "jwt" ? "application/jwt" : "text/plain"
        return ServiceResponse(status: .ok, contentType: type, text: token)
    }

    /// `/respondwith?status=N&body=…` answers with that status.
    private func status(_ url: RequestURL) throws(Refusal) -> ServiceResponse {
        guard let status = Int(url["status"] ?? "200"), (200...599).contains(status) else {
            throw .badParameter("status", "must be a number from 200 to 599")
        }
        return ServiceResponse(
            status: HTTPResponse.Status(code: status), contentType: "text/plain", text: url["body"] ?? "")
    }

    private static func object(_ parameters: [(name: String, value: String)]) -> WireValue {
        let pairs = parameters.map { ($0.name, WireValue.string($0.value)) }
        return .object(Dictionary(pairs, uniquingKeysWith: { $1 }))
    }

    private static func json(_ value: WireValue) throws(Refusal) -> ServiceResponse {
        ServiceResponse(status: .ok, contentType: WireFormat.json.mediaType, text: try value.jsonText())
    }
}
