// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Order: WireModel {
    public var address: OrderAddress

    public var lines: [OrderLinesItem]

    public var matrix: [[Double?]]?

    /// Creates a value. The parameters are the properties of the same names.
    public init(address: OrderAddress, lines: [OrderLinesItem], matrix: [[Double?]]? = nil) {
        self.address = address
        self.lines = lines
        self.matrix = matrix
    }
}

extension Order {
    static let wireKeys = WireKeys("address", "lines", "matrix")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var address: OrderAddress?
        var lines: [OrderLinesItem]?
        var matrix: [[Double?]]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: address = try OrderAddress(from: &reader)
            case 1: lines = try [OrderLinesItem](from: &reader)
            default: try reader.readOptional(into: &matrix)
            }
        }
        self.address = try reader.require(address, "address")
        self.lines = try reader.require(lines, "lines")
        self.matrix = matrix
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.address, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.lines, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.matrix, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct OrderAddress: WireModel {
    public var city: String

    public var geo: OrderAddressGeo?

    /// Creates a value. The parameters are the properties of the same names.
    public init(city: String, geo: OrderAddressGeo? = nil) {
        self.city = city
        self.geo = geo
    }
}

extension OrderAddress {
    static let wireKeys = WireKeys("city", "geo")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var city: String?
        var geo: OrderAddressGeo?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: city = try String(from: &reader)
            default: try reader.readOptional(into: &geo)
            }
        }
        self.city = try reader.require(city, "city")
        self.geo = geo
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.city, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.geo, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct OrderAddressGeo: WireModel {
    public var lat: Double?

    public var lon: Double?

    /// Creates a value. The parameters are the properties of the same names.
    public init(lat: Double? = nil, lon: Double? = nil) {
        self.lat = lat
        self.lon = lon
    }
}

extension OrderAddressGeo {
    static let wireKeys = WireKeys("lat", "lon")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var lat: Double?
        var lon: Double?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &lat)
            default: try reader.readOptional(into: &lon)
            }
        }
        self.lat = lat
        self.lon = lon
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.lat, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.lon, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct OrderLinesItem: WireModel {
    public var article: String?

    public var count: Int?

    public var price: OrderLinesItemPrice?

    /// Creates a value. The parameters are the properties of the same names.
    public init(article: String? = nil, count: Int? = nil, price: OrderLinesItemPrice? = nil) {
        self.article = article
        self.count = count
        self.price = price
    }
}

extension OrderLinesItem {
    static let wireKeys = WireKeys("article", "count", "price")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var article: String?
        var count: Int?
        var price: OrderLinesItemPrice?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &article)
            case 1: try reader.readOptional(into: &count)
            default: try reader.readOptional(into: &price)
            }
        }
        self.article = article
        self.count = count
        self.price = price
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.article, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.count, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.price, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public enum OrderLinesItemPrice: WireModel {
    case number(Double)
    case option2(OrderLinesItemPriceOption2)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension OrderLinesItemPrice {
    private static let wireShapes: [WireShape] = [
        .number,
        .object(required: ["amount", "currency"], known: OrderLinesItemPriceOption2.wireKeys.names),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .number(try Double(from: &reader))
            case 1: self = .option2(try OrderLinesItemPriceOption2(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .number(let value): try value.write(to: &writer)
        case .option2(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}

public struct OrderLinesItemPriceOption2: WireModel {
    public var amount: Double

    public var currency: String

    /// Creates a value. The parameters are the properties of the same names.
    public init(amount: Double, currency: String) {
        self.amount = amount
        self.currency = currency
    }
}

extension OrderLinesItemPriceOption2 {
    static let wireKeys = WireKeys("amount", "currency")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var amount: Double?
        var currency: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: amount = try Double(from: &reader)
            default: currency = try String(from: &reader)
            }
        }
        self.amount = try reader.require(amount, "amount")
        self.currency = try reader.require(currency, "currency")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.amount, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.currency, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
