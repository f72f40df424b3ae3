import AblyPlatform

extension Backend {
    /// The description of a new app.
    struct ProvisionedApp: Sendable {
        let appId: String
        let keys: [AppState.Key]
        let namespaces: [WireValue]
        let channels: [WireValue]

        /// The app as members of an object on the wire.
        var members: [String: WireValue] {
            [
                "appId": .string(appId), "accountId": .string("local"), "keys": .array(keys.map(\.wire)),
                "namespaces": .array(namespaces), "channels": .array(channels),
            ]
        }
    }

    /// Creates an app.
    ///
    /// - Parameters:
    ///   - description: `keys`, `namespaces`, and `channels` with their presence members.
    ///   - id: The app's id, or nil for a random one.
    ///   - secrets: Ids and secrets of the first keys; those of the others are random.
    /// - Throws: 40000, 40001 and 40010 for an invalid description; 42910 if the limit of apps is reached.
    func provision(
        _ description: WireValue, id: String? = nil, secrets: [(id: String, secret: String)] = []
    ) throws(Refusal) -> ProvisionedApp {
        guard apps.count < limits.apps else { throw .limitReached("apps", limit: limits.apps, name: "apps") }
        let fields = try Fields(description, subject: "app")
        let appId = id ?? randomText(bytes: 6)
        guard apps[appId] == nil else { throw .badRequest("app: an app with this id already exists") }
        let keyDescriptions = try fields.array("keys") ?? [.object([:])]
        let namespaceDescriptions = try fields.array("namespaces") ?? []
        let channelDescriptions = try fields.array("channels") ?? []
        guard keyDescriptions.count <= limits.keysPerApp, namespaceDescriptions.count <= limits.keysPerApp else {
            throw .limitReached("keys or namespaces in one app", limit: limits.keysPerApp, name: "keysPerApp")
        }
        var keys: [AppState.Key] = []
        for (index, description) in keyDescriptions.enumerated() {
            let given = index < secrets.count ? secrets[index] : nil
            keys.append(try key(Fields(description, subject: "app.keys"), appId: appId, given: given))
        }
        var namespaces: [AppState.Namespace] = []
        for description in namespaceDescriptions {
            namespaces.append(try AppState.Namespace(Fields(description, subject: "app.namespaces")))
        }
        let app = AppState(
            id: appId, keys: keys, namespaces: namespaces, statsCapacity: limits.statsMinutesPerApp)
        let growth = AppState.weight(descriptionSize: try description.jsonText().utf8.count)
        try checkRoom(for: growth)
        charge(growth, to: app)
        do throws(Refusal) {
            for description in channelDescriptions {
                try enterFixtures(of: Fields(description, subject: "app.channels"), in: app)
            }
        } catch {
            charge(-app.weight, to: app)
            throw error
        }
        apps[appId] = app
        return ProvisionedApp(
            appId: appId, keys: keys, namespaces: namespaceDescriptions, channels: channelDescriptions)
    }

    private func key(
        _ fields: Fields, appId: String, given: (id: String, secret: String)?
    ) throws(Refusal) -> AppState.Key {
        let id = given?.id ?? randomText(bytes: 4)
        var capability = Capability.full
        var text = capability.text
        switch fields["capability"] {
        case .string(let given)?:
            capability = try Capability(text: given)
            text = given
        case let value?:
            capability = try Capability(value)
            text = capability.text
        case nil: break
        }
        return AppState.Key(
            id: id, name: "\(appId).\(id)", secret: given?.secret ?? randomText(bytes: 18), capability: capability,
            capabilityText: text, isPrivileged: try fields.boolean("privileged") ?? false,
            hasRevocableTokens: try fields.boolean("revocableTokens") ?? false)
    }

    /// Enters a description's presence members into a channel, permanently.
    private func enterFixtures(of fields: Fields, in app: AppState) throws(Refusal) {
        let name = try ChannelName(fields.requiredString("name"))
        let connectionId = randomText(bytes: 8)
        for (index, value) in (try fields.array("presence") ?? []).enumerated() {
            let member = try Fields(value, subject: "app.channels.presence")
            let draft = PresenceDraft(
                action: .enter, clientId: try member.requiredString("clientId"), connectionId: connectionId,
                id: "\(connectionId):0:\(index)",
                payload: try Payload(data: member["data"], encoding: member.name("encoding")))
            try apply([draft], origin: FrameOrigin(id: "\(connectionId):0"), on: name, in: app)
        }
    }

    /// Deletes an app and everything in it.
    ///
    /// - Throws: 40162 for a caller with a token; 40101 if the caller belongs to another app.
    func deleteApp(_ id: String, by caller: Caller) throws(Refusal) {
        guard caller.means == .key else {
            throw Refusal(
                code: 40162, statusCode: 401, message: "an app can only be deleted with a key, not a token")
        }
        guard caller.appId == id else { throw .unauthorized("the key belongs to another app") }
        guard let app = apps.removeValue(forKey: id) else { throw .notFound("the app no longer exists") }
        endConnections(of: app)
        charge(-app.weight, to: app)
    }
}

extension AppState.Namespace {
    fileprivate init(_ fields: Fields) throws(Refusal) {
        self.init(
            id: try fields.requiredString("id"), isPersisted: try fields.boolean("persisted") ?? false,
            isPushEnabled: try fields.boolean("pushEnabled") ?? false,
            hasMutableMessages: try fields.boolean("mutableMessages") ?? false)
    }
}

extension AppState.Key {
    /// The key as an object on the wire.
    fileprivate var wire: WireValue {
        .object([
            "id": .string(id), "value": .string(secret), "capability": .string(capabilityText),
            "keyName": .string(name), "keySecret": .string(secret), "keyStr": .string("\(name):\(secret)"),
            "privileged": .bool(isPrivileged), "revocableTokens": .bool(hasRevocableTokens),
        ])
    }
}
