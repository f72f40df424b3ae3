extension TypeBuilder {
    /// Boxes large optional members: a value has room for all its members, and moving it costs as much if they are nil.
    ///
    /// Must be called after cycles have been broken.
    func boxLargeMembers() {
        var sizes = MemberSizes(declarations: declarations)
        for index in declarations.indices {
            _ = sizes.size(of: declarations[index].name)
            declarations[index].kind = sizes.kind(of: declarations[index].name) ?? declarations[index].kind
        }
    }
}

/// Estimates the size of values: their layout in Swift is not known here.
private struct MemberSizes {
    /// The maximum size of members that are not boxed, ten words: smaller optional members are usually present, and a
    /// box would cost an allocation.
    static let largestInPlace = 80

    private var kinds: [String: TypeDeclaration.Kind]
    private var known: [String: Int] = [:]

    init(declarations: [TypeDeclaration]) {
        kinds = Dictionary(declarations.map { ($0.name, $0.kind) }) { first, _ in first }
    }

    func kind(of name: String) -> TypeDeclaration.Kind? { kinds[name] }

    /// The size of a value in bytes, with its own large members boxed.
    mutating func size(of name: String) -> Int {
        if let size = known[name] { return size }
        let size: Int
        switch kinds[name] {
        case .model(var model):
            var sum = model.additional == nil ? 0 : 8
            for position in model.properties.indices {
                let property = model.properties[position]
                var taken = property.isIndirect ? 8 : self.size(of: property.type)
                if property.type.isOptional, !property.isIndirect, property.type.nameHeldByValue != nil,
                    taken > Self.largestInPlace
                {
                    model.properties[position].isIndirect = true
                    taken = 8
                }
                sum += (taken + 7) / 8 * 8
            }
            kinds[name] = .model(model)
            size = sum
        case .union(let union):
            size = union.isIndirect ? 8 : 1 + largest(of: union.alternatives.map(\.type) + (union.isOpen ? [.any] : []))
        case .statuses(let variants), .failures(let variants): size = 1 + largest(of: variants.compactMap(\.type))
        case .enumeration(let enumeration): size = enumeration.rawValue == .string ? 16 : 8
        case .alias(let type): size = self.size(of: type)
        case nil: size = 8
        }
        known[name] = size
        return size
    }

    private mutating func largest(of types: [TypeReference]) -> Int {
        var largest = 0
        for type in types { largest = max(largest, size(of: type)) }
        return largest
    }

    private mutating func size(of type: TypeReference) -> Int {
        switch type {
        case .bool: 1
        case .int32: 4
        case .int, .int64, .uint64, .double, .bytes, .array, .dictionary: 8
        case .string: 16
        case .file: 40
        case .dateTime, .date, .any: 24
        case .optional(let wrapped): size(of: wrapped) + (wrapped.isNumber ? 1 : 0)
        case .named(let name): size(of: name)
        }
    }
}

extension TypeReference {
    /// Whether the type is a number, which has no spare bit pattern for nil.
    fileprivate var isNumber: Bool {
        switch self {
        case .int, .int32, .int64, .uint64, .double: true
        default: false
        }
    }
}
