// swift-format-ignore-file
// Generated from the documentation by extract.py. Do not edit.

import SampleSupport
import AblyPlatform

let ably = localAbly()

for name in ["hello", "goodbye"] {
    try await ably.publishing.publishMessagesToChannel(channelId: "greetings", name: name, data: "\(name), world")
}
do {
    for try await message in ably.history.pages.getMessagesByChannel(channelId: "greetings").items {
        print(message.name ?? "", try message.decode(String.self))
    }
} catch {
    print(error)
}
