public import ByteText
import FileAccess

/// The project’s own files in the checkout that is tested.
public enum Project {
    /// The folder of the checkout.
    public static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

    /// Returns a file of the project.
    public static func source(_ path: String) throws -> SourceFile {
        SourceFile(path: path, bytes: try DiskFileSystem().read("\(root)/\(path)"))
    }

    /// Returns all files below a folder of the project, by their path in the project.
    public static func files(below folder: String) throws -> [String: [UInt8]] {
        let disk = DiskFileSystem()
        var files: [String: [UInt8]] = [:]
        for name in try disk.names(in: "\(root)/\(folder)") {
            let path = "\(folder)/\(name)"
            if disk.kind("\(root)/\(path)") == .folder {
                files.merge(try self.files(below: path)) { first, _ in first }
            } else {
                files[path] = try disk.read("\(root)/\(path)")
            }
        }
        return files
    }
}
