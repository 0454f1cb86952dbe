import ByteText
import Diagnostics
import TextAnalysis
import YAMLSyntax

/// A number sign that cuts off a text.
enum CommentInText: Rule {
    static let page = RulePage(
        code: "FU014", name: "comment-in-text", severity: .error,
        what:
            "In a text without quotation marks a # follows a space, so that the rest of the line is taken for a remark.",
        why:
            "What stands after the # is not part of the text; the report would print a sentence that is cut off.",
        before: "authority: Ministry # 2 of Justice", after: "authority: \"Ministry # 2 of Justice\"")

    /// Returns the finding on a text without quotation marks that a comment cuts off.
    @inline(__always)
    static func check(after text: ByteRange, item: String?, in file: SourceFile) -> Diagnostic? {
        let end = Int(text.upperBound)
        // After nearly every text the line ends.
        guard end < file.bytes.count, isSpace(file.bytes[end]) else { return nil }
        return diagnostic(text, item: item, in: file)
    }

    @inline(never)
    private static func diagnostic(_ text: ByteRange, item: String?, in file: SourceFile) -> Diagnostic? {
        let rest = file.bytes[Int(text.upperBound)...].drop(while: isSpace)
        guard rest.first == UInt8(ascii: "#") else { return nil }
        let line = rest.prefix { !endsLine($0) }
        // What the form has beside a field is no part of what is typed before it, with quotation marks or without.
        guard !FormWords.besideFields.hasComment(FormWords.Line(line, from: line.startIndex)) else {
            return nil
        }
        let last = line.lastIndex { $0 > UInt8(ascii: " ") } ?? line.startIndex
        let remark = ByteRange(line.startIndex, last + 1)
        let whole = ByteRange(Int(text.lowerBound), last + 1)
        // “Law # 12” can only be a number.
        let isNumber =
            0x30...0x39 ~= line.dropFirst().first { $0 > UInt8(ascii: " ") } ?? 0
            && file.text(in: text).unicodeScalars.last?.endsSentence == false
        let fix = Fix(
            "Put quotation marks around the whole text", safety: isNumber ? .safe : .unsafe,
            edits: [Edit(whole, YAMLText.quoted(FoldedText.line(file.text(in: whole))))])
        return finding(remark, in: file).located(
            at: SourceLocation(path: file.path, range: remark), item: item, fixes: [fix])
    }

    /// Returns the finding on a text that a comment cuts off if that is why the file could not be read on: the
    /// text goes on in the next line, or the comment swallowed a bracket.
    static func check(
        causeOf problem: SyntaxProblem, in file: SourceFile, lines: LineIndex
    ) -> Diagnostic? {
        guard case .malformed = problem.kind else { return nil }
        let number = lines.position(of: problem.range.lowerBound).line
        for number in [number, number - 1] where number > 0 {
            let line = lines.range(ofLine: number).indices
            let comments = Comment.all(in: Array(file.bytes[line]))
            guard let comment = comments.first, !comment.isWholeLine,
                isPlain(file.bytes[line].prefix(comment.start))
            else { continue }
            let start = line.lowerBound + Int(comment.range.lowerBound)
            let remark = ByteRange(start, line.lowerBound + Int(comment.range.upperBound))
            var finding = finding(remark, in: file)
            if let skipped = problem.skipped {
                finding.related.append(ReadingRules.skipped(skipped, in: file, lines: lines))
            }
            return finding.located(at: SourceLocation(path: file.path, range: remark))
        }
        return nil
    }

    /// Returns whether a text without quotation marks stands at the end of what precedes a comment.
    private static func isPlain(_ before: ArraySlice<UInt8>) -> Bool {
        guard let last = before.last(where: { !isSpace($0) }) else { return false }
        return !"\"':,]}>|-".utf8.contains(last)
    }

    private static func finding(_ remark: ByteRange, in file: SourceFile) -> Finding {
        found(
            "\(Wording.quoted(file.text(in: remark))) is read as a remark, not as part of the text",
            help: "Put the whole text in quotation marks: \"…\". If it is a remark, delete it.")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private static func endsLine(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
