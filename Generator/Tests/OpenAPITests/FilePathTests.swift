import Testing

@testable import OpenAPI

@Suite("Paths of files")
struct FilePathTests {
    @Test(arguments: [
        ("Pet.yaml", "api.yaml", "Pet.yaml"), ("./Pet.yaml", "api.yaml", "Pet.yaml"),
        ("./schemas//Pet.yaml", "api.yaml", "schemas/Pet.yaml"), ("Pet.yaml", "schemas/Owner.yaml", "schemas/Pet.yaml"),
        ("../api.yaml", "schemas/Owner.yaml", "api.yaml"), ("../b/./../c/d.json", "a/x.yaml", "c/d.json"),
        ("a b/ü?.yaml", "api.yaml", "a b/ü?.yaml"), ("a/b:c.yaml", "api.yaml", "a/b:c.yaml"),
    ])
    func `references are relative to the file that contains them`(reference: String, base: String, path: String) throws
    {
        #expect(try FilePath.resolve(reference, from: base) == path)
    }

    @Test(arguments: [
        ("https://example.com/Pet.yaml", "nothing is fetched"), ("HTTP:Pet.yaml", "nothing is fetched"),
        ("file:///etc/passwd", "nothing is fetched"), ("//example.com/Pet.yaml", "nothing is fetched"),
        ("C:/Pet.yaml", "nothing is fetched"), ("/etc/passwd", "an absolute path"),
        ("../Pet.yaml", "leaves the document's folder"), ("schemas/../../Pet.yaml", "leaves the document's folder"),
        ("../specs/api.yaml", "leaves the document's folder"), ("", "names no file"), ("a\u{0}b", "names no file"),
        ("a\nb", "names no file"), (".", "names a folder"), ("schemas/..", "names a folder"),
    ])
    func `references to anything but a file below the document's folder are rejected`(reference: String, reason: String)
        throws
    {
        let refusal = try #require(throws: FilePath.Refusal.self) {
            try FilePath.resolve(reference, from: "api.yaml")
        }
        #expect(refusal.reason.hasPrefix("leaves the document"))
        #expect(refusal.reason.contains(reason))
    }
}
