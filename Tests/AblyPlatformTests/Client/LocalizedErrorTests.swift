import AblyPlatform
import AblyPlatformFoundation
import Foundation
import Testing

/// Error descriptions in programs that import Foundation.
@Suite struct LocalizedErrorTests {
    @Test func `localizedDescription is the description, even of an error of unknown type`() {
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
