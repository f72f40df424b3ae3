import NIOCore

/// Arbitrary bytes of an HTTP server that is asked for a WebSocket. The first byte of an input determines where the others
/// are cut.
///
/// However the bytes are cut, they give the same head, after which the same bytes are left, or the same error.
enum HeadTarget {
    private struct Outcome: Equatable {
        var head: HTTPResponseHead?
        var malformed: HTTPResponseHeadReader.Malformed?
        /// What follows the head.
        var rest: [UInt8] = []
    }

    static func run(_ bytes: [UInt8]) {
        guard let seed = bytes.first else { return }
        let stream = bytes.dropFirst()
        let whole = read([stream])
        guard read(stream.indices.map { stream[$0...$0] }) == whole else {
            fatalError("byte by byte, the head is another one than \(whole)")
        }
        guard read(Pieces(of: stream, seed: seed).all) == whole else {
            fatalError("in pieces, the head is another one than \(whole)")
        }
        guard let head = whole.head else { return }
        guard head.status == 101 || (200...999).contains(head.status) else { fatalError("status \(head.status)") }
        for field in head.fields {
            guard !field.name.isEmpty, field.name == field.name.lowercased(), !field.value.contains("\r\n") else {
                fatalError("a header field \(field)")
            }
        }
        guard stream.suffix(whole.rest.count).elementsEqual(whole.rest) else { fatalError("other bytes are left") }
    }

    private static func read(_ pieces: [ArraySlice<UInt8>]) -> Outcome {
        var reader = HTTPResponseHeadReader()
        var outcome = Outcome()
        for piece in pieces {
            var buffer = ByteBuffer(bytes: piece)
            if outcome.head == nil {
                do throws(HTTPResponseHeadReader.Malformed) {
                    outcome.head = try reader.next(&buffer)
                } catch {
                    outcome.malformed = error
                    return outcome
                }
                guard outcome.head != nil || buffer.readableBytes == 0 else { fatalError("bytes are left behind") }
            }
            outcome.rest += buffer.readableBytesView
        }
        return outcome
    }
}
