import AblyLocal
import ArgumentParser

/// What the command line asks for.
struct CommandLineOptions: ParsableArguments {
    @Option(help: "The port; 0 takes any that is free. (default: 8080, or 8443 with TLS)", transform: port)
    var port: Int?

    @Option(help: ArgumentHelp("The address to listen at.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(
        name: .customLong("key"),
        help: ArgumentHelp(
            "A further key that may do everything, appId.keyId:secret. Can be repeated.", valueName: "key"),
        transform: text)
    var keys: [String] = []

    @Option(
        name: .customLong("app"),
        help: ArgumentHelp(
            "What the app `local` has, as JSON in the form that POST /apps takes.", valueName: "file"),
        transform: text)
    var appFile: String?

    @Flag(
        name: .customLong("tls"),
        help: "Listen with HTTPS, with a certificate from an authority that is made for this one start.")
    var isTLS = false

    @Option(
        name: .customLong("tls-name"),
        help: ArgumentHelp("A further name in that certificate. Can be repeated.", valueName: "name"), transform: text)
    var tlsNames: [String] = []

    @Option(
        name: .customLong("ca-file"),
        help: ArgumentHelp(
            "Where the authority's certificate is written. (default: ably-local-ca.pem in the temporary directory)",
            valueName: "file"),
        transform: text)
    var authorityFile: String?

    @Option(
        name: .customLong("tls-cert"),
        help: ArgumentHelp("Listen with HTTPS, with this certificate chain, in PEM.", valueName: "file"),
        transform: text)
    var tlsCertificateFile: String?

    @Option(
        name: .customLong("tls-key"),
        help: ArgumentHelp("The private key of that certificate, in PEM.", valueName: "file"), transform: text)
    var tlsKeyFile: String?

    @Option(help: "A port without TLS beside the one with TLS.", transform: port)
    var httpPort: Int?

    @Option(
        name: .customLong("limit"),
        help: ArgumentHelp(
            "What the service keeps at most, storedBytes=1073741824 for instance. Can be repeated.",
            valueName: "name=n"),
        transform: LimitSetting.init)
    var limitSettings: [LimitSetting] = []

    @Flag(name: [.customLong("quiet"), .customShort("q")], help: "Print nothing but errors.")
    var isQuiet = false

    /// The limits, with those changed that the command line names.
    var limits: LocalService.Limits {
        limitSettings.reduce(into: LocalService.Limits()) { limits, setting in limits[setting.name] = setting.number }
    }

    func validate() throws {
        guard (tlsCertificateFile == nil) == (tlsKeyFile == nil) else {
            throw ValidationError("--tls-cert and --tls-key belong together")
        }
        guard !isTLS || tlsCertificateFile == nil else {
            throw ValidationError("--tls makes a certificate; leave it out with --tls-cert")
        }
        guard httpPort == nil || isTLS || tlsCertificateFile != nil else {
            throw ValidationError("--http-port is for a port without TLS beside one with TLS; use --port")
        }
    }

    private static func port(_ text: String) throws -> Int {
        guard let port = Int(text), (0...65_535).contains(port) else {
            throw ValidationError("a number from 0 to 65535 is expected")
        }
        return port
    }

    private static func text(_ text: String) throws -> String {
        guard !text.isEmpty else { throw ValidationError("a value is expected") }
        return text
    }
}

/// One limit of the service and its value, `storedBytes=1073741824`.
struct LimitSetting: Sendable, Hashable {
    let name: String
    let number: Int

    init(_ text: String) throws {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let number = Int(parts[1]), number > 0 else {
            throw ValidationError("name=n is expected, with a number from 1 on")
        }
        guard LocalService.Limits()[parts[0]] != nil else {
            let names = LocalService.Limits.names.joined(separator: ", ")
            throw ValidationError("there is no limit \(parts[0]); the limits are \(names)")
        }
        name = parts[0]
        self.number = number
    }
}
