import FollowUpModel

/// The numbers of footnotes, and the wording of those that repeat an earlier one.
///
/// United Nations Editorial Manual, footnotes: “Ibid.” repeats the one directly before; one further back is
/// referred to by its number.
struct FootnoteNumbers {
    private var first: [String: Int] = [:]
    private var last: String?
    private var count = 0

    /// Returns the next footnote with its number and, if it is a repetition, the words for that.
    mutating func next(_ text: String, _ language: ReportLanguage) -> Inline {
        count += 1
        defer { last = text }
        guard let earlier = first[text] else {
            first[text] = count
            return .footnote(text: text, number: count)
        }
        let words =
            last == text
            ? language.phrases(.ibid)
            : language.phrases(.footnoteAbove, ["number": language.script.figures(earlier)])
        return .footnote(text: words, number: count)
    }
}
