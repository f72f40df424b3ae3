import enum AblyPlatform.Operations
import HTTPTypes
import Testing

@testable import AblyLocal

/// The service against the OpenAPI document.
@Suite struct DocumentTests {
    @Test func `every operation of the OpenAPI document has a route with its id, method and path`() {
        let routes = Set(RouteTable.service.routes.map { "\($0.id) \($0.method.rawValue) \(shape($0.path))" })
        for operation in Operations.all {
            let isOffered = routes.contains("\(operation.id) \(operation.method) \(shape(operation.path))")
            #expect(isOffered, "\(operation.id)")
        }
        #expect(!Operations.all.isEmpty)
    }

    /// A path without the names of its parameters, which may differ.
    private func shape(_ path: String) -> String {
        path.split(separator: "/").map { $0.first == "{" ? "{}" : String($0) }.joined(separator: "/")
    }
}
