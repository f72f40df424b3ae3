/// Encodes a value as a ``ParameterValue``, so that anything with a wire format can be a parameter.
struct ParameterWriter: WireWriter {
    let includesReadOnly = false
    static var hasBytes: Bool { false }

    /// The result.
    private(set) var result = ParameterValue.absent

    /// An unfinished array or object.
    private struct Level {
        var isObject: Bool
        var items: [ParameterValue] = []
        var members: [ParameterValue.Member] = []
        var key = ""
    }

    private var levels: [Level] = []

    private mutating func put(_ value: ParameterValue) {
        guard let last = levels.indices.last else {
            result = value
            return
        }
        if case .absent = value { return }
        if levels[last].isObject {
            levels[last].members.append(ParameterValue.Member(name: levels[last].key, value: value))
        } else {
            levels[last].items.append(value)
        }
    }

    mutating func writeNull() { put(.absent) }
    mutating func writeBool(_ value: Bool) { put(.text(value ? "true" : "false", isString: false)) }
    mutating func writeInteger<Number: FixedWidthInteger>(_ value: Number) {
        put(.text(String(value), isString: false))
    }

    mutating func writeDouble(_ value: Double) throws(WireError) {
        guard value.isFinite else { throw error(.notRepresentable("a number that is not finite")) }
        putNumber(value, text: value.description)
    }

    mutating func writeFloat(_ value: Float) throws(WireError) {
        guard value.isFinite else { throw error(.notRepresentable("a number that is not finite")) }
        putNumber(Double(value), text: value.description)
    }

    /// Integral values are encoded without a fraction, which services that parse integers reject.
    private mutating func putNumber(_ value: Double, text: String) {
        if abs(value) < 1e15, let whole = Int64(exactly: value) {
            put(.text(String(whole), isString: false))
        } else {
            put(.text(text, isString: false))
        }
    }

    mutating func writeNumber(_ value: WireNumber) { put(.text(value.text, isString: false)) }
    mutating func writeString(_ value: String) { put(.text(value)) }
    mutating func writeBytes(_ value: [UInt8]) { put(.text(String(decoding: Base64.encode(value), as: UTF8.self))) }

    mutating func beginArray() -> WireScope {
        levels.append(Level(isObject: false))
        return WireScope(start: 0)
    }

    mutating func nextElement(in array: inout WireScope) { array.count += 1 }

    mutating func endArray(_ array: WireScope) {
        guard let level = levels.popLast() else { return }
        put(.array(level.items))
    }

    mutating func beginObject() -> WireScope {
        levels.append(Level(isObject: true))
        return WireScope(start: 0)
    }

    mutating func writeKey(_ index: Int, of keys: WireKeys, in object: inout WireScope) {
        writeKey(keys.names[index], in: &object)
    }

    mutating func writeKey(_ key: String, in object: inout WireScope) {
        object.count += 1
        guard let last = levels.indices.last else { return }
        levels[last].key = key
    }

    mutating func endObject(_ object: WireScope) {
        guard let level = levels.popLast() else { return }
        put(.object(level.members))
    }

    func error(_ problem: WireError.Problem) -> WireError { WireError(problem, format: nil, offset: 0) }
}
