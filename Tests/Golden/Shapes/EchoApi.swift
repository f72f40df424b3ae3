// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 fc2a0d7d14087e4ddafad1f0aa092aae38739f007dfff9b077a55fef009b8bf9

public import AblyPlatform

/// Answers with what it was sent.
public struct EchoApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

extension EchoApi {
    /// `POST /animal`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The animal.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func animal(body: Animal) async throws(ApiError) -> Animal {
        let request = try EchoApi.Request.animal(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /animal`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The animal.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func animal(body: Animal) throws(ApiError) -> Animal {
        let request = try EchoApi.Request.animal(body: body)
        return try client.send(request).body
    }

    /// `POST /contacts`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The contacts.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func contacts(body: [Contact]) async throws(ApiError) -> [Contact] {
        let request = try EchoApi.Request.contacts(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /contacts`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The contacts.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func contacts(body: [Contact]) throws(ApiError) -> [Contact] {
        let request = try EchoApi.Request.contacts(body: body)
        return try client.send(request).body
    }

    /// `POST /values`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The values.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func values(body: [Value?]) async throws(ApiError) -> [Value?] {
        let request = try EchoApi.Request.values(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /values`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The values.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func values(body: [Value?]) throws(ApiError) -> [Value?] {
        let request = try EchoApi.Request.values(body: body)
        return try client.send(request).body
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func tree(
        label: String,
        left: Tree? = nil,
        right: Tree? = nil,
        others: [Tree]? = nil,
        named: [String: Tree]? = nil
    ) async throws(ApiError) -> Tree {
        let request = try EchoApi.Request.tree(label: label, left: left, right: right, others: others, named: named)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /tree`
    ///
    /// - Parameters:
    ///   - label: The body's `label`.
    ///   - left: The body's `left`.
    ///   - right: The body's `right`.
    ///   - others: The body's `others`.
    ///   - named: The body's `named`.
    /// - Returns: The tree.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func tree(
        label: String,
        left: Tree? = nil,
        right: Tree? = nil,
        others: [Tree]? = nil,
        named: [String: Tree]? = nil
    ) throws(ApiError) -> Tree {
        let request = try EchoApi.Request.tree(label: label, left: left, right: right, others: others, named: named)
        return try client.send(request).body
    }

    /// `POST /tree`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The tree.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func tree(body: Tree) async throws(ApiError) -> Tree {
        let request = try EchoApi.Request.tree(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /tree`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The tree.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func tree(body: Tree) throws(ApiError) -> Tree {
        let request = try EchoApi.Request.tree(body: body)
        return try client.send(request).body
    }

    /// `POST /expression`
    ///
    /// - Parameters:
    ///   - left: The body's `left`.
    ///   - right: The body's `right`.
    /// - Returns: The expression.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func expression(left: Expression, right: Expression) async throws(ApiError) -> Expression {
        let request = try EchoApi.Request.expression(left: left, right: right)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /expression`
    ///
    /// - Parameters:
    ///   - left: The body's `left`.
    ///   - right: The body's `right`.
    /// - Returns: The expression.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func expression(left: Expression, right: Expression) throws(ApiError) -> Expression {
        let request = try EchoApi.Request.expression(left: left, right: right)
        return try client.send(request).body
    }

    /// `POST /expression`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The expression.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func expression(body: Expression) async throws(ApiError) -> Expression {
        let request = try EchoApi.Request.expression(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /expression`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The expression.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func expression(body: Expression) throws(ApiError) -> Expression {
        let request = try EchoApi.Request.expression(body: body)
        return try client.send(request).body
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func paint(
        color: Color,
        priority: Priority? = nil,
        finish: PaintFinish? = nil,
        spots: [PaintSpotsItem?]? = nil,
        kind: String? = nil,
        version: Int? = nil
    ) async throws(ApiError) -> Paint {
        let request = try EchoApi.Request.paint(
            color: color,
            priority: priority,
            finish: finish,
            spots: spots,
            kind: kind,
            version: version
        )
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func paint(
        color: Color,
        priority: Priority? = nil,
        finish: PaintFinish? = nil,
        spots: [PaintSpotsItem?]? = nil,
        kind: String? = nil,
        version: Int? = nil
    ) throws(ApiError) -> Paint {
        let request = try EchoApi.Request.paint(
            color: color,
            priority: priority,
            finish: finish,
            spots: spots,
            kind: kind,
            version: version
        )
        return try client.send(request).body
    }

    /// `POST /paint`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The paint.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func paint(body: Paint) async throws(ApiError) -> Paint {
        let request = try EchoApi.Request.paint(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /paint`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The paint.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func paint(body: Paint) throws(ApiError) -> Paint {
        let request = try EchoApi.Request.paint(body: body)
        return try client.send(request).body
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func formats(
        int32: Int32,
        int64: Int64,
        int: Int? = nil,
        float: Float? = nil,
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
        let request = try EchoApi.Request.formats(
            int32: int32,
            int64: int64,
            int: int,
            float: float,
            double: double,
            number: number,
            dateTime: dateTime,
            date: date,
            uuid: uuid,
            uri: uri,
            byte: byte,
            binary: binary,
            base64: base64,
            unknown: unknown,
            bool: bool,
            anything: anything,
            everything: everything
        )
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func formats(
        int32: Int32,
        int64: Int64,
        int: Int? = nil,
        float: Float? = nil,
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
        let request = try EchoApi.Request.formats(
            int32: int32,
            int64: int64,
            int: int,
            float: float,
            double: double,
            number: number,
            dateTime: dateTime,
            date: date,
            uuid: uuid,
            uri: uri,
            byte: byte,
            binary: binary,
            base64: base64,
            unknown: unknown,
            bool: bool,
            anything: anything,
            everything: everything
        )
        return try client.send(request).body
    }

    /// `POST /formats`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The formats.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func formats(body: Formats) async throws(ApiError) -> Formats {
        let request = try EchoApi.Request.formats(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /formats`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The formats.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func formats(body: Formats) throws(ApiError) -> Formats {
        let request = try EchoApi.Request.formats(body: body)
        return try client.send(request).body
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func presence(
        must: String,
        mayBeNull: String? = nil,
        mayMiss: String? = nil,
        mayBoth: Int? = nil,
        either: PresenceEither? = nil,
        byReference: Point? = nil
    ) async throws(ApiError) -> Presence {
        let request = try EchoApi.Request.presence(
            must: must,
            mayBeNull: mayBeNull,
            mayMiss: mayMiss,
            mayBoth: mayBoth,
            either: either,
            byReference: byReference
        )
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func presence(
        must: String,
        mayBeNull: String? = nil,
        mayMiss: String? = nil,
        mayBoth: Int? = nil,
        either: PresenceEither? = nil,
        byReference: Point? = nil
    ) throws(ApiError) -> Presence {
        let request = try EchoApi.Request.presence(
            must: must,
            mayBeNull: mayBeNull,
            mayMiss: mayMiss,
            mayBoth: mayBoth,
            either: either,
            byReference: byReference
        )
        return try client.send(request).body
    }

    /// `POST /presence`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The members.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func presence(body: Presence) async throws(ApiError) -> Presence {
        let request = try EchoApi.Request.presence(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /presence`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The members.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func presence(body: Presence) throws(ApiError) -> Presence {
        let request = try EchoApi.Request.presence(body: body)
        return try client.send(request).body
    }

    /// `POST /account`
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - password: The body's `password`.
    ///   - nickname: Use the name.
    /// - Returns: The account.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func account(name: String, password: String, nickname: String? = nil) async throws(ApiError) -> Account {
        let request = try EchoApi.Request.account(name: name, password: password, nickname: nickname)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /account`
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - password: The body's `password`.
    ///   - nickname: Use the name.
    /// - Returns: The account.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func account(name: String, password: String, nickname: String? = nil) throws(ApiError) -> Account {
        let request = try EchoApi.Request.account(name: name, password: password, nickname: nickname)
        return try client.send(request).body
    }

    /// `POST /account`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The account.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func account(body: Account) async throws(ApiError) -> Account {
        let request = try EchoApi.Request.account(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /account`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The account.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func account(body: Account) throws(ApiError) -> Account {
        let request = try EchoApi.Request.account(body: body)
        return try client.send(request).body
    }

    /// `POST /employee`
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - born: The body's `born`.
    ///   - salary: The body's `salary`.
    ///   - boss: Who says what to do.
    /// - Returns: The employee.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func employee(
        name: String,
        born: CalendarDate,
        salary: Int,
        boss: Employee? = nil
    ) async throws(ApiError) -> Employee {
        let request = try EchoApi.Request.employee(name: name, born: born, salary: salary, boss: boss)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /employee`
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - born: The body's `born`.
    ///   - salary: The body's `salary`.
    ///   - boss: Who says what to do.
    /// - Returns: The employee.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func employee(
        name: String,
        born: CalendarDate,
        salary: Int,
        boss: Employee? = nil
    ) throws(ApiError) -> Employee {
        let request = try EchoApi.Request.employee(name: name, born: born, salary: salary, boss: boss)
        return try client.send(request).body
    }

    /// `POST /employee`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The employee.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func employee(body: Employee) async throws(ApiError) -> Employee {
        let request = try EchoApi.Request.employee(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /employee`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The employee.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func employee(body: Employee) throws(ApiError) -> Employee {
        let request = try EchoApi.Request.employee(body: body)
        return try client.send(request).body
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func maps(
        labels: Labels,
        free: [String: WireValue]? = nil,
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) async throws(ApiError) -> Maps {
        let request = try EchoApi.Request.maps(
            labels: labels,
            free: free,
            closed: closed,
            lists: lists,
            nullable: nullable,
            inline: inline
        )
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func maps(
        labels: Labels,
        free: [String: WireValue]? = nil,
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) throws(ApiError) -> Maps {
        let request = try EchoApi.Request.maps(
            labels: labels,
            free: free,
            closed: closed,
            lists: lists,
            nullable: nullable,
            inline: inline
        )
        return try client.send(request).body
    }

    /// `POST /maps`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The maps.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func maps(body: Maps) async throws(ApiError) -> Maps {
        let request = try EchoApi.Request.maps(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /maps`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The maps.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func maps(body: Maps) throws(ApiError) -> Maps {
        let request = try EchoApi.Request.maps(body: body)
        return try client.send(request).body
    }

    /// `POST /order`
    ///
    /// - Parameters:
    ///   - address: The body's `address`.
    ///   - lines: The body's `lines`.
    ///   - matrix: The body's `matrix`.
    /// - Returns: The order.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func order(
        address: OrderAddress,
        lines: [OrderLinesItem],
        matrix: [[Double?]]? = nil
    ) async throws(ApiError) -> Order {
        let request = try EchoApi.Request.order(address: address, lines: lines, matrix: matrix)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /order`
    ///
    /// - Parameters:
    ///   - address: The body's `address`.
    ///   - lines: The body's `lines`.
    ///   - matrix: The body's `matrix`.
    /// - Returns: The order.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func order(
        address: OrderAddress,
        lines: [OrderLinesItem],
        matrix: [[Double?]]? = nil
    ) throws(ApiError) -> Order {
        let request = try EchoApi.Request.order(address: address, lines: lines, matrix: matrix)
        return try client.send(request).body
    }

    /// `POST /order`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The order.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func order(body: Order) async throws(ApiError) -> Order {
        let request = try EchoApi.Request.order(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /order`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The order.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func order(body: Order) throws(ApiError) -> Order {
        let request = try EchoApi.Request.order(body: body)
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension EchoApi.Raw {
    /// Answers with the whole reply.
    ///
    /// `POST /animal`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func animal(body: Animal) async throws(ApiError) -> ApiResponse<Animal> {
        let request = try EchoApi.Request.animal(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /animal`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func animal(body: Animal) throws(ApiError) -> ApiResponse<Animal> {
        let request = try EchoApi.Request.animal(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /contacts`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func contacts(body: [Contact]) async throws(ApiError) -> ApiResponse<[Contact]> {
        let request = try EchoApi.Request.contacts(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /contacts`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func contacts(body: [Contact]) throws(ApiError) -> ApiResponse<[Contact]> {
        let request = try EchoApi.Request.contacts(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /values`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func values(body: [Value?]) async throws(ApiError) -> ApiResponse<[Value?]> {
        let request = try EchoApi.Request.values(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /values`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func values(body: [Value?]) throws(ApiError) -> ApiResponse<[Value?]> {
        let request = try EchoApi.Request.values(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /tree`
    ///
    /// - Parameters:
    ///   - label: The body's `label`.
    ///   - left: The body's `left`.
    ///   - right: The body's `right`.
    ///   - others: The body's `others`.
    ///   - named: The body's `named`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func tree(
        label: String,
        left: Tree? = nil,
        right: Tree? = nil,
        others: [Tree]? = nil,
        named: [String: Tree]? = nil
    ) async throws(ApiError) -> ApiResponse<Tree> {
        let request = try EchoApi.Request.tree(label: label, left: left, right: right, others: others, named: named)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /tree`
    ///
    /// - Parameters:
    ///   - label: The body's `label`.
    ///   - left: The body's `left`.
    ///   - right: The body's `right`.
    ///   - others: The body's `others`.
    ///   - named: The body's `named`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func tree(
        label: String,
        left: Tree? = nil,
        right: Tree? = nil,
        others: [Tree]? = nil,
        named: [String: Tree]? = nil
    ) throws(ApiError) -> ApiResponse<Tree> {
        let request = try EchoApi.Request.tree(label: label, left: left, right: right, others: others, named: named)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /tree`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func tree(body: Tree) async throws(ApiError) -> ApiResponse<Tree> {
        let request = try EchoApi.Request.tree(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /tree`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func tree(body: Tree) throws(ApiError) -> ApiResponse<Tree> {
        let request = try EchoApi.Request.tree(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /expression`
    ///
    /// - Parameters:
    ///   - left: The body's `left`.
    ///   - right: The body's `right`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func expression(left: Expression, right: Expression) async throws(ApiError) -> ApiResponse<Expression> {
        let request = try EchoApi.Request.expression(left: left, right: right)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /expression`
    ///
    /// - Parameters:
    ///   - left: The body's `left`.
    ///   - right: The body's `right`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func expression(left: Expression, right: Expression) throws(ApiError) -> ApiResponse<Expression> {
        let request = try EchoApi.Request.expression(left: left, right: right)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /expression`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func expression(body: Expression) async throws(ApiError) -> ApiResponse<Expression> {
        let request = try EchoApi.Request.expression(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /expression`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func expression(body: Expression) throws(ApiError) -> ApiResponse<Expression> {
        let request = try EchoApi.Request.expression(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /paint`
    ///
    /// - Parameters:
    ///   - color: The body's `color`.
    ///   - priority: The body's `priority`.
    ///   - finish: The body's `finish`.
    ///   - spots: The body's `spots`.
    ///   - kind: Always `paint`.
    ///   - version: The body's `version`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func paint(
        color: Color,
        priority: Priority? = nil,
        finish: PaintFinish? = nil,
        spots: [PaintSpotsItem?]? = nil,
        kind: String? = nil,
        version: Int? = nil
    ) async throws(ApiError) -> ApiResponse<Paint> {
        let request = try EchoApi.Request.paint(
            color: color,
            priority: priority,
            finish: finish,
            spots: spots,
            kind: kind,
            version: version
        )
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /paint`
    ///
    /// - Parameters:
    ///   - color: The body's `color`.
    ///   - priority: The body's `priority`.
    ///   - finish: The body's `finish`.
    ///   - spots: The body's `spots`.
    ///   - kind: Always `paint`.
    ///   - version: The body's `version`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func paint(
        color: Color,
        priority: Priority? = nil,
        finish: PaintFinish? = nil,
        spots: [PaintSpotsItem?]? = nil,
        kind: String? = nil,
        version: Int? = nil
    ) throws(ApiError) -> ApiResponse<Paint> {
        let request = try EchoApi.Request.paint(
            color: color,
            priority: priority,
            finish: finish,
            spots: spots,
            kind: kind,
            version: version
        )
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /paint`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func paint(body: Paint) async throws(ApiError) -> ApiResponse<Paint> {
        let request = try EchoApi.Request.paint(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /paint`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func paint(body: Paint) throws(ApiError) -> ApiResponse<Paint> {
        let request = try EchoApi.Request.paint(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
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
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func formats(
        int32: Int32,
        int64: Int64,
        int: Int? = nil,
        float: Float? = nil,
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
        let request = try EchoApi.Request.formats(
            int32: int32,
            int64: int64,
            int: int,
            float: float,
            double: double,
            number: number,
            dateTime: dateTime,
            date: date,
            uuid: uuid,
            uri: uri,
            byte: byte,
            binary: binary,
            base64: base64,
            unknown: unknown,
            bool: bool,
            anything: anything,
            everything: everything
        )
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
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
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func formats(
        int32: Int32,
        int64: Int64,
        int: Int? = nil,
        float: Float? = nil,
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
        let request = try EchoApi.Request.formats(
            int32: int32,
            int64: int64,
            int: int,
            float: float,
            double: double,
            number: number,
            dateTime: dateTime,
            date: date,
            uuid: uuid,
            uri: uri,
            byte: byte,
            binary: binary,
            base64: base64,
            unknown: unknown,
            bool: bool,
            anything: anything,
            everything: everything
        )
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /formats`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func formats(body: Formats) async throws(ApiError) -> ApiResponse<Formats> {
        let request = try EchoApi.Request.formats(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /formats`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func formats(body: Formats) throws(ApiError) -> ApiResponse<Formats> {
        let request = try EchoApi.Request.formats(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /presence`
    ///
    /// - Parameters:
    ///   - must: The body's `must`.
    ///   - mayBeNull: Always there, perhaps null.
    ///   - mayMiss: The body's `mayMiss`.
    ///   - mayBoth: The body's `mayBoth`.
    ///   - either: The body's `either`.
    ///   - byReference: The body's `byReference`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func presence(
        must: String,
        mayBeNull: String? = nil,
        mayMiss: String? = nil,
        mayBoth: Int? = nil,
        either: PresenceEither? = nil,
        byReference: Point? = nil
    ) async throws(ApiError) -> ApiResponse<Presence> {
        let request = try EchoApi.Request.presence(
            must: must,
            mayBeNull: mayBeNull,
            mayMiss: mayMiss,
            mayBoth: mayBoth,
            either: either,
            byReference: byReference
        )
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /presence`
    ///
    /// - Parameters:
    ///   - must: The body's `must`.
    ///   - mayBeNull: Always there, perhaps null.
    ///   - mayMiss: The body's `mayMiss`.
    ///   - mayBoth: The body's `mayBoth`.
    ///   - either: The body's `either`.
    ///   - byReference: The body's `byReference`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func presence(
        must: String,
        mayBeNull: String? = nil,
        mayMiss: String? = nil,
        mayBoth: Int? = nil,
        either: PresenceEither? = nil,
        byReference: Point? = nil
    ) throws(ApiError) -> ApiResponse<Presence> {
        let request = try EchoApi.Request.presence(
            must: must,
            mayBeNull: mayBeNull,
            mayMiss: mayMiss,
            mayBoth: mayBoth,
            either: either,
            byReference: byReference
        )
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /presence`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func presence(body: Presence) async throws(ApiError) -> ApiResponse<Presence> {
        let request = try EchoApi.Request.presence(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /presence`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func presence(body: Presence) throws(ApiError) -> ApiResponse<Presence> {
        let request = try EchoApi.Request.presence(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /account`
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - password: The body's `password`.
    ///   - nickname: Use the name.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func account(
        name: String,
        password: String,
        nickname: String? = nil
    ) async throws(ApiError) -> ApiResponse<Account> {
        let request = try EchoApi.Request.account(name: name, password: password, nickname: nickname)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /account`
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - password: The body's `password`.
    ///   - nickname: Use the name.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func account(
        name: String,
        password: String,
        nickname: String? = nil
    ) throws(ApiError) -> ApiResponse<Account> {
        let request = try EchoApi.Request.account(name: name, password: password, nickname: nickname)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /account`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func account(body: Account) async throws(ApiError) -> ApiResponse<Account> {
        let request = try EchoApi.Request.account(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /account`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func account(body: Account) throws(ApiError) -> ApiResponse<Account> {
        let request = try EchoApi.Request.account(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /employee`
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - born: The body's `born`.
    ///   - salary: The body's `salary`.
    ///   - boss: Who says what to do.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func employee(
        name: String,
        born: CalendarDate,
        salary: Int,
        boss: Employee? = nil
    ) async throws(ApiError) -> ApiResponse<Employee> {
        let request = try EchoApi.Request.employee(name: name, born: born, salary: salary, boss: boss)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /employee`
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - born: The body's `born`.
    ///   - salary: The body's `salary`.
    ///   - boss: Who says what to do.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func employee(
        name: String,
        born: CalendarDate,
        salary: Int,
        boss: Employee? = nil
    ) throws(ApiError) -> ApiResponse<Employee> {
        let request = try EchoApi.Request.employee(name: name, born: born, salary: salary, boss: boss)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /employee`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func employee(body: Employee) async throws(ApiError) -> ApiResponse<Employee> {
        let request = try EchoApi.Request.employee(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /employee`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func employee(body: Employee) throws(ApiError) -> ApiResponse<Employee> {
        let request = try EchoApi.Request.employee(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /maps`
    ///
    /// - Parameters:
    ///   - labels: The body's `labels`.
    ///   - free: The body's `free`.
    ///   - closed: The body's `closed`.
    ///   - lists: The body's `lists`.
    ///   - nullable: The body's `nullable`.
    ///   - inline: The body's `inline`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func maps(
        labels: Labels,
        free: [String: WireValue]? = nil,
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) async throws(ApiError) -> ApiResponse<Maps> {
        let request = try EchoApi.Request.maps(
            labels: labels,
            free: free,
            closed: closed,
            lists: lists,
            nullable: nullable,
            inline: inline
        )
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /maps`
    ///
    /// - Parameters:
    ///   - labels: The body's `labels`.
    ///   - free: The body's `free`.
    ///   - closed: The body's `closed`.
    ///   - lists: The body's `lists`.
    ///   - nullable: The body's `nullable`.
    ///   - inline: The body's `inline`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func maps(
        labels: Labels,
        free: [String: WireValue]? = nil,
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) throws(ApiError) -> ApiResponse<Maps> {
        let request = try EchoApi.Request.maps(
            labels: labels,
            free: free,
            closed: closed,
            lists: lists,
            nullable: nullable,
            inline: inline
        )
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /maps`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func maps(body: Maps) async throws(ApiError) -> ApiResponse<Maps> {
        let request = try EchoApi.Request.maps(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /maps`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func maps(body: Maps) throws(ApiError) -> ApiResponse<Maps> {
        let request = try EchoApi.Request.maps(body: body)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /order`
    ///
    /// - Parameters:
    ///   - address: The body's `address`.
    ///   - lines: The body's `lines`.
    ///   - matrix: The body's `matrix`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func order(
        address: OrderAddress,
        lines: [OrderLinesItem],
        matrix: [[Double?]]? = nil
    ) async throws(ApiError) -> ApiResponse<Order> {
        let request = try EchoApi.Request.order(address: address, lines: lines, matrix: matrix)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /order`
    ///
    /// - Parameters:
    ///   - address: The body's `address`.
    ///   - lines: The body's `lines`.
    ///   - matrix: The body's `matrix`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func order(
        address: OrderAddress,
        lines: [OrderLinesItem],
        matrix: [[Double?]]? = nil
    ) throws(ApiError) -> ApiResponse<Order> {
        let request = try EchoApi.Request.order(address: address, lines: lines, matrix: matrix)
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /order`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func order(body: Order) async throws(ApiError) -> ApiResponse<Order> {
        let request = try EchoApi.Request.order(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /order`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func order(body: Order) throws(ApiError) -> ApiResponse<Order> {
        let request = try EchoApi.Request.order(body: body)
        return try client.send(request)
    }
}

// MARK: - Requests

extension EchoApi.Request {
    /// The request of `POST /animal`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func animal(body: Animal) throws(ApiError) -> ApiRequest<Animal> {
        let target = RequestTarget("/animal")
        var request = ApiRequest<Animal>(Operations.animal, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /contacts`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func contacts(body: [Contact]) throws(ApiError) -> ApiRequest<[Contact]> {
        let target = RequestTarget("/contacts")
        var request = ApiRequest<[Contact]>(Operations.contacts, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /values`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func values(body: [Value?]) throws(ApiError) -> ApiRequest<[Value?]> {
        let target = RequestTarget("/values")
        var request = ApiRequest<[Value?]>(Operations.values, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /tree`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - label: The body's `label`.
    ///   - left: The body's `left`.
    ///   - right: The body's `right`.
    ///   - others: The body's `others`.
    ///   - named: The body's `named`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func tree(
        label: String,
        left: Tree? = nil,
        right: Tree? = nil,
        others: [Tree]? = nil,
        named: [String: Tree]? = nil
    ) throws(ApiError) -> ApiRequest<Tree> {
        let target = RequestTarget("/tree")
        var request = ApiRequest<Tree>(Operations.tree, target: target, decoder: .wire)
        let body = Tree(label: label, left: left, right: right, others: others, named: named)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /tree`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func tree(body: Tree) throws(ApiError) -> ApiRequest<Tree> {
        let target = RequestTarget("/tree")
        var request = ApiRequest<Tree>(Operations.tree, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /expression`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - left: The body's `left`.
    ///   - right: The body's `right`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func expression(left: Expression, right: Expression) throws(ApiError) -> ApiRequest<Expression> {
        let target = RequestTarget("/expression")
        var request = ApiRequest<Expression>(Operations.expression, target: target, decoder: .wire)
        let body = Sum(left: left, right: right)
        request.content = .wire(Expression.sum(body))
        return request
    }

    /// The request of `POST /expression`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func expression(body: Expression) throws(ApiError) -> ApiRequest<Expression> {
        let target = RequestTarget("/expression")
        var request = ApiRequest<Expression>(Operations.expression, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /paint`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - color: The body's `color`.
    ///   - priority: The body's `priority`.
    ///   - finish: The body's `finish`.
    ///   - spots: The body's `spots`.
    ///   - kind: Always `paint`.
    ///   - version: The body's `version`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func paint(
        color: Color,
        priority: Priority? = nil,
        finish: PaintFinish? = nil,
        spots: [PaintSpotsItem?]? = nil,
        kind: String? = nil,
        version: Int? = nil
    ) throws(ApiError) -> ApiRequest<Paint> {
        let target = RequestTarget("/paint")
        var request = ApiRequest<Paint>(Operations.paint, target: target, decoder: .wire)
        let body = Paint(color: color, priority: priority, finish: finish, spots: spots, kind: kind, version: version)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /paint`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func paint(body: Paint) throws(ApiError) -> ApiRequest<Paint> {
        let target = RequestTarget("/paint")
        var request = ApiRequest<Paint>(Operations.paint, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /formats`, for `ApiClient.send`.
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
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func formats(
        int32: Int32,
        int64: Int64,
        int: Int? = nil,
        float: Float? = nil,
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
    ) throws(ApiError) -> ApiRequest<Formats> {
        let target = RequestTarget("/formats")
        var request = ApiRequest<Formats>(Operations.formats, target: target, decoder: .wire)
        let body = Formats(
            int: int,
            int32: int32,
            int64: int64,
            float: float,
            double: double,
            number: number,
            dateTime: dateTime,
            date: date,
            uuid: uuid,
            uri: uri,
            byte: byte,
            binary: binary,
            base64: base64,
            unknown: unknown,
            bool: bool,
            anything: anything,
            everything: everything
        )
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /formats`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func formats(body: Formats) throws(ApiError) -> ApiRequest<Formats> {
        let target = RequestTarget("/formats")
        var request = ApiRequest<Formats>(Operations.formats, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /presence`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - must: The body's `must`.
    ///   - mayBeNull: Always there, perhaps null.
    ///   - mayMiss: The body's `mayMiss`.
    ///   - mayBoth: The body's `mayBoth`.
    ///   - either: The body's `either`.
    ///   - byReference: The body's `byReference`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func presence(
        must: String,
        mayBeNull: String? = nil,
        mayMiss: String? = nil,
        mayBoth: Int? = nil,
        either: PresenceEither? = nil,
        byReference: Point? = nil
    ) throws(ApiError) -> ApiRequest<Presence> {
        let target = RequestTarget("/presence")
        var request = ApiRequest<Presence>(Operations.presence, target: target, decoder: .wire)
        let body = Presence(
            must: must,
            mayBeNull: mayBeNull,
            mayMiss: mayMiss,
            mayBoth: mayBoth,
            either: either,
            byReference: byReference
        )
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /presence`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func presence(body: Presence) throws(ApiError) -> ApiRequest<Presence> {
        let target = RequestTarget("/presence")
        var request = ApiRequest<Presence>(Operations.presence, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /account`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - password: The body's `password`.
    ///   - nickname: Use the name.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func account(
        name: String,
        password: String,
        nickname: String? = nil
    ) throws(ApiError) -> ApiRequest<Account> {
        let target = RequestTarget("/account")
        var request = ApiRequest<Account>(Operations.account, target: target, decoder: .wire)
        let body = Account(name: name, password: password, nickname: nickname)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /account`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func account(body: Account) throws(ApiError) -> ApiRequest<Account> {
        let target = RequestTarget("/account")
        var request = ApiRequest<Account>(Operations.account, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /employee`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - name: The body's `name`.
    ///   - born: The body's `born`.
    ///   - salary: The body's `salary`.
    ///   - boss: Who says what to do.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func employee(
        name: String,
        born: CalendarDate,
        salary: Int,
        boss: Employee? = nil
    ) throws(ApiError) -> ApiRequest<Employee> {
        let target = RequestTarget("/employee")
        var request = ApiRequest<Employee>(Operations.employee, target: target, decoder: .wire)
        let body = Employee(name: name, born: born, salary: salary, boss: boss)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /employee`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func employee(body: Employee) throws(ApiError) -> ApiRequest<Employee> {
        let target = RequestTarget("/employee")
        var request = ApiRequest<Employee>(Operations.employee, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /maps`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - labels: The body's `labels`.
    ///   - free: The body's `free`.
    ///   - closed: The body's `closed`.
    ///   - lists: The body's `lists`.
    ///   - nullable: The body's `nullable`.
    ///   - inline: The body's `inline`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func maps(
        labels: Labels,
        free: [String: WireValue]? = nil,
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil
    ) throws(ApiError) -> ApiRequest<Maps> {
        let target = RequestTarget("/maps")
        var request = ApiRequest<Maps>(Operations.maps, target: target, decoder: .wire)
        let body = Maps(labels: labels, free: free, closed: closed, lists: lists, nullable: nullable, inline: inline)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /maps`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func maps(body: Maps) throws(ApiError) -> ApiRequest<Maps> {
        let target = RequestTarget("/maps")
        var request = ApiRequest<Maps>(Operations.maps, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /order`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - address: The body's `address`.
    ///   - lines: The body's `lines`.
    ///   - matrix: The body's `matrix`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func order(
        address: OrderAddress,
        lines: [OrderLinesItem],
        matrix: [[Double?]]? = nil
    ) throws(ApiError) -> ApiRequest<Order> {
        let target = RequestTarget("/order")
        var request = ApiRequest<Order>(Operations.order, target: target, decoder: .wire)
        let body = Order(address: address, lines: lines, matrix: matrix)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /order`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func order(body: Order) throws(ApiError) -> ApiRequest<Order> {
        let target = RequestTarget("/order")
        var request = ApiRequest<Order>(Operations.order, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }
}
