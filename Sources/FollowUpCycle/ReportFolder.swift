package import FileAccess

/// Where the report of a cycle lies, and what the files of the cycle are called in it.
public enum ReportFolder {
    private static let submissions = "Submissions"
    private static let reports = "Reports"

    /// `Reports/2011` for `Submissions/2011`, wherever that is; for any other folder `Reports/` and its name.
    public static func path(forCycle folder: String) -> String {
        let name = Path.name(folder)
        let all = ofAllReports(besideCycle: folder)
        return name == "." ? all : Path.join(all, name)
    }

    /// Whether the folder at `path` is one that reports are published from, or lies in one: the one at `output`, or that of the
    /// reports beside a cycle.
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

    /// What the folder of a cycle is called in a report, so that the same cycle gives the same bytes wherever it lies:
    /// `Submissions/2011`; any other folder by its own name; nothing for one that was given without a name (“.”).
    public static func recordedName(ofCycle folder: String) -> String {
        let name = Path.name(folder)
        guard name != ".", name != ".." else { return "" }
        return Path.name(Path.parent(folder)) == submissions ? "\(submissions)/\(name)" : name
    }
}
