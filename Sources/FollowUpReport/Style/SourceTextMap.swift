import ByteText
import TextAnalysis

/// A text as typed in a source file: its Unicode scalars with white space folded, each with its byte range in
/// the file.
struct SourceTextMap: Sendable {
    private struct Character: Sendable {
        let scalar: Unicode.Scalar
        let range: ByteRange
    }

    private var characters: [Character] = []
    /// The byte range of the first word.
    let start: ByteRange

    /// Reads a YAML scalar in a range of a file: quoted, a block after `>` or `|`, or plain.
    init(_ file: SourceFile, _ range: ByteRange) {
        let words = file.words(in: range)
        start = ByteRange(Int(words.lowerBound), Int(words.lowerBound))
        let bytes = file.bytes[words.indices.clamped(to: file.bytes.indices)]
        // Quotation marks at the ends of a block are part of it.
        let isBlock = words != range
        let marks = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        if !isBlock, bytes.count >= 2, let mark = bytes.first, marks.contains(mark) {
            read(bytes.dropFirst().dropLast(), mark: mark)
        } else {
            read(bytes, mark: nil)
        }
    }

    /// Reads a whole file as plain text.
    init(whole file: SourceFile) {
        start = .start
        read(file.bytes[...], mark: nil)
    }

    /// Appends the characters. Inside quotation marks an escape sequence, or a doubled mark, stands for one
    /// character.
    private mutating func read(_ bytes: ArraySlice<UInt8>, mark: UInt8?) {
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let scalar = UTF8.scalar(in: bytes.span, at: position - bytes.startIndex) ?? "\u{FFFD}"
            var next = min(position + UTF8.width(scalar), bytes.endIndex)
            if next < bytes.endIndex {
                let isEscape = mark == UInt8(ascii: "\"") && scalar == "\\"
                let isDoubled = mark == UInt8(ascii: "'") && scalar == "'" && bytes[next] == mark
                if isEscape {
                    position = next
                    continue
                }
                if isDoubled { next += 1 }
            }
            append(scalar, ByteRange(position, next))
            position = next
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ range: ByteRange) {
        if scalar.isWhiteSpace {
            if let last = characters.last, last.scalar != " " {
                characters.append(Character(scalar: " ", range: range))
            }
        } else {
            characters.append(Character(scalar: scalar, range: range))
        }
    }

    /// An occurrence of the words, and the number of scalars of context that agree.
    struct Match {
        let range: ByteRange
        let agreement: Int
    }

    /// The number of scalars.
    var count: Int { characters.count }

    /// The offset of the words here from those in the report, according to the last match.
    private var shift: Int?

    /// Returns the occurrence of the words whose context agrees best, or nil if they do not occur as they
    /// are. Every scalar compared is deducted from `work`.
    ///
    /// An occurrence at the same offset as the last match is taken at once if all of its context agrees.
    mutating func match(_ sought: WordsInContext, _ work: inout Int) -> Match? {
        guard !sought.words.isEmpty, characters.count >= sought.words.count else { return nil }
        work -= sought.words.count
        if let shift, let match = wholeMatch(sought, at: sought.position + shift, &work) { return match }
        work -= characters.count
        var best: (start: Int, agreement: Int)?
        for start in 0...(characters.count - sought.words.count) where hasWords(of: sought, at: start) {
            let (before, after) = agreement(with: sought, at: start)
            work -= before + after
            guard before + after > best?.agreement ?? -1 else { continue }
            best = (start, before + after)
            // No other occurrence can agree better.
            if before + after == sought.before.count + sought.after.count { break }
        }
        guard let best else { return nil }
        shift = best.start - sought.position
        return match(sought, at: best.start, best.agreement)
    }

    private func wholeMatch(_ sought: WordsInContext, at start: Int, _ work: inout Int) -> Match? {
        let rest = characters.count - start - sought.words.count
        guard start >= 0, rest >= 0, hasWords(of: sought, at: start) else { return nil }
        let (before, after) = agreement(with: sought, at: start)
        work -= before + after
        guard before == min(sought.before.count, start), after == min(sought.after.count, rest) else {
            return nil
        }
        return match(sought, at: start, before + after)
    }

    private func match(_ sought: WordsInContext, at start: Int, _ agreement: Int) -> Match {
        let last = characters[start + sought.words.count - 1].range
        return Match(
            range: ByteRange(Int(characters[start].range.lowerBound), Int(last.upperBound)),
            agreement: agreement)
    }

    private func hasWords(of sought: WordsInContext, at start: Int) -> Bool {
        sought.hasFirst(characters[start].scalar)
            && zip(characters[(start + 1)...], sought.words.dropFirst()).allSatisfy { $0.scalar == $1 }
    }

    private func agreement(with sought: WordsInContext, at start: Int) -> (before: Int, after: Int) {
        // Plain loops, because a text full of findings spends most of its time here.
        var before = 0
        while before < min(start, sought.before.count),
            characters[start - 1 - before].scalar == sought.before[sought.before.endIndex - 1 - before]
        {
            before += 1
        }
        let end = start + sought.words.count
        var after = 0
        while after < min(characters.count - end, sought.after.count),
            characters[end + after].scalar == sought.after[sought.after.startIndex + after]
        {
            after += 1
        }
        return (before, after)
    }
}
