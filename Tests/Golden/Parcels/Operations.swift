// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

/// The operations of the OpenAPI document.
public enum Operations {
    /// Lists parcels.
    public static let listParcels = ApiOperation(
        id: "listParcels",
        method: "GET",
        path: "/parcels",
        tag: "Parcels",
        responseTypes: ["application/json"]
    )

    /// `POST /parcels`
    public static let sendParcel = ApiOperation(
        id: "sendParcel",
        method: "POST",
        path: "/parcels",
        tag: "Parcels",
        requestTypes: ["application/json"],
        responseTypes: ["application/json"]
    )

    /// `GET /parcels/{parcel_id}`
    public static let getParcel = ApiOperation(
        id: "getParcel",
        method: "GET",
        path: "/parcels/{parcel_id}",
        tag: "Parcels",
        responseTypes: ["application/json"]
    )

    /// `GET /depots/{ids}/{area}/{point}/~{name}`
    public static let getDepots = ApiOperation(
        id: "getDepots",
        method: "GET",
        path: "/depots/{ids}/{area}/{point}/~{name}",
        tag: "Depots"
    )

    /// `PUT /depots/{depot}/open`
    public static let setOpen = ApiOperation(id: "setOpen", method: "PUT", path: "/depots/{depot}/open", tag: "Depots")

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        listParcels,
        sendParcel,
        getParcel,
        getDepots,
        setOpen,
    ]
}
