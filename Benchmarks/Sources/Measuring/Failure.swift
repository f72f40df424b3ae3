import Glibc

/// Says what a program failed with and ends it, in place of the runtime's backtrace: the harness reports it.
public func fail(_ error: any Error) -> Never {
    let text = Array("\(error)\n".utf8)
    _ = write(STDERR_FILENO, text, text.count)
    exit(1)
}
