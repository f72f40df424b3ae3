/// A shallow view of a value, as deep as needed to tell the alternatives of a `oneOf` or `anyOf` apart.
enum WireGlimpse: Sendable, Hashable {
    case null
    case bool(Bool)
    /// An integer, with its value if an alternative lists values.
    case integer(Int64?)
    case double
    /// A string, with its contents if an alternative lists values.
    case string(String?)
    case bytes
    /// An array, with its first element.
    indirect case array(WireGlimpse?)
    indirect case object(Object)

    /// A shallow view of an object.
    struct Object: Sendable, Hashable {
        var keys: Set<String> = []
        /// The strings at those keys for which an alternative has a constant.
        var strings: [String: String] = [:]
        /// Those of the keys that hold null, which says nothing about the alternative.
        var nulls: Set<String> = []
        /// The values at those keys that tell alternatives apart.
        var members: [String: WireGlimpse] = [:]
        /// The first member that no alternative names, if alternatives differ in such members.
        var other: WireGlimpse?
    }

    /// The parts of an object to examine.
    struct Wanted {
        var constants: Set<String> = []
        var members: [String: [WireShape]] = [:]
        var known: Set<String> = []
        var others: [WireShape] = []
    }

    /// Examines the value at the cursor, as far as the shapes differ.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    init<Reader: WireReader>(of reader: inout Reader, wanting shapes: [WireShape]) throws(WireError) {
        switch try reader.peekKind() {
        case .null:
            try reader.skipValue()
            self = .null
        case .bool: self = .bool(try reader.readBool())
        case .integer: self = .integer(try Self.integer(of: &reader, wanting: shapes))
        case .double:
            try reader.skipValue()
            self = .double
        case .bytes:
            try reader.skipValue()
            self = .bytes
        case .string:
            if shapes.contains(where: \.listsValues) {
                self = .string(try reader.readString())
            } else {
                try reader.skipValue()
                self = .string(nil)
            }
        case .array:
            let elements = shapes.flatMap(\.elements)
            if elements.isEmpty {
                try reader.skipValue()
                self = .array(nil)
                return
            }
            var array = try reader.beginArray()
            var first: WireGlimpse?
            while try reader.nextElement(in: &array) {
                if first == nil {
                    first = try WireGlimpse(of: &reader, wanting: elements)
                } else {
                    try reader.skipValue()
                }
            }
            self = .array(first)
        case .object: self = .object(try Object(of: &reader, wanting: shapes))
        }
    }

    private static func integer<Reader: WireReader>(
        of reader: inout Reader, wanting shapes: [WireShape]
    ) throws(WireError) -> Int64? {
        guard shapes.contains(where: \.listsValues) else {
            try reader.skipValue()
            return nil
        }
        let bookmark = reader
        do throws(WireError) { return try reader.readInteger(Int64.self) } catch {
            reader = bookmark
            try reader.skipValue()
            return nil
        }
    }
}

extension WireGlimpse.Object {
    @_semantics("optimize.sil.specialize.generic.never")
    fileprivate init<Reader: WireReader>(of reader: inout Reader, wanting shapes: [WireShape]) throws(WireError) {
        var wanted = WireGlimpse.Wanted()
        for shape in shapes { shape.addWanted(to: &wanted) }
        var object = try reader.beginObject()
        while let key = try reader.nextKey(in: &object) {
            keys.insert(key)
            let isConstant = wanted.constants.contains(key)
            if let shapes = wanted.members[key] {
                // If an alternative has a constant here, the string is needed.
                let all = isConstant ? shapes + [.string(values: [""])] : shapes
                let glimpse = try WireGlimpse(of: &reader, wanting: all)
                if isConstant, case .string(let text?) = glimpse { strings[key] = text }
                if isConstant, glimpse == .null { nulls.insert(key) }
                members[key] = glimpse
            } else if isConstant, try reader.peekKind() == .string {
                strings[key] = try reader.readString()
            } else if isConstant, try reader.readNull() {
                nulls.insert(key)
            } else if !wanted.others.isEmpty, other == nil, !wanted.known.contains(key) {
                other = try WireGlimpse(of: &reader, wanting: wanted.others)
            } else {
                try reader.skipValue()
            }
        }
    }
}
