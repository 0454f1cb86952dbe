package import FileAccess

/// The paths of the report of a cycle, and the recorded names of the cycle’s files.
public enum ReportFolder {
    private static let submissions = "Submissions"
    private static let reports = "Reports"

    /// Returns `Reports/2011` for `Submissions/2011`, wherever that is, and `Reports/` and its name for any
    /// other folder.
    public static func path(forCycle folder: String) -> String {
        let name = Path.name(folder)
        let all = ofAllReports(besideCycle: folder)
        return name == "." ? all : Path.join(all, name)
    }

    /// Returns whether the folder at `path` is, or is inside, one that reports are published from: that at
    /// `output`, or that of the reports beside a cycle.
    package static func isPublished(
        _ path: String, output: String, cycle folder: String, _ files: any FileSystem
    ) -> Bool {
        let path = files.resolved(path)
        return [output, ofAllReports(besideCycle: folder)].contains { published in
            Path.isWithin(path, files.resolved(published))
        }
    }

    private static func ofAllReports(besideCycle folder: String) -> String {
        let parent = Path.parent(folder)
        let root = Path.name(parent) == submissions ? Path.parent(parent) : "."
        return Path.join(root, reports)
    }

    /// Returns the name of the folder of a cycle in a report, so that the same cycle gives the same bytes at
    /// any path: `Submissions/2011`; for any other folder its last component; empty for a path without a name
    /// (“.”).
    public static func recordedName(ofCycle folder: String) -> String {
        let name = Path.name(folder)
        guard name != ".", name != ".." else { return "" }
        return Path.name(Path.parent(folder)) == submissions ? "\(submissions)/\(name)" : name
    }
}
