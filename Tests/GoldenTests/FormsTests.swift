import AblyPlatform
import GoldenForms
import Testing

/// Forms, files, and parameters with JSON content.
struct FormsTests {
    private let transport = StubTransport(.empty())

    private func forms(_ change: (inout Configuration) -> Void = { _ in }) -> Forms {
        var configuration = Configuration.forms().over(transport)
        change(&configuration)
        return Forms(configuration: configuration)
    }

    private var request: TransportRequest? { transport.requests.last }
    private var body: String { String(decoding: request?.body ?? [], as: UTF8.self) }

    /// The boundary in the request's content type.
    private func boundary() throws -> String {
        let type = try #require(request?.header("Content-Type"))
        let prefix = "multipart/form-data; boundary="
        #expect(type.hasPrefix(prefix))
        return String(type.dropFirst(prefix.count))
    }

    @Test func `a multipart body has a part for each file and field`() async throws {
        let upload = Upload(
            title: "ä \"t\"", count: 7, isPublic: true, photo: FilePart([1, 2], filename: "a\"b\r\n.png"),
            attachments: [
                FilePart("x".utf8, filename: "x.txt", contentType: "text/plain"), FilePart("y".utf8),
            ],
            digest: [255], place: Point(x: 1, y: 2), labels: ["a", "b"], names: ["c", "d"], note: "*n*")
        try await forms().uploads.upload(body: upload)
        let boundary = try boundary()
        let parts = body.components(of: "--\(boundary)")
        #expect(parts.first == "")
        #expect(parts.last == "--\r\n")
        func part(_ head: String, _ content: String) -> String {
            "\r\nContent-Disposition: form-data; \(head)\r\n\r\n\(content)\r\n"
        }
        #expect(
            Set(parts.dropFirst().dropLast()) == [
                part("name=\"title\"", "ä \"t\""),
                part("name=\"photo\"; filename=\"a%22b%0D%0A.png\"\r\nContent-Type: image/png", "\u{1}\u{2}"),
                part("name=\"count\"", "7"), part("name=\"isPublic\"", "true"),
                part("name=\"attachments\"; filename=\"x.txt\"\r\nContent-Type: text/plain", "x"),
                part(
                    "name=\"attachments\"; filename=\"attachments\"\r\nContent-Type: application/octet-stream", "y"),
                part("name=\"digest\"", "/w=="),
                part("name=\"place\"\r\nContent-Type: application/json", #"{"x":1,"y":2}"#),
                part("name=\"labels\"\r\nContent-Type: application/json", #"["a","b"]"#),
                part("name=\"names\"", "c"), part("name=\"names\"", "d"),
                part("name=\"note\"\r\nContent-Type: text/markdown; charset=utf-8", "*n*"),
            ])
    }

    @Test func `each multipart body has a boundary of its own`() async throws {
        let forms = forms()
        try await forms.uploads.setAvatar(image: [1], crop: SetAvatarBodyCrop(x: 1))
        let first = try boundary()
        try await forms.uploads.setAvatar(image: [1])
        #expect(try boundary() != first)
        try await forms.uploads.setAvatar(body: nil)
        #expect(request?.body == nil)
    }

    @Test func `a multipart body beyond the size limit is not built`() async throws {
        let forms = forms { $0.maximumRequestBytes = 1_000 }
        try await forms.uploads.setAvatar(image: FilePart(Array(repeating: 0, count: 500)))
        let error = try await #require(throws: ApiError.self) {
            try await forms.uploads.setAvatar(image: FilePart(Array(repeating: 0, count: 1_000)))
        }
        #expect(error.kind == .invalidArgument(name: "body"))
        #expect(error.description.contains("maximumRequestBytes"))
        #expect(transport.requests.count == 1)
    }

    @Test func `a media type with a line break is rejected`() async throws {
        let error = try await #require(throws: ApiError.self) {
            try await forms().uploads.setAvatar(image: FilePart([1], contentType: "a/b\r\nX: y"))
        }
        #expect(error.kind == .invalidArgument(name: "body"))
    }

    @Test func `form fields are serialized as the document specifies`() async throws {
        try await forms().search.search(
            terms: ["a b", "c&d"], tags: ["x", "y"], range: SearchBodyRange(from: 1, to: 2),
            filter: SearchBodyFilter(kind: "k\""), limit: 3)
        #expect(request?.header("Content-Type") == "application/x-www-form-urlencoded")
        #expect(
            body.split(separator: "&").map(String.init) == [
                "terms=a%20b,c%26d", "tags=x%7Cy", "range%5Bfrom%5D=1", "range%5Bto%5D=2",
                "filter=%7B%22kind%22%3A%22k%5C%22%22%7D", "limit=3",
            ])
    }

    @Test func `parameters with JSON content are sent as JSON`() async throws {
        let point = Point(x: 1, y: 2)
        try await forms().search.findPlace(point: point, xOptions: point, xPlain: point, xWords: "a, b", place: point)
        #expect(request?.target == "/places/%7B%22x%22%3A1%2C%22y%22%3A2%7D")
        #expect(request?.header("X-Options") == #"{"x":1,"y":2}"#)
        #expect(request?.header("X-Plain") == "x,1,y,2")
        #expect(request?.header("X-Words") == "a, b")
        #expect(request?.header("Cookie") == "place=%7B%22x%22%3A1%2C%22y%22%3A2%7D")
    }
}

extension String {
    /// The substrings between the occurrences of a string.
    fileprivate func components(of separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
