#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The environment and the files of this process.
enum ProcessEnvironment {
    /// A variable of the environment; nil if it is not set, or empty, which libcurl and OpenSSL treat alike.
    static func value(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// The contents of a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - limit: The most bytes that it may have.
    /// - Returns: The bytes; nil if the file cannot be read or is larger than the limit.
    static func contents(ofFile path: String, limit: Int) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            guard count > 0 else { return ferror(file) == 0 ? bytes : nil }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limit else { return nil }
        }
    }
    /// The names of the files in a folder; none if there is no such folder.
    static func names(inFolder path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { name in
                    name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
                        String(cString: $0)
                    }
                })
        }
        return names
    }
}
