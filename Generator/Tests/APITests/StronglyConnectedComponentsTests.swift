import Testing

@testable import API

@Suite("Cycles")
struct StronglyConnectedComponentsTests {
    @Test func `nodes of one cycle are in one component`() {
        let graph = StronglyConnectedComponents(
            edges: ["a": ["b"], "b": ["c"], "c": ["a", "d"], "d": ["e"], "e": [], "f": ["f"], "g": ["a"]])
        for node in ["a", "b", "c", "f"] { #expect(graph.isCyclic(node), "\(node)") }
        for node in ["d", "e", "g", "unknown"] { #expect(!graph.isCyclic(node), "\(node)") }
        #expect(graph.areInOneCycle("a", "c"))
        #expect(graph.areInOneCycle("f", "f"))
        #expect(!graph.areInOneCycle("a", "f"))
        #expect(!graph.areInOneCycle("c", "d"))
        #expect(!graph.areInOneCycle("e", "e"))
    }

    @Test func `a graph may be deeper than any call stack`() {
        let count = 50_000
        var edges: [String: [String]] = [:]
        for index in 0..<count { edges["n\(index)"] = ["n\(index + 1)"] }
        #expect(!StronglyConnectedComponents(edges: edges).isCyclic("n0"))
        edges["n\(count)"] = ["n0"]
        #expect(StronglyConnectedComponents(edges: edges).areInOneCycle("n0", "n\(count)"))
    }

    @Test(arguments: 0..<40)
    func `components of random graphs agree with a search from every node`(seed: UInt64) {
        var random = Linear(state: seed)
        let nodes = (0..<12).map { "n\($0)" }
        let edges = Dictionary(
            uniqueKeysWithValues: nodes.map { node in
                (node, nodes.filter { _ in random.next() % 9 == 0 })
            })
        let components = StronglyConnectedComponents(edges: edges)
        let reached = Dictionary(uniqueKeysWithValues: nodes.map { ($0, Self.reachable(from: $0, edges)) })
        for first in nodes {
            #expect(components.isCyclic(first) == reached[first]?.contains(first))
            for second in nodes {
                let both = reached[first]?.contains(second) == true && reached[second]?.contains(first) == true
                #expect(components.areInOneCycle(first, second) == both, "\(first) \(second) \(edges)")
            }
        }
    }

    private static func reachable(from node: String, _ edges: [String: [String]]) -> Set<String> {
        var found: Set<String> = []
        var open = edges[node] ?? []
        while let next = open.popLast() {
            if found.insert(next).inserted { open += edges[next] ?? [] }
        }
        return found
    }

    /// Numbers that are the same in every run.
    private struct Linear {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
    }
}
