import AblyPlatform

extension LocalService {
    /// Where a service listens, and its initial state.
    public struct Options: Sendable {
        /// How the secure listener gets its certificate.
        public enum TLS: Sendable, Hashable {
            /// A certificate for `localhost`, `127.0.0.1`, the host and these further names, issued by a certificate
            /// authority created for this run only; clients have to trust ``LocalService/authorityPEM``.
            case throwaway(names: [String] = [])
            /// A certificate chain and its private key, both PEM-encoded.
            case pem(certificates: String, key: String)

            /// The host names that Ably's clients use by default and that their test suites contact: with a hosts file
            /// that maps them to this machine, clients reach the service without any configuration.
            public static let ablyNames: [String] =
                ["main.realtime.ably.net", "sandbox.realtime.ably-nonprod.net"]
                + ["a", "b", "c", "d", "e"].flatMap { letter in
                    [
                        "main.\(letter).fallback.ably-realtime.com",
                        "sandbox.\(letter).fallback.ably-realtime-nonprod.com",
                    ]
                }
                + ["sandbox-rest.ably.io", "sandbox-realtime.ably.io"]
                + ["echo.ably.io", "internet-up.ably-realtime.com", "example.com"]
        }

        /// The address or name to bind to.
        public var host = "127.0.0.1"
        /// The port, of the secure listener if there is one; zero picks a free port.
        public var port = 0
        /// TLS for the listener, or nil for plain HTTP.
        public var tls: TLS?
        /// The port of a plain HTTP listener in addition to the secure one, or nil for none.
        public var httpPort: Int?
        /// Additional keys with full capability, as `appId.keyId:secret`. An app that does not exist yet is created.
        public var keys: [String] = []
        /// The app `local`, as the JSON text that `POST /apps` takes; nil for the default: a key with full capability,
        /// one that may only subscribe and read, and the namespaces `persisted`, `mutable` and `push`.
        public var app: String?
        /// How long a connection may be idle. Clients are told one second less (`Keep-Alive`), so that a request sent
        /// at the last moment does not race with the close.
        public var idleTimeout: Duration = .seconds(60)
        /// The time allowed for a complete request to arrive, however steadily its bytes come in.
        public var requestTimeout: Duration = .seconds(60)
        /// Whether requests to paths below `/control` do what ``LocalService/dropConnection(_:withCloseFrame:)`` and the
        /// other calls for tests of realtime clients do; without credentials.
        public var hasTestControl = false
        /// The service's limits.
        public var limits = Limits()

        /// A free port on 127.0.0.1, plain HTTP, and the default app.
        public init() {}
    }

    /// The service cannot listen on its address.
    public struct StartError: Error, Sendable, Hashable, CustomStringConvertible {
        /// The address or name.
        public let host: String
        /// The port.
        public let port: Int
        /// What happened and what to do.
        public let reason: String

        public var description: String { "cannot listen on \(host):\(port): \(reason)" }
    }

    /// An option is invalid.
    public struct OptionError: Error, Sendable, Hashable, CustomStringConvertible {
        /// The option's name.
        public let option: String
        /// Why its value is invalid.
        public let reason: String

        public var description: String { "\(option): \(reason)" }
    }
}

extension Backend {
    /// The default description of the app `local`.
    private static let defaultApp = WireValue.object([
        "keys": .array([
            .object(["revocableTokens": .bool(true)]),
            .object(["capability": .string(#"{"*":["subscribe","presence","history"]}"#)]),
        ]),
        "namespaces": .array([
            .object(["id": .string("persisted"), "persisted": .bool(true)]),
            .object(["id": .string("mutable"), "mutableMessages": .bool(true)]),
            .object(["id": .string("push"), "pushEnabled": .bool(true)]),
        ]),
    ])

    /// Creates the apps that the options describe.
    ///
    /// - Returns: All keys; the first one has full capability.
    func provision(_ options: LocalService.Options) throws -> [String] {
        var description = Self.defaultApp
        if let text = options.app {
            do { description = try WireFormat.json.decode(WireValue.self, from: Array(text.utf8)) } catch {
                throw LocalService.OptionError(
                    option: "app", reason: "not valid JSON: \(error.problem) at byte \(error.offset)")
            }
            // The wrong file would otherwise pass for the description of an empty app.
            guard let members = description.objectValue,
                ["keys", "namespaces", "channels"].contains(where: { members[$0] != nil })
            else {
                throw LocalService.OptionError(
                    option: "app", reason: "must be an object with keys, namespaces or channels")
            }
        }
        var given: [String: [(id: String, secret: String)]] = [:]
        for key in options.keys {
            let parts = key.split(separator: ":", maxSplits: 1).map(String.init)
            let name = parts.first?.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false) ?? []
            guard parts.count == 2, name.count == 2, !name[0].isEmpty, !name[1].isEmpty else {
                throw LocalService.OptionError(option: "key", reason: "must have the form appId.keyId:secret")
            }
            given[String(name[0]), default: []].append((String(name[1]), parts[1]))
        }
        do {
            var keys = try provision(
                description, id: "local", ids: options.app == nil ? ["dev", "sub"] : ["dev"],
                further: given["local"] ?? [])
            for (appId, pairs) in given.sorted(by: { $0.key < $1.key }) where appId != "local" {
                var app = Self.defaultApp.objectValue ?? [:]
                app["keys"] = .array([])
                keys += try provision(.object(app), id: appId, ids: [], further: pairs)
            }
            return keys
        } catch let error as Refusal {
            throw LocalService.OptionError(option: "app", reason: error.message)
        }
    }

    /// Creates one app with the keys of its description, whose ids and secrets are predictable, and with further keys.
    private func provision(
        _ description: WireValue, id: String, ids: [String], further: [(id: String, secret: String)]
    ) throws -> [String] {
        guard case .object(var members) = description else { throw Refusal.badBody("must be an object") }
        var keys = members["keys"]?.arrayValue ?? [.object([:])]
        let described = keys.indices.map { (id: $0 < ids.count ? ids[$0] : "key\($0)", secret: "offline") }
        for (index, key) in further.enumerated() {
            let earlier = described + further[..<index]
            guard !earlier.contains(where: { $0.id == key.id }) else {
                throw LocalService.OptionError(
                    option: "key", reason: "key \"\(id).\(key.id)\" already exists; give this one another name")
            }
        }
        keys += further.map { _ in .object(["revocableTokens": .bool(true)]) }
        members["keys"] = .array(keys)
        let app = try provision(.object(members), id: id, secrets: described + further)
        return app.keys.map { "\($0.name):\($0.secret)" }
    }
}
