import NIOCore

/// Arbitrary bytes of a WebSocket server. The first byte of an input selects the maximum size of a message, the second one
/// where the bytes are cut.
///
/// However the bytes are cut, they give the same events and the same violation. No message exceeds the limit, and what is
/// kept of one does not either.
enum FrameTarget {
    private static let limits = [0, 1, 125, 126, 2_000, 65_536, 4 << 20]

    /// What a stream of bytes gives.
    private struct Outcome: Equatable {
        var events: [FrameReader.Event] = []
        var violation: FrameReader.Violation?
    }

    static func run(_ bytes: [UInt8]) {
        guard bytes.count >= 2 else { return }
        let limit = limits[Int(bytes[0]) % limits.count]
        let stream = bytes[2...]
        let whole = read([stream], limit)
        guard read(stream.indices.map { stream[$0...$0] }, limit) == whole else {
            fatalError("byte by byte, the frames are others than \(whole)")
        }
        guard read(Pieces(of: stream, seed: bytes[1]).all, limit) == whole else {
            fatalError("in pieces, the frames are others than \(whole)")
        }
        check(whole, limit, stream.count)
    }

    private static func read(_ pieces: [ArraySlice<UInt8>], _ limit: Int) -> Outcome {
        var reader = FrameReader(limit: limit)
        var outcome = Outcome()
        for piece in pieces {
            var buffer = ByteBuffer(bytes: piece)
            do throws(FrameReader.Violation) {
                while let event = try reader.next(&buffer) { outcome.events.append(event) }
            } catch {
                outcome.violation = error
                return outcome
            }
            guard buffer.readableBytes == 0 else { fatalError("\(buffer.readableBytes) bytes are left behind") }
        }
        let kept = (Mirror(reflecting: reader).descendant("message") as? [UInt8])?.capacity
        // An allocation is a little larger than what was asked for.
        guard let kept, kept <= limit + 64 else { fatalError("\(kept ?? -1) bytes are kept for a limit of \(limit)") }
        return outcome
    }

    private static func check(_ outcome: Outcome, _ limit: Int, _ received: Int) {
        var size = 0
        for event in outcome.events {
            switch event {
            case .message(let message):
                guard message.count <= limit else { fatalError("a message of \(message.count) bytes") }
                size += message.count + 2
            case .ping(let payload):
                guard payload.count <= 125 else { fatalError("a ping of \(payload.count) bytes") }
                size += payload.count + 2
            case .pong, .close: size += 2
            }
        }
        guard size <= received else { fatalError("\(received) bytes give frames of \(size)") }
        if let violation = outcome.violation, !CloseCode.isForFrames(violation.code) {
            fatalError("\(violation.code) cannot be sent")
        }
    }
}

/// Bytes that are cut at places which a number determines.
struct Pieces {
    let all: [ArraySlice<UInt8>]

    init(of bytes: ArraySlice<UInt8>, seed: UInt8) {
        var state = UInt32(seed) &* 2_654_435_761 | 1
        var rest = bytes
        var pieces: [ArraySlice<UInt8>] = []
        while !rest.isEmpty {
            // Xorshift.
            state ^= state << 13
            state ^= state >> 17
            state ^= state << 5
            // Most are short, so that headers are cut as well.
            let length = Int(state & 3 == 0 ? state >> 8 & 255 : state >> 8 & 3) + 1
            pieces.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        all = pieces
    }
}
