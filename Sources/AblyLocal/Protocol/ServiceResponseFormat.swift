import AblyPlatform
import HTTPTypes

/// The format of a response.
enum ServiceResponseFormat: Sendable, Hashable {
    case wire(WireFormat)
    /// JSON in an HTML page, for viewing in a browser.
    case html
    /// JSON as the argument of a call to the function with this name.
    case jsonp(callback: String)

    /// The requested format: from the query parameter `format`, else the header field `Accept`, else JSON.
    init(_ request: ServiceRequest, _ url: RequestURL) {
        switch url["format"] {
        case "json": self = .wire(.json)
        case "msgpack": self = .wire(.msgpack)
        case "html": self = .html
        case "jsonp": self = .jsonp(callback: Self.callback(url["callback"]))
        default: self = Self.accepted(request.headers[.accept] ?? "")
        }
    }

    /// The first known format in an `Accept` field.
    private static func accepted(_ header: String) -> ServiceResponseFormat {
        for type in header.lowercased().split(separator: ",") {
            if type.contains("msgpack") { return .wire(.msgpack) }
            if type.contains("json") { return .wire(.json) }
            if type.contains("text/html") { return .html }
        }
        return .wire(.json)
    }

    /// The name of the function to call; only letters, digits, `_`, `$` and `.`, since it becomes code.
    private static func callback(_ name: String?) -> String {
        guard let name, !name.isEmpty, name.count <= 128,
            name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "_$.".contains($0)) })
        else { return "callback" }
        return name
    }

    /// The format for which data is prepared (base64 in JSON).
    var wireFormat: WireFormat {
        if case .wire(let format) = self { format } else { .json }
    }

    /// The media type, without parameters: clients compare it for equality.
    var mediaType: String {
        switch self {
        case .wire(let format): format.mediaType
        case .html: "text/html"
        case .jsonp: "application/javascript"
        }
    }

    /// Encodes a value.
    func encode(_ value: WireValue) throws(WireError) -> [UInt8] {
        switch self {
        case .wire(let format): return try format.encode(value)
        case .html:
            let text = String(decoding: try WireFormat.json.encode(value), as: UTF8.self)
            return Array(
                "<!doctype html><meta charset=\"utf-8\"><title>Ably</title><pre>\(Self.escaped(text))</pre>\n".utf8)
        case .jsonp(let callback):
            // The comment prevents content sniffing from taking the response for anything but a script.
            return Array("/**/\(callback)(".utf8) + (try WireFormat.json.encode(value)) + Array(");\n".utf8)
        }
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            default: result.append(character)
            }
        }
    }
}
