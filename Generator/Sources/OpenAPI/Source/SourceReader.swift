import Dispatch
import Foundation
import Synchronization

/// Reads a text as YAML or JSON, whichever it is.
enum SourceReader {
    /// Reads a text.
    ///
    /// - Parameters:
    ///   - bytes: The text in UTF-8, with or without a byte order mark.
    ///   - limits: How much the document may be.
    /// - Returns: The document's value.
    /// - Throws: ``SourceError`` with the place of the first error.
    static func read(_ bytes: [UInt8], limits: SourceLimits) throws(SourceError) -> SourceNode {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw SourceError(position: nil, message: "the file is not UTF-8 text: save it as UTF-8")
        }
        guard let first = bytes.first(where: { !$0.isSpace }) else {
            throw SourceError(position: nil, message: "the file is empty")
        }
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            return try YAMLSource.read(text, limits: limits)
        }
        do {
            return try JSONSource.read(bytes, limits: limits)
        } catch {
            // A mapping in YAML's flow style starts like JSON; where it is neither, JSON is the likelier intention.
            do {
                return try YAMLSource.read(text, limits: limits)
            } catch _ {
                throw error
            }
        }
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n")
            || self == UInt8(ascii: "\r")
    }
}

/// Runs work on a thread of its own with a stack for deep recursion, and waits for it.
enum DeepStack {
    /// How large the stack is, in bytes. Only what is used takes memory.
    private static let size = 256 << 20

    /// Runs work.
    ///
    /// - Parameters:
    ///   - seconds: How long to wait.
    ///   - work: What to run. Where it takes longer it goes on, and its result is dropped.
    /// - Returns: The result, or nil where the time is over.
    static func run<Result: Sendable>(seconds: Int, _ work: @escaping @Sendable () -> Result) -> Result? {
        let outcome = Outcome<Result>()
        let thread = Thread {
            outcome.set(work())
        }
        thread.stackSize = size
        thread.start()
        return outcome.wait(seconds: seconds)
    }

    private final class Outcome<Value: Sendable>: Sendable {
        private let value = Mutex<Value?>(nil)
        private let done = DispatchSemaphore(value: 0)

        func set(_ value: Value) {
            self.value.withLock { $0 = value }
            done.signal()
        }

        func wait(seconds: Int) -> Value? {
            _ = done.wait(timeout: .now() + .seconds(seconds))
            return value.withLock { $0 }
        }
    }
}
