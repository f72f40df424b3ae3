import Measuring

let arguments = Arguments()
do {
    switch arguments.text("mode", "receive") {
    case "publish": try await runPublish(arguments)
    default: try await runReceive(arguments)
    }
} catch { fail(error) }
