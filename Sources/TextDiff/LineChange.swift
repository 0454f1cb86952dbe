/// A line that is different in two versions of a file.
public struct LineChange: Hashable, Sendable {
    /// The number of the line in the old version, from 1; for an added line, of the line that it stands before.
    public let oldNumber: Int
    /// The number of the line in the new version, from 1; for a removed line, of the line that it stood before.
    public let newNumber: Int
    /// The line as it was; nil if it was added.
    public let old: String?
    /// The line as it is; nil if it was removed.
    public let new: String?

    /// Returns the lines that are different in two versions of a file, in order. Of adjacent lines that were
    /// removed and added, the first removed is set beside the first added, and so on.
    public static func changes(from old: [UInt8], to new: [UInt8]) -> [LineChange] {
        let (oldLines, newLines) = (UnifiedDiff.lines(old), UnifiedDiff.lines(new))
        let steps = UnifiedDiff.steps(oldLines, newLines, UnifiedDiff.changes(oldLines, newLines))
        return steps.split { $0.kind == .same }.flatMap { pairs($0) }
    }

    private static func pairs(_ run: ArraySlice<UnifiedDiff.Step>) -> [LineChange] {
        let removed = run.filter { $0.kind == .removed }
        let added = run.filter { $0.kind == .added }
        return (0..<max(removed.count, added.count)).compactMap { position in
            let gone = position < removed.count ? removed[position] : nil
            let come = position < added.count ? added[position] : nil
            guard let either = gone ?? come else { return nil }
            return LineChange(
                oldNumber: either.old, newNumber: come?.new ?? either.new, old: gone?.line, new: come?.line)
        }
    }
}
