extension DocumentParser {
    /// What a reference led to.
    struct Resolved {
        /// The place with the value itself.
        let place: Place
        /// The description beside the `$ref`, which replaces the value's own (3.1).
        let description: String?
    }

    /// Follows `$ref` until something else stands there. Every step that fails is an error, and gives nil.
    func resolve(_ place: Place) -> Resolved? {
        var current = place
        var visited: [JSONPointer] = []
        var description: String?
        while let reference = current["$ref"] {
            guard !visited.contains(current.pointer) else {
                let chain = (visited + [current.pointer]).map { "#\($0.text)" }.joined(separator: " → ")
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

    /// The place that a `$ref` names, or an error and nil.
    func target(of reference: Place) -> Place? {
        guard let text = reference.node.string else {
            error("expected a string, found \(reference.node.kind)", at: reference)
            return nil
        }
        guard let pointer = localPointer(text, at: reference) else { return nil }
        guard let place = place(at: pointer) else {
            error("the reference “\(text)” leads nowhere: nothing stands there in this document", at: reference)
            return nil
        }
        return place
    }

    /// The pointer in a reference such as `#/components/schemas/Message`, or an error and nil.
    private func localPointer(_ reference: String, at place: Place) -> JSONPointer? {
        guard reference.hasPrefix("#") else {
            error(
                "the reference “\(reference)” leaves the document: only references within it (“#/…”) are supported,"
                    + " so bundle the files into one first", at: place)
            return nil
        }
        let fragment = reference.dropFirst()
        guard fragment.isEmpty || fragment.hasPrefix("/") else {
            error("the reference “\(reference)” names an anchor: only JSON pointers (“#/…”) are supported", at: place)
            return nil
        }
        return JSONPointer(text: Self.percentDecoded(fragment))
    }

    /// The place at a pointer. A `$ref` on the way is followed: strictly it is not, but nothing else can be meant.
    private func place(at pointer: JSONPointer) -> Place? {
        var current = root
        for token in pointer.tokens {
            var followed = 0
            while current[token] == nil, let reference = current["$ref"]?.node.string, reference.hasPrefix("#/") {
                followed += 1
                guard followed < 32,
                    let next = directPlace(JSONPointer(text: Self.percentDecoded(reference.dropFirst())))
                else { return nil }
                current = next
            }
            guard let next = step(from: current, to: token) else { return nil }
            current = next
        }
        return current
    }

    private func directPlace(_ pointer: JSONPointer) -> Place? {
        pointer.tokens.reduce(root as Place?) { place, token in place.flatMap { step(from: $0, to: token) } }
    }

    private func step(from place: Place, to token: String) -> Place? {
        place.node.child(token).map { Place(node: $0, pointer: place.pointer.appending(token)) }
    }

    /// The text with its percent escapes replaced; a text whose escapes give no UTF-8 stays as it is.
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
