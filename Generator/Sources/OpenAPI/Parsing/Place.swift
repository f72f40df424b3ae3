/// A value of the document, with its pointer.
struct Place {
    let node: SourceNode
    let pointer: JSONPointer

    /// The members, or nil if this is not an object.
    var object: OrderedMap<SourceNode>? { node.object }

    /// A member, or nil if there is none.
    subscript(key: String) -> Place? {
        node.object?[key].map { Place(node: $0, pointer: pointer.appending(key)) }
    }

    /// A member that is present and not null.
    func member(_ key: String) -> Place? {
        guard let member = self[key], !member.node.isNull else { return nil }
        return member
    }

    /// The members in document order; empty if this is not an object.
    var members: [(key: String, place: Place)] {
        (node.object ?? [:]).map { ($0.key, Place(node: $0.value, pointer: pointer.appending($0.key))) }
    }

    /// The elements; empty if this is not an array.
    var elements: [Place] {
        (node.array ?? []).enumerated().map { Place(node: $1, pointer: pointer.appending($0)) }
    }
}
