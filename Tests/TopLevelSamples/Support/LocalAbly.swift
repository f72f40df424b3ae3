public import AblyPlatform
import Foundation

/// A client of the local service that a test started, for programs that are samples of the documentation.
public func localAbly() -> Ably {
    let environment = ProcessInfo.processInfo.environment
    var configuration = Configuration.ably(.key(environment["SAMPLE_KEY"] ?? ""))
    configuration.baseURL = environment["SAMPLE_URL"]
    configuration.requestTimeout = .seconds(60)
    return Ably(configuration: configuration)
}
