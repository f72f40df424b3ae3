extension DocumentParser {
    /// The file that a reference names before its “#”, or an error and nil.
    ///
    /// - Parameters:
    ///   - name: The file's name, as in the reference.
    ///   - text: The whole reference, for errors.
    ///   - reference: Its location: names are relative to that file.
    func file(_ name: Substring, named text: String, at reference: Place) -> Place? {
        let path: String
        do throws(FilePath.Refusal) {
            let base = diagnostics.files.file(of: reference.pointer).path
            path = try FilePath.resolve(Self.percentDecoded(name), from: base)
        } catch {
            self.error("the reference “\(text)” \(error.reason)", at: reference)
            return nil
        }
        if let known = diagnostics.files.place(ofPath: path) { return known }
        guard let loader else {
            error(
                "the reference “\(text)” leaves the document: no other files are read here, so bundle them into one"
                    + " first", at: reference)
            return nil
        }
        if brokenFiles.contains(path) { return nil }
        if unreadableFiles[path] == nil {
            do throws(FileLoader.Failure) {
                return read(try load(path, loader), path: path)
            } catch {
                unreadableFiles[path] = error.reason
            }
        }
        let file = diagnostics.files.name(ofPath: path)
        error("the reference “\(text)” names \(file), which \(unreadableFiles[path] ?? "")", at: reference)
        return nil
    }

    /// The bytes of a file, within the limits.
    private func load(_ path: String, _ loader: FileLoader) throws(FileLoader.Failure) -> [UInt8] {
        let limits = budget.limits
        guard diagnostics.files.list.count < limits.files else {
            throw FileLoader.Failure(reason: "is one file too many: a document may have \(limits.files)")
        }
        let bytes = try loader.read(path, budget.bytes)
        guard bytes.count <= budget.bytes else {
            throw FileLoader.Failure(
                reason: "is too large: a document may have \(limits.bytes >> 20) MB with all files that it refers to")
        }
        return bytes
    }

    /// The value of a file, or an error in that file and nil.
    private func read(_ bytes: [UInt8], path: String) -> Place? {
        referencedFiles.append(ReferencedFile(path: path, bytes: bytes))
        do throws(SourceError) {
            diagnostics.files.add(path, root: try SourceReader.read(bytes, budget: &budget))
        } catch {
            brokenFiles.insert(path)
            diagnostics.error(error, inFile: diagnostics.files.name(ofPath: path))
            return nil
        }
        return diagnostics.files.place(ofPath: path)
    }
}
