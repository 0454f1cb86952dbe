/// The difference between two versions of a file in the unified format, as `diff -u` writes it.
public enum UnifiedDiff {
    /// The difference, with three lines of context; empty when there is none.
    public static func text(path: String, old: [UInt8], new: [UInt8]) -> String {
        let (oldLines, newLines) = (lines(old), lines(new))
        // By bytes: an é of one character and one of two are different lines.
        let changes = newLines.difference(from: oldLines) { $0.utf8.elementsEqual($1.utf8) }
        guard !changes.isEmpty else { return "" }
        let steps = steps(oldLines, newLines, changes)
        return "--- \(path)\n+++ \(path)\n" + hunks(steps).map(hunk).joined()
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

    private static func steps(_ old: [String], _ new: [String], _ changes: CollectionDifference<String>)
        -> [Step]
    {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
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

    /// The changes with their context, changes less than seven lines apart together.
    private static func hunks(_ steps: [Step]) -> [ArraySlice<Step>] {
        let context = 3
        var ranges: [Range<Int>] = []
        for index in steps.indices where steps[index].kind != .same {
            let range = max(0, index - context)..<min(steps.count, index + context + 1)
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
