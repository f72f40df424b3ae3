/// The media types of successful responses, of which a raw call chooses one.
public struct MediaTypeChoice: Sendable, Hashable {
    /// The argument that chooses.
    public var argument: String
    /// The media types, those that a plain call reads first.
    public var all: [String]
    /// How many of them a plain call reads.
    public var plainCount: Int

    public init(argument: String, all: [String], plainCount: Int) {
        self.argument = argument
        self.all = all
        self.plainCount = plainCount
    }
}
