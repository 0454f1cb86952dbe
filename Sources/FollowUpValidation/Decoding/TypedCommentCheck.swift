import ByteText
import Diagnostics
import FollowUpModel
import YAMLSyntax

extension Decoder {
    /// Reports the comments that the form did not have, consecutive lines as one.
    /// - Parameters:
    ///   - comments: The comments of the file.
    ///   - asking: Those that ask for confidence, which is reported elsewhere.
    ///   - questions: The editions of the checklist, whose forms have comments.
    mutating func reportTypedComments(_ comments: [Comment], asking: [ByteRange], _ questions: [Questions]) {
        let typed = typedComments(comments, asking: asking, .ofEveryForm) { FormWords(of: questions) }
        guard !typed.isEmpty else { return }
        let fields = FieldPlaces(tree, file)
        for (range, words) in typed {
            let place = SourceLocation(path: path, range: range)
            switch fields.nearest(range) {
            case .answer(let item, let field):
                add(TypedComment.finding(words, field: field).located(at: place, item: item))
            case .head:
                let finding = TypedComment.atHead
                add(
                    finding.located(at: place).confidential(
                        message: finding.message, item: nil, help: finding.help ?? ""))
            case .retired: break
            }
        }
    }

    /// Reports the comments of a contribution that its form did not have, consecutive lines as one.
    mutating func reportTypedComments(
        _ comments: [Comment], asking: [ByteRange], on subjects: [ContributionSubject]
    ) {
        let typed = typedComments(comments, asking: asking, .ofContributions) { FormWords(about: subjects) }
        for (range, words) in typed { report(TypedComment.finding(words, field: nil), at: range) }
    }

    /// Returns the comments that are none of the form, with their words, as far as they say anything.
    /// - Parameters:
    ///   - asking: Those that ask for confidence, which is reported elsewhere.
    ///   - ofEveryForm: The comments of every form.
    ///   - others: The comments on the questions of this one, made only if they are needed.
    private func typedComments(
        _ comments: [Comment], asking: [ByteRange], _ ofEveryForm: FormWords, _ others: () -> FormWords
    ) -> [(range: ByteRange, words: String)] {
        // Where the file was not read it is not known what is a comment.
        let typed = rangesOfTypedComments(comments, ofEveryForm, others).filter { !hasUnreadLines(in: $0) }
        guard !typed.isEmpty else { return [] }
        let texts = ScalarLocations(tree, file)
        let reported = Set(
            findings.filter { $0.code == CommentInText.page.code }.map(\.place.range.lowerBound))
        return typed.filter { !reported.contains($0.lowerBound) && !texts.isText($0) }.compactMap { range in
            let isAsking = asking.contains {
                $0.lowerBound < range.upperBound && range.lowerBound < $0.upperBound
            }
            let words = Self.words(of: file.text(in: range))
            // A rule, or a lone number sign, says nothing.
            guard words.contains(where: { $0.isLetter || $0.isNumber }), !isAsking,
                !words.hasPrefix(FormComments.secretariat)
            else { return nil }
            return (range, words)
        }
    }

    /// Returns the bytes of the comments that are none of the form.
    private func rangesOfTypedComments(
        _ comments: [Comment], _ ofEveryForm: FormWords, _ others: () -> FormWords
    ) -> [ByteRange] {
        var (ofEveryForm, ofQuestions): (FormWords, FormWords?) = (ofEveryForm, nil)
        // Where the line above ended, in whose words.
        var place: (ofEveryForm: FormWords.Place?, ofQuestions: FormWords.Place?)
        var typed: [ByteRange] = []
        var last: Comment?
        for comment in comments {
            let isBelow = last.map(comment.isBelow) ?? false
            if !isBelow { place = (nil, nil) }
            defer { last = comment }
            let line = FormWords.Line(comment, in: file.bytes)
            guard !line.isEmpty else {
                place = (nil, nil)
                continue
            }
            // Beside a field the form has few comments, and each is there as a whole.
            if FormWords.besideFields.hasComment(line) {
                place = (nil, nil)
                continue
            }
            if comment.isWholeLine {
                if let end = ofEveryForm.place(after: line, below: place.ofEveryForm) {
                    place = (end, nil)
                    continue
                }
                var words = ofQuestions ?? others()
                let end = words.place(after: line, below: place.ofQuestions)
                ofQuestions = words
                if let end {
                    place = (nil, end)
                    continue
                }
            }
            place = (nil, nil)
            if isBelow, let above = typed.last, above.upperBound == last?.range.upperBound {
                typed[typed.count - 1] = ByteRange(Int(above.lowerBound), Int(comment.range.upperBound))
            } else {
                typed.append(comment.range)
            }
        }
        return typed
    }

    /// Returns the words of a comment of one or several lines.
    private static func words(of comment: String) -> String {
        comment.split(whereSeparator: \.isNewline).map { line in
            line.drop { $0 == "#" || $0.isWhitespace }.split(whereSeparator: \.isWhitespace).joined(
                separator: " ")
        }.joined(separator: " ")
    }
}
