import AblyPlatform

/// Any document in one format: what is read can be written and comes back; what is not read has a place in the document.
enum WireTarget {
    static func run(_ format: WireFormat, _ bytes: [UInt8]) {
        let value: WireValue
        do throws(WireError) {
            value = try format.decode(WireValue.self, from: bytes)
        } catch {
            guard error.offset <= bytes.count else { fatalError("\(error) lies outside the document") }
            return
        }
        do throws(WireError) {
            let written = try format.encode(value)
            let again = try format.encode(format.decode(WireValue.self, from: written))
            guard again == written else { fatalError("\(value) does not come back") }
        } catch { fatalError("\(value) cannot be written and read: \(error)") }
        // The other format may have no form for a number that is not finite.
        for other in WireFormat.allCases where other != format {
            guard let written = try? other.encode(value) else { continue }
            do throws(WireError) { _ = try other.decode(WireValue.self, from: written) } catch {
                fatalError("\(value) cannot be read from \(other): \(error)")
            }
        }
    }
}
