import Foundation
import Measuring

let arguments = Arguments()
do {
    switch arguments.text("work", "http") {
    case "codec": try runCodec(arguments)
    case "cold": try await runCold(arguments)
    default: try await Calls(arguments).run()
    }
} catch { fail(error) }
