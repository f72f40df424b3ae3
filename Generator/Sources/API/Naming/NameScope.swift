/// The names used in one scope: a type's members, a function's arguments, the module's types.
public struct NameScope: Sendable {
    private var taken: Set<String>

    public init(_ taken: Set<String> = []) { self.taken = taken }

    /// Reserves the first available candidate, or the last one with a number.
    public mutating func take(_ candidates: String...) -> String {
        take(candidates)
    }

    public mutating func take(_ candidates: [String]) -> String {
        for candidate in candidates where taken.insert(candidate).inserted { return candidate }
        var number = 2
        while !taken.insert(candidates[candidates.count - 1] + String(number)).inserted { number += 1 }
        return candidates[candidates.count - 1] + String(number)
    }

    public func contains(_ name: String) -> Bool { taken.contains(name) }
}
