import ByteText
import FoundationEssentials

/// The project’s own files, as they stand in the checkout that is fuzzed.
enum Project {
    /// A file of the project.
    static func source(_ path: String) throws -> SourceFile {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        return SourceFile(path: path, bytes: Array(try Data(contentsOf: URL(filePath: "/\(root)/\(path)"))))
    }
}
