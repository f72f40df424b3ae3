import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Random operations on one channel, checked against what was accepted.
@Suite struct StorePropertyTests {
    /// The model: what the service accepted.
    private struct Model {
        var serials: [String] = []
        var data: [String: String] = [:]
        var versions: [String: Int] = [:]
        var serialsById: [String: String] = [:]
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `random operations neither lose nor repeat nor reorder messages`(seed: UInt64) async throws {
        let fixture = try await Fixture(seed: seed)
        var random = SeededRandom(seed: seed)
        var model = Model()
        for step in 0..<300 {
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<5: try await publish(fixture, &model, step, &random)
            case 5: try await refuse(fixture, &random)
            case 6, 7: try await update(fixture, &model, step, &random)
            case 8: fixture.service.clock.advance(byMilliseconds: .random(in: 0...3, using: &random))
            default: try await readWhilePublishing(fixture, &model, &random)
            }
        }
        try await checkAll(fixture, model, &random)
    }

    private let channel = "mutable:a"

    private func publish(
        _ fixture: Fixture, _ model: inout Model, _ step: Int, _ random: inout SeededRandom
    ) async throws {
        let count = Int.random(in: 1...4, using: &random)
        let known = model.serialsById.keys.sorted().randomElement(using: &random)
        let id = Bool.random(using: &random) ? nil : Bool.random(using: &random) ? known : "id\(step)"
        if let id {
            let result = try await fixture.service.publish(
                ["id": .string(id), "data": .string("\(step)")], to: channel, by: fixture.caller())
            if let earlier = model.serialsById[id] {
                #expect(result.serials == [earlier])
            } else {
                model.serialsById[id] = result.serials[0]
                accept(result.serials, ["\(step)"], &model)
            }
        } else {
            let data = (0..<count).map { "\(step).\($0)" }
            let result = try await fixture.service.publish(
                .array(data.map { ["data": .string($0)] }), to: channel, by: fixture.caller())
            accept(result.serials, data, &model)
        }
    }

    private func accept(_ serials: [String], _ data: [String], _ model: inout Model) {
        #expect(serials.count == data.count)
        for (serial, data) in zip(serials, data) {
            #expect(model.serials.last.map { $0 < serial } ?? true, "serials grow")
            model.serials.append(serial)
            model.data[serial] = data
        }
    }

    private func refuse(_ fixture: Fixture, _ random: inout SeededRandom) async throws {
        let bad: [WireValue] = [
            [["data": "ok"], ["data": 1]], [["data": "ok"], ["clientId": "*"]], [["id": "q"], ["data": "ok"]],
            [["data": .string(String(repeating: "x", count: 70_000))]],
        ]
        let body = bad.randomElement(using: &random)!
        await #expect(throws: Refusal.self) {
            _ = try await fixture.service.publish(body, to: channel, by: fixture.caller())
        }
    }

    private func update(
        _ fixture: Fixture, _ model: inout Model, _ step: Int, _ random: inout SeededRandom
    ) async throws {
        guard let serial = model.serials.randomElement(using: &random) else { return }
        let action = [1, 2, 5].randomElement(using: &random)!
        let version = try await fixture.service.update(
            serial, on: channel, with: ["action": .int(Int64(action)), "data": .string("+\(step)")],
            by: fixture.caller())
        #expect(version > serial)
        model.data[serial] = (action == 5 ? model.data[serial]! : "") + "+\(step)"
        model.versions[serial, default: 1] += 1
    }

    /// Reads page by page, with a publish between pages: messages that existed at the start are listed once, in order.
    private func readWhilePublishing(
        _ fixture: Fixture, _ model: inout Model, _ random: inout SeededRandom
    ) async throws {
        let expected = model.serials
        var request = PageRequest(limit: Int.random(in: 1...50, using: &random))
        request.direction = Bool.random(using: &random) ? .forwards : .backwards
        var listed: [String] = []
        var published = 0
        repeat {
            let page = try await fixture.service.messages(of: channel, page: request, for: fixture.caller())
            #expect(page.items.count <= request.limit && (page.next == nil || page.items.count == request.limit))
            listed += page.items.map(\.serial)
            request.cursor = page.next
            if published < 5 {
                published += 1
                try await publish(fixture, &model, 1000 + model.serials.count, &random)
            }
        } while request.cursor != nil
        if request.direction == .backwards { listed.reverse() }
        let isComplete = listed.starts(with: expected)
        let isInOrder = model.serials.starts(with: listed)
        #expect(isComplete && isInOrder, "\(request.direction), \(listed.count) of \(expected.count)")
    }

    private func checkAll(_ fixture: Fixture, _ model: Model, _ random: inout SeededRandom) async throws {
        var request = PageRequest(limit: Int.random(in: 1...300, using: &random), direction: .forwards)
        var messages: [StoredMessage] = []
        repeat {
            let page = try await fixture.service.messages(of: channel, page: request, for: fixture.caller())
            messages += page.items
            request.cursor = page.next
        } while request.cursor != nil
        let isSame = messages.map(\.serial) == model.serials
        let isSorted = messages.map(\.timestamp) == messages.map(\.timestamp).sorted()
        #expect(isSame && isSorted)
        #expect(Set(messages.map(\.id)).count == messages.count)
        for message in messages {
            #expect(message.payload.content == .text(model.data[message.serial] ?? ""))
        }
        for (serial, count) in model.versions {
            let versions = try await fixture.service.versions(
                of: serial, on: channel, page: PageRequest(limit: 1000), for: fixture.caller()
            ).items
            #expect(
                versions.count == count && versions.last?.payload == messages.first { $0.serial == serial }?.payload)
        }
    }
}
