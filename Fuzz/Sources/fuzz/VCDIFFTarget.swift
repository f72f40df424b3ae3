import VCDIFF

/// Arbitrary deltas. An input begins with the length of the source, in a byte, and the source.
///
/// The target is within the limit, its own length is the lowest limit, and an error has an offset within the delta.
enum VCDIFFTarget {
    private static let limit = 1 << 16

    static func run(_ bytes: [UInt8]) {
        let rest = bytes.dropFirst()
        let source = Array(rest.prefix(Int(bytes.first ?? 0)))
        let delta = Array(rest.dropFirst(source.count))
        let target: [UInt8]
        do throws(VCDIFFError) {
            target = try VCDIFFDecoder.target(of: delta, source: source, limit: limit)
        } catch {
            guard error.offset <= delta.count else { fatalError("\(error) is outside of the delta") }
            return
        }
        guard target.count <= limit else { fatalError("\(target.count) bytes exceed the limit") }
        do throws(VCDIFFError) {
            let again = try VCDIFFDecoder.target(of: delta, source: source, limit: target.count)
            guard again == target else { fatalError("the target depends on the limit") }
        } catch { fatalError("\(error) with a sufficient limit") }
        guard !target.isEmpty else { return }
        do throws(VCDIFFError) {
            _ = try VCDIFFDecoder.target(of: delta, source: source, limit: target.count - 1)
            fatalError("a limit below \(target.count) bytes has no effect")
        } catch {
            guard case .tooLong = error.problem else { fatalError("\(error) instead of an exceeded limit") }
        }
    }
}
