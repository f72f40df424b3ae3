import AblyPlatform

/// History page by page.
struct PagesStep: Step {
    let title = "Page through history"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        _ = try await scene.history(atLeast: 7)
        console.call(
            "for try await page in ably.history.pages.getMessagesByChannel(channelId: …, limit: 3) { … }")
        var ids: [String] = []
        for try await page in scene.ably.history.pages.getMessagesByChannel(channelId: scene.channel, limit: 3) {
            console.result("a page of \(page.items.count)\(page.hasNext ? ", another follows" : ", the last one")")
            ids += page.items.compactMap(\.id)
        }
        try expect(ids.count == 7 && Set(ids).count == 7, "the pages have \(ids.count) messages, not 7")

        console.call("for try await message in ably.history.pages….items { … }")
        var count = 0
        let pages = scene.ably.history.pages.getMessagesByChannel(
            channelId: scene.channel, limit: 3, direction: .forwards)
        for try await _ in pages.items { count += 1 }
        try expect(count == 7, "the items of all pages are \(count), not 7")
        return "seven messages over pages of three"
    }
}
