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
    private let files: [String: SourceFile]

    init(_ document: ReportDocument, _ context: StyleContext) {
        self.document = document
        self.context = context
        abbreviations = AbbreviationsInReport(context)
        files = Dictionary(context.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A finding on some bytes of a text, at the place in a file where they are typed.
    func diagnostic(_ finding: Finding, at range: ByteRange, in text: StyleText) -> Diagnostic {
        let (place, source) = place(of: range, in: text)
        return finding.placed(at: place, item: source?.item)
    }

    /// Where some bytes of a text are typed: at the exact words, or where they do not stand as they are at the beginning
    /// of the text. What has no source of its own is looked for in the cycle file.
    func place(of range: ByteRange, in text: StyleText) -> (place: Place, source: Source?) {
        let sought = SoughtWords(range, in: text.text)
        var best: (match: TypedText.Match, place: Place, source: Source?)?
        var beginning: (place: Place, source: Source?)?
        for (typed, path, source) in typedTexts(of: text) {
            beginning = beginning ?? (Place(path: path, range: typed.start), source)
            guard let match = typed.match(sought), match.agreement > best?.match.agreement ?? -1 else {
                continue
            }
            best = (match, Place(path: path, range: match.range), source)
        }
        if let best { return (best.place, best.source) }
        return beginning ?? (Place(path: context.cycle.path, range: .start), nil)
    }

    private func typedTexts(of text: StyleText) -> [(TypedText, path: String, Source?)] {
        if text.sources.isEmpty {
            guard let file = files[context.cycle.path] else { return [] }
            return [(TypedText(whole: file), file.path, nil)]
        }
        return text.sources.compactMap { source in
            files[source.typed.path].map { (TypedText($0, source.typed.range), $0.path, source) }
        }
    }
}
