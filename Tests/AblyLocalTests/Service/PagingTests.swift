import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

@Suite struct PagingTests {
    private func publish(_ fixture: Fixture, _ names: some Sequence<Int>) async throws {
        for name in names {
            _ = try await fixture.service.publish(["name": .string("\(name)")], to: "a", by: fixture.caller())
        }
    }

    @Test(arguments: [PageRequest.Direction.backwards, .forwards])
    func `history pages are contiguous while messages arrive`(direction: PageRequest.Direction) async throws {
        let fixture = try await Fixture()
        try await publish(fixture, 0..<25)
        var request = PageRequest(limit: 10, direction: direction)
        var names: [String] = []
        var pages = 0
        repeat {
            let page = try await fixture.service.messages(of: "a", page: request, for: fixture.caller())
            names += page.items.compactMap(\.name)
            request.cursor = page.next
            if pages == 0 { try await publish(fixture, 25..<30) }
            pages += 1
        } while request.cursor != nil
        let expected = direction == .backwards ? (0..<25).reversed().map(String.init) : (0..<30).map(String.init)
        #expect(names == expected)
        #expect(pages == 3)
    }

    @Test func `a page that ends exactly at the end of the list has no next link`() async throws {
        let fixture = try await Fixture()
        try await publish(fixture, 0..<10)
        let page = try await fixture.service.messages(of: "a", page: PageRequest(limit: 10), for: fixture.caller())
        #expect(page.items.count == 10 && page.next == nil)
    }

    @Test func `history bounds are inclusive`() async throws {
        let fixture = try await Fixture()
        for index in 0..<5 {
            try await publish(fixture, [index])
            fixture.service.clock.advance(byMilliseconds: 10)
        }
        var request = PageRequest(direction: .forwards)
        request.start = Fixture.epoch + 10
        request.end = Fixture.epoch + 30
        let all = try await fixture.service.messages(of: "a", page: request, for: fixture.caller())
        #expect(all.items.compactMap(\.name) == ["1", "2", "3"])
        request = PageRequest()
        request.fromSerial = all.items[0].serial
        let until = try await fixture.service.messages(of: "a", page: request, for: fixture.caller())
        #expect(until.items.compactMap(\.name) == ["1", "0"])
    }

    @Test(arguments: ["x", "-1", "1.5", ""])
    func `an invalid page cursor is refused`(cursor: String) async throws {
        let fixture = try await Fixture()
        try await publish(fixture, 0..<3)
        var request = PageRequest()
        request.cursor = cursor
        await expectRefusal(40003) {
            _ = try await fixture.service.messages(of: "a", page: request, for: fixture.caller())
        }
    }

    @Test func `a page link to dropped messages is refused as expired`() async throws {
        var limits = LocalService.Limits()
        limits.messagesPerChannel = 3
        let fixture = try await Fixture(limits: limits)
        try await publish(fixture, 0..<3)
        var request = PageRequest(limit: 1, direction: .forwards)
        request.cursor = try await fixture.service.messages(of: "a", page: request, for: fixture.caller()).next
        try await publish(fixture, 3..<6)
        await expectRefusal(40011) {
            _ = try await fixture.service.messages(of: "a", page: request, for: fixture.caller())
        }
    }

    @Test func `pages of an ordered table are contiguous while entries come and go`() throws {
        var table = OrderedTable<Int, Int>()
        for number in 0..<10 { table[number] = number }
        var request = PageRequest(limit: 4)
        let first = try table.page(request) { _ in true }
        table[1] = nil
        table[5] = nil
        table[2] = 2
        table[10] = 10
        request.cursor = first.next
        let second = try table.page(request) { _ in true }
        request.cursor = second.next
        let third = try table.page(request) { _ in true }
        #expect(first.items == [0, 1, 2, 3] && second.items == [4, 6, 7, 8] && third.items == [9, 10])
        #expect(third.next == nil)
    }

    @Test func `message serials sort in the order of their creation`() {
        var sequence = SerialSequence(series: "local", now: Fixture.epoch)
        var serials: [String] = []
        for step in 0..<5000 { serials.append(sequence.next(now: Fixture.epoch + Int64(step / 2000))) }
        serials += sequence.next(2500, now: Fixture.epoch - 1000)
        #expect(serials == serials.sorted())
        #expect(Set(serials).count == serials.count)
    }
}
