/// An error in decoding a VCDIFF delta.
package struct VCDIFFError: Error, Hashable {
    /// What is wrong.
    package enum Problem: Sendable, Hashable {
        /// The delta, or one of its sections, ends inside a part.
        case truncated(section: String, part: String)
        /// The delta does not follow RFC 3284, or does not belong to this source; says why.
        case malformed(String)
        /// The delta uses a feature that this decoder does not have; says which.
        case unsupported(String)
        /// The target is longer than the limit, in bytes.
        case tooLong(limit: Int)
        /// The checksum of a window is not the one in the delta.
        case checksumMismatch(expected: UInt32, found: UInt32)
    }

    /// What is wrong.
    package var problem: Problem
    /// The offset of the part that is wrong from the start of the delta, in bytes.
    package var offset: Int

    package init(_ problem: Problem, at offset: Int) {
        self.problem = problem
        self.offset = offset
    }
}

extension VCDIFFError: CustomStringConvertible {
    /// What is wrong and where, for example "VCDIFF: the delta ends inside the window indicator at byte 5".
    package var description: String { "VCDIFF: \(problem) at byte \(offset)" }
}

extension VCDIFFError.Problem: CustomStringConvertible {
    package var description: String {
        switch self {
        case .truncated(let section, let part): "\(section) ends inside \(part)"
        case .malformed(let what): what
        case .unsupported(let feature): "\(feature) is not supported"
        case .tooLong(let limit): "the target is longer than \(limit) bytes"
        case .checksumMismatch(let expected, let found):
            "the checksum of the window is \(Self.hexadecimal(found)) and should be \(Self.hexadecimal(expected))"
        }
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
    }
}
