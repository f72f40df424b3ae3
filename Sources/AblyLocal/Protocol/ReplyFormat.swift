import AblyPlatform
import HTTPTypes

/// How a reply is written.
enum ReplyFormat: Sendable, Hashable {
    case wire(WireFormat)
    /// JSON in a page, for a person with a browser.
    case html
    /// JSON as the argument of a call to a function of this name.
    case jsonp(callback: String)

    /// The format that a request asks for: by the parameter `format`, else by the header `Accept`, else JSON.
    init(_ request: ServiceRequest, _ url: RequestURL) {
        switch url["format"] {
        case "json": self = .wire(.json)
        case "msgpack": self = .wire(.msgpack)
        case "html": self = .html
        case "jsonp": self = .jsonp(callback: Self.callback(url["callback"]))
        default: self = Self.accepted(request.headers[.accept] ?? "")
        }
    }

    /// The format that is named first.
    private static func accepted(_ header: String) -> ReplyFormat {
        for type in header.lowercased().split(separator: ",") {
            if type.contains("msgpack") { return .wire(.msgpack) }
            if type.contains("json") { return .wire(.json) }
            if type.contains("text/html") { return .html }
        }
        return .wire(.json)
    }

    /// The name of the function to call; only letters, digits, `_`, `$` and `.`, as it becomes code.
    private static func callback(_ name: String?) -> String {
        guard let name, !name.isEmpty, name.count <= 128,
            name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "_$.".contains($0)) })
        else { return "callback" }
        return name
    }

    /// How data is put into values before they are written.
    var wireFormat: WireFormat {
        if case .wire(let format) = self { format } else { .json }
    }

    /// The media type. Clients compare it with equality, so it has no parameters where they read it.
    var mediaType: String {
        switch self {
        case .wire(let format): format.mediaType
        case .html: "text/html"
        case .jsonp: "application/javascript"
        }
    }

    /// Writes a value.
    func encode(_ value: WireValue) throws(WireError) -> [UInt8] {
        switch self {
        case .wire(let format): return try format.encode(value)
        case .html:
            let text = String(decoding: try WireFormat.json.encode(value), as: UTF8.self)
            return Array(
                "<!doctype html><meta charset=\"utf-8\"><title>Ably</title><pre>\(Self.escaped(text))</pre>\n".utf8)
        case .jsonp(let callback):
            // The comment keeps a reply from being taken for something else than code.
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
