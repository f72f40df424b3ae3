// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

public typealias Painter = Maker
