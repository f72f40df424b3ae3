// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

extension EchoApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension EchoApi.Raw {
    /// Returns the whole response. See ``EchoApi/animal(body:)``.
    @discardableResult
    public func animal(body: Animal) async throws(ApiError) -> ApiResponse<Animal> {
        try await client.send(EchoApi.Request.animal(body: body))
    }

    /// Returns the whole response. See ``EchoApi/contacts(body:)``.
    @discardableResult
    public func contacts(body: [Contact]) async throws(ApiError) -> ApiResponse<[Contact]> {
        try await client.send(EchoApi.Request.contacts(body: body))
    }

    /// Returns the whole response. See ``EchoApi/values(body:)``.
    @discardableResult
    public func values(body: [Value?]) async throws(ApiError) -> ApiResponse<[Value?]> {
        try await client.send(EchoApi.Request.values(body: body))
    }

    /// Returns the whole response. See ``EchoApi/tree(label:left:right:others:named:)``.
    @discardableResult
    public func tree(
        label: String,
        left: Tree? = nil,
        right: Tree? = nil,
        others: [Tree]? = nil,
        named: [String: Tree]? = nil
    ) async throws(ApiError) -> ApiResponse<Tree> {
        let body = Tree(label: label, left: left, right: right, others: others, named: named)
        return try await tree(body: body)
    }

    /// Returns the whole response. See ``EchoApi/tree(body:)``.
    @discardableResult
    public func tree(body: Tree) async throws(ApiError) -> ApiResponse<Tree> {
        try await client.send(EchoApi.Request.tree(body: body))
    }

    /// Returns the whole response. See ``EchoApi/expression(left:right:)``.
    @discardableResult
    public func expression(left: Expression, right: Expression) async throws(ApiError) -> ApiResponse<Expression> {
        let body = Sum(left: left, right: right)
        return try await expression(body: .sum(body))
    }

    /// Returns the whole response. See ``EchoApi/expression(body:)``.
    @discardableResult
    public func expression(body: Expression) async throws(ApiError) -> ApiResponse<Expression> {
        try await client.send(EchoApi.Request.expression(body: body))
    }

    /// Returns the whole response. See ``EchoApi/paint(color:priority:finish:spots:kind:version:)``.
    @discardableResult
    public func paint(
        color: Color,
        priority: Priority? = nil,
        finish: PaintFinish? = nil,
        spots: [PaintSpotsItem?]? = nil,
        kind: String? = nil,
        version: Int? = nil
    ) async throws(ApiError) -> ApiResponse<Paint> {
        let body = Paint(color: color, priority: priority, finish: finish, spots: spots, kind: kind, version: version)
        return try await paint(body: body)
    }

    /// Returns the whole response. See ``EchoApi/paint(body:)``.
    @discardableResult
    public func paint(body: Paint) async throws(ApiError) -> ApiResponse<Paint> {
        try await client.send(EchoApi.Request.paint(body: body))
    }

    /// Returns the whole response. See
    /// ``EchoApi/formats(int32:int64:int:float:double:number:dateTime:date:uuid:uri:byte:binary:base64:unknown:bool:anything:everything:)-(_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,WireValue?,WireValue?)``.
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
    ) async throws(ApiError) -> ApiResponse<Formats> {
        let body = Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: anything, everything: everything)
        return try await formats(body: body)
    }

    /// Returns the whole response. Takes any `Encodable` values for `anything`, `everything`. See
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
    ) async throws(ApiError) -> ApiResponse<Formats> {
        let body = try Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: WireValue.encoding(optional: anything, argument: "anything"),
            everything: WireValue.encoding(optional: everything, argument: "everything"))
        return try await formats(body: body)
    }

    /// Returns the whole response. Takes members of any `Encodable` types for `anything`, `everything`. See
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
    ) async throws(ApiError) -> ApiResponse<Formats> {
        let body = try Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: WireValue.encoding(optionalMembers: anything, argument: "anything").map(WireValue.object),
            everything: WireValue.encoding(optionalMembers: everything, argument: "everything").map(WireValue.object))
        return try await formats(body: body)
    }

    /// Returns the whole response. See ``EchoApi/formats(body:)``.
    @discardableResult
    public func formats(body: Formats) async throws(ApiError) -> ApiResponse<Formats> {
        try await client.send(EchoApi.Request.formats(body: body))
    }

    /// Returns the whole response. See ``EchoApi/presence(must:mayBeNull:mayMiss:mayBoth:either:byReference:)``.
    @discardableResult
    public func presence(
        must: String,
        mayBeNull: String? = nil,
        mayMiss: String? = nil,
        mayBoth: Int? = nil,
        either: PresenceEither? = nil,
        byReference: Point? = nil
    ) async throws(ApiError) -> ApiResponse<Presence> {
        let body = Presence(
            must: must, mayBeNull: mayBeNull, mayMiss: mayMiss, mayBoth: mayBoth, either: either,
            byReference: byReference)
        return try await presence(body: body)
    }

    /// Returns the whole response. See ``EchoApi/presence(body:)``.
    @discardableResult
    public func presence(body: Presence) async throws(ApiError) -> ApiResponse<Presence> {
        try await client.send(EchoApi.Request.presence(body: body))
    }

    /// Returns the whole response. See ``EchoApi/account(name:password:spareKeys:pin:home:nickname:)``.
    @discardableResult
    public func account(
        name: String,
        password: String,
        spareKeys: [String]? = nil,
        pin: Pin? = nil,
        home: Account? = nil,
        nickname: String? = nil
    ) async throws(ApiError) -> ApiResponse<Account> {
        let body = Account(
            name: name, password: password, spareKeys: spareKeys, pin: pin, home: home, nickname: nickname)
        return try await account(body: body)
    }

    /// Returns the whole response. See ``EchoApi/account(body:)``.
    @discardableResult
    public func account(body: Account) async throws(ApiError) -> ApiResponse<Account> {
        try await client.send(EchoApi.Request.account(body: body))
    }

    /// Returns the whole response. See ``EchoApi/employee(name:born:salary:boss:)``.
    @discardableResult
    public func employee(
        name: String,
        born: CalendarDate,
        salary: Int,
        boss: Employee? = nil
    ) async throws(ApiError) -> ApiResponse<Employee> {
        let body = Employee(name: name, born: born, salary: salary, boss: boss)
        return try await employee(body: body)
    }

    /// Returns the whole response. See ``EchoApi/employee(body:)``.
    @discardableResult
    public func employee(body: Employee) async throws(ApiError) -> ApiResponse<Employee> {
        try await client.send(EchoApi.Request.employee(body: body))
    }

    /// Returns the whole response. See
    /// ``EchoApi/maps(labels:free:closed:lists:nullable:inline:)-(_,[String:WireValue]?,_,_,_,_)``.
    @discardableResult
    public func maps(
        labels: Labels,
        free: [String: WireValue]? = nil,
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) async throws(ApiError) -> ApiResponse<Maps> {
        let body = Maps(labels: labels, free: free, closed: closed, lists: lists, nullable: nullable, inline: inline)
        return try await maps(body: body)
    }

    /// Returns the whole response. Takes any `Encodable` values for `free`. See
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
    ) async throws(ApiError) -> ApiResponse<Maps> {
        let body = try Maps(
            labels: labels, free: WireValue.encoding(members: free, argument: "free"), closed: closed, lists: lists,
            nullable: nullable, inline: inline)
        return try await maps(body: body)
    }

    /// Returns the whole response. See ``EchoApi/maps(body:)``.
    @discardableResult
    public func maps(body: Maps) async throws(ApiError) -> ApiResponse<Maps> {
        try await client.send(EchoApi.Request.maps(body: body))
    }

    /// Returns the whole response. See
    /// ``EchoApi/settings(owner:language:theme:limits:parent:data:encoding:)-(_,_,_,_,_,WireValue?,_)``.
    @discardableResult
    public func settings(
        owner: String,
        language: String? = nil,
        theme: SettingsTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        data: WireValue? = nil,
        encoding: String? = nil
    ) async throws(ApiError) -> ApiResponse<Settings> {
        let body = Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent, data: data,
            encoding: encoding)
        return try await settings(body: body)
    }

    /// Returns the whole response. Takes any `Encodable` values for `data`. See
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
    ) async throws(ApiError) -> ApiResponse<Settings> {
        let body = try Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding)
        return try await settings(body: body)
    }

    /// Returns the whole response. Takes members of any `Encodable` types for `data`. See
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
    ) async throws(ApiError) -> ApiResponse<Settings> {
        let body = try Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding)
        return try await settings(body: body)
    }

    /// Returns the whole response. See ``EchoApi/settings(body:)``.
    @discardableResult
    public func settings(body: Settings) async throws(ApiError) -> ApiResponse<Settings> {
        try await client.send(EchoApi.Request.settings(body: body))
    }

    /// Returns the whole response. See
    /// ``EchoApi/profile(owner:language:theme:limits:parent:data:encoding:age:pin:)-(_,_,_,_,_,WireValue?,_,_,_)``.
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
    ) async throws(ApiError) -> ApiResponse<Profile> {
        let body = Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent, data: data,
            encoding: encoding, age: age, pin: pin)
        return try await profile(body: body)
    }

    /// Returns the whole response. Takes any `Encodable` values for `data`. See
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
    ) async throws(ApiError) -> ApiResponse<Profile> {
        let body = try Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, age: age, pin: pin)
        return try await profile(body: body)
    }

    /// Returns the whole response. Takes members of any `Encodable` types for `data`. See
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
    ) async throws(ApiError) -> ApiResponse<Profile> {
        let body = try Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding, age: age, pin: pin)
        return try await profile(body: body)
    }

    /// Returns the whole response. See ``EchoApi/profile(body:)``.
    @discardableResult
    public func profile(body: Profile) async throws(ApiError) -> ApiResponse<Profile> {
        try await client.send(EchoApi.Request.profile(body: body))
    }

    /// Returns the whole response. See
    /// ``EchoApi/note(owner:title:stars:tags:reply:author:payload:encoding:)-(_,_,_,_,_,_,WireValue?,_)``.
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
    ) async throws(ApiError) -> ApiResponse<Note> {
        let body = Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author, payload: payload,
            encoding: encoding)
        return try await note(body: body)
    }

    /// Returns the whole response. Takes any `Encodable` values for `payload`. See
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
    ) async throws(ApiError) -> ApiResponse<Note> {
        let body = try Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author,
            payload: WireValue.encoding(optional: payload, argument: "payload"), encoding: encoding)
        return try await note(body: body)
    }

    /// Returns the whole response. Takes members of any `Encodable` types for `payload`. See
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
    ) async throws(ApiError) -> ApiResponse<Note> {
        let body = try Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author,
            payload: .object(WireValue.encoding(members: payload, argument: "payload")), encoding: encoding)
        return try await note(body: body)
    }

    /// Returns the whole response. See ``EchoApi/note(body:)``.
    @discardableResult
    public func note(body: Note) async throws(ApiError) -> ApiResponse<Note> {
        try await client.send(EchoApi.Request.note(body: body))
    }

    /// Returns the whole response. See
    /// ``EchoApi/roster(team:members:labels:teams:rival:notes:)-(_,_,_,_,_,WireValue?)``.
    @discardableResult
    public func roster(
        team: String,
        members: [String],
        labels: [String: String],
        teams: [Roster],
        rival: Roster? = nil,
        notes: WireValue? = nil
    ) async throws(ApiError) -> ApiResponse<RosterOutcome> {
        let body = Roster(team: team, members: members, labels: labels, teams: teams, rival: rival, notes: notes)
        return try await roster(body: body)
    }

    /// Returns the whole response. Takes any `Encodable` values for `notes`. See
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
    ) async throws(ApiError) -> ApiResponse<RosterOutcome> {
        let body = try Roster(
            team: team, members: members, labels: labels, teams: teams, rival: rival,
            notes: WireValue.encoding(optional: notes, argument: "notes"))
        return try await roster(body: body)
    }

    /// Returns the whole response. Takes members of any `Encodable` types for `notes`. See
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
    ) async throws(ApiError) -> ApiResponse<RosterOutcome> {
        let body = try Roster(
            team: team, members: members, labels: labels, teams: teams, rival: rival,
            notes: .object(WireValue.encoding(members: notes, argument: "notes")))
        return try await roster(body: body)
    }

    /// Returns the whole response. See ``EchoApi/roster(body:)``.
    @discardableResult
    public func roster(body: Roster) async throws(ApiError) -> ApiResponse<RosterOutcome> {
        try await client.send(EchoApi.Request.roster(body: body))
    }

    /// Returns the whole response. See ``EchoApi/order(address:lines:matrix:)``.
    @discardableResult
    public func order(
        address: OrderAddress,
        lines: [OrderLinesItem],
        matrix: [[Double?]]? = nil
    ) async throws(ApiError) -> ApiResponse<Order> {
        let body = Order(address: address, lines: lines, matrix: matrix)
        return try await order(body: body)
    }

    /// Returns the whole response. See ``EchoApi/order(body:)``.
    @discardableResult
    public func order(body: Order) async throws(ApiError) -> ApiResponse<Order> {
        try await client.send(EchoApi.Request.order(body: body))
    }
}
