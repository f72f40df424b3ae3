import AblyLocal

/// What the command line asks for.
struct CommandLineOptions: Sendable {
    /// A command line that asks for nothing that exists.
    struct Problem: Error, Sendable, Hashable {
        let message: String
    }

    var host = "127.0.0.1"
    var port: Int?
    var httpPort: Int?
    var keys: [String] = []
    var appFile: String?
    var isTLS = false
    var tlsNames: [String] = []
    var tlsCertificateFile: String?
    var tlsKeyFile: String?
    var authorityFile: String?
    var limits = LocalService.Limits()
    var isQuiet = false
    var isHelp = false

    /// Reads arguments, without the command's name. A value stands after its option, or behind `=`.
    ///
    /// - Throws: ``Problem`` with a line that says what is wrong.
    init(_ arguments: [String]) throws(Problem) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let name = parts[0]
            if try setFlag(name) {
                guard parts.count == 1 else { throw Problem(message: "\(name) takes no value") }
                continue
            }
            guard Self.valued.contains(name) else { throw Problem(message: "there is no option \(name); see --help") }
            guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty else {
                throw Problem(message: "\(name) needs a value")
            }
            try set(name, to: value)
        }
        guard (tlsCertificateFile == nil) == (tlsKeyFile == nil) else {
            throw Problem(message: "--tls-cert and --tls-key belong together")
        }
        guard !isTLS || tlsCertificateFile == nil else {
            throw Problem(message: "--tls makes a certificate; leave it out with --tls-cert")
        }
        guard httpPort == nil || isTLS || tlsCertificateFile != nil else {
            throw Problem(message: "--http-port is for a plain port beside TLS; use --port")
        }
    }

    private static let valued: Set<String> = [
        "--host", "--port", "--http-port", "--key", "--app", "--tls-name", "--tls-cert", "--tls-key", "--ca-file",
        "--limit",
    ]

    private mutating func setFlag(_ name: String) throws(Problem) -> Bool {
        switch name {
        case "--tls": isTLS = true
        case "--quiet", "-q": isQuiet = true
        case "--help", "-h": isHelp = true
        default: return false
        }
        return true
    }

    private mutating func set(_ name: String, to value: String) throws(Problem) {
        switch name {
        case "--host": host = value
        case "--port": port = try Self.port(value, of: name)
        case "--http-port": httpPort = try Self.port(value, of: name)
        case "--key": keys.append(value)
        case "--app": appFile = value
        case "--tls-name": tlsNames.append(value)
        case "--tls-cert": tlsCertificateFile = value
        case "--tls-key": tlsKeyFile = value
        case "--limit": try setLimit(value)
        default: authorityFile = value
        }
    }

    private mutating func setLimit(_ text: String) throws(Problem) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let number = Int(parts[1]), number > 0 else {
            throw Problem(message: "--limit: NAME=N is expected, with a number from 1 on")
        }
        guard limits[parts[0]] != nil else {
            let names = LocalService.Limits.names.joined(separator: ", ")
            throw Problem(message: "--limit: there is no limit \(parts[0]); the limits are \(names)")
        }
        limits[parts[0]] = number
    }

    private static func port(_ text: String, of option: String) throws(Problem) -> Int {
        guard let port = Int(text), (0...65_535).contains(port) else {
            throw Problem(message: "\(option): a number from 0 to 65535 is expected")
        }
        return port
    }

    /// The names of the limits and what they are unless told otherwise, a few on each line.
    private static var limitsText: String {
        let limits = LocalService.Limits()
        var lines = [""]
        for name in LocalService.Limits.names {
            let entry = "\(name)=\(limits[name] ?? 0)"
            if lines[lines.count - 1].utf8.count + entry.utf8.count > 100 { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : ", ") + entry
        }
        return lines.joined(separator: ",\n  ")
    }

    static let help = """
        ably-local: an Ably-compatible service on this machine, in memory, for development and tests.

        USAGE: ably-local [options]

          --port N         the port (8080; 8443 with TLS; 0 takes any that is free)
          --host ADDRESS   the address to listen at (127.0.0.1)
          --key KEY        a further key that may do everything, appId.keyId:secret; can be repeated
          --app FILE       what the app `local` has, as JSON in the form that POST /apps takes
          --tls            HTTPS, with a certificate from an authority that is made for this one start
          --tls-name NAME  a further name in that certificate; can be repeated
          --ca-file FILE   where the authority's certificate is written (ably-local-ca.pem in the temporary directory)
          --tls-cert FILE  HTTPS with this certificate chain, in PEM
          --tls-key FILE   and this private key, in PEM
          --http-port N    a plain port beside TLS
          --limit NAME=N   what the service keeps at most, storedBytes=1073741824 for instance; can be repeated
          --quiet, -q      print nothing but errors
          --help, -h       this text

        Limits: \(limitsText)

        The default key is local.dev:offline; local.sub:offline may only subscribe and read history and presence.
        """
}
