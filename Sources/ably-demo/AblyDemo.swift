import AblyPlatform
import Foundation

/// The command `ably-demo`: real calls, subject by subject, against a service inside this process or against Ably.
@main
enum AblyDemo {
    static func main() async {
        let environment = ProcessInfo.processInfo.environment
        let console = Console(isColoured: isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty)
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.isEmpty else {
            print(help)
            exit(arguments == ["--help"] || arguments == ["-h"] ? 0 : 1)
        }
        let key = environment["ABLY_KEY"].flatMap { $0.isEmpty ? nil : $0 }
        do {
            let scene = try await Scene.open(ablyKey: key)
            let isGood = await Programme(scene: scene, console: console).run()
            await scene.close()
            exit(isGood ? 0 : 1)
        } catch {
            console.failure("The demo cannot start: \(error)")
            exit(1)
        }
    }

    private static let help = """
        ably-demo: real calls with AblyPlatform, step by step.

        USAGE: ably-demo

        It starts an Ably-compatible service inside its own process and talks to it; nothing leaves the machine.
        With ABLY_KEY=appId.keyId:secret in the environment it talks to Ably instead, on channels with random names,
        and skips steps that the key does not allow. NO_COLOR=1 turns colours off.
        """
}
