import AblyPlatform

/// Arbitrary bytes as any model: the first byte selects the model and the format, the others are decoded.
enum ModelTarget {
    static func run(_ bytes: [UInt8]) {
        guard let choice = bytes.first else { return }
        let format: WireFormat = choice & 1 == 0 ? .json : .msgpack
        let encoded = Array(bytes.dropFirst())
        check(models[Int(choice >> 1) % models.count], format, encoded)
    }

    private static func check(_ type: any (WireCodable & Hashable).Type, _ format: WireFormat, _ encoded: [UInt8]) {
        func check<Model: WireCodable & Hashable>(_ type: Model.Type) {
            let model: Model
            do throws(WireError) {
                model = try format.decode(Model.self, from: encoded)
            } catch {
                guard error.offset <= encoded.count else { fatalError("\(error) is outside the input") }
                return
            }
            do throws(WireError) {
                let written = try format.encode(model, includingReadOnly: true)
                let again = try format.decode(Model.self, from: written)
                // NaN does not equal itself, but its encoding does.
                let rewritten = try format.encode(again, includingReadOnly: true)
                guard again == model || rewritten == written else { fatalError("\(model) is decoded as \(again)") }
            } catch { fatalError("\(model) does not survive a round trip: \(error)") }
        }
        check(type)
    }
}
