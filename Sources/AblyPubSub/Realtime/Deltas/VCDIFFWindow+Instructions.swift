extension VCDIFFWindow {
    /// Carries out the window's instructions (RFC 3284, section 3), which use up its sections.
    ///
    /// - Parameters:
    ///   - target: The target as far as it was decoded before this window; afterwards with the window's part. It has
    ///     at most ``length`` bytes more, also after an error.
    ///   - source: The source.
    /// - Throws: ``VCDIFFError`` at the first invalid instruction, address or length.
    mutating func append(to target: inout [UInt8], source: [UInt8]) throws(VCDIFFError) {
        let start = target.count
        // A delta of a few bytes can claim any length, so that more than this is only allocated once there are bytes.
        if start == 0 { target.reserveCapacity(min(length, 1 << 20)) }
        let table = VCDIFFCodeTable.standard
        var cache = VCDIFFAddressCache()
        while !instructions.isAtEnd {
            let offset = instructions.offset
            let entry = table[try instructions.byte(of: "an instruction")]
            try perform(entry.first, at: offset, start: start, target: &target, source: source, cache: &cache)
            try perform(entry.second, at: offset, start: start, target: &target, source: source, cache: &cache)
        }
        let produced = target.count - start
        guard produced == length else {
            throw VCDIFFError(
                .malformed("the instructions of a window make \(produced) of \(length) bytes"),
                at: lengthOffset)
        }
        for (section, name) in [(data, "data"), (addresses, "address")] where !section.isAtEnd {
            throw VCDIFFError(.malformed("a part of the \(name) section is unused"), at: section.offset)
        }
        try verify(target[start...])
    }

    /// Carries out one instruction.
    ///
    /// - Parameters:
    ///   - offset: The offset of the instruction's code in the delta.
    ///   - start: The number of bytes that were decoded before this window.
    private mutating func perform(
        _ instruction: VCDIFFCodeTable.Instruction, at offset: Int, start: Int, target: inout [UInt8],
        source: [UInt8], cache: inout VCDIFFAddressCache
    ) throws(VCDIFFError) {
        guard instruction.kind != .noOperation else { return }
        let size = instruction.size > 0 ? instruction.size : try instructions.integer(of: "the size of an instruction")
        let position = target.count - start
        guard size <= length - position else {
            throw VCDIFFError(
                .malformed("an instruction makes \(size) bytes, but \(length - position) are left in its window"),
                at: offset)
        }
        switch instruction.kind {
        case .noOperation: break
        case .add: target.append(contentsOf: try data.bytes(size, of: "the bytes of an ADD"))
        case .run: target.append(contentsOf: repeatElement(try data.byte(of: "the byte of a RUN"), count: size))
        case .copy(let mode):
            let addressOffset = addresses.offset
            let address = try cache.address(mode: mode, here: segment.count + position, from: &addresses)
            guard address < segment.count else {
                Self.copy(size, from: start + address - segment.count, in: &target)
                return
            }
            // A copy is either from the segment or from the window (RFC 3284, section 3).
            guard size <= segment.count - address else {
                throw VCDIFFError(
                    .malformed("a COPY of \(size) bytes from \(address) exceeds the source segment"),
                    at: addressOffset)
            }
            switch segment {
            case .source(let range):
                let first = range.lowerBound + address
                target.append(contentsOf: source[first..<first + size])
            case .target(let range): Self.copy(size, from: range.lowerBound + address, in: &target)
            case .none: break
            }
        }
    }

    /// Appends earlier bytes of the target to it. If there are fewer than `count` of them, they repeat.
    private static func copy(_ count: Int, from first: Int, in target: inout [UInt8]) {
        var left = count
        while left > 0 {
            // The bytes since `first` are a whole number of repetitions, so that each round may start there again. They
            // are copied out first: a slice that shares the memory of `target` would make the append copy all of it.
            let chunk = Array(target[first..<min(first + left, target.count)])
            target.append(contentsOf: chunk)
            left -= chunk.count
        }
    }

    private func verify(_ bytes: ArraySlice<UInt8>) throws(VCDIFFError) {
        guard let checksum else { return }
        var adler = Adler32()
        adler.update(bytes)
        guard adler.value == checksum.value else {
            throw VCDIFFError(
                .checksumMismatch(expected: checksum.value, found: adler.value), at: checksum.offset)
        }
    }
}
