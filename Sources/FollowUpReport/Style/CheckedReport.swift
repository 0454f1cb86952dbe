import Diagnostics
import FollowUpModel
import Texts

/// A finished report with what the rules of style need when they have looked at its texts.
struct CheckedReport {
    /// The report.
    let document: ReportDocument
    /// What it is held against.
    let context: StyleContext
    /// The abbreviations in the texts in English.
    var abbreviations: AbbreviationsInReport
    /// The words of the replies whose paragraphs were made later, by the path of the submission.
    var words: [String: [ReplyPart: ReplyWords]] = [:]
    /// The file of the texts that are looked at, where it need not be read again.
    var atHand: SourceFile?

    init(_ document: ReportDocument, _ context: StyleContext) {
        self.document = document
        self.context = context
        abbreviations = AbbreviationsInReport(context)
    }

    /// A finding on some words, at the place in a file where they are typed.
    func diagnostic(_ finding: Finding, on words: StyleText.Excerpt) -> Diagnostic {
        let (place, source) = place(of: words)
        return finding.placed(at: place, item: source?.item)
    }

    /// Where some words are typed: at the exact words, or where they do not stand as they are at the beginning of the text.
    /// What has no source of its own is looked for in the cycle file.
    func place(of words: StyleText.Excerpt) -> (place: Place, source: Source?) {
        let sought = SoughtWords(words.range, in: words.text)
        var best: (match: TypedText.Match, place: Place, source: Source?)?
        var beginning: (place: Place, source: Source?)?
        for (typed, path, source) in typedTexts(of: words.sources) {
            beginning = beginning ?? (Place(path: path, range: typed.start), source)
            guard let match = typed.match(sought), match.agreement > best?.match.agreement ?? -1 else {
                continue
            }
            best = (match, Place(path: path, range: match.range), source)
        }
        if let best { return (best.place, best.source) }
        return beginning ?? (Place(path: context.cycle.path, range: .start), nil)
    }

    private func typedTexts(of sources: [Source]) -> [(TypedText, path: String, Source?)] {
        if sources.isEmpty {
            guard let file = file(context.cycle.path) else { return [] }
            return [(TypedText(whole: file), file.path, nil)]
        }
        return sources.compactMap { source in
            file(source.typed.path).map { (TypedText($0, source.typed.range), $0.path, source) }
        }
    }

    private func file(_ path: String) -> SourceFile? {
        if let atHand, atHand.path == path { return atHand }
        return context.file(path)
    }
}
