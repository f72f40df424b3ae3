// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

/// A person with a boss.
public struct Employee: WireModel {
    public var name: String

    public var born: CalendarDate

    public var salary: Int

    /// Who says what to do.
    public var boss: Employee? {
        get { bossStorage?.value }
        set { bossStorage = newValue.map(Indirect.init) }
    }
    private var bossStorage: Indirect<Employee>?
}

extension Employee {
    /// Creates a value. The parameters are the properties of the same names.
    public init(name: String, born: CalendarDate, salary: Int, boss: Employee? = nil) {
        self.name = name
        self.born = born
        self.salary = salary
        self.bossStorage = boss.map(Indirect.init)
    }
}

extension Employee {
    static let wireKeys = WireKeys("name", "born", "salary", "boss")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var name: String?
        var born: CalendarDate?
        var salary: Int?
        var boss: Indirect<Employee>?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: name = try String(from: &reader)
            case 1: born = try CalendarDate(from: &reader)
            case 2: salary = try Int(from: &reader)
            default: try reader.readOptional(into: &boss)
            }
        }
        try self.init(
            name: reader.require(name, "name"),
            born: reader.require(born, "born"),
            salary: reader.require(salary, "salary"),
            bossStorage: boss
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.name, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.born, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.salary, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.bossStorage, 3, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
