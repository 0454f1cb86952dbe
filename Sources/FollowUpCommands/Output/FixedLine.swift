import FollowUpCycle
import JSONText
import TerminalText
import TextDiff

/// A line of a submission that was fixed, as it was and as it is.
struct FixedLine {
    /// Its number in the original file, from 1.
    let number: Int
    /// Its words before and after; nil where they are confidential.
    let words: (old: String, new: String)?

    /// “12: status: Implemented → status: implemented”
    var text: String {
        guard let (old, new) = words else { return "\(number): changed, but confidential, and not shown" }
        let (before, after) = (Self.trimmed(old), Self.trimmed(new))
        let isSpaceAlone = before == after && old != new && !before.isEmpty
        return "\(number): "
            + (isSpaceAlone ? Self.difference(old, new, quoted: true) : Self.difference(before, after))
    }

    /// The members of the line in JSON.
    var json: JSONValue {
        var members: [JSONValue.Member] = [.init("line", .number(number))]
        if let (old, new) = words {
            members += [.init("old", .string(old)), .init("new", .string(new))]
        } else {
            members.append(.init("confidential", .bool(true)))
        }
        return .object(members)
    }

    /// Returns two versions of a line with an arrow between them; where white space alone is different, it is
    /// shown in quotation marks. Of long lines only what is different is left, with some words around it.
    private static func difference(_ old: String, _ new: String, quoted: Bool = false) -> String {
        let isLong = max(old.count, new.count) > longest
        let same = isLong ? zip(old, new).prefix { $0 == $1 }.count : 0
        let start = max(0, same - longest / 3)
        return [old, new].map { line in
            let part = VisibleText.escaped(excerpt(line, from: start).replacing("\t", with: "\\t"))
            return quoted ? "“\(part)”" : part.isEmpty ? "(nothing)" : part
        }.joined(separator: " → ")
    }

    private static let longest = 72

    private static func excerpt(_ text: String, from start: Int) -> String {
        let rest = text.dropFirst(start)
        return (start > 0 ? "…" : "") + rest.prefix(longest) + (rest.count > longest ? "…" : "")
    }

    private static func trimmed(_ text: String) -> String {
        let isSpace = { (character: Character) in character.isWhitespace }
        let words = text.drop(while: isSpace)
        return String(words.prefix(words.count - words.reversed().prefix(while: isSpace).count))
    }
}

extension FixedSubmission {
    /// The largest number of lines that are told; one fix can change every line of a file.
    static let maxLines = 1_000

    /// The lines that are different, in order. The words are left out of those that are confidential in the
    /// file as it was or as it is.
    var lines: [FixedLine] {
        let (hiddenBefore, hiddenAfter) = (confidentialLines, confidentialLinesAfter)
        return LineChange.changes(from: before.bytes, to: after.bytes).map { change in
            let isHidden =
                hiddenBefore.contains(change.oldNumber) || hiddenAfter.contains(change.newNumber)
            return FixedLine(
                number: change.oldNumber, words: isHidden ? nil : (change.old ?? "", change.new ?? ""))
        }
    }
}
