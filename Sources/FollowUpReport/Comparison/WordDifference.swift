/// A piece of text that is in both of two texts, or in one of them.
public enum TextPiece: Hashable, Sendable {
    /// In both.
    case same(String)
    /// Only in the old one.
    case removed(String)
    /// Only in the new one.
    case added(String)
}

/// The word-level difference between two texts.
enum WordDifference {
    /// Returns the pieces of two texts in order: without the added ones they are the old text, without the
    /// removed ones the new text. Equal texts give one piece, empty texts none.
    static func pieces(from old: String, to new: String) -> [TextPiece] {
        let (oldTokens, newTokens) = (TextTokens.tokens(old), TextTokens.tokens(new))
        var runs: [Run] = []
        for step in Alignment.steps(oldTokens, newTokens) {
            switch step {
            case .same(_, let position):
                if runs.last?.isChange ?? true { runs.append(Run()) }
                runs[runs.count - 1].same += newTokens[position]
            case .removed(let position):
                if !(runs.last?.isChange ?? false) { runs.append(Run()) }
                runs[runs.count - 1].removed += oldTokens[position]
            case .added(let position):
                if !(runs.last?.isChange ?? false) { runs.append(Run()) }
                runs[runs.count - 1].added += newTokens[position]
            }
        }
        return joined(runs).flatMap(\.pieces)
    }

    /// Merges consecutive replaced words into one change, even though the spaces between them are equal.
    private static func joined(_ runs: [Run]) -> [Run] {
        var joined: [Run] = []
        for run in runs {
            if run.isReplacement, joined.count > 1, joined[joined.count - 2].isReplacement,
                joined[joined.count - 1].same.allSatisfy(\.isWhitespace)
            {
                let space = joined.removeLast().same
                joined[joined.count - 1].removed += space + run.removed
                joined[joined.count - 1].added += space + run.added
            } else {
                joined.append(run)
            }
        }
        return joined
    }

    /// A run of tokens that is unchanged, or that was replaced by another.
    private struct Run {
        var same = ""
        var removed = ""
        var added = ""

        var isChange: Bool { same.isEmpty && !(removed.isEmpty && added.isEmpty) }

        var isReplacement: Bool { !removed.isEmpty && !added.isEmpty }

        var pieces: [TextPiece] {
            [
                same.isEmpty ? nil : TextPiece.same(same), removed.isEmpty ? nil : .removed(removed),
                added.isEmpty ? nil : .added(added),
            ].compactMap { $0 }
        }
    }
}

/// The tokens of a text: words, single punctuation marks, and the white space between them. Joined together
/// they are the text.
enum TextTokens {
    static func tokens(_ text: String) -> [Substring] {
        var tokens: [Substring] = []
        var start = text.startIndex
        var kind: Kind?
        for index in text.indices {
            let next = Kind(text[index])
            if let kind, kind != next || kind == .mark {
                tokens.append(text[start..<index])
                start = index
            }
            kind = next
        }
        return kind == nil ? [] : tokens + [text[start...]]
    }

    private enum Kind {
        case word, space, mark

        init(_ character: Character) {
            if character.isWhitespace {
                self = .space
            } else if character.unicodeScalars.first?.properties.isIdeographic ?? false {
                // Chinese is written without spaces, so each character is a token.
                self = .mark
            } else {
                self = character.isLetter || character.isNumber ? .word : .mark
            }
        }
    }
}
