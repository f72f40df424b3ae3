/// A parsed JSON number: significand times a power of ten.
struct JSONNumber {
    /// The digits without the sign, at most the first 38.
    var significand: UInt128 = 0
    /// The power of ten by which the significand is multiplied.
    var exponent = 0
    var isNegative = false
    /// Whether digits other than zero were dropped from the significand.
    var isCut = false
}

extension JSONReader {
    // Inlined into other modules, where generic code would look up the type of each number.
    @inlinable
    @inline(__always)
    public mutating func readInteger<Number: FixedWidthInteger>(_ type: Number.Type) throws(WireError) -> Number {
        guard let value = readShortInteger() else { return try readAnyInteger(type) }
        guard let number = Number(exactly: value) else { throw error(.numberOutOfRange(type: "\(type)")) }
        return number
    }

    /// Reads an integer of up to 17 digits; nil, with the cursor where it was, for other values.
    @usableFromInline
    @inline(__always)
    mutating func readShortInteger() -> Int64? {
        let first = beginValue()
        let isNegative = first == UInt8(ascii: "-")
        var pointer = isNegative ? cursor + 1 : cursor
        let digits = pointer
        var magnitude: UInt64 = 0
        // 18 digits cannot overflow; longer numbers, fractions and exponents take the slow path.
        let limit = end - pointer > 18 ? pointer + 18 : end
        if end - pointer >= 8, let eight = ByteWord.decimal(ByteWord.load(pointer)) {
            magnitude = eight
            pointer += 8
            // Timestamps in milliseconds have 13 digits.
            if end - pointer >= 4, let four = ByteWord.decimal(ByteWord.loadHalf(pointer)) {
                magnitude = magnitude &* 10_000 &+ UInt64(four)
                pointer += 4
            }
        }
        while pointer < limit {
            let digit = pointer.pointee &- UInt8(ascii: "0")
            if digit > 9 { break }
            magnitude = magnitude &* 10 &+ UInt64(digit)
            pointer += 1
        }
        let next = pointer < end ? pointer.pointee : 0
        if pointer == digits || (digits.pointee == UInt8(ascii: "0") && pointer - digits > 1)
            || next == UInt8(ascii: ".") || next | 0x20 == UInt8(ascii: "e") || pointer - digits == 18
        {
            return nil
        }
        cursor = pointer
        let value = Int64(bitPattern: magnitude)
        return isNegative ? 0 &- value : value
    }

    @inline(never)
    @usableFromInline
    mutating func readAnyInteger<Number: FixedWidthInteger>(_ type: Number.Type) throws(WireError) -> Number {
        let number = try scanNumber(expected: "an integer")
        var significand = number.significand
        var exponent = number.exponent
        if significand == 0 { return 0 }
        while exponent < 0, significand % 10 == 0 {
            significand /= 10
            exponent += 1
        }
        if exponent < 0 { throw error(.typeMismatch(expected: "an integer", found: "a number with a fraction")) }
        var isTooLarge = number.isCut
        while exponent > 0, !isTooLarge {
            (significand, isTooLarge) = significand.multipliedReportingOverflow(by: 10)
            exponent -= 1
        }
        if !isTooLarge, let magnitude = Int128(exactly: significand),
            let value = Number(exactly: number.isNegative ? -magnitude : magnitude)
        {
            return value
        }
        throw error(.numberOutOfRange(type: "\(type)"))
    }

    public mutating func readDouble() throws(WireError) -> Double {
        let literal = beginValue() == 0 ? cursor : begun
        let number = try scanNumber(expected: "a number")
        // Both operands are exact, so the single rounding is correct.
        if number.significand <= 1 << 53, !number.isCut, number.exponent >= -22, number.exponent <= 22 {
            let magnitude = Double(UInt64(truncatingIfNeeded: number.significand))
            let value =
                number.exponent < 0
                ? magnitude / Self.powersOfTen[-number.exponent] : magnitude * Self.powersOfTen[number.exponent]
            return number.isNegative ? -value : value
        }
        let text = String(decoding: UnsafeBufferPointer(start: literal, count: cursor - literal), as: UTF8.self)
        guard let value = Double(text), value.isFinite else { throw error(.numberOutOfRange(type: "Double")) }
        return value
    }

    public mutating func readNumber() throws(WireError) -> WireNumber {
        let literal = beginValue() == 0 ? cursor : begun
        _ = try scanNumber(expected: "a number")
        let text = UnsafeBufferPointer(start: literal, count: cursor - literal)
        return WireNumber(checked: String(decoding: text, as: UTF8.self))
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// Parses a number according to the grammar of RFC 8259 section 6.
    func scannedNumber(_ pointer: inout UnsafePointer<UInt8>, expected: String) throws(WireError) -> JSONNumber {
        var number = JSONNumber()
        if pointer < end, pointer.pointee == UInt8(ascii: "-") {
            number.isNegative = true
            pointer += 1
        }
        let digits = pointer
        var count = 0
        scanDigits(&pointer, into: &number, count: &count, isFraction: false)
        if pointer == digits {
            if pointer == end { throw failure(.truncated, at: end) }
            if number.isNegative { throw failure(.malformed("expected a digit"), at: pointer) }
            throw mismatch(expected: expected)
        }
        if digits.pointee == UInt8(ascii: "0"), pointer - digits > 1 {
            throw failure(.malformed("leading zeros are not allowed"), at: digits)
        }
        if pointer < end, pointer.pointee == UInt8(ascii: ".") {
            pointer += 1
            let fraction = pointer
            scanDigits(&pointer, into: &number, count: &count, isFraction: true)
            if pointer == fraction { throw digitMissing(at: pointer) }
        }
        if pointer < end, pointer.pointee | 0x20 == UInt8(ascii: "e") {
            pointer += 1
            var isNegative = false
            if pointer < end, pointer.pointee == UInt8(ascii: "-") || pointer.pointee == UInt8(ascii: "+") {
                isNegative = pointer.pointee == UInt8(ascii: "-")
                pointer += 1
            }
            let start = pointer
            var exponent = 0
            while pointer < end, pointer.pointee &- UInt8(ascii: "0") <= 9 {
                // Clamped to more than any input's length, so that no number of digits can compensate for it.
                exponent = min(exponent * 10 + Int(pointer.pointee - UInt8(ascii: "0")), 1 << 48)
                pointer += 1
            }
            if pointer == start { throw digitMissing(at: pointer) }
            number.exponent += isNegative ? -exponent : exponent
        }
        return number
    }

    private mutating func scanNumber(expected: String) throws(WireError) -> JSONNumber {
        var pointer = cursor
        let number = try scannedNumber(&pointer, expected: expected)
        cursor = pointer
        return number
    }

    /// Skips a number.
    mutating func skipNumber() throws(WireError) {
        _ = try scanNumber(expected: "a value")
    }

    @inline(__always)
    private func scanDigits(
        _ pointer: inout UnsafePointer<UInt8>, into number: inout JSONNumber, count: inout Int, isFraction: Bool
    ) {
        var low: UInt64 = 0
        var lowCount = 0
        while pointer < end {
            let digit = pointer.pointee &- UInt8(ascii: "0")
            if digit > 9 { break }
            pointer += 1
            if count < 18 {
                // The first 18 digits fit a word; few numbers have more.
                low = low &* 10 &+ UInt64(digit)
                lowCount += 1
                if low != 0 || number.significand != 0 { count += 1 }
                if isFraction { number.exponent -= 1 }
                continue
            }
            if lowCount > 0 {
                number.add(low, digits: lowCount)
                low = 0
                lowCount = 0
            }
            if count < 38 {
                number.significand = number.significand &* 10 &+ UInt128(digit)
                count += 1
                if isFraction { number.exponent -= 1 }
            } else {
                if digit != 0 { number.isCut = true }
                if !isFraction { number.exponent += 1 }
            }
        }
        if lowCount > 0 { number.add(low, digits: lowCount) }
    }

    private func digitMissing(at pointer: UnsafePointer<UInt8>) -> WireError {
        pointer < end ? failure(.malformed("expected a digit"), at: pointer) : failure(.truncated, at: end)
    }
}

extension JSONNumber {
    /// Appends digits, at most 18 together with the existing ones, unless those are all zeros.
    @inline(__always)
    fileprivate mutating func add(_ value: UInt64, digits: Int) {
        if significand == 0 {
            significand = UInt128(value)
            return
        }
        var factor: UInt64 = 1
        for _ in 0..<digits { factor &*= 10 }
        significand = significand &* UInt128(factor) &+ UInt128(value)
    }
}
