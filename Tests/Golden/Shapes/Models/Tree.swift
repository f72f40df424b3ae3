// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Tree: WireModel {
    public var label: String

    public var left: Tree? {
        get { leftStorage?.value }
        set { leftStorage = newValue.map(Indirect.init) }
    }
    private var leftStorage: Indirect<Tree>?

    public var right: Tree? {
        get { rightStorage?.value }
        set { rightStorage = newValue.map(Indirect.init) }
    }
    private var rightStorage: Indirect<Tree>?

    public var others: [Tree]?

    public var named: [String: Tree]?
}

extension Tree {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        label: String,
        left: Tree? = nil,
        right: Tree? = nil,
        others: [Tree]? = nil,
        named: [String: Tree]? = nil
    ) {
        self.label = label
        self.leftStorage = left.map(Indirect.init)
        self.rightStorage = right.map(Indirect.init)
        self.others = others
        self.named = named
    }
}

extension Tree {
    static let wireKeys = WireKeys("label", "left", "right", "others", "named")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var label: String?
        var left: Indirect<Tree>?
        var right: Indirect<Tree>?
        var others: [Tree]?
        var named: [String: Tree]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: label = try String(from: &reader)
            case 1: try reader.readOptional(into: &left)
            case 2: try reader.readOptional(into: &right)
            case 3: try reader.readOptional(into: &others)
            default: try reader.readOptional(into: &named)
            }
        }
        try self.init(
            label: reader.require(label, "label"),
            leftStorage: left,
            rightStorage: right,
            others: others,
            named: named
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.label, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.leftStorage, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.rightStorage, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.others, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.named, 4, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
