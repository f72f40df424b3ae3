// swift-format-ignore-file
// Generated from the documentation by extract.py. Do not edit.

import SampleSupport
import AblyPlatform

let ably = localAbly()

for name in ["one", "two"] {
    try ably.blocking.publishing.publishMessagesToChannel(channelId: "greetings", name: name, data: "Hello")
}
do {
    let messages = try ably.blocking.history.getMessagesByChannel(channelId: "greetings", limit: 10)
    print(messages.count, "messages")
} catch {
    print(error)
}
