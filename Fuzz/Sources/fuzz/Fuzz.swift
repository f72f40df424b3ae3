import AblyPlatform

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What is fuzzed, chosen by the environment's `FUZZ_TARGET`. Each target takes any bytes; it ends the process where a
/// property of the code does not hold.
enum FuzzTarget: String, CaseIterable {
    /// The JSON reader and writer.
    case json
    /// The MessagePack reader and writer.
    case msgpack
    /// The readers and writers of all generated models, in both formats.
    case models
    /// `Link` header fields, and the requests for the pages they lead to.
    case link
    /// Paths and queries.
    case url
    /// The generator, from the document's text to the files.
    case document

    static let chosen: FuzzTarget = {
        guard let name = getenv("FUZZ_TARGET"), let target = FuzzTarget(rawValue: String(cString: name)) else {
            fatalError("set FUZZ_TARGET to one of \(allCases.map(\.rawValue).joined(separator: " "))")
        }
        return target
    }()

    func run(_ bytes: [UInt8]) {
        switch self {
        case .json: WireTarget.run(.json, bytes)
        case .msgpack: WireTarget.run(.msgpack, bytes)
        case .models: ModelTarget.run(bytes)
        case .link: LinkTarget.run(bytes)
        case .url: URLTarget.run(bytes)
        case .document: DocumentTarget.run(bytes)
        }
    }
}

/// libFuzzer, which has the program's entry, calls this with each input (<https://llvm.org/docs/LibFuzzer.html>).
@_cdecl("LLVMFuzzerTestOneInput")
func test(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: data, count: count)))
    return 0
}
