import AblyLocal
import ArgumentParser

/// The options of the command line.
struct CommandLineOptions: ParsableArguments {
    @Option(help: "The port; 0 picks a free one. (default: 8080, or 8443 with TLS)", transform: port)
    var port: Int?

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(
        name: .customLong("key"),
        help: ArgumentHelp(
            "An additional key with full capability, appId.keyId:secret. Can be repeated.", valueName: "key"),
        transform: text)
    var keys: [String] = []

    @Option(
        name: .customLong("app"),
        help: ArgumentHelp(
            "A description of the app `local`, as the JSON that POST /apps takes.", valueName: "file"),
        transform: text)
    var appFile: String?

    @Flag(
        name: .customLong("tls"),
        help: "Serve HTTPS, with a certificate from an authority created for this run only.")
    var isTLS = false

    @Option(
        name: .customLong("tls-name"),
        help: ArgumentHelp("An additional name in that certificate. Can be repeated.", valueName: "name"),
        transform: text)
    var tlsNames: [String] = []

    @Option(
        name: .customLong("ca-file"),
        help: ArgumentHelp(
            "Where to write the authority's certificate. (default: ably-local-ca.pem in the temporary directory)",
            valueName: "file"),
        transform: text)
    var authorityFile: String?

    @Option(
        name: .customLong("tls-cert"),
        help: ArgumentHelp("Serve HTTPS, with this certificate chain, PEM-encoded.", valueName: "file"),
        transform: text)
    var tlsCertificateFile: String?

    @Option(
        name: .customLong("tls-key"),
        help: ArgumentHelp("The private key of that certificate, PEM-encoded.", valueName: "file"), transform: text)
    var tlsKeyFile: String?

    @Option(help: "A plain HTTP port in addition to the one with TLS.", transform: port)
    var httpPort: Int?

    @Option(
        name: .customLong("limit"),
        help: ArgumentHelp(
            "A limit of the service, for example storedBytes=1073741824. Can be repeated.",
            valueName: "name=n"),
        transform: LimitSetting.init)
    var limitSettings: [LimitSetting] = []

    @Flag(
        name: .customLong("test-control"),
        help: "Let requests to paths below /control drop connections, advance the clock, and so on, for tests.")
    var hasTestControl = false

    @Flag(name: [.customLong("quiet"), .customShort("q")], help: "Print nothing but errors.")
    var isQuiet = false

    /// The default limits, changed by those of the command line.
    var limits: LocalService.Limits {
        limitSettings.reduce(into: LocalService.Limits()) { limits, setting in limits[setting.name] = setting.number }
    }

    func validate() throws {
        guard (tlsCertificateFile == nil) == (tlsKeyFile == nil) else {
            throw ValidationError("--tls-cert and --tls-key must be used together")
        }
        guard !isTLS || tlsCertificateFile == nil else {
            throw ValidationError("--tls creates a certificate and cannot be combined with --tls-cert")
        }
        guard httpPort == nil || isTLS || tlsCertificateFile != nil else {
            throw ValidationError("--http-port needs --tls or --tls-cert; without TLS use --port")
        }
    }

    private static func port(_ text: String) throws -> Int {
        guard let port = Int(text), (0...65_535).contains(port) else {
            throw ValidationError("must be a number from 0 to 65535")
        }
        return port
    }

    private static func text(_ text: String) throws -> String {
        guard !text.isEmpty else { throw ValidationError("must not be empty") }
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
            throw ValidationError("must have the form name=n, with n at least 1")
        }
        guard LocalService.Limits()[parts[0]] != nil else {
            let names = LocalService.Limits.names.joined(separator: ", ")
            throw ValidationError("unknown limit \(parts[0]); the limits are \(names)")
        }
        name = parts[0]
        self.number = number
    }
}
