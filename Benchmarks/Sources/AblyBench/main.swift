import AblyPlatform
import Measuring

let arguments = Arguments()
do {
    switch arguments.text("work", "http") {
    case "codec": try runCodec(arguments)
    default:
        let calls = try Calls(arguments)
        if arguments.text("mode") == "blocking" { try calls.runBlocking() } else { try await calls.runAsync() }
    }
} catch { fail(error) }
