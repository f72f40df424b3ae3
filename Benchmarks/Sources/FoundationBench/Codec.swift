import Foundation
import Measuring

/// Decodes or encodes the JSON page in a file with Foundation's coders repeatedly: `file`, `op`.
func runCodec(_ arguments: Arguments) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: arguments.text("file")))
    if arguments.text("op") == "encode" {
        let messages = try JSONDecoder().decode([PlainMessage].self, from: data)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        try Repetition(arguments).run { try encoder.encode(messages).count }
    } else {
        let decoder = JSONDecoder()
        try Repetition(arguments).run { try decoder.decode([PlainMessage].self, from: data).count }
    }
}
