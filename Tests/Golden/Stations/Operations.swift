// Generated from Stations.yaml by `make generate`. Do not edit.
// SHA-256 6e8f5fa078e8441084eb2d40a82b829f5d06b99e5d361acc85010c75606916b8

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// `GET /stations`
    public static let listStations = ApiOperation(
        id: "listStations",
        method: "GET",
        path: "/stations",
        tag: "default",
        responseTypes: ["application/json"]
    )

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        listStations
    ]
}
