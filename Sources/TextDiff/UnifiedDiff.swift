/// The difference between two versions of a file in the unified format, as `diff -u` writes it.
public enum UnifiedDiff {
    /// The difference, with three lines of context; empty when there is none.
    public static func text(path: String, old: [UInt8], new: [UInt8]) -> String {
        text(path: path, old: old, new: new, withholding: []).text
    }

    /// The difference without the changes beside or in old lines (from 1) that must not be shown, and whether there are
    /// any such. What is shown can still be applied.
    public static func text(
        path: String, old: [UInt8], new: [UInt8], withholding lines: Set<Int>
    ) -> (text: String, isPartial: Bool) {
        let (oldLines, newLines) = (self.lines(old), self.lines(new))
        let steps = steps(oldLines, newLines, changes(oldLines, newLines))
        let withheld = withheld(steps, lines)
        let hunks = hunks(steps, withheld)
        let head = hunks.isEmpty ? "" : "--- \(path)\n+++ \(path)\n"
        return (
            head + hunks.map(hunk).joined(), withheld.contains { steps[$0].kind != .same }
        )
    }

    /// A line of the merged sequence, with its number in each version (from 1).
    private struct Step {
        enum Kind: String { case same = " ", removed = "-", added = "+" }
        let kind: Kind
        let line: String
        let old: Int
        let new: Int
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        if lines.last == "" {
            lines.removeLast()
        } else {
            lines[lines.count - 1] += "\n\\ No newline at end of file"
        }
        return lines
    }

    /// The lines that only one version has, by their positions. By bytes: an é of one character and one of two are
    /// different lines.
    private static func changes(_ old: [String], _ new: [String]) -> (removed: Set<Int>, added: Set<Int>) {
        let isSame = { (old: String, new: String) in old.utf8.elementsEqual(new.utf8) }
        // A fix keeps the number of lines. To look for the shortest way takes time and memory by the square of the changes.
        if old.count == new.count {
            let changed = Set(old.indices.filter { !isSame(old[$0], new[$0]) })
            return (changed, changed)
        }
        var (removed, added): (Set<Int>, Set<Int>) = ([], [])
        for change in new.difference(from: old, by: isSame) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        return (removed, added)
    }

    private static func steps(
        _ old: [String], _ new: [String], _ changes: (removed: Set<Int>, added: Set<Int>)
    ) -> [Step] {
        let (removed, added) = changes
        var steps: [Step] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < old.count || newIndex < new.count {
            if removed.contains(oldIndex) {
                steps.append(Step(kind: .removed, line: old[oldIndex], old: oldIndex + 1, new: newIndex + 1))
                oldIndex += 1
            } else if added.contains(newIndex) {
                steps.append(Step(kind: .added, line: new[newIndex], old: oldIndex + 1, new: newIndex + 1))
                newIndex += 1
            } else {
                steps.append(Step(kind: .same, line: old[oldIndex], old: oldIndex + 1, new: newIndex + 1))
                oldIndex += 1
                newIndex += 1
            }
        }
        return steps
    }

    /// The steps at lines that must not be shown; of changes without a line between them all or none.
    private static func withheld(_ steps: [Step], _ lines: Set<Int>) -> Set<Int> {
        guard !lines.isEmpty else { return [] }
        var withheld = Set(
            steps.indices.filter { index in
                // A line that is added follows the old line before the place.
                lines.contains(steps[index].kind == .added ? steps[index].old - 1 : steps[index].old)
            })
        for indices in [Array(steps.indices), steps.indices.reversed()] {
            for (previous, index) in zip(indices, indices.dropFirst())
            where withheld.contains(previous) && steps[previous].kind != .same && steps[index].kind != .same {
                withheld.insert(index)
            }
        }
        return withheld
    }

    /// The changes with their context, changes less than seven lines apart together.
    private static func hunks(_ steps: [Step], _ withheld: Set<Int>) -> [ArraySlice<Step>] {
        let context = 3
        var ranges: [Range<Int>] = []
        for index in steps.indices where steps[index].kind != .same && !withheld.contains(index) {
            let before = steps[..<index].indices.suffix(context).reversed().prefix { !withheld.contains($0) }
            let after = steps[(index + 1)...].indices.prefix(context).prefix { !withheld.contains($0) }
            let range = index - before.count..<index + after.count + 1
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges.map { steps[$0] }
    }

    private static func hunk(_ steps: ArraySlice<Step>) -> String {
        guard let first = steps.first else { return "" }
        let oldCount = steps.count { $0.kind != .added }
        let newCount = steps.count { $0.kind != .removed }
        let head =
            "@@ -\(oldCount == 0 ? first.old - 1 : first.old),\(oldCount) "
            + "+\(newCount == 0 ? first.new - 1 : first.new),\(newCount) @@\n"
        return head + steps.map { "\($0.kind.rawValue)\($0.line)\n" }.joined()
    }
}
