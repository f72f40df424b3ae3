// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

public typealias OrderList = [Order]
