extension DocumentParser {
    /// The target of a reference.
    struct Resolved {
        /// The location of the value.
        let place: Place
        /// The description next to the `$ref`, which replaces the value's own (3.1).
        let description: String?
    }

    /// Follows `$ref` to the end. Every step that fails is an error, and the result nil.
    func resolve(_ place: Place) -> Resolved? {
        var current = place
        var visited: [JSONPointer] = []
        var description: String?
        while let reference = current["$ref"] {
            guard !visited.contains(current.pointer) else {
                let places = (visited + [current.pointer]).map { diagnostics.files.text(of: $0) }
                let chain = places.joined(separator: " → ")
                error("the reference leads back to itself: \(chain)", at: place)
                return nil
            }
            visited.append(current.pointer)
            if isVersion31, description == nil { description = string("description", of: current) }
            guard let target = target(of: reference) else { return nil }
            current = target
        }
        return Resolved(place: current, description: description)
    }

    /// A member with a list by name, or the target of a reference in its place, which strictly is not allowed but
    /// common.
    func section(_ key: String, of place: Place) -> Place? {
        guard let member = place.member(key) else { return nil }
        guard member["$ref"]?.node.string != nil else { return expectObject(member) }
        return resolve(member).flatMap { expectObject($0.place) }
    }

    /// The target of a `$ref`, or an error and nil.
    func target(of reference: Place) -> Place? {
        guard let text = reference.node.string else {
            error("expected a string, found \(reference.node.kind)", at: reference)
            return nil
        }
        guard let destination = destination(text, at: reference) else { return nil }
        guard let place = place(at: destination) else {
            error("the reference “\(text)” leads nowhere: \(absence(of: destination))", at: reference)
            return nil
        }
        return place
    }

    /// The target of a reference: a pointer in one of the files.
    private struct Destination {
        let root: Place
        let pointer: JSONPointer
    }

    /// The parts of a reference such as `#/components/schemas/Message` or `Message.yaml`, or an error and nil.
    private func destination(_ reference: String, at place: Place) -> Destination? {
        let name = reference.prefix { $0 != "#" }
        let fragment = reference.dropFirst(name.count + 1)
        guard fragment.isEmpty || fragment.hasPrefix("/") else {
            error("the reference “\(reference)” names an anchor: only JSON pointers (“#/…”) are supported", at: place)
            return nil
        }
        let isLocal = name.isEmpty && reference.hasPrefix("#")
        guard
            let root = isLocal
                ? diagnostics.files.root(of: place.pointer) : file(name, named: reference, at: place)
        else { return nil }
        return Destination(root: root, pointer: JSONPointer(text: Self.percentDecoded(fragment)))
    }

    /// The missing target, for display.
    private func absence(of destination: Destination) -> String {
        let files = diagnostics.files
        guard files.isElsewhere(destination.root.pointer) else { return "there is nothing in this document" }
        let name = files.file(of: destination.root.pointer).name
        let absence = "there is nothing in \(name)"
        guard place(at: Destination(root: root, pointer: destination.pointer)) != nil else { return absence }
        return "\(absence), but in \(files.list[0].name) there is: name that file before the “#”"
    }

    /// The location at a pointer. A `$ref` on its path is followed, although strictly it is not.
    private func place(at destination: Destination) -> Place? {
        var current = destination.root
        for token in destination.pointer.tokens {
            var followed = 0
            while current[token] == nil, let reference = current["$ref"], let text = reference.node.string {
                followed += 1
                guard followed < 32, let next = self.destination(text, at: reference).flatMap(directPlace) else {
                    return nil
                }
                current = next
            }
            guard let next = step(from: current, to: token) else { return nil }
            current = next
        }
        return current
    }

    private func directPlace(_ destination: Destination) -> Place? {
        destination.pointer.tokens.reduce(destination.root as Place?) { place, token in
            place.flatMap { step(from: $0, to: token) }
        }
    }

    private func step(from place: Place, to token: String) -> Place? {
        place.node.child(token).map { Place(node: $0, pointer: place.pointer.appending(token)) }
    }

    /// The percent-decoded string; unchanged if the result is not UTF-8.
    static func percentDecoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        let bytes = Array(text.utf8)
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, bytes[index + 1].isHexDigit,
                bytes[index + 2].isHexDigit,
                let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                decoded.append(byte)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(validating: decoded, as: UTF8.self) ?? String(text)
    }
}
