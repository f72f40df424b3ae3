/// Serializes a parameter's value for a path, a query, a header field or a cookie, by the styles of the OpenAPI
/// Specification, which follow RFC 6570. Empty arrays and objects are omitted, like undefined values in RFC 6570.
struct ParameterSerializer {
    let name: String
    let style: ParameterStyle
    let explode: Bool
    let allowed: PercentEncoding.Allowed

    /// The value as part of a path, encoded; empty if there is nothing to send.
    func path(_ value: ParameterValue) -> String {
        let items = items(of: value, explode: explode)
        guard !items.isEmpty else { return "" }
        switch style {
        case .label: return "." + items.joined(separator: explode ? "." : ",")
        case .matrix:
            let key = encode(name)
            switch value {
            case .object where explode: return items.map { ";" + $0 }.joined()
            case .array where explode: return items.map { ";\(key)=\($0)" }.joined()
            default:
                let joined = items.joined(separator: ",")
                return joined.isEmpty ? ";\(key)" : ";\(key)=\(joined)"
            }
        default: return items.joined(separator: ",")
        }
    }

    /// The value of a header field, unencoded.
    static func header(_ value: ParameterValue, explode: Bool) -> String {
        switch value {
        case .absent: ""
        case .text(let text, _): text
        case .array(let items): items.map(\.flatText).joined(separator: ",")
        case .object(let members):
            members.map { "\($0.name)\(explode ? "=" : ",")\($0.value.flatText)" }.joined(separator: ",")
        }
    }

    /// The value as `name=value` pairs in a query.
    func appendQuery(_ value: ParameterValue, to target: inout RequestTarget) {
        let key = encode(name)
        if case .text(let text, _) = value {
            target.appendPair(key, encode(text))
            return
        }
        if style == .deepObject {
            appendDeep(value, key: key, to: &target)
            return
        }
        switch value {
        case .array(let items) where explode:
            for item in items { target.appendPair(key, encode(item.flatText)) }
        case .object(let members) where explode:
            for member in members { target.appendPair(encode(member.name), encode(member.value.flatText)) }
        default:
            let items = items(of: value, explode: false)
            if !items.isEmpty { target.appendPair(key, items.joined(separator: delimiter)) }
        }
    }

    private var delimiter: String {
        switch style {
        case .spaceDelimited: "%20"
        case .pipeDelimited: "%7C"
        default: ","
        }
    }

    private func appendDeep(_ value: ParameterValue, key: String, to target: inout RequestTarget) {
        switch value {
        case .absent: break
        case .text(let text, _): target.appendPair(key, encode(text))
        case .array(let items):
            for (index, item) in items.enumerated() { appendDeep(item, key: "\(key)%5B\(index)%5D", to: &target) }
        case .object(let members):
            for member in members { appendDeep(member.value, key: "\(key)%5B\(encode(member.name))%5D", to: &target) }
        }
    }

    private func items(of value: ParameterValue, explode: Bool) -> [String] {
        switch value {
        case .absent: []
        case .text(let text, _): [encode(text)]
        case .array(let items): items.map { encode($0.flatText) }
        case .object(let members) where explode:
            members.map { "\(encode($0.name))=\(encode($0.value.flatText))" }
        case .object(let members): members.flatMap { [encode($0.name), encode($0.value.flatText)] }
        }
    }

    private func encode(_ text: String) -> String { PercentEncoding.encode(text, allowed: allowed) }
}
