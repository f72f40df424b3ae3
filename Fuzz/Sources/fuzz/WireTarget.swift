import AblyPlatform

/// Arbitrary bytes in one format. A decoded value survives a round trip, and an error has an offset within the input.
enum WireTarget {
    static func run(_ format: WireFormat, _ bytes: [UInt8]) {
        let value: WireValue
        do throws(WireError) {
            value = try format.decode(WireValue.self, from: bytes)
        } catch {
            guard error.offset <= bytes.count else { fatalError("\(error) is outside the input") }
            return
        }
        do throws(WireError) {
            let written = try format.encode(value)
            let again = try format.encode(format.decode(WireValue.self, from: written))
            guard again == written else { fatalError("\(value) changes in a round trip") }
        } catch { fatalError("\(value) does not survive a round trip: \(error)") }
        // The other format may not be able to represent a number that is not finite.
        for other in WireFormat.allCases where other != format {
            guard let written = try? other.encode(value) else { continue }
            do throws(WireError) { _ = try other.decode(WireValue.self, from: written) } catch {
                fatalError("\(value) cannot be decoded from \(other): \(error)")
            }
        }
    }
}
