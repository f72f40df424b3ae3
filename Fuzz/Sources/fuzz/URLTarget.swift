import AblyPlatform

/// Arbitrary strings as path and query parameters. The path keeps its segments, each value can be recovered by
/// decoding, and no value breaks out of the request line.
enum URLTarget {
    static func run(_ bytes: [UInt8]) {
        var source = ByteSource(bytes)
        var target = RequestTarget("")
        var segments: [String] = []
        var pairs: [(String, String)] = []
        while !source.isEmpty {
            let choice = source.byte()
            switch choice % 4 {
            case 0 where pairs.isEmpty:
                let value = source.text()
                target.append("/")
                do throws(ApiError) {
                    try target.appendSegment(value, argument: "value")
                    segments.append(value)
                } catch {
                    guard value.isEmpty, error.kind == .invalidArgument(name: "value") else { fatalError("\(error)") }
                    target.append("x")
                    segments.append("x")
                }
            case 1:
                let (name, value) = (source.text(), source.text())
                target.appendQuery(name, value)
                pairs.append((name, value))
            case 2:
                let (name, value) = (source.text(), source.text())
                target.setQuery(name, value)
                pairs.removeAll { $0.0.utf8.elementsEqual(name.utf8) }
                pairs.append((name, value))
            default:
                // For the other styles, only what applies to all of them is checked.
                var other = RequestTarget("/x")
                let style = styles[Int(choice >> 2) % styles.count]
                let values = [source.text(), source.text()]
                try? other.appendSegment(values, argument: "a", style: style, explode: choice > 127)
                other.appendQuery(source.text(), values, style: style, allowsReserved: choice > 127)
                other.appendQuery(source.text(), [source.text(): source.text()], style: style)
                checkCharacters(other)
            }
        }
        check(target, segments: segments, pairs: pairs)
    }

    private static let styles: [ParameterStyle] = [
        .simple, .label, .matrix, .form, .spaceDelimited, .pipeDelimited, .deepObject, .json,
    ]

    private static func check(_ target: RequestTarget, segments: [String], pairs: [(String, String)]) {
        checkCharacters(target)
        let parts = target.text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = (parts.first ?? "").split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard path.map(decoded) == segments, !path.contains("."), !path.contains("..") else {
            fatalError("\(target.text) is not \(segments)")
        }
        let query = parts.count > 1 ? parts[1].split(separator: "&", omittingEmptySubsequences: false) : []
        let found = query.map { pair in
            pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(decoded)
        }
        guard found == pairs.map({ [$0.0, $0.1] }) else { fatalError("\(target.text) is not \(pairs)") }
    }

    /// Checks that the target is printable ASCII without a fragment.
    static func checkCharacters(_ target: RequestTarget) {
        guard target.text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") }) else {
            fatalError("\(target.text.debugDescription) is not a path and query")
        }
    }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
