// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 7b28886faa36f73fa87ad8b91b8873a19f35c21947cf21d0ba9ec3b5e4589991

public import AblyPlatform

public struct Order: WireModel {
    public var address: OrderAddress

    public var lines: [OrderLinesItem]

    public var matrix: [[Double?]]?

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - address: `address`.
    ///   - lines: `lines`.
    ///   - matrix: `matrix`.
    public init(address: OrderAddress, lines: [OrderLinesItem], matrix: [[Double?]]? = nil) {
        self.address = address
        self.lines = lines
        self.matrix = matrix
    }
}

extension Order {
    private static let wireKeys = WireKeys("address", "lines", "matrix")

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

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - city: `city`.
    ///   - geo: `geo`.
    public init(city: String, geo: OrderAddressGeo? = nil) {
        self.city = city
        self.geo = geo
    }
}

extension OrderAddress {
    private static let wireKeys = WireKeys("city", "geo")

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

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - lat: `lat`.
    ///   - lon: `lon`.
    public init(lat: Double? = nil, lon: Double? = nil) {
        self.lat = lat
        self.lon = lon
    }
}

extension OrderAddressGeo {
    private static let wireKeys = WireKeys("lat", "lon")

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

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - article: `article`.
    ///   - count: `count`.
    ///   - price: `price`.
    public init(article: String? = nil, count: Int? = nil, price: OrderLinesItemPrice? = nil) {
        self.article = article
        self.count = count
        self.price = price
    }
}

extension OrderLinesItem {
    private static let wireKeys = WireKeys("article", "count", "price")

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
}

extension OrderLinesItemPrice {
    private static let wireShapes: [WireShape] = [
        .number,
        .object(
            required: ["amount", "currency"],
            known: ["amount", "currency"]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "OrderLinesItemPrice")
        switch index {
        case 0: self = .number(try Double(from: &reader))
        default: self = .option2(try OrderLinesItemPriceOption2(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .number(let value): try value.write(to: &writer)
        case .option2(let value): try value.write(to: &writer)
        }
    }
}

public struct OrderLinesItemPriceOption2: WireModel {
    public var amount: Double

    public var currency: String

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - amount: `amount`.
    ///   - currency: `currency`.
    public init(amount: Double, currency: String) {
        self.amount = amount
        self.currency = currency
    }
}

extension OrderLinesItemPriceOption2 {
    private static let wireKeys = WireKeys("amount", "currency")

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
