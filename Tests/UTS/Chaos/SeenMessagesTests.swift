import Testing

@Suite struct SeenMessagesTests {
    private func problems(_ names: String, gaps: [Int] = [], mayRepeat: Bool = false) -> [String] {
        SeenMessages(names: names.split(separator: " ").map(String.init), gaps: gaps)
            .problems(accepted: ["0-0", "0-3", "0-6", "1-0"], mayRepeat: mayRepeat)
    }

    @Test(arguments: [
        ("0-0 1-0 0-3 0-6 last", [], false),
        // In the gap, at the beginning and at the end.
        ("0-0 1-0 0-6 last", [2], false),
        ("0-6 last", [0], false),
        ("0-0 1-0 last", [2], false),
        // Published again, as the service has forgotten it.
        ("0-0 1-0 0-3 0-3 0-6 last", [3], true),
        ("0-0 1-0 0-3 0-0 0-3 0-6 last", [3], true),
    ])
    func `each message once and in order, or a gap where it is missing, is right`(
        names: String, gaps: [Int], mayRepeat: Bool
    ) {
        #expect(problems(names, gaps: gaps, mayRepeat: mayRepeat).isEmpty)
    }

    @Test(arguments: [
        ("0-0 1-0 0-6 last", [], false, "1 missing without a word: [\"0-3\"]"),
        // The gap is before or after the messages between which it is missing.
        ("0-0 1-0 0-6 last", [0], false, "1 missing without a word: [\"0-3\"]"),
        ("1-0 0-0 0-6 last", [3], false, "1 missing without a word: [\"0-3\"]"),
        ("0-0 0-3 0-6 last", [], false, "1 missing without a word: [\"1-0\"]"),
        ("0-0 1-0 0-3 0-3 0-6 last", [3], false, "more than once: [\"0-3\"]"),
        ("0-0 1-0 0-3 0-3 0-6 last", [2], true, "more than once: [\"0-3\"]"),
        ("0-0 1-0 0-6 0-3 last", [], false, "those of publisher 0 are out of order"),
        ("0-0 1-0 0-3 0-6", [], false, "the last message is missing, after 4"),
    ])
    func `what contradicts the rules is named`(names: String, gaps: [Int], mayRepeat: Bool, problem: String) {
        #expect(problems(names, gaps: gaps, mayRepeat: mayRepeat) == [problem])
    }
}
