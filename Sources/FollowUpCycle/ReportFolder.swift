internal import FileAccess

/// Where the report of a cycle lies, and what the files of the cycle are called in it.
public enum ReportFolder {
    private static let submissions = "Submissions"
    private static let reports = "Reports"

    /// `Reports/2011` for `Submissions/2011`, wherever that is; for any other folder `Reports/` and its name.
    public static func path(forCycle folder: String) -> String {
        let parent = Path.parent(folder)
        let root = Path.name(parent) == submissions ? Path.parent(parent) : "."
        let folder = Path.name(folder)
        return folder == "." ? Path.join(root, reports) : Path.join(Path.join(root, reports), folder)
    }

    /// What the folder of a cycle is called in a report, so that the same cycle gives the same bytes wherever it lies:
    /// `Submissions/2011`; any other folder by its own name; nothing for one that was given without a name (“.”).
    public static func recordedName(ofCycle folder: String) -> String {
        let name = Path.name(folder)
        guard name != ".", name != ".." else { return "" }
        return Path.name(Path.parent(folder)) == submissions ? "\(submissions)/\(name)" : name
    }
}
