// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// `POST /animal`
    public static let animal = ApiOperation(
        id: "animal",
        method: "POST",
        path: "/animal",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /contacts`
    public static let contacts = ApiOperation(
        id: "contacts",
        method: "POST",
        path: "/contacts",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /values`
    public static let values = ApiOperation(
        id: "values",
        method: "POST",
        path: "/values",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /tree`
    public static let tree = ApiOperation(
        id: "tree",
        method: "POST",
        path: "/tree",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /expression`
    public static let expression = ApiOperation(
        id: "expression",
        method: "POST",
        path: "/expression",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /paint`
    public static let paint = ApiOperation(
        id: "paint",
        method: "POST",
        path: "/paint",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /formats`
    public static let formats = ApiOperation(
        id: "formats",
        method: "POST",
        path: "/formats",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /presence`
    public static let presence = ApiOperation(
        id: "presence",
        method: "POST",
        path: "/presence",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /account`
    public static let account = ApiOperation(
        id: "account",
        method: "POST",
        path: "/account",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /employee`
    public static let employee = ApiOperation(
        id: "employee",
        method: "POST",
        path: "/employee",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /maps`
    public static let maps = ApiOperation(
        id: "maps",
        method: "POST",
        path: "/maps",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /settings`
    public static let settings = ApiOperation(
        id: "settings",
        method: "POST",
        path: "/settings",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /profile`
    public static let profile = ApiOperation(
        id: "profile",
        method: "POST",
        path: "/profile",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /note`
    public static let note = ApiOperation(
        id: "note",
        method: "POST",
        path: "/note",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /roster`
    public static let roster = ApiOperation(
        id: "roster",
        method: "POST",
        path: "/roster",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `POST /order`
    public static let order = ApiOperation(
        id: "order",
        method: "POST",
        path: "/order",
        tag: "Echo",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        animal,
        contacts,
        values,
        tree,
        expression,
        paint,
        formats,
        presence,
        account,
        employee,
        maps,
        settings,
        profile,
        note,
        roster,
        order,
    ]
}
