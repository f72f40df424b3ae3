/// How well an alternative matches a value; greater is better.
struct WireFit: Sendable, Hashable, Comparable {
    /// 0 if the value can be converted to the alternative's kind, 1 if the kinds are the same, 2 if the alternative is
    /// the narrower kind, 3 if a listed value or a constant matches.
    var kind: Int
    /// Whether all required members are present, and every member matches.
    var isComplete = true
    /// Number of the alternative's keys that are present.
    var known = 0
    /// The sum of ``kind`` over the members examined, including nested ones.
    var detail = 0
    /// Number of keys that the alternative would drop.
    var lost = 0
    /// Number of required keys that are absent and of members that do not match.
    var missing = 0

    static func < (left: WireFit, right: WireFit) -> Bool {
        (left.isComplete ? 1 : 0, left.kind, left.known, left.detail, right.lost, right.missing)
            < (right.isComplete ? 1 : 0, right.kind, right.known, right.detail, left.lost, left.missing)
    }
}

extension WireFit {
    /// The contribution to ``detail`` of the enclosing object.
    fileprivate var weight: Int { kind + detail }
}

extension WireFit? {
    /// The contribution to `missing` of the enclosing object.
    fileprivate var shortfall: Int {
        guard let self else { return 2 }
        return self.isComplete ? 0 : max(1, self.missing)
    }
}

extension WireShape {
    /// Whether a value of this kind can match this alternative at all. ``any`` is the last resort and handled
    /// separately.
    func admits(_ kind: WireKind) -> Bool {
        switch (self, kind) {
        case (.null, .null), (.bool, .bool), (.boolean, .bool), (.integer, .integer), (.integers, .integer),
            (.number, .integer), (.number, .double), (.string, .string), (.bytes, .bytes), (.array, .array),
            (.object, .object):
            true
        // A number with a fraction of zero can be an integer, and a base64 string can be bytes.
        case (.integer, .double), (.integers, .double), (.bytes, .string): true
        case (.oneOf(let shapes), _): shapes.contains { $0.isAny || $0.admits(kind) }
        default: false
        }
    }

    /// How well this alternative matches a value; nil if it does not.
    func fit(_ glimpse: WireGlimpse) -> WireFit? {
        switch (self, glimpse) {
        case (.null, .null), (.bool, .bool), (.number, .integer), (.number, .double), (.bytes, .bytes):
            return WireFit(kind: 1)
        case (.integer, .integer): return WireFit(kind: 2)
        case (.integer, .double), (.integers, .double), (.bytes, .string): return WireFit(kind: 0)
        case (.boolean(let wanted), .bool(let found)): return Self.fit(found == wanted)
        case (.integers(let values), .integer(let number)): return Self.fit(number.map(values.contains) == true)
        case (.string(let values), .string(let text)):
            return values.isEmpty ? WireFit(kind: 1) : Self.fit(text.map(values.contains) == true)
        case (.array(let element), .array(let first)):
            guard let first else { return WireFit(kind: 1) }
            return element.isAny ? WireFit(kind: 0) : element.fit(first)
        case (.object(let required, let known, let constants, let members, let others), .object(let object)):
            return Self.fit(required, known, constants, members, others, object)
        case (.oneOf(let shapes), _):
            return shapes.compactMap { $0.fit(glimpse) }.max()
                ?? (shapes.contains(where: \.isAny) ? WireFit(kind: 0) : nil)
        default: return nil
        }
    }

    /// The fit of a value whose alternative lists values. An unlisted one may have been added by the server.
    private static func fit(_ isListed: Bool) -> WireFit {
        isListed ? WireFit(kind: 3) : WireFit(kind: 1, isComplete: false)
    }

    private static func fit(
        _ required: [String], _ known: [String], _ constants: [String: [String]], _ members: [String: WireShape],
        _ others: WireShape?, _ object: WireGlimpse.Object
    ) -> WireFit? {
        var matched = 0
        for (key, values) in constants where object.keys.contains(key) && !object.nulls.contains(key) {
            guard let text = object.strings[key], values.contains(text) else { return nil }
            matched += 1
        }
        var detail = 0
        var missing = required.count { !object.keys.contains($0) }
        for (key, shape) in members {
            // Whether null is allowed here is left to the member's reader.
            guard let glimpse = object.members[key], glimpse != .null else { continue }
            let fit = shape.isAny ? WireFit(kind: 0) : shape.fit(glimpse)
            detail += fit?.weight ?? 0
            missing += fit.shortfall
        }
        if let others, let glimpse = object.other, !others.isAny {
            let fit = others.fit(glimpse)
            detail += fit?.weight ?? 0
            missing += fit.shortfall
        }
        let named = Set(known).union(required).count(where: object.keys.contains)
        return WireFit(
            kind: matched > 0 ? 3 : 1, isComplete: missing == 0 && matched == constants.count, known: named,
            detail: detail, lost: others == nil ? object.keys.count - named : 0, missing: missing)
    }

    /// Whether this matches everything.
    var isAny: Bool {
        switch self {
        case .any: true
        default: false
        }
    }

    /// Whether the value of a string or an integer matters.
    var listsValues: Bool {
        switch self {
        case .string(let values): !values.isEmpty
        case .integers: true
        case .oneOf(let shapes): shapes.contains(where: \.listsValues)
        default: false
        }
    }

    /// The shapes of array elements.
    var elements: [WireShape] {
        switch self {
        case .array(let element): [element]
        case .oneOf(let shapes): shapes.flatMap(\.elements)
        default: []
        }
    }

    /// Adds the parts of objects to examine.
    func addWanted(to wanted: inout WireGlimpse.Wanted) {
        switch self {
        case .object(_, let known, let constants, let members, let others):
            wanted.constants.formUnion(constants.keys)
            for (key, shape) in members { wanted.members[key, default: []].append(shape) }
            guard let others, !others.isAny else { return }
            wanted.known.formUnion(known)
            wanted.others.append(others)
        case .oneOf(let shapes): for shape in shapes { shape.addWanted(to: &wanted) }
        default: break
        }
    }
}
