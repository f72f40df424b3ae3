import Measuring

let arguments = Arguments()
let calls = Calls(arguments)
do {
    if arguments.text("work") == "cold" {
        try await calls.send()
        print("{\"response_ns\": \(monotonicNanoseconds())}")
    } else {
        try await calls.run()
    }
    try await calls.close()
} catch { fail(error) }
