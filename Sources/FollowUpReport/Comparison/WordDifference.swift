/// A stretch of text that two texts have, or one of them.
public enum TextPiece: Hashable, Sendable {
    /// In both.
    case same(String)
    /// Only in the old one.
    case removed(String)
    /// Only in the new one.
    case added(String)
}

/// The words that make the difference between two texts.
enum WordDifference {
    /// The pieces of two texts in order: without those added they are the old text, without those removed the new one.
    /// Of equal texts there is one piece, of empty ones none.
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

    /// Words that follow each other and were all replaced are one change: the spaces between them are no news.
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

    /// What follows each other without a change, or what was changed into what.
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

/// A text cut into what a reader sees as one: words, single marks, and the white space between them. Put together again
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
                // Chinese is written without spaces, a character being nearly a word.
                self = .mark
            } else {
                self = character.isLetter || character.isNumber ? .word : .mark
            }
        }
    }
}
