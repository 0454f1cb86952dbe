/// The difference between two versions of a file in the unified format, as `diff -u` writes it.
public enum UnifiedDiff {
    /// Returns the difference between two versions of a file, with three lines of context; empty when they
    /// are equal.
    public static func text(path: String, old: [UInt8], new: [UInt8]) -> String {
        text(path: path, old: old, new: new, redacting: []).text
    }

    /// Returns the difference between two versions of a file without the changes that touch lines that must
    /// not be shown. The result is still a valid patch.
    ///
    /// - Parameters:
    ///   - path: The path written in the header.
    ///   - old: The old version.
    ///   - new: The new version.
    ///   - lines: The lines of the old version, from 1, that must not be shown. A change in one of them, an
    ///     addition after one, and all changes adjacent to these are left out.
    /// - Returns: The difference, empty when nothing is shown, and whether any change was left out.
    public static func text(
        path: String, old: [UInt8], new: [UInt8], redacting lines: Set<Int>
    ) -> (text: String, isPartial: Bool) {
        let (oldLines, newLines) = (self.lines(old), self.lines(new))
        let steps = steps(oldLines, newLines, changes(oldLines, newLines))
        let redacted = redacted(steps, lines)
        let hunks = hunks(steps, redacted)
        let head = hunks.isEmpty ? "" : "--- \(path)\n+++ \(path)\n"
        return (
            head + hunks.map(hunk).joined(), redacted.contains { steps[$0].kind != .same }
        )
    }

    /// A line of the merged versions, with its number in each of them (from 1).
    struct Step {
        enum Kind: String { case same = " ", removed = "-", added = "+" }
        let kind: Kind
        let line: String
        let old: Int
        let new: Int
    }

    /// Splits a file into lines without their line breaks; a last line without one carries the note that
    /// `diff` writes.
    static func lines(_ bytes: [UInt8]) -> [String] {
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

    /// Returns the indices (from 0) of the lines that only one version has. Lines are compared by bytes: a
    /// precomposed and a decomposed é are different lines.
    static func changes(_ old: [String], _ new: [String]) -> (removed: Set<Int>, added: Set<Int>) {
        let isSame = { (old: String, new: String) in old.utf8.elementsEqual(new.utf8) }
        // A fix keeps the number of lines. A search for the shortest edit script takes time and memory
        // quadratic in the number of changes.
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

    /// Merges the lines of both versions in order.
    static func steps(
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

    /// Returns the indices of the steps at lines that must not be shown. Of a run of adjacent changes either
    /// all or none are included.
    private static func redacted(_ steps: [Step], _ lines: Set<Int>) -> Set<Int> {
        guard !lines.isEmpty else { return [] }
        var redacted = Set(
            steps.indices.filter { index in
                // An added line belongs to the old line before it.
                lines.contains(steps[index].kind == .added ? steps[index].old - 1 : steps[index].old)
            })
        for indices in [Array(steps.indices), steps.indices.reversed()] {
            for (previous, index) in zip(indices, indices.dropFirst())
            where redacted.contains(previous) && steps[previous].kind != .same && steps[index].kind != .same {
                redacted.insert(index)
            }
        }
        return redacted
    }

    /// Groups the changes with their context into hunks; changes fewer than seven lines apart share one.
    private static func hunks(_ steps: [Step], _ redacted: Set<Int>) -> [ArraySlice<Step>] {
        let context = 3
        var ranges: [Range<Int>] = []
        for index in steps.indices where steps[index].kind != .same && !redacted.contains(index) {
            let before = steps[..<index].indices.suffix(context).reversed().prefix { !redacted.contains($0) }
            let after = steps[(index + 1)...].indices.prefix(context).prefix { !redacted.contains($0) }
            let range = index - before.count..<index + after.count + 1
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges.map { steps[$0] }
    }

    /// Returns a hunk as text, with its header.
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
