import FollowUpReport
import TerminalText

/// A comparison as shown in a terminal: `[-removed-]{+added+}`.
enum ComparisonText {
    static func text(_ comparison: Comparison) -> String {
        let head = "From \(comparison.old) to \(comparison.new). \(comparison.count)"
        let notice = comparison.isExercise ? "\(Comparison.exerciseNotice)\n" : ""
        return notice + VisibleText.escaped(head) + "\n" + comparison.changes.map(text).joined()
    }

    private static func text(_ change: Comparison.Change) -> String {
        let kind = change.kind.rawValue
        let words = change.texts.map { pieces in
            WrappedText.lines(pieces.map { marked($0, in: change.kind) }.joined())
        }
        let head = "\(kind.prefix(1).uppercased() + kind.dropFirst()): \(change.place)"
        return "\n" + VisibleText.escaped(head) + "\n" + (words.isEmpty ? "" : "\n") + words.joined()
    }

    /// Returns a piece with its marks; entries added or removed as a whole are not marked.
    private static func marked(_ piece: TextPiece, in kind: Comparison.Kind) -> String {
        switch piece {
        case .same(let text): text
        case .removed(let text): kind == .removed ? text : "[-\(text)-]"
        case .added(let text): kind == .added ? text : "{+\(text)+}"
        }
    }
}
