import Glibc
import Measuring

let arguments = Arguments()
// With an asynchronous main program, the main thread ends, which valgrind does not survive.
Task.detached { [arguments] in
    do {
        try await run(arguments)
        exit(0)
    } catch { fail(error) }
}
while true { pause() }

/// Runs what the arguments say.
func run(_ arguments: Arguments) async throws {
    let service = try Service(arguments)
    switch arguments.text("mode", "receive") {
    case "receive": try await Receiving(arguments, service: service).run()
    case "channels": try await runChannels(arguments, service: service)
    case "publish": try await Publishing(arguments, service: service).run()
    case "idle": try await runIdle(arguments, service: service)
    case let mode: throw InvalidArgument(name: "mode", value: mode)
    }
}
