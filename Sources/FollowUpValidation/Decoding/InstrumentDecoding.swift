public import ByteText
import Diagnostics
public import FollowUpModel
import TextAnalysis
import YAMLSyntax

private enum InstrumentKey: String, FieldKey {
    case instrument, title, symbol, adopted, themes, commitments
    case shortTitle = "short-title"
    case adoptedBy = "adopted-by"
    /// Preamble, headings and footnotes of the official text in a draft, for the person who edits it;
    /// ignored.
    case source
}

private enum ThemeKey: String, FieldKey { case theme, heading, topic }

private enum CommitmentKey: String, FieldKey {
    case commitment, paragraph, addressee, theme, heading, summary
    /// The official words in a draft, for the person who writes the summary; ignored.
    case text
}

extension Instrument {
    /// Decodes an instrument.
    public static func decode(_ file: SourceFile) -> Decoded<Instrument> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: InstrumentKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        let id = decoder.required(.instrument, in: fields)
        let title = decoder.required(.title, in: fields)
        let shortTitle = decoder.required(.shortTitle, in: fields)
        let symbol = decoder.required(.symbol, in: fields)
        _ = decoder.date(fields[.adopted])
        _ = decoder.text(fields[.adoptedBy])
        let themes = decoder.themes(fields[.themes])
        let commitments = decoder.commitments(fields[.commitments], themes: KnownNames(themes.map(\.id)))
        guard let id, let title, let shortTitle, let symbol else { return decoder.decoded(nil, from: file) }
        let instrument = Instrument(
            id: id.value, title: title.value, shortTitle: shortTitle.value, symbol: symbol.value,
            themes: themes,
            commitments: commitments)
        return decoder.decoded(instrument, from: file)
    }
}

extension Decoder {
    fileprivate mutating func themes(_ node: NodeID?) -> [Theme] {
        var ids = RepeatedID.Seen()
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: ThemeKey.self) else { return nil }
            let (id, heading) = (required(.theme, in: fields), required(.heading, in: fields))
            if let id { report(ids.check(id, path: path), at: id.range) }
            guard let id, let heading else { return nil }
            return Theme(id: id.value, heading: heading.value, topic: text(fields[.topic])?.value)
        }
    }

    fileprivate mutating func commitments(_ node: NodeID?, themes: KnownNames) -> [Commitment] {
        var ids = RepeatedID.Seen()
        var numbering = ParagraphNumbering()
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: CommitmentKey.self) else { return nil }
            let id = required(.commitment, in: fields)
            let paragraph = required(.paragraph, in: fields)
            let word = required(.addressee, in: fields)
            let theme = required(.theme, in: fields)
            let heading = required(.heading, in: fields)
            let summary = required(.summary, in: fields)
            if let id { report(ids.check(id, path: path), at: id.range) }
            if let paragraph { report(numbering.check(paragraph, path: path), at: paragraph.range) }
            if let summary {
                report(WordingTooLong.check(summary.value), at: file.words(in: summary.range))
            }
            if let theme { checkReference(to: theme, kind: "theme", among: themes) }
            let addressee = word.flatMap { value(of: $0, by: UnknownAddressee.check) }
            guard let id, let paragraph, let addressee, let theme, let heading, let summary else {
                return nil
            }
            return Commitment(
                id: id.value, paragraph: paragraph.value, addressee: addressee.value, theme: theme.value,
                heading: heading.value, summary: summary.value)
        }
    }
}

/// Tracks the sequence of the paragraphs of an instrument.
private struct ParagraphNumbering {
    private var last: (text: String, number: ParagraphNumber)?
    private var first: [ParagraphNumber: SourceLocation] = [:]

    /// Registers a paragraph; returns a finding if it neither repeats nor directly follows the previous one.
    mutating func check(_ paragraph: Located<String>, path: String) -> Finding? {
        switch InvalidParagraph.check(paragraph.value) {
        case .finding(let finding): return finding
        case .value(let number):
            guard number != last?.number else { return nil }
            defer {
                last = (paragraph.value, number)
                first[number] = first[number] ?? SourceLocation(path: path, range: paragraph.range)
            }
            return ParagraphRepeated.check(paragraph.value, first: first[number])
                ?? ParagraphMissing.check(paragraph.value, number, after: last)
        }
    }
}

extension Decoder {
    /// Returns the whole number from 1 to 999 in a required field.
    mutating func requiredNumber<Key: FieldKey>(_ key: Key, in fields: Fields<Key>) -> Located<Int>? {
        required(key, in: fields).flatMap { value(of: $0, by: InvalidNumber.check) }
    }
}
