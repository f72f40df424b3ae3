import AblyPlatform

extension LocalService {
    /// Where a service listens and what it starts with.
    public struct Options: Sendable {
        /// How the secure listener gets its certificate.
        public enum TLS: Sendable, Hashable {
            /// A certificate for `localhost`, `127.0.0.1`, the host and these further names, from an authority that is
            /// made for this one start; ``LocalService/authorityPEM`` is what clients have to trust.
            case throwaway(names: [String] = [])
            /// A certificate chain and its private key, both as PEM text.
            case pem(certificates: String, key: String)

            /// The names that Ably's clients use unless told otherwise, and those that their test suites contact: with
            /// a hosts file that maps them to this machine, clients find the service without any setting.
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
        /// The port, of the secure listener when there is one; zero takes any that is free.
        public var port = 0
        /// TLS for the listener; nil for plain HTTP.
        public var tls: TLS?
        /// The port of a plain listener beside a secure one; nil for none.
        public var httpPort: Int?
        /// Further keys that may do everything, as `appId.keyId:secret`. An app that is named but not there is made.
        public var keys: [String] = []
        /// What is in the app `local`, as JSON text in the form that `POST /apps` takes; nil for the default: a key
        /// that may do everything, one that may only listen, and the namespaces `persisted`, `mutable` and `push`.
        public var app: String?
        /// How long a connection may be silent. Clients are told a second less (`Keep-Alive`), so that one that uses a
        /// connection up to the last moment does not meet its end.
        public var idleTimeout: Duration = .seconds(60)
        /// How long a request may take to arrive as a whole, however steadily its bytes come.
        public var requestTimeout: Duration = .seconds(60)
        /// What the service keeps at most.
        public var limits = Limits()

        /// A free port of 127.0.0.1, plain HTTP, and the default app.
        public init() {}
    }

    /// The service cannot listen where it should.
    public struct StartError: Error, Sendable, Hashable, CustomStringConvertible {
        /// The address or name.
        public let host: String
        /// The port.
        public let port: Int
        /// What happened and what to do.
        public let reason: String

        public var description: String { "cannot listen at \(host):\(port): \(reason)" }
    }

    /// An option makes no sense.
    public struct OptionError: Error, Sendable, Hashable, CustomStringConvertible {
        /// The option's name.
        public let option: String
        /// What is wrong with its value.
        public let reason: String

        public var description: String { "\(option): \(reason)" }
    }
}

extension Backend {
    /// What the app `local` has unless something else is asked for.
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

    /// Makes the apps that options name.
    ///
    /// - Returns: All keys, the first one that may do everything.
    func provision(_ options: LocalService.Options) throws -> [String] {
        var description = Self.defaultApp
        if let text = options.app {
            do { description = try WireFormat.json.decode(WireValue.self, from: Array(text.utf8)) } catch {
                throw LocalService.OptionError(
                    option: "app", reason: "the text is not JSON: \(error.problem) at byte \(error.offset)")
            }
            // Another file than the one that was meant would be taken for an app without anything.
            guard let members = description.objectValue,
                ["keys", "namespaces", "channels"].contains(where: { members[$0] != nil })
            else {
                throw LocalService.OptionError(
                    option: "app", reason: "an object with keys, namespaces or channels is expected")
            }
        }
        var given: [String: [(id: String, secret: String)]] = [:]
        for key in options.keys {
            let parts = key.split(separator: ":", maxSplits: 1).map(String.init)
            let name = parts.first?.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false) ?? []
            guard parts.count == 2, name.count == 2, !name[0].isEmpty, !name[1].isEmpty else {
                throw LocalService.OptionError(option: "key", reason: "appId.keyId:secret is expected")
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

    /// Makes one app with the keys of its description, which have ids and secrets that can be known beforehand, and
    /// others.
    private func provision(
        _ description: WireValue, id: String, ids: [String], further: [(id: String, secret: String)]
    ) throws -> [String] {
        guard case .object(var members) = description else { throw Refusal.badBody("an object is expected") }
        var keys = members["keys"]?.arrayValue ?? [.object([:])]
        let described = keys.indices.map { (id: $0 < ids.count ? ids[$0] : "key\($0)", secret: "offline") }
        for (index, key) in further.enumerated() {
            let earlier = described + further[..<index]
            guard !earlier.contains(where: { $0.id == key.id }) else {
                throw LocalService.OptionError(
                    option: "key", reason: "there is a key \"\(id).\(key.id)\" already; give this one another name")
            }
        }
        keys += further.map { _ in .object(["revocableTokens": .bool(true)]) }
        members["keys"] = .array(keys)
        let app = try provision(.object(members), id: id, secrets: described + further)
        return app.keys.map { "\($0.name):\($0.secret)" }
    }
}
