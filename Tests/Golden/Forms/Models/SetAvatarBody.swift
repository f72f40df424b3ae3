// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

public struct SetAvatarBody: WireModel {
    public var image: FilePart

    public var crop: SetAvatarBodyCrop?

    /// Creates a value. The parameters are the properties of the same names.
    public init(image: FilePart, crop: SetAvatarBodyCrop? = nil) {
        self.image = image
        self.crop = crop
    }
}

extension SetAvatarBody {
    static let wireKeys = WireKeys("image", "crop")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var image: FilePart?
        var crop: SetAvatarBodyCrop?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: image = try FilePart(from: &reader)
            default: try reader.readOptional(into: &crop)
            }
        }
        self.image = try reader.require(image, "image")
        self.crop = crop
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.image, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.crop, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct SetAvatarBodyCrop: WireModel {
    public var x: Int?

    public var y: Int?

    /// Creates a value. The parameters are the properties of the same names.
    public init(x: Int? = nil, y: Int? = nil) {
        self.x = x
        self.y = y
    }
}

extension SetAvatarBodyCrop {
    static let wireKeys = WireKeys("x", "y")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var x: Int?
        var y: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &x)
            default: try reader.readOptional(into: &y)
            }
        }
        self.x = x
        self.y = y
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.x, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.y, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
