extension ResponseHeaders: Sequence {
    /// Iterates over the fields in the order received.
    public struct Iterator: IteratorProtocol {
        private let block: [UInt8]
        private var lines: HeaderLines

        fileprivate init(_ block: [UInt8]) {
            self.block = block
            lines = HeaderLines(block)
        }

        public mutating func next() -> (name: String, value: String)? {
            lines.next().map { (name: $0.name(in: block), value: $0.value(in: block)) }
        }
    }

    public func makeIterator() -> Iterator { Iterator(block) }
}

extension ResponseHeaders: CustomStringConvertible, CustomReflectable {
    /// The fields, one per line, with the values of those that carry credentials redacted.
    public var description: String {
        map { "\($0.name): \(HeaderField.isSecret($0.name) ? "<hidden>" : $0.value)" }.joined(separator: "\n")
    }

    public var customMirror: Mirror {
        let children = map {
            (label: Optional($0.name), value: (HeaderField.isSecret($0.name) ? "<hidden>" : $0.value) as Any)
        }
        return Mirror(self, children: children, displayStyle: .dictionary)
    }
}
