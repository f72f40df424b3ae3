import AblyPlatform
import Glibc
import Measuring

let arguments = Arguments()
do {
    switch arguments.text("work", "http") {
    case "codec": try runCodec(arguments)
    default:
        let calls = try Calls(arguments)
        if arguments.text("mode") == "blocking" { try calls.runBlocking() } else { try await calls.runAsync() }
    }
} catch {
    // What a call failed with, in place of the runtime's backtrace: the harness reports it.
    let text = Array("\(error)\n".utf8)
    _ = write(STDERR_FILENO, text, text.count)
    exit(1)
}
