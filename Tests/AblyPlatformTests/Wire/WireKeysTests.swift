import Testing

@testable import AblyPlatform

@Suite struct WireKeysTests {
    private func index(of key: String, in keys: WireKeys) -> Int {
        let padded = Array(key.utf8) + [1, 2, 3, 4, 5, 6, 7, 8]
        return padded.withUnsafeBufferPointer { buffer in
            let count = key.utf8.count
            let near = keys.table.index(of: buffer.baseAddress!, count: count, available: count)
            #expect(near == keys.table.index(of: buffer.baseAddress!, count: count, available: buffer.count))
            return near
        }
    }

    @Test func `every key is found at its index, and no other one`() {
        var generator = WireGenerator(5)
        for size in [0, 1, 2, 3, 10, 40, 64, 65, 300] {
            var names: Set<String> = size > 3 ? ["", "id", "connectionId", "connectionKey"] : []
            while names.count < size {
                let prefix = ["", "x", "connection", "a-long-prefix-of-many-keys-"].randomElement(using: &generator)!
                names.insert(
                    prefix + String(generator.next() >> UInt64.random(in: 0..<60, using: &generator), radix: 36))
            }
            let ordered = names.sorted()
            let keys = WireKeys(ordered)
            #expect(keys.names == ordered)
            for (position, name) in ordered.enumerated() {
                #expect(index(of: name, in: keys) == position)
                for other in [name + "x", "x" + name, String(name.dropLast()), name.uppercased()]
                where !names.contains(other) {
                    #expect(index(of: other, in: keys) == -1)
                }
            }
        }
    }

    @Test func `keys that differ only in the middle are told apart`() throws {
        let names = (0..<20).map { "the-same-beginning-\($0)-and-the-same-end" }
        let keys = WireKeys(names)
        for (position, name) in names.enumerated() { #expect(index(of: name, in: keys) == position) }
        #expect(index(of: "the-same-beginning-?-and-the-same-end", in: keys) == -1)
    }

    @Test func `keys are written with their escapes and read with any`() throws {
        let keys = WireKeys("a\"b\\c\n", "é", "漢字漢字漢字漢字漢字漢字", "")
        for position in 0..<keys.count {
            for format in WireFormat.allCases {
                let bytes = try format.encode(OneKey(keys: keys, index: position))
                #expect(try format.decode([String: Int].self, from: bytes) == [keys.names[position]: position])
            }
        }
    }

    private struct OneKey: WireEncodable {
        let keys: WireKeys
        let index: Int

        func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
            var object = writer.beginObject()
            try writer.writeField(index, index, of: keys, in: &object)
            writer.endObject(object)
        }
    }
}
