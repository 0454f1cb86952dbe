internal import FileAccess

/// The versions of the files of a folder, and of the contributions in it, at one moment, by which later changes are detected.
struct FolderSnapshot: Sendable {
    private let folder: String
    private let versions: [String: FileVersion]

    /// Records the versions of the files in `folder`; none if it cannot be read.
    init(of folder: String, _ files: any FileSystem) {
        self.folder = folder
        var versions: [String: FileVersion] = [:]
        for name in (try? files.names(in: folder)) ?? [] {
            versions[name] = files.version(Path.join(folder, name))
        }
        for name in (try? files.names(in: Path.join(folder, CycleContributions.folder))) ?? [] {
            let name = Path.join(CycleContributions.folder, name)
            versions[name] = files.version(Path.join(folder, name))
        }
        self.versions = versions
    }

    /// Returns the path of the first file, in the order of names, that was written, created or deleted since,
    /// or nil if there is none.
    func firstChange(in files: any FileSystem) -> String? {
        let now = FolderSnapshot(of: folder, files)
        return Set(versions.keys).union(now.versions.keys).sorted()
            .first { versions[$0] != now.versions[$0] }.map { Path.join(folder, $0) }
    }
}
