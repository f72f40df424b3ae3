import Foundation

/// Writes what the demo does, for a person to follow.
struct Console: Sendable {
    /// Whether colours are understood where the text goes.
    let isColoured: Bool

    private enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    /// A line without decoration.
    func line(_ text: String = "") { print(text) }

    /// The beginning of a step.
    func heading(_ number: Int, of count: Int, _ title: String) {
        print("\n" + styled("[\(number)/\(count)] \(title)", .bold))
    }

    /// What is called, as it would be written.
    func call(_ code: String) {
        print(code.split(separator: "\n").map { "  " + styled("› \($0)", .cyan) }.joined(separator: "\n"))
    }

    /// What came back.
    func result(_ text: String) { print("    \(text)") }

    /// A remark on what happened.
    func remark(_ text: String) { print("    " + styled(text, .dim)) }

    /// The good end of a step.
    func success(_ text: String) { print("  " + styled("✓ \(text)", .green)) }

    /// A step that was left out, and why.
    func skipped(_ reason: String) { print("  " + styled("– left out: \(reason)", .yellow)) }

    /// A step, or the whole, that did not do what it should.
    func failure(_ text: String) { print("  " + styled("✗ \(text)", .red)) }

    /// Writes past the buffer, so that whoever reads from a pipe sees each step when it happens.
    private func print(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    private func styled(_ text: String, _ style: Style) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
