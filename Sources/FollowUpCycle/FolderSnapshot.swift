internal import FileAccess

/// The files of a folder as they were at a moment, by what tells that one was written to.
struct FolderSnapshot: Sendable {
    private let folder: String
    private let versions: [String: FileVersion]

    /// Looks at the files of the folder at `folder`; of one that cannot be read there are none.
    init(of folder: String, _ files: any FileSystem) {
        self.folder = folder
        var versions: [String: FileVersion] = [:]
        for name in (try? files.names(in: folder)) ?? [] {
            versions[name] = files.version(Path.join(folder, name))
        }
        self.versions = versions
    }

    /// The path of the first file, in the order of their names, that was written to, came or went since; nil when none did.
    func firstChange(in files: any FileSystem) -> String? {
        let now = FolderSnapshot(of: folder, files)
        return Set(versions.keys).union(now.versions.keys).sorted()
            .first { versions[$0] != now.versions[$0] }.map { Path.join(folder, $0) }
    }
}
