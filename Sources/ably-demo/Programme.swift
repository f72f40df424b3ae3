import AblyPubSub

/// All steps in order, and what to try next.
struct Programme {
    let scene: Scene
    let console: Console

    private static let steps: [any Step] = [
        TimeStep(), PublishStep(), BlockingStep(), SeveralStep(), PagesStep(), RawStep(), FormatsStep(), ManyStep(),
        TokenStep(), RenewalStep(), PushStep(), EditStep(), StatusStep(), StatsStep(), ErrorStep(), CancellationStep(),
        RestStep(), EncryptionStep(), TokenAuthStep(), LiveStep(), DroppedConnectionStep(), LiveEncryptionStep(),
    ]

    /// Runs all steps.
    ///
    /// - Returns: Whether every step succeeded or was skipped.
    func run() async -> Bool {
        console.line("AblyPlatform, step by step, against \(scene.address)")
        if scene.service != nil {
            console.remark("A service inside this process: no account, no network. Set ABLY_KEY=… to use Ably instead.")
        } else {
            console.remark("Channels have random names: \(scene.channel). No existing data is touched.")
        }
        var failures: [String] = []
        var leftOut: [String] = []
        for (index, step) in Self.steps.enumerated() {
            console.heading(index + 1, of: Self.steps.count, step.title)
            do {
                console.success(try await step.run(scene, console))
            } catch let error as LeftOut {
                console.skipped(error.reason)
                leftOut.append(step.title)
            } catch  where isRefusal(error, of: step) {
                console.skipped("this key or app lacks \(step.needs ?? ""): \(error)")
                leftOut.append(step.title)
            } catch {
                console.failure("\(error)")
                failures.append(step.title)
                if isHopeless(error) {
                    console.line(
                        """

                        The remaining steps would fail as well and were not tried. The demo needs a key that may publish
                        and read history; steps that need more are skipped.
                        """)
                    break
                }
            }
        }
        return end(failures: failures, leftOut: leftOut)
    }

    /// Whether Ably refused a step because the key lacks what only this step needs, or the app is not set up for it.
    private func isRefusal(_ error: any Error, of step: any Step) -> Bool {
        guard scene.service == nil, step.needs != nil, let error = Self.apiError(error), error.kind == .response,
            let code = error.code
        else {
            return false
        }
        return [40100, 40160, 40300, 93002].contains(code) || error.status == 403
    }

    /// Whether Ably is unreachable, or refused the key or what all steps need.
    private func isHopeless(_ error: any Error) -> Bool {
        guard scene.service == nil, let error = Self.apiError(error) else { return false }
        switch error.kind {
        case .invalidArgument, .credentials, .unreachable, .timedOut, .tls: return true
        case .response: return error.status == 401
        default: return false
        }
    }

    /// The error of the bindings, which an error of ``AblyRest`` contains.
    private static func apiError(_ error: any Error) -> ApiError? {
        error as? ApiError ?? (error as? AblyError)?.apiError
    }

    private func end(failures: [String], leftOut: [String]) -> Bool {
        console.line()
        guard failures.isEmpty else {
            let names = failures.map { "\"\($0)\"" }.joined(separator: ", ")
            console.failure("\(failures.count) of \(Self.steps.count) steps failed: \(names)")
            return false
        }
        let rest = leftOut.isEmpty ? "" : ", \(leftOut.count) skipped"
        console.success("\(Self.steps.count - leftOut.count) steps succeeded\(rest).")
        console.line(
            """

            What to try next
              ABLY_KEY=appId.keyId:secret make demo    the same steps against Ably
              swift run ably-local                     the service on a fixed port, for curl and other SDKs
              README.md                                how to add AblyPlatform to a package
              docs/reference/README.md                 all operations, with samples
              docs/local-service.md                    how to test without a network
            """)
        return true
    }
}
