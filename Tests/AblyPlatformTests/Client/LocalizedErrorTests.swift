import AblyPlatform
import AblyPlatformFoundation
import Foundation
import Testing

/// What a program that imports Foundation reads of an error.
@Suite struct LocalizedErrorTests {
    @Test func `localizedDescription is the description, also where the type of an error is not known`() {
        let api = ApiError(.unreachable, reason: "nobody is there")
        let transport = TransportError(.tls, detail: "a certificate")
        let wire = WireError(.truncated, format: .json, offset: 3)
        #expect(api.localizedDescription == api.description)
        #expect(transport.localizedDescription == transport.description)
        #expect(wire.localizedDescription == wire.description)
        for error in [api, transport, wire] as [any Error] {
            #expect(error.localizedDescription == "\(error)")
        }
    }
}
