// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

extension EchoApi {
    /// The same calls for synchronous code, which block the calling thread.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// - Parameter client: The client that carries the calls.
        public init(client: ApiClient) { self.client = client }

        /// The same calls, returning the whole response.
        public var raw: Raw { Raw(client: client) }

        /// Calls that block the calling thread and return the whole response.
        public struct Raw: Sendable {
            let client: ApiClient
        }
    }
}

extension EchoApi.Blocking {
    /// Blocks the calling thread. See ``EchoApi/animal(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func animal(body: Animal) throws(ApiError) -> Animal {
        try client.blocking.send(EchoApi.Request.animal(body: body)).body
    }

    /// Blocks the calling thread. See ``EchoApi/contacts(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func contacts(body: [Contact]) throws(ApiError) -> [Contact] {
        try client.blocking.send(EchoApi.Request.contacts(body: body)).body
    }

    /// Blocks the calling thread. See ``EchoApi/values(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func values(body: [Value?]) throws(ApiError) -> [Value?] {
        try client.blocking.send(EchoApi.Request.values(body: body)).body
    }

    /// Blocks the calling thread. See ``EchoApi/tree(label:left:right:others:named:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func tree(
        label: String,
        left: Tree? = nil,
        right: Tree? = nil,
        others: [Tree]? = nil,
        named: [String: Tree]? = nil
    ) throws(ApiError) -> Tree {
        let body = Tree(label: label, left: left, right: right, others: others, named: named)
        return try tree(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/tree(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func tree(body: Tree) throws(ApiError) -> Tree {
        try client.blocking.send(EchoApi.Request.tree(body: body)).body
    }

    /// Blocks the calling thread. See ``EchoApi/expression(left:right:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func expression(left: Expression, right: Expression) throws(ApiError) -> Expression {
        let body = Sum(left: left, right: right)
        return try expression(body: .sum(body))
    }

    /// Blocks the calling thread. See ``EchoApi/expression(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func expression(body: Expression) throws(ApiError) -> Expression {
        try client.blocking.send(EchoApi.Request.expression(body: body)).body
    }

    /// Blocks the calling thread. See ``EchoApi/paint(color:priority:finish:spots:kind:version:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func paint(
        color: Color,
        priority: Priority? = nil,
        finish: PaintFinish? = nil,
        spots: [PaintSpotsItem?]? = nil,
        kind: String? = nil,
        version: Int? = nil
    ) throws(ApiError) -> Paint {
        let body = Paint(color: color, priority: priority, finish: finish, spots: spots, kind: kind, version: version)
        return try paint(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/paint(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func paint(body: Paint) throws(ApiError) -> Paint {
        try client.blocking.send(EchoApi.Request.paint(body: body)).body
    }

    /// Blocks the calling thread. See
    /// ``EchoApi/formats(int32:int64:int:float:double:number:dateTime:date:uuid:uri:byte:binary:base64:unknown:bool:anything:everything:)-(_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,WireValue?,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> Formats {
        let body = Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: anything, everything: everything)
        return try formats(body: body)
    }

    /// Blocks the calling thread. Takes any `Encodable` values for `anything`, `everything`. See
    /// ``EchoApi/formats(int32:int64:int:float:double:number:dateTime:date:uuid:uri:byte:binary:base64:unknown:bool:anything:everything:)-(_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,WireValue?,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> Formats {
        let body = try Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: WireValue.encoding(optional: anything, argument: "anything"),
            everything: WireValue.encoding(optional: everything, argument: "everything"))
        return try formats(body: body)
    }

    /// Blocks the calling thread. Takes members of any `Encodable` types for `anything`, `everything`. See
    /// ``EchoApi/formats(int32:int64:int:float:double:number:dateTime:date:uuid:uri:byte:binary:base64:unknown:bool:anything:everything:)-(_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,WireValue?,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> Formats {
        let body = try Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: WireValue.encoding(optionalMembers: anything, argument: "anything").map(WireValue.object),
            everything: WireValue.encoding(optionalMembers: everything, argument: "everything").map(WireValue.object))
        return try formats(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/formats(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func formats(body: Formats) throws(ApiError) -> Formats {
        try client.blocking.send(EchoApi.Request.formats(body: body)).body
    }

    /// Blocks the calling thread. See ``EchoApi/presence(must:mayBeNull:mayMiss:mayBoth:either:byReference:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func presence(
        must: String,
        mayBeNull: String? = nil,
        mayMiss: String? = nil,
        mayBoth: Int? = nil,
        either: PresenceEither? = nil,
        byReference: Point? = nil
    ) throws(ApiError) -> Presence {
        let body = Presence(
            must: must, mayBeNull: mayBeNull, mayMiss: mayMiss, mayBoth: mayBoth, either: either,
            byReference: byReference)
        return try presence(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/presence(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func presence(body: Presence) throws(ApiError) -> Presence {
        try client.blocking.send(EchoApi.Request.presence(body: body)).body
    }

    /// Blocks the calling thread. See ``EchoApi/account(name:password:spareKeys:pin:home:nickname:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func account(
        name: String,
        password: String,
        spareKeys: [String]? = nil,
        pin: Pin? = nil,
        home: Account? = nil,
        nickname: String? = nil
    ) throws(ApiError) -> Account {
        let body = Account(
            name: name, password: password, spareKeys: spareKeys, pin: pin, home: home, nickname: nickname)
        return try account(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/account(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func account(body: Account) throws(ApiError) -> Account {
        try client.blocking.send(EchoApi.Request.account(body: body)).body
    }

    /// Blocks the calling thread. See ``EchoApi/employee(name:born:salary:boss:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func employee(
        name: String,
        born: CalendarDate,
        salary: Int,
        boss: Employee? = nil
    ) throws(ApiError) -> Employee {
        let body = Employee(name: name, born: born, salary: salary, boss: boss)
        return try employee(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/employee(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func employee(body: Employee) throws(ApiError) -> Employee {
        try client.blocking.send(EchoApi.Request.employee(body: body)).body
    }

    /// Blocks the calling thread. See
    /// ``EchoApi/maps(labels:free:closed:lists:nullable:inline:)-(_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func maps(
        labels: Labels,
        free: [String: WireValue]? = nil,
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) throws(ApiError) -> Maps {
        let body = Maps(labels: labels, free: free, closed: closed, lists: lists, nullable: nullable, inline: inline)
        return try maps(body: body)
    }

    /// Blocks the calling thread. Takes any `Encodable` values for `free`. See
    /// ``EchoApi/maps(labels:free:closed:lists:nullable:inline:)-(_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_disfavoredOverload
    @discardableResult
    public func maps(
        labels: Labels,
        free: [String: (any Encodable)?],
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) throws(ApiError) -> Maps {
        let body = try Maps(
            labels: labels, free: WireValue.encoding(members: free, argument: "free"), closed: closed, lists: lists,
            nullable: nullable, inline: inline)
        return try maps(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/maps(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func maps(body: Maps) throws(ApiError) -> Maps {
        try client.blocking.send(EchoApi.Request.maps(body: body)).body
    }

    /// Blocks the calling thread. See
    /// ``EchoApi/settings(owner:language:theme:limits:parent:data:encoding:)-(_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func settings(
        owner: String,
        language: String? = nil,
        theme: SettingsTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        data: WireValue? = nil,
        encoding: String? = nil
    ) throws(ApiError) -> Settings {
        let body = Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent, data: data,
            encoding: encoding)
        return try settings(body: body)
    }

    /// Blocks the calling thread. Takes any `Encodable` values for `data`. See
    /// ``EchoApi/settings(owner:language:theme:limits:parent:data:encoding:)-(_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> Settings {
        let body = try Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding)
        return try settings(body: body)
    }

    /// Blocks the calling thread. Takes members of any `Encodable` types for `data`. See
    /// ``EchoApi/settings(owner:language:theme:limits:parent:data:encoding:)-(_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> Settings {
        let body = try Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding)
        return try settings(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/settings(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func settings(body: Settings) throws(ApiError) -> Settings {
        try client.blocking.send(EchoApi.Request.settings(body: body)).body
    }

    /// Blocks the calling thread. See
    /// ``EchoApi/profile(owner:language:theme:limits:parent:data:encoding:age:pin:)-(_,_,_,_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> Profile {
        let body = Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent, data: data,
            encoding: encoding, age: age, pin: pin)
        return try profile(body: body)
    }

    /// Blocks the calling thread. Takes any `Encodable` values for `data`. See
    /// ``EchoApi/profile(owner:language:theme:limits:parent:data:encoding:age:pin:)-(_,_,_,_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> Profile {
        let body = try Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, age: age, pin: pin)
        return try profile(body: body)
    }

    /// Blocks the calling thread. Takes members of any `Encodable` types for `data`. See
    /// ``EchoApi/profile(owner:language:theme:limits:parent:data:encoding:age:pin:)-(_,_,_,_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> Profile {
        let body = try Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding, age: age, pin: pin)
        return try profile(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/profile(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func profile(body: Profile) throws(ApiError) -> Profile {
        try client.blocking.send(EchoApi.Request.profile(body: body)).body
    }

    /// Blocks the calling thread. See
    /// ``EchoApi/note(owner:title:stars:tags:reply:author:payload:encoding:)-(_,_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> Note {
        let body = Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author, payload: payload,
            encoding: encoding)
        return try note(body: body)
    }

    /// Blocks the calling thread. Takes any `Encodable` values for `payload`. See
    /// ``EchoApi/note(owner:title:stars:tags:reply:author:payload:encoding:)-(_,_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> Note {
        let body = try Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author,
            payload: WireValue.encoding(optional: payload, argument: "payload"), encoding: encoding)
        return try note(body: body)
    }

    /// Blocks the calling thread. Takes members of any `Encodable` types for `payload`. See
    /// ``EchoApi/note(owner:title:stars:tags:reply:author:payload:encoding:)-(_,_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> Note {
        let body = try Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author,
            payload: .object(WireValue.encoding(members: payload, argument: "payload")), encoding: encoding)
        return try note(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/note(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func note(body: Note) throws(ApiError) -> Note {
        try client.blocking.send(EchoApi.Request.note(body: body)).body
    }

    /// Blocks the calling thread. See
    /// ``EchoApi/roster(team:members:labels:teams:rival:notes:)-(_,_,_,_,_,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func roster(
        team: String,
        members: [String],
        labels: [String: String],
        teams: [Roster],
        rival: Roster? = nil,
        notes: WireValue? = nil
    ) throws(ApiError) -> RosterOutcome {
        let body = Roster(team: team, members: members, labels: labels, teams: teams, rival: rival, notes: notes)
        return try roster(body: body)
    }

    /// Blocks the calling thread. Takes any `Encodable` values for `notes`. See
    /// ``EchoApi/roster(team:members:labels:teams:rival:notes:)-(_,_,_,_,_,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> RosterOutcome {
        let body = try Roster(
            team: team, members: members, labels: labels, teams: teams, rival: rival,
            notes: WireValue.encoding(optional: notes, argument: "notes"))
        return try roster(body: body)
    }

    /// Blocks the calling thread. Takes members of any `Encodable` types for `notes`. See
    /// ``EchoApi/roster(team:members:labels:teams:rival:notes:)-(_,_,_,_,_,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_disfavoredOverload
    @discardableResult
    public func roster(
        team: String,
        members: [String],
        labels: [String: String],
        teams: [Roster],
        rival: Roster? = nil,
        notes: [String: (any Encodable)?]
    ) throws(ApiError) -> RosterOutcome {
        let body = try Roster(
            team: team, members: members, labels: labels, teams: teams, rival: rival,
            notes: .object(WireValue.encoding(members: notes, argument: "notes")))
        return try roster(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/roster(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func roster(body: Roster) throws(ApiError) -> RosterOutcome {
        try client.blocking.send(EchoApi.Request.roster(body: body)).body
    }

    /// Blocks the calling thread. See ``EchoApi/order(address:lines:matrix:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func order(
        address: OrderAddress,
        lines: [OrderLinesItem],
        matrix: [[Double?]]? = nil
    ) throws(ApiError) -> Order {
        let body = Order(address: address, lines: lines, matrix: matrix)
        return try order(body: body)
    }

    /// Blocks the calling thread. See ``EchoApi/order(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func order(body: Order) throws(ApiError) -> Order {
        try client.blocking.send(EchoApi.Request.order(body: body)).body
    }
}

extension EchoApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See ``EchoApi/animal(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func animal(body: Animal) throws(ApiError) -> ApiResponse<Animal> {
        try client.blocking.send(EchoApi.Request.animal(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/contacts(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func contacts(body: [Contact]) throws(ApiError) -> ApiResponse<[Contact]> {
        try client.blocking.send(EchoApi.Request.contacts(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/values(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func values(body: [Value?]) throws(ApiError) -> ApiResponse<[Value?]> {
        try client.blocking.send(EchoApi.Request.values(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/tree(label:left:right:others:named:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func tree(
        label: String,
        left: Tree? = nil,
        right: Tree? = nil,
        others: [Tree]? = nil,
        named: [String: Tree]? = nil
    ) throws(ApiError) -> ApiResponse<Tree> {
        let body = Tree(label: label, left: left, right: right, others: others, named: named)
        return try tree(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/tree(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func tree(body: Tree) throws(ApiError) -> ApiResponse<Tree> {
        try client.blocking.send(EchoApi.Request.tree(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/expression(left:right:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func expression(left: Expression, right: Expression) throws(ApiError) -> ApiResponse<Expression> {
        let body = Sum(left: left, right: right)
        return try expression(body: .sum(body))
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/expression(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func expression(body: Expression) throws(ApiError) -> ApiResponse<Expression> {
        try client.blocking.send(EchoApi.Request.expression(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``EchoApi/paint(color:priority:finish:spots:kind:version:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func paint(
        color: Color,
        priority: Priority? = nil,
        finish: PaintFinish? = nil,
        spots: [PaintSpotsItem?]? = nil,
        kind: String? = nil,
        version: Int? = nil
    ) throws(ApiError) -> ApiResponse<Paint> {
        let body = Paint(color: color, priority: priority, finish: finish, spots: spots, kind: kind, version: version)
        return try paint(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/paint(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func paint(body: Paint) throws(ApiError) -> ApiResponse<Paint> {
        try client.blocking.send(EchoApi.Request.paint(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``EchoApi/formats(int32:int64:int:float:double:number:dateTime:date:uuid:uri:byte:binary:base64:unknown:bool:anything:everything:)-(_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,WireValue?,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Formats> {
        let body = Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: anything, everything: everything)
        return try formats(body: body)
    }

    /// Returns the whole response; blocks the calling thread. Takes any `Encodable` values for `anything`,
    /// `everything`. See
    /// ``EchoApi/formats(int32:int64:int:float:double:number:dateTime:date:uuid:uri:byte:binary:base64:unknown:bool:anything:everything:)-(_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,WireValue?,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Formats> {
        let body = try Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: WireValue.encoding(optional: anything, argument: "anything"),
            everything: WireValue.encoding(optional: everything, argument: "everything"))
        return try formats(body: body)
    }

    /// Returns the whole response; blocks the calling thread. Takes members of any `Encodable` types for `anything`,
    /// `everything`. See
    /// ``EchoApi/formats(int32:int64:int:float:double:number:dateTime:date:uuid:uri:byte:binary:base64:unknown:bool:anything:everything:)-(_,_,_,_,_,_,_,_,_,_,_,_,_,_,_,WireValue?,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Formats> {
        let body = try Formats(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: WireValue.encoding(optionalMembers: anything, argument: "anything").map(WireValue.object),
            everything: WireValue.encoding(optionalMembers: everything, argument: "everything").map(WireValue.object))
        return try formats(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/formats(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func formats(body: Formats) throws(ApiError) -> ApiResponse<Formats> {
        try client.blocking.send(EchoApi.Request.formats(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``EchoApi/presence(must:mayBeNull:mayMiss:mayBoth:either:byReference:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func presence(
        must: String,
        mayBeNull: String? = nil,
        mayMiss: String? = nil,
        mayBoth: Int? = nil,
        either: PresenceEither? = nil,
        byReference: Point? = nil
    ) throws(ApiError) -> ApiResponse<Presence> {
        let body = Presence(
            must: must, mayBeNull: mayBeNull, mayMiss: mayMiss, mayBoth: mayBoth, either: either,
            byReference: byReference)
        return try presence(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/presence(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func presence(body: Presence) throws(ApiError) -> ApiResponse<Presence> {
        try client.blocking.send(EchoApi.Request.presence(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``EchoApi/account(name:password:spareKeys:pin:home:nickname:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func account(
        name: String,
        password: String,
        spareKeys: [String]? = nil,
        pin: Pin? = nil,
        home: Account? = nil,
        nickname: String? = nil
    ) throws(ApiError) -> ApiResponse<Account> {
        let body = Account(
            name: name, password: password, spareKeys: spareKeys, pin: pin, home: home, nickname: nickname)
        return try account(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/account(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func account(body: Account) throws(ApiError) -> ApiResponse<Account> {
        try client.blocking.send(EchoApi.Request.account(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/employee(name:born:salary:boss:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func employee(
        name: String,
        born: CalendarDate,
        salary: Int,
        boss: Employee? = nil
    ) throws(ApiError) -> ApiResponse<Employee> {
        let body = Employee(name: name, born: born, salary: salary, boss: boss)
        return try employee(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/employee(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func employee(body: Employee) throws(ApiError) -> ApiResponse<Employee> {
        try client.blocking.send(EchoApi.Request.employee(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``EchoApi/maps(labels:free:closed:lists:nullable:inline:)-(_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func maps(
        labels: Labels,
        free: [String: WireValue]? = nil,
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) throws(ApiError) -> ApiResponse<Maps> {
        let body = Maps(labels: labels, free: free, closed: closed, lists: lists, nullable: nullable, inline: inline)
        return try maps(body: body)
    }

    /// Returns the whole response; blocks the calling thread. Takes any `Encodable` values for `free`. See
    /// ``EchoApi/maps(labels:free:closed:lists:nullable:inline:)-(_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_disfavoredOverload
    @discardableResult
    public func maps(
        labels: Labels,
        free: [String: (any Encodable)?],
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) throws(ApiError) -> ApiResponse<Maps> {
        let body = try Maps(
            labels: labels, free: WireValue.encoding(members: free, argument: "free"), closed: closed, lists: lists,
            nullable: nullable, inline: inline)
        return try maps(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/maps(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func maps(body: Maps) throws(ApiError) -> ApiResponse<Maps> {
        try client.blocking.send(EchoApi.Request.maps(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``EchoApi/settings(owner:language:theme:limits:parent:data:encoding:)-(_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func settings(
        owner: String,
        language: String? = nil,
        theme: SettingsTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        data: WireValue? = nil,
        encoding: String? = nil
    ) throws(ApiError) -> ApiResponse<Settings> {
        let body = Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent, data: data,
            encoding: encoding)
        return try settings(body: body)
    }

    /// Returns the whole response; blocks the calling thread. Takes any `Encodable` values for `data`. See
    /// ``EchoApi/settings(owner:language:theme:limits:parent:data:encoding:)-(_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Settings> {
        let body = try Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding)
        return try settings(body: body)
    }

    /// Returns the whole response; blocks the calling thread. Takes members of any `Encodable` types for `data`. See
    /// ``EchoApi/settings(owner:language:theme:limits:parent:data:encoding:)-(_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Settings> {
        let body = try Settings(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding)
        return try settings(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/settings(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func settings(body: Settings) throws(ApiError) -> ApiResponse<Settings> {
        try client.blocking.send(EchoApi.Request.settings(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``EchoApi/profile(owner:language:theme:limits:parent:data:encoding:age:pin:)-(_,_,_,_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Profile> {
        let body = Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent, data: data,
            encoding: encoding, age: age, pin: pin)
        return try profile(body: body)
    }

    /// Returns the whole response; blocks the calling thread. Takes any `Encodable` values for `data`. See
    /// ``EchoApi/profile(owner:language:theme:limits:parent:data:encoding:age:pin:)-(_,_,_,_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Profile> {
        let body = try Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, age: age, pin: pin)
        return try profile(body: body)
    }

    /// Returns the whole response; blocks the calling thread. Takes members of any `Encodable` types for `data`. See
    /// ``EchoApi/profile(owner:language:theme:limits:parent:data:encoding:age:pin:)-(_,_,_,_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Profile> {
        let body = try Profile(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding, age: age, pin: pin)
        return try profile(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/profile(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func profile(body: Profile) throws(ApiError) -> ApiResponse<Profile> {
        try client.blocking.send(EchoApi.Request.profile(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``EchoApi/note(owner:title:stars:tags:reply:author:payload:encoding:)-(_,_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Note> {
        let body = Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author, payload: payload,
            encoding: encoding)
        return try note(body: body)
    }

    /// Returns the whole response; blocks the calling thread. Takes any `Encodable` values for `payload`. See
    /// ``EchoApi/note(owner:title:stars:tags:reply:author:payload:encoding:)-(_,_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Note> {
        let body = try Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author,
            payload: WireValue.encoding(optional: payload, argument: "payload"), encoding: encoding)
        return try note(body: body)
    }

    /// Returns the whole response; blocks the calling thread. Takes members of any `Encodable` types for `payload`. See
    /// ``EchoApi/note(owner:title:stars:tags:reply:author:payload:encoding:)-(_,_,_,_,_,_,WireValue?,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Note> {
        let body = try Note(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author,
            payload: .object(WireValue.encoding(members: payload, argument: "payload")), encoding: encoding)
        return try note(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/note(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func note(body: Note) throws(ApiError) -> ApiResponse<Note> {
        try client.blocking.send(EchoApi.Request.note(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``EchoApi/roster(team:members:labels:teams:rival:notes:)-(_,_,_,_,_,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func roster(
        team: String,
        members: [String],
        labels: [String: String],
        teams: [Roster],
        rival: Roster? = nil,
        notes: WireValue? = nil
    ) throws(ApiError) -> ApiResponse<RosterOutcome> {
        let body = Roster(team: team, members: members, labels: labels, teams: teams, rival: rival, notes: notes)
        return try roster(body: body)
    }

    /// Returns the whole response; blocks the calling thread. Takes any `Encodable` values for `notes`. See
    /// ``EchoApi/roster(team:members:labels:teams:rival:notes:)-(_,_,_,_,_,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<RosterOutcome> {
        let body = try Roster(
            team: team, members: members, labels: labels, teams: teams, rival: rival,
            notes: WireValue.encoding(optional: notes, argument: "notes"))
        return try roster(body: body)
    }

    /// Returns the whole response; blocks the calling thread. Takes members of any `Encodable` types for `notes`. See
    /// ``EchoApi/roster(team:members:labels:teams:rival:notes:)-(_,_,_,_,_,WireValue?)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_disfavoredOverload
    @discardableResult
    public func roster(
        team: String,
        members: [String],
        labels: [String: String],
        teams: [Roster],
        rival: Roster? = nil,
        notes: [String: (any Encodable)?]
    ) throws(ApiError) -> ApiResponse<RosterOutcome> {
        let body = try Roster(
            team: team, members: members, labels: labels, teams: teams, rival: rival,
            notes: .object(WireValue.encoding(members: notes, argument: "notes")))
        return try roster(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/roster(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func roster(body: Roster) throws(ApiError) -> ApiResponse<RosterOutcome> {
        try client.blocking.send(EchoApi.Request.roster(body: body))
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/order(address:lines:matrix:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func order(
        address: OrderAddress,
        lines: [OrderLinesItem],
        matrix: [[Double?]]? = nil
    ) throws(ApiError) -> ApiResponse<Order> {
        let body = Order(address: address, lines: lines, matrix: matrix)
        return try order(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``EchoApi/order(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func order(body: Order) throws(ApiError) -> ApiResponse<Order> {
        try client.blocking.send(EchoApi.Request.order(body: body))
    }
}
