import CVector
import Testing

/// SIMD classification of sixteen bytes.
@Suite struct ByteVectorTests {
    @Test func `the byte scanner classifies every byte correctly at every position`() {
        for byte in UInt8.min...UInt8.max {
            let isSpecial = byte < 0x20 || byte == 0x22 || byte == 0x5C
            for place in 0..<16 {
                var bytes = [UInt8](repeating: 0x61, count: 16)
                bytes[place] = byte
                var expected: UInt32 = 0
                if isSpecial { expected |= 1 << UInt32(place) }
                if byte >= 0x80 { expected |= 1 << UInt32(16 + place) }
                #expect(cvector_classify(bytes) == expected)
                let words = [0, 8].map { first in
                    bytes[first..<first + 8].reversed().reduce(UInt64(0)) { word, byte in word << 8 | UInt64(byte) }
                }
                #expect(cvector_classify_words(words[0], words[1]) == expected)
                #expect((cvector_is_ascii(bytes) != 0) == (byte < 0x80))
            }
        }
    }

    @Test func `the byte scanner classifies bytes while it copies them`() {
        let bytes = (0..<16).map { UInt8($0 * 17) }
        var copy = [UInt8](repeating: 0, count: 18)
        let mask = copy.withUnsafeMutableBufferPointer { target in
            target.baseAddress.map { cvector_copy(bytes, $0 + 1) }
        }
        #expect(copy == [0] + bytes + [0])
        #expect(mask == cvector_classify(bytes))
    }
}
