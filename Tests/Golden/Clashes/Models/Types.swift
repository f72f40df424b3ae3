// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

public struct Types: WireModel {
    public var error: ErrorModel?

    public var string: StringModel?

    public var data: DataModel?

    public var client: ApiClientModel?

    public var operations: OperationsModel?

    public var request: RequestModel?

    public var raw: RawModel?

    public var pages: PagesModel?

    public var readers: [ReaderModel]?

    public var writer: WriterModel?

    public var body: BodyModel?

    public var clashes: ClashesModel?

    public var optional: OptionalModel?

    public var wireValue: WireValueModel?

    public var choice: Choice?

    public var underScore: UnderScore?

    public var underScoreValue: UnderScoreModel?

    public var lower: ErrorSchema?

    public var type: TypeModel?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        error: ErrorModel? = nil,
        string: StringModel? = nil,
        data: DataModel? = nil,
        client: ApiClientModel? = nil,
        operations: OperationsModel? = nil,
        request: RequestModel? = nil,
        raw: RawModel? = nil,
        pages: PagesModel? = nil,
        readers: [ReaderModel]? = nil,
        writer: WriterModel? = nil,
        body: BodyModel? = nil,
        clashes: ClashesModel? = nil,
        optional: OptionalModel? = nil,
        wireValue: WireValueModel? = nil,
        choice: Choice? = nil,
        underScore: UnderScore? = nil,
        underScoreValue: UnderScoreModel? = nil,
        lower: ErrorSchema? = nil,
        type: TypeModel? = nil
    ) {
        self.error = error
        self.string = string
        self.data = data
        self.client = client
        self.operations = operations
        self.request = request
        self.raw = raw
        self.pages = pages
        self.readers = readers
        self.writer = writer
        self.body = body
        self.clashes = clashes
        self.optional = optional
        self.wireValue = wireValue
        self.choice = choice
        self.underScore = underScore
        self.underScoreValue = underScoreValue
        self.lower = lower
        self.type = type
    }
}

extension Types {
    static let wireKeys = WireKeys(
        "error", "string", "data", "client", "operations", "request", "raw", "pages", "readers", "writer", "body",
        "clashes", "optional", "wireValue", "choice", "under_score", "underScore", "lower", "type"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var error: ErrorModel?
        var string: StringModel?
        var data: DataModel?
        var client: ApiClientModel?
        var operations: OperationsModel?
        var request: RequestModel?
        var raw: RawModel?
        var pages: PagesModel?
        var readers: [ReaderModel]?
        var writer: WriterModel?
        var body: BodyModel?
        var clashes: ClashesModel?
        var optional: OptionalModel?
        var wireValue: WireValueModel?
        var choice: Choice?
        var underScore: UnderScore?
        var underScoreValue: UnderScoreModel?
        var lower: ErrorSchema?
        var type: TypeModel?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &error)
            case 1: try reader.readOptional(into: &string)
            case 2: try reader.readOptional(into: &data)
            case 3: try reader.readOptional(into: &client)
            case 4: try reader.readOptional(into: &operations)
            case 5: try reader.readOptional(into: &request)
            case 6: try reader.readOptional(into: &raw)
            case 7: try reader.readOptional(into: &pages)
            case 8: try reader.readOptional(into: &readers)
            case 9: try reader.readOptional(into: &writer)
            case 10: try reader.readOptional(into: &body)
            case 11: try reader.readOptional(into: &clashes)
            case 12: try reader.readOptional(into: &optional)
            case 13: try reader.readOptional(into: &wireValue)
            case 14: try reader.readOptional(into: &choice)
            case 15: try reader.readOptional(into: &underScore)
            case 16: try reader.readOptional(into: &underScoreValue)
            case 17: try reader.readOptional(into: &lower)
            default: try reader.readOptional(into: &type)
            }
        }
        self.error = error
        self.string = string
        self.data = data
        self.client = client
        self.operations = operations
        self.request = request
        self.raw = raw
        self.pages = pages
        self.readers = readers
        self.writer = writer
        self.body = body
        self.clashes = clashes
        self.optional = optional
        self.wireValue = wireValue
        self.choice = choice
        self.underScore = underScore
        self.underScoreValue = underScoreValue
        self.lower = lower
        self.type = type
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.error, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.string, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.data, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.client, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.operations, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.request, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.raw, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.pages, 7, of: Self.wireKeys, in: &object)
        try writer.writeField(self.readers, 8, of: Self.wireKeys, in: &object)
        try writer.writeField(self.writer, 9, of: Self.wireKeys, in: &object)
        try writer.writeField(self.body, 10, of: Self.wireKeys, in: &object)
        try writer.writeField(self.clashes, 11, of: Self.wireKeys, in: &object)
        try writer.writeField(self.optional, 12, of: Self.wireKeys, in: &object)
        try writer.writeField(self.wireValue, 13, of: Self.wireKeys, in: &object)
        try writer.writeField(self.choice, 14, of: Self.wireKeys, in: &object)
        try writer.writeField(self.underScore, 15, of: Self.wireKeys, in: &object)
        try writer.writeField(self.underScoreValue, 16, of: Self.wireKeys, in: &object)
        try writer.writeField(self.lower, 17, of: Self.wireKeys, in: &object)
        try writer.writeField(self.type, 18, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
