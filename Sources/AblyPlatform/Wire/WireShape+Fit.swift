/// How well an alternative fits a value; the greater the better.
struct WireFit: Sendable, Hashable, Comparable {
    /// 0 where a value can be read as the alternative by way of another kind, 1 where the kind is the alternative's, 2
    /// where it is the narrower one, 3 where a listed value or a constant says so.
    var kind: Int
    /// Whether all that is required is there.
    var isComplete = true
    /// How many of the alternative's keys are there.
    var known = 0
    /// How many required keys are not.
    var missing = 0

    static func < (left: WireFit, right: WireFit) -> Bool {
        (left.isComplete ? 1 : 0, left.kind, left.known, right.missing)
            < (right.isComplete ? 1 : 0, right.kind, right.known, left.missing)
    }
}

extension WireShape {
    /// Whether a value of this kind can be this alternative at all. ``any`` is the last resort and none of these.
    func admits(_ kind: WireKind) -> Bool {
        switch (self, kind) {
        case (.null, .null), (.bool, .bool), (.integer, .integer), (.number, .integer), (.number, .double),
            (.string, .string), (.bytes, .bytes), (.array, .array), (.object, .object):
            true
        // A fraction of zero makes an integer, and a base64 string makes bytes.
        case (.integer, .double), (.bytes, .string): true
        case (.oneOf(let shapes), _): shapes.contains { $0.isAny || $0.admits(kind) }
        default: false
        }
    }

    /// How well this alternative fits a value; nil where it does not.
    func fit(_ glimpse: WireGlimpse) -> WireFit? {
        switch (self, glimpse) {
        case (.null, .null), (.bool, .bool), (.number, .integer), (.number, .double), (.bytes, .bytes):
            return WireFit(kind: 1)
        case (.integer, .integer): return WireFit(kind: 2)
        case (.integer, .double), (.bytes, .string): return WireFit(kind: 0)
        case (.string(let values), .string(let text)):
            if values.isEmpty { return WireFit(kind: 1) }
            // A value that is not listed may be one that the server has added.
            return text.map(values.contains) == true ? WireFit(kind: 3) : WireFit(kind: 1, isComplete: false)
        case (.array(let element), .array(let first)):
            guard let first else { return WireFit(kind: 1) }
            return element.isAny ? WireFit(kind: 0) : element.fit(first)
        case (.object(let required, let known, let constants), .object(let keys, let strings)):
            return Self.fit(required, known, constants, keys, strings)
        case (.oneOf(let shapes), _):
            return shapes.compactMap { $0.fit(glimpse) }.max()
                ?? (shapes.contains(where: \.isAny) ? WireFit(kind: 0) : nil)
        default: return nil
        }
    }

    private static func fit(
        _ required: [String], _ known: [String], _ constants: [String: [String]], _ keys: Set<String>,
        _ strings: [String: String]
    ) -> WireFit? {
        var matched = 0
        for (key, values) in constants where keys.contains(key) {
            guard let text = strings[key], values.contains(text) else { return nil }
            matched += 1
        }
        let missing = required.count { !keys.contains($0) }
        return WireFit(
            kind: matched > 0 ? 3 : 1, isComplete: missing == 0 && matched == constants.count,
            known: Set(known).union(required).count(where: keys.contains), missing: missing)
    }

    /// Whether this fits everything.
    var isAny: Bool {
        switch self {
        case .any: true
        default: false
        }
    }

    /// Whether a string's text makes a difference.
    var listsValues: Bool {
        switch self {
        case .string(let values): !values.isEmpty
        case .oneOf(let shapes): shapes.contains(where: \.listsValues)
        default: false
        }
    }

    /// What the elements of the arrays look like.
    var elements: [WireShape] {
        switch self {
        case .array(let element): [element]
        case .oneOf(let shapes): shapes.flatMap(\.elements)
        default: []
        }
    }

    /// The keys whose values are constant.
    var constantKeys: [String] {
        switch self {
        case .object(_, _, let constants): Array(constants.keys)
        case .oneOf(let shapes): shapes.flatMap(\.constantKeys)
        default: []
        }
    }
}
