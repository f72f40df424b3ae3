import AblyPlatform

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What is fuzzed, selected by the environment variable `FUZZ_TARGET`. Each target accepts arbitrary bytes, and traps
/// if a property of the code does not hold.
enum FuzzTarget: String, CaseIterable {
    /// The JSON reader and writer.
    case json
    /// The MessagePack reader and writer.
    case msgpack
    /// The readers and writers of all generated models, in both formats.
    case models
    /// `Link` header fields, and the requests for their targets.
    case link
    /// Paths and queries.
    case url
    /// The decoder of deltas.
    case vcdiff
    /// The reader of WebSocket frames.
    case frames
    /// The reader of the response to a WebSocket handshake.
    case head
    /// The reader and writer of the messages of a realtime connection, in both formats.
    case protocolMessage = "protocol"
    /// The generator, from the OpenAPI document's bytes to the generated files.
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
        case .vcdiff: VCDIFFTarget.run(bytes)
        case .frames: FrameTarget.run(bytes)
        case .head: HeadTarget.run(bytes)
        case .protocolMessage: ProtocolMessageTarget.run(bytes)
        case .document: DocumentTarget.run(bytes)
        }
    }
}

/// Called by libFuzzer, which contains the entry point, with each input (<https://llvm.org/docs/LibFuzzer.html>).
@_cdecl("LLVMFuzzerTestOneInput")
func test(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: data, count: count)))
    return 0
}
