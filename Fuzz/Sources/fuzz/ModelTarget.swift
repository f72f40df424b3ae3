import AblyPlatform

/// Any bytes as any model: the first byte picks model and format, the rest is the document.
enum ModelTarget {
    static func run(_ bytes: [UInt8]) {
        guard let choice = bytes.first else { return }
        let format: WireFormat = choice & 1 == 0 ? .json : .msgpack
        let document = Array(bytes.dropFirst())
        check(models[Int(choice >> 1) % models.count], format, document)
    }

    private static func check(_ type: any (WireCodable & Hashable).Type, _ format: WireFormat, _ document: [UInt8]) {
        func check<Model: WireCodable & Hashable>(_ type: Model.Type) {
            let model: Model
            do throws(WireError) {
                model = try format.decode(Model.self, from: document)
            } catch {
                guard error.offset <= document.count else { fatalError("\(error) lies outside the document") }
                return
            }
            do throws(WireError) {
                let written = try format.encode(model, includingReadOnly: true)
                let again = try format.decode(Model.self, from: written)
                // A number that is none does not equal itself, but its bytes do.
                let rewritten = try format.encode(again, includingReadOnly: true)
                guard again == model || rewritten == written else { fatalError("\(model) comes back as \(again)") }
            } catch { fatalError("\(model) cannot be written and read: \(error)") }
        }
        check(type)
    }
}
