public import FileAccess

/// The paths of the report of a cycle, and the recorded names of the cycle’s files.
///
/// They depend on where the folder of the cycle is, not on the path that leads there: `.` and `trial` may be the
/// same place, and so may a link.
public enum ReportFolder {
    private static let submissions = "Submissions"
    private static let reports = "Reports"

    /// Returns `Reports/2011` for `Submissions/2011`, wherever that is, and `Reports/` and its name for any
    /// other folder; never a folder inside that of the cycle.
    public static func path(forCycle folder: String, _ files: any FileSystem) -> String {
        let cycle = CycleLocation(folder, files)
        let all = Path.join(cycle.root, reports)
        return cycle.name.map { Path.join(all, $0) } ?? all
    }

    /// Returns whether the folder at `path` is, or is inside, one that reports are published from: that at
    /// `output`, or that of the reports beside a cycle.
    package static func isPublished(
        _ path: String, output: String, cycle folder: String, _ files: any FileSystem
    ) -> Bool {
        let path = files.resolved(path)
        return [output, Path.join(CycleLocation(folder, files).root, reports)].contains { published in
            Path.isWithin(path, files.resolved(published))
        }
    }

    /// Returns the name of the folder of a cycle in a report, so that the same cycle gives the same bytes at
    /// any path: `Submissions/2011`; for any other folder its last component; empty for a path without a name
    /// (“.”).
    public static func recordedName(ofCycle folder: String, _ files: any FileSystem) -> String {
        let cycle = CycleLocation(folder, files)
        return cycle.name.map { cycle.isAmongSubmissions ? "\(submissions)/\($0)" : $0 } ?? ""
    }

    /// Where the folder of a cycle is.
    private struct CycleLocation {
        /// The name of the folder; nil if it has none.
        let name: String?
        /// The folder that contains the folder of the reports.
        let root: String
        /// Whether the folder is one of those in `Submissions`.
        let isAmongSubmissions: Bool

        init(_ folder: String, _ files: any FileSystem) {
            let place = files.resolved(folder)
            // The folder of the submissions may itself be a link to one of another name.
            let among = [place, Path.normalized(folder)].first {
                Path.name(Path.parent($0)) == submissions
            }
            name = Path.isName(Path.name(among ?? place)) ? Path.name(among ?? place) : nil
            isAmongSubmissions = among != nil
            root =
                if let among {
                    files.shown(Path.parent(Path.parent(among)), asTyped: folder)
                } else if Path.isWithin(files.resolved("."), place) {
                    files.shown(Path.parent(place), asTyped: folder)
                } else {
                    "."
                }
        }
    }
}
