// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

/// Answers with what it was sent.
public struct EchoApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension EchoApi {
    /// `POST /animal`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The animal.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func animal(body: Animal) async throws(ApiError) -> Animal {
        try await client.send(EchoApi.Request.animal(body: body)).body
    }

    /// `POST /contacts`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The contacts.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func contacts(body: [Contact]) async throws(ApiError) -> [Contact] {
        try await client.send(EchoApi.Request.contacts(body: body)).body
    }

    /// `POST /values`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The values.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func values(body: [Value?]) async throws(ApiError) -> [Value?] {
        try await client.send(EchoApi.Request.values(body: body)).body
    }

    /// `POST /tree`
    ///
    /// - Parameters:
    ///   - label: The body's `label`.
    ///   - left: The body's `left`.
    ///   - right: The body's `right`.
    ///   - others: The body's `others`.
    ///   - named: The body's `named`.
    /// - Returns: The tree.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func tree(
        label: String,
        left: Tree? = nil,
        right: Tree? = nil,
        others: [Tree]? = nil,
        named: [String: Tree]? = nil
    ) async throws(ApiError) -> Tree {
        let body = Tree(label: label, left: left, right: right, others: others, named: named)
        return try await tree(body: body)
    }

    /// `POST /tree`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The tree.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func tree(body: Tree) async throws(ApiError) -> Tree {
        try await client.send(EchoApi.Request.tree(body: body)).body
    }

    /// `POST /expression`
    ///
    /// - Parameters:
    ///   - left: The body's `left`.
    ///   - right: The body's `right`.
    /// - Returns: The expression.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func expression(left: Expression, right: Expression) async throws(ApiError) -> Expression {
        let body = Sum(left: left, right: right)
        return try await expression(body: .sum(body))
    }

    /// `POST /expression`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The expression.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func expression(body: Expression) async throws(ApiError) -> Expression {
        try await client.send(EchoApi.Request.expression(body: body)).body
    }

    /// `POST /paint`
    ///
    /// - Parameters:
    ///   - color: The body's `color`.
    ///   - priority: The body's `priority`.
    ///   - finish: The body's `finish`.
    ///   - spots: The body's `spots`.
    ///   - kind: Always `paint`.
    ///   - version: The body's `version`.
    /// - Returns: The paint.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func paint(
        color: Color,
        priority: Priority? = nil,
        finish: PaintFinish? = nil,
        spots: [PaintSpotsItem?]? = nil,
        kind: String? = nil,
        version: Int? = nil
    ) async throws(ApiError) -> Paint {
        let body = Paint(color: color, priority: priority, finish: finish, spots: spots, kind: kind, version: version)
        return try await paint(body: body)
    }

    /// `POST /paint`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The paint.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func paint(body: Paint) async throws(ApiError) -> Paint {
        try await client.send(EchoApi.Request.paint(body: body)).body
    }

    /// `POST /formats`
    ///
    /// - Parameters:
    ///   - int32: The body's `int32`.
    ///   - int64: The body's `int64`.
    ///   - int: The body's `int`.
    ///   - float: The body's `float`.
    ///   - double: The body's `double`.
    ///   - number: The body's `number`.
    ///   - dateTime: The body's `dateTime`.
    ///   - date: The body's `date`.
    ///   - uuid: The body's `uuid`.
    ///   - uri: The body's `uri`.
    ///   - byte: The body's `byte`.
    ///   - binary: The body's `binary`.
    ///   - base64: The body's `base64`.
    ///   - unknown: The body's `unknown`.
    ///   - bool: The body's `bool`.
    ///   - anything: The body's `anything`.
    ///   - everything: The body's `everything`.
    /// - Returns: The formats.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func formats(
        int32: Int32,
        int64: Int64,
        int: Int? = nil,
        float: Double? = nil,
        double: Double? = nil,
        number: Double? = nil,
        dateTime: DateTime? = nil,
        date: CalendarDate? = nil,
        uuid: String? = nil,
        uri: String? = nil,
        byte: Bytes? = nil,
        binary: Bytes? = nil,
        base64: Bytes? = nil,
        unknown: String? = nil,
        bool: Bool? = nil,
        anything: WireValue? = nil,
        everything: WireValue? = nil
    ) async throws(ApiError) -> Formats {
        let body = Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: anything, everything: everything)
        return try await formats(body: body)
    }

    /// Takes any `Encodable` values for `anything`, `everything`. See
    /// ``EchoApi/formats(int32:int64:int:float:double:number:dateTime:date:uuid:uri:byte:binary:base64:unknown:bool:anything:everything:)-(_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,WireValue?,WireValue?)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func formats(
        int32: Int32,
        int64: Int64,
        int: Int? = nil,
        float: Double? = nil,
        double: Double? = nil,
        number: Double? = nil,
        dateTime: DateTime? = nil,
        date: CalendarDate? = nil,
        uuid: String? = nil,
        uri: String? = nil,
        byte: Bytes? = nil,
        binary: Bytes? = nil,
        base64: Bytes? = nil,
        unknown: String? = nil,
        bool: Bool? = nil,
        anything: (some Encodable)? = WireValue?.none,
        everything: (some Encodable)? = WireValue?.none
    ) async throws(ApiError) -> Formats {
        let body = try Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: WireValue.encoding(optional: anything, argument: "anything"),
            everything: WireValue.encoding(optional: everything, argument: "everything"))
        return try await formats(body: body)
    }

    /// Takes members of any `Encodable` types for `anything`, `everything`. See
    /// ``EchoApi/formats(int32:int64:int:float:double:number:dateTime:date:uuid:uri:byte:binary:base64:unknown:bool:anything:everything:)-(_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,WireValue?,WireValue?)``.
    @_disfavoredOverload
    @discardableResult
    public func formats(
        int32: Int32,
        int64: Int64,
        int: Int? = nil,
        float: Double? = nil,
        double: Double? = nil,
        number: Double? = nil,
        dateTime: DateTime? = nil,
        date: CalendarDate? = nil,
        uuid: String? = nil,
        uri: String? = nil,
        byte: Bytes? = nil,
        binary: Bytes? = nil,
        base64: Bytes? = nil,
        unknown: String? = nil,
        bool: Bool? = nil,
        anything: [String: (any Encodable)?]? = nil,
        everything: [String: (any Encodable)?]? = nil
    ) async throws(ApiError) -> Formats {
        let body = try Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: WireValue.encoding(optionalMembers: anything, argument: "anything").map(WireValue.object),
            everything: WireValue.encoding(optionalMembers: everything, argument: "everything").map(WireValue.object))
        return try await formats(body: body)
    }

    /// `POST /formats`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The formats.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func formats(body: Formats) async throws(ApiError) -> Formats {
        try await client.send(EchoApi.Request.formats(body: body)).body
    }

    /// `POST /presence`
    ///
    /// - Parameters:
    ///   - must: The body's `must`.
    ///   - mayBeNull: Always there, perhaps null.
    ///   - mayMiss: The body's `mayMiss`.
    ///   - mayBoth: The body's `mayBoth`.
    ///   - either: The body's `either`.
    ///   - byReference: The body's `byReference`.
    /// - Returns: The members.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func presence(
        must: String,
        mayBeNull: String? = nil,
        mayMiss: String? = nil,
        mayBoth: Int? = nil,
        either: PresenceEither? = nil,
        byReference: Point? = nil
    ) async throws(ApiError) -> Presence {
        let body = Presence(
            must: must, mayBeNull: mayBeNull, mayMiss: mayMiss, mayBoth: mayBoth, either: either,
            byReference: byReference)
        return try await presence(body: body)
    }

    /// `POST /presence`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The members.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func presence(body: Presence) async throws(ApiError) -> Presence {
        try await client.send(EchoApi.Request.presence(body: body)).body
    }

    /// `POST /account`
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - password: The body's `password`.
    ///   - spareKeys: The body's `spareKeys`.
    ///   - pin: The body's `pin`.
    ///   - home: The body's `home`.
    ///   - nickname: Use the name.
    /// - Returns: The account.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func account(
        name: String,
        password: String,
        spareKeys: [String]? = nil,
        pin: Pin? = nil,
        home: Account? = nil,
        nickname: String? = nil
    ) async throws(ApiError) -> Account {
        let body = Account(
            name: name, password: password, spareKeys: spareKeys, pin: pin, home: home, nickname: nickname)
        return try await account(body: body)
    }

    /// `POST /account`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The account.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func account(body: Account) async throws(ApiError) -> Account {
        try await client.send(EchoApi.Request.account(body: body)).body
    }

    /// `POST /employee`
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - born: The body's `born`.
    ///   - salary: The body's `salary`.
    ///   - boss: Who says what to do.
    /// - Returns: The employee.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func employee(
        name: String,
        born: CalendarDate,
        salary: Int,
        boss: Employee? = nil
    ) async throws(ApiError) -> Employee {
        let body = Employee(name: name, born: born, salary: salary, boss: boss)
        return try await employee(body: body)
    }

    /// `POST /employee`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The employee.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func employee(body: Employee) async throws(ApiError) -> Employee {
        try await client.send(EchoApi.Request.employee(body: body)).body
    }

    /// `POST /maps`
    ///
    /// - Parameters:
    ///   - labels: The body's `labels`.
    ///   - free: The body's `free`.
    ///   - closed: The body's `closed`.
    ///   - lists: The body's `lists`.
    ///   - nullable: The body's `nullable`.
    ///   - inline: The body's `inline`.
    /// - Returns: The maps.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func maps(
        labels: Labels,
        free: [String: WireValue]? = nil,
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) async throws(ApiError) -> Maps {
        let body = Maps(labels: labels, free: free, closed: closed, lists: lists, nullable: nullable, inline: inline)
        return try await maps(body: body)
    }

    /// Takes any `Encodable` values for `free`. See
    /// ``EchoApi/maps(labels:free:closed:lists:nullable:inline:)-(_,[String:WireValue]?,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    public func maps(
        labels: Labels,
        free: [String: (any Encodable)?],
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) async throws(ApiError) -> Maps {
        let body = try Maps(
            labels: labels, free: WireValue.encoding(members: free, argument: "free"), closed: closed, lists: lists,
            nullable: nullable, inline: inline)
        return try await maps(body: body)
    }

    /// `POST /maps`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The maps.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func maps(body: Maps) async throws(ApiError) -> Maps {
        try await client.send(EchoApi.Request.maps(body: body)).body
    }

    /// `POST /settings`
    ///
    /// - Parameters:
    ///   - owner: The body's `owner`.
    ///   - language: The body's `language`.
    ///   - theme: The body's `theme`.
    ///   - limits: The body's `limits`.
    ///   - parent: What users set, in any shape they like.
    ///   - data: The body's `data`.
    ///   - encoding: The body's `encoding`.
    /// - Returns: The settings.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func settings(
        owner: String,
        language: String? = nil,
        theme: SettingsTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        data: WireValue? = nil,
        encoding: String? = nil
    ) async throws(ApiError) -> Settings {
        let body = Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent, data: data,
            encoding: encoding)
        return try await settings(body: body)
    }

    /// Takes any `Encodable` values for `data`. See
    /// ``EchoApi/settings(owner:language:theme:limits:parent:data:encoding:)-(_,_,_,_,_,WireValue?,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func settings(
        owner: String,
        language: String? = nil,
        theme: SettingsTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        data: (some Encodable)?,
        encoding: String? = nil
    ) async throws(ApiError) -> Settings {
        let body = try Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding)
        return try await settings(body: body)
    }

    /// Takes members of any `Encodable` types for `data`. See
    /// ``EchoApi/settings(owner:language:theme:limits:parent:data:encoding:)-(_,_,_,_,_,WireValue?,_)``.
    @_disfavoredOverload
    @discardableResult
    public func settings(
        owner: String,
        language: String? = nil,
        theme: SettingsTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil
    ) async throws(ApiError) -> Settings {
        let body = try Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding)
        return try await settings(body: body)
    }

    /// `POST /settings`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The settings.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func settings(body: Settings) async throws(ApiError) -> Settings {
        try await client.send(EchoApi.Request.settings(body: body)).body
    }

    /// `POST /profile`
    ///
    /// - Parameters:
    ///   - owner: The body's `owner`.
    ///   - language: The body's `language`.
    ///   - theme: The body's `theme`.
    ///   - limits: The body's `limits`.
    ///   - parent: What users set, in any shape they like.
    ///   - data: The body's `data`.
    ///   - encoding: The body's `encoding`.
    ///   - age: The body's `age`.
    ///   - pin: The body's `pin`.
    /// - Returns: The profile.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func profile(
        owner: String,
        language: String? = nil,
        theme: ProfileTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        age: Int? = nil,
        pin: Pin? = nil
    ) async throws(ApiError) -> Profile {
        let body = Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent, data: data,
            encoding: encoding, age: age, pin: pin)
        return try await profile(body: body)
    }

    /// Takes any `Encodable` values for `data`. See
    /// ``EchoApi/profile(owner:language:theme:limits:parent:data:encoding:age:pin:)-(_,_,_,_,_,WireValue?,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func profile(
        owner: String,
        language: String? = nil,
        theme: ProfileTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        age: Int? = nil,
        pin: Pin? = nil
    ) async throws(ApiError) -> Profile {
        let body = try Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, age: age, pin: pin)
        return try await profile(body: body)
    }

    /// Takes members of any `Encodable` types for `data`. See
    /// ``EchoApi/profile(owner:language:theme:limits:parent:data:encoding:age:pin:)-(_,_,_,_,_,WireValue?,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    public func profile(
        owner: String,
        language: String? = nil,
        theme: ProfileTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        age: Int? = nil,
        pin: Pin? = nil
    ) async throws(ApiError) -> Profile {
        let body = try Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding, age: age, pin: pin)
        return try await profile(body: body)
    }

    /// `POST /profile`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The profile.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func profile(body: Profile) async throws(ApiError) -> Profile {
        try await client.send(EchoApi.Request.profile(body: body)).body
    }

    /// `POST /note`
    ///
    /// - Parameters:
    ///   - owner: The body's `owner`.
    ///   - title: The body's `title`.
    ///   - stars: The body's `stars`.
    ///   - tags: The body's `tags`.
    ///   - reply: What users write, with members of any types that are not kept.
    ///   - author: The body's `author`.
    ///   - payload: The body's `payload`.
    ///   - encoding: The body's `encoding`.
    /// - Returns: The note.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func note(
        owner: String,
        title: String? = nil,
        stars: Int? = nil,
        tags: [String]? = nil,
        reply: Note? = nil,
        author: Person? = nil,
        payload: WireValue? = nil,
        encoding: String? = nil
    ) async throws(ApiError) -> Note {
        let body = Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author, payload: payload,
            encoding: encoding)
        return try await note(body: body)
    }

    /// Takes any `Encodable` values for `payload`. See
    /// ``EchoApi/note(owner:title:stars:tags:reply:author:payload:encoding:)-(_,_,_,_,_,_,WireValue?,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func note(
        owner: String,
        title: String? = nil,
        stars: Int? = nil,
        tags: [String]? = nil,
        reply: Note? = nil,
        author: Person? = nil,
        payload: (some Encodable)?,
        encoding: String? = nil
    ) async throws(ApiError) -> Note {
        let body = try Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author,
            payload: WireValue.encoding(optional: payload, argument: "payload"), encoding: encoding)
        return try await note(body: body)
    }

    /// Takes members of any `Encodable` types for `payload`. See
    /// ``EchoApi/note(owner:title:stars:tags:reply:author:payload:encoding:)-(_,_,_,_,_,_,WireValue?,_)``.
    @_disfavoredOverload
    @discardableResult
    public func note(
        owner: String,
        title: String? = nil,
        stars: Int? = nil,
        tags: [String]? = nil,
        reply: Note? = nil,
        author: Person? = nil,
        payload: [String: (any Encodable)?],
        encoding: String? = nil
    ) async throws(ApiError) -> Note {
        let body = try Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author,
            payload: .object(WireValue.encoding(members: payload, argument: "payload")), encoding: encoding)
        return try await note(body: body)
    }

    /// `POST /note`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The note.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func note(body: Note) async throws(ApiError) -> Note {
        try await client.send(EchoApi.Request.note(body: body)).body
    }

    /// `POST /roster`
    ///
    /// - Parameters:
    ///   - team: The body's `team`.
    ///   - members: The body's `members`.
    ///   - labels: The body's `labels`.
    ///   - teams: The body's `teams`.
    ///   - rival: Who is in a team; what is empty may be left out.
    ///   - notes: The body's `notes`.
    /// - Returns: The roster, or why there is none.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func roster(
        team: String,
        members: [String],
        labels: [String: String],
        teams: [Roster],
        rival: Roster? = nil,
        notes: WireValue? = nil
    ) async throws(ApiError) -> RosterOutcome {
        let body = Roster(team: team, members: members, labels: labels, teams: teams, rival: rival, notes: notes)
        return try await roster(body: body)
    }

    /// Takes any `Encodable` values for `notes`. See
    /// ``EchoApi/roster(team:members:labels:teams:rival:notes:)-(_,_,_,_,_,WireValue?)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func roster(
        team: String,
        members: [String],
        labels: [String: String],
        teams: [Roster],
        rival: Roster? = nil,
        notes: (some Encodable)?
    ) async throws(ApiError) -> RosterOutcome {
        let body = try Roster(
            team: team, members: members, labels: labels, teams: teams, rival: rival,
            notes: WireValue.encoding(optional: notes, argument: "notes"))
        return try await roster(body: body)
    }

    /// Takes members of any `Encodable` types for `notes`. See
    /// ``EchoApi/roster(team:members:labels:teams:rival:notes:)-(_,_,_,_,_,WireValue?)``.
    @_disfavoredOverload
    @discardableResult
    public func roster(
        team: String,
        members: [String],
        labels: [String: String],
        teams: [Roster],
        rival: Roster? = nil,
        notes: [String: (any Encodable)?]
    ) async throws(ApiError) -> RosterOutcome {
        let body = try Roster(
            team: team, members: members, labels: labels, teams: teams, rival: rival,
            notes: .object(WireValue.encoding(members: notes, argument: "notes")))
        return try await roster(body: body)
    }

    /// `POST /roster`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The roster, or why there is none.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func roster(body: Roster) async throws(ApiError) -> RosterOutcome {
        try await client.send(EchoApi.Request.roster(body: body)).body
    }

    /// `POST /order`
    ///
    /// - Parameters:
    ///   - address: The body's `address`.
    ///   - lines: The body's `lines`.
    ///   - matrix: The body's `matrix`.
    /// - Returns: The order.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func order(
        address: OrderAddress,
        lines: [OrderLinesItem],
        matrix: [[Double?]]? = nil
    ) async throws(ApiError) -> Order {
        let body = Order(address: address, lines: lines, matrix: matrix)
        return try await order(body: body)
    }

    /// `POST /order`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: The order.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func order(body: Order) async throws(ApiError) -> Order {
        try await client.send(EchoApi.Request.order(body: body)).body
    }
}
