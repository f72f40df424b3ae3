import Glibc

/// Prints an error and exits with status 1, without the runtime's backtrace; the harness reports it.
public func fail(_ error: any Error) -> Never {
    let text = Array("\(error)\n".utf8)
    _ = write(STDERR_FILENO, text, text.count)
    exit(1)
}
