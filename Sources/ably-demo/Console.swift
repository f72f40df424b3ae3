import Foundation

/// Prints the demo's progress for people.
struct Console: Sendable {
    /// Whether the output supports colours.
    let isColoured: Bool

    private enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    /// A plain line.
    func line(_ text: String = "") { print(text) }

    /// The heading of a step.
    func heading(_ number: Int, of count: Int, _ title: String) {
        print("\n" + styled("[\(number)/\(count)] \(title)", .bold))
    }

    /// A call, as source code.
    func call(_ code: String) {
        print(code.split(separator: "\n").map { "  " + styled("› \($0)", .cyan) }.joined(separator: "\n"))
    }

    /// A result.
    func result(_ text: String) { print("    \(text)") }

    /// A remark.
    func remark(_ text: String) { print("    " + styled(text, .dim)) }

    /// The success of a step.
    func success(_ text: String) { print("  " + styled("✓ \(text)", .green)) }

    /// A skipped step, with the reason.
    func skipped(_ reason: String) { print("  " + styled("– skipped: \(reason)", .yellow)) }

    /// The failure of a step, or of the demo.
    func failure(_ text: String) { print("  " + styled("✗ \(text)", .red)) }

    /// Unbuffered, so that a process that reads from a pipe sees each step as it happens.
    private func print(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    private func styled(_ text: String, _ style: Style) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
