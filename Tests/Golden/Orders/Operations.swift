// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// Places one order, or several, or a note.
    public static let placeOrders = ApiOperation(
        id: "placeOrders",
        method: "POST",
        path: "/orders",
        tag: "Orders",
        requestTypes: ["application/json", "application/x-msgpack"]
    )

    /// Another order each time, whatever the method says.
    public static let nextOrder = ApiOperation(
        id: "nextOrder",
        method: "PUT",
        path: "/orders",
        tag: "Orders",
        isIdempotent: false
    )

    /// Places orders for several tables.
    public static let orderForTables = ApiOperation(
        id: "orderForTables",
        method: "POST",
        path: "/tables",
        tag: "Orders",
        requestTypes: ["application/json"]
    )

    /// Leaves a tip, as a form.
    public static let leaveTip = ApiOperation(
        id: "leaveTip",
        method: "POST",
        path: "/tips",
        tag: "Orders",
        requestTypes: ["application/x-www-form-urlencoded"]
    )

    /// Opens, if it is not open yet.
    public static let open = ApiOperation(id: "open", method: "POST", path: "/open", tag: "Orders", isIdempotent: true)

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        placeOrders,
        nextOrder,
        orderForTables,
        leaveTip,
        open,
    ]
}
