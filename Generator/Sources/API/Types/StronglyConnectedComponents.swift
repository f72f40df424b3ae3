/// Finds the cycles of a graph (Tarjan's algorithm).
struct StronglyConnectedComponents {
    private var component: [String: Int] = [:]
    private var sizes: [Int: Int] = [:]
    private let edges: [String: [String]]

    init(edges: [String: [String]]) {
        self.edges = edges
        var search = Search(edges: edges)
        for node in edges.keys.sorted() where search.order[node] == nil { search.visit(node) }
        component = search.component
        for number in component.values { sizes[number, default: 0] += 1 }
    }

    /// Whether a node is on a cycle.
    func isCyclic(_ node: String) -> Bool {
        guard let number = component[node] else { return false }
        return sizes[number, default: 0] > 1 || edges[node, default: []].contains(node)
    }

    /// Whether an edge between two nodes closes a cycle.
    func areInOneCycle(_ first: String, _ second: String) -> Bool {
        guard let number = component[first], number == component[second] else { return false }
        return isCyclic(first)
    }

    /// Iterative, since the depth of documents may exceed that of the call stack.
    private struct Search {
        let edges: [String: [String]]
        var order: [String: Int] = [:]
        var component: [String: Int] = [:]
        private var lowest: [String: Int] = [:]
        private var stack: [String] = []
        private var isOnStack: Set<String> = []
        private var components = 0

        init(edges: [String: [String]]) { self.edges = edges }

        mutating func visit(_ root: String) {
            var calls: [(node: String, next: Int)] = []
            enter(root, &calls)
            while let (node, next) = calls.last {
                let targets = edges[node] ?? []
                if next < targets.count {
                    calls[calls.count - 1].next += 1
                    let target = targets[next]
                    if order[target] == nil {
                        enter(target, &calls)
                    } else if isOnStack.contains(target) {
                        lowest[node] = min(lowest[node]!, order[target]!)
                    }
                } else {
                    calls.removeLast()
                    if let caller = calls.last?.node { lowest[caller] = min(lowest[caller]!, lowest[node]!) }
                    if lowest[node] == order[node] { close(node) }
                }
            }
        }

        private mutating func enter(_ node: String, _ calls: inout [(node: String, next: Int)]) {
            order[node] = order.count
            lowest[node] = order[node]
            stack.append(node)
            isOnStack.insert(node)
            calls.append((node, 0))
        }

        private mutating func close(_ root: String) {
            while let node = stack.popLast() {
                isOnStack.remove(node)
                component[node] = components
                if node == root { break }
            }
            components += 1
        }
    }
}
