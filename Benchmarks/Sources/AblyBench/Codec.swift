import AblyPlatform
import Glibc
import Measuring

/// Decodes or encodes the page in a file repeatedly: `file`, `format`, `op`.
func runCodec(_ arguments: Arguments) throws {
    let bytes = try contents(of: arguments.text("file"))
    let format: WireFormat = arguments.text("format") == "msgpack" ? .msgpack : .json
    let messages = try format.decode([Message].self, from: bytes)
    if arguments.text("op") == "encode" {
        try Repetition(arguments).run { try format.encode(messages, includingReadOnly: true).count }
    } else {
        try Repetition(arguments).run { try format.decode([Message].self, from: bytes).count }
    }
}

/// A file that cannot be read.
struct UnreadableFile: Error {
    let path: String
}

private func contents(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw UnreadableFile(path: path) }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let count = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        filled = fread(buffer.baseAddress, 1, count, file)
    }
}
