import AblyPubSub
import Measuring

let arguments = Arguments()
do {
    switch arguments.text("work", "http") {
    case "cipher": try runCipher(arguments)
    default:
        let calls = try Calls(arguments)
        if arguments.text("mode") == "blocking" { try calls.runBlocking() } else { try await calls.runAsync() }
    }
} catch { fail(error) }
