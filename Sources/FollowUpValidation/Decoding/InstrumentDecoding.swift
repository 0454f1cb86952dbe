public import ByteText
import Diagnostics
public import FollowUpModel
import TextAnalysis
import YAMLSyntax

private enum InstrumentKey: String, FieldKey {
    case instrument, title, symbol, units, adopted, themes, treaties, commitments
    case shortTitle = "short-title"
    case adoptedBy = "adopted-by"
    /// Preamble, headings and footnotes of the official text in a draft, for the person who edits it.
    case source
}

private enum ThemeKey: String, FieldKey { case theme, heading, topic }

private enum TreatyKey: String, FieldKey {
    case treaty, title, several, adopted
    case shortTitle = "short-title"
    case entryIntoForce = "entry-into-force"
}

private enum CommitmentKey: String, FieldKey {
    case commitment, paragraph, addressee, theme, heading, summary
    /// The official words in a draft, for the person who writes the summary.
    case text
}

extension Instrument {
    /// Decodes an instrument.
    public static func decode(_ file: SourceFile) -> Decoded<Instrument> {
        decode(file, judgingWordings: true)
    }

    /// Decodes an instrument that is used and not written, whose wordings are not judged.
    public static func decodeForUse(_ file: SourceFile) -> Decoded<Instrument> {
        decode(file, judgingWordings: false)
    }

    private static func decode(_ file: SourceFile, judgingWordings: Bool) -> Decoded<Instrument> {
        var decoder = Decoder(file)
        decoder.judgesWordings = judgingWordings
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: InstrumentKey.self) else {
            return decoder.decoded(nil, from: file)
        }
        let id = decoder.required(.instrument, in: fields)
        let title = decoder.wording(.title, in: fields)
        let shortTitle = decoder.wording(.shortTitle, in: fields)
        let symbol = decoder.wording(.symbol, in: fields)
        let unit = decoder.unit(fields[.units])
        if decoder.required(.adopted, in: fields) != nil { _ = decoder.date(fields[.adopted]) }
        _ = decoder.wording(.adoptedBy, in: fields)
        let themes = decoder.themes(fields[.themes])
        let treaties = decoder.treaties(fields[.treaties])
        let commitments = decoder.commitments(
            fields[.commitments], of: unit, themes: KnownNames(themes.map(\.id)), source: fields[.source])
        guard let id, let title, let shortTitle, let symbol else { return decoder.decoded(nil, from: file) }
        let instrument = Instrument(
            id: id.value, title: title.value, shortTitle: shortTitle.value, symbol: symbol.value,
            unit: unit, themes: themes, treaties: treaties, commitments: commitments)
        return decoder.decoded(instrument, from: file)
    }
}

extension Decoder {
    /// Returns what the instrument is divided into: paragraphs, unless another word stands there.
    fileprivate mutating func unit(_ node: NodeID?) -> InstrumentUnit {
        value(node, by: { UnknownWord.check($0, in: .instrumentUnit) })
            .flatMap { InstrumentUnit(rawValue: $0.value) } ?? .paragraphs
    }

    fileprivate mutating func themes(_ node: NodeID?) -> [Theme] {
        var ids = RepeatedID.Seen()
        var headings = WordingRepeated.Seen("heading")
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: ThemeKey.self) else { return nil }
            let (id, heading) = (required(.theme, in: fields), wording(.heading, in: fields))
            if let id { check(id, &ids) }
            if judgesWordings { report(headings.check(heading, path: path)) }
            guard let id, let heading else { return nil }
            return Theme(id: id.value, heading: heading.value, topic: text(fields[.topic])?.value)
        }
    }

    fileprivate mutating func treaties(_ node: NodeID?) -> [Treaty] {
        var ids = RepeatedID.Seen()
        var titles = WordingRepeated.Seen("title")
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: TreatyKey.self) else { return nil }
            let (id, title) = (required(.treaty, in: fields), wording(.title, in: fields))
            if let id { check(id, &ids) }
            if judgesWordings { report(titles.check(title, path: path)) }
            let isSeveral =
                value(fields[.several], by: UnknownConfidentiality.check(several:))?.value ?? false
            // What is named together was not adopted on one day.
            if !isSeveral { _ = required(.adopted, in: fields) }
            let (adopted, inForce) = (date(fields[.adopted]), date(fields[.entryIntoForce]))
            if let adopted, let inForce {
                report(
                    InForceBeforeAdoption.check(inForce.value, adopted: adopted.value), at: inForce.range)
            }
            guard let id, let title else { return nil }
            return Treaty(
                id: id.value, title: title.value, shortTitle: text(fields[.shortTitle])?.value,
                isSeveral: isSeveral, adopted: adopted?.value, entryIntoForce: inForce?.value)
        }
    }

    /// Returns the commitments; reports the official words that stand in them and at `source`, once.
    fileprivate mutating func commitments(
        _ node: NodeID?, of unit: InstrumentUnit, themes: KnownNames, source: NodeID?
    ) -> [Commitment] {
        var ids = RepeatedID.Seen()
        var headings = WordingRepeated.Seen("heading")
        var summaries = WordingRepeated.Seen("summary")
        var numbering = ParagraphNumbering(of: unit)
        var texts: [NodeID] = []
        defer {
            let sources = [source].compactMap { $0 }.filter { !isBlank($0) }
            if let first = texts.first ?? sources.first {
                report(
                    OfficialWordsLeft.check(texts: texts.count, hasSource: !sources.isEmpty), at: head(first))
            }
        }
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: CommitmentKey.self) else { return nil }
            let id = required(.commitment, in: fields)
            let paragraph = required(.paragraph, in: fields)
            let word = required(.addressee, in: fields)
            let theme = required(.theme, in: fields)
            let heading = wording(.heading, in: fields)
            let summary = wording(.summary, in: fields)
            if let text = fields[.text], !isBlank(text) { texts.append(text) }
            if let id { check(id, &ids) }
            if judgesWordings {
                report(headings.check(heading, path: path))
                report(summaries.check(summary, path: path))
                if let summary {
                    report(WordingTooLong.check(summary.value), at: file.words(in: summary.range))
                }
            }
            if let paragraph { report(numbering.check(paragraph, path: path), at: paragraph.range) }
            if let theme { checkReference(to: theme, kind: "theme", among: themes) }
            let addressee = word.flatMap { value(of: $0, by: UnknownAddressee.check(_:)) }
            guard let id, let paragraph, let addressee, let theme, let heading, let summary else {
                return nil
            }
            return Commitment(
                id: id.value, paragraph: paragraph.value, addressee: addressee.value, theme: theme.value,
                heading: heading.value, summary: summary.value)
        }
    }
}

extension Decoder {
    /// Returns the wording in a required field; reports one that is only a placeholder.
    fileprivate mutating func wording<Key: FieldKey>(_ key: Key, in fields: Fields<Key>) -> Located<String>? {
        let text = required(key, in: fields)
        if let text { report(PlaceholderLeft.check(text.value), at: text.range) }
        return text
    }

    /// Reports an id that is used twice or is only a number.
    private mutating func check(_ id: Located<String>, _ seen: inout RepeatedID.Seen) {
        report(seen.check(id, path: path), at: id.range)
        report(NumberAsID.check(id.value), at: id.range)
    }
}

/// Tracks the sequence of the paragraphs of an instrument.
private struct ParagraphNumbering {
    private let unit: InstrumentUnit
    private var last: (text: String, number: ParagraphNumber)?
    private var first: [ParagraphNumber: SourceLocation] = [:]

    init(of unit: InstrumentUnit) { self.unit = unit }

    /// Registers a paragraph; returns a finding if it neither repeats nor directly follows the previous one.
    mutating func check(_ paragraph: Located<String>, path: String) -> Finding? {
        switch InvalidParagraph.check(paragraph.value, of: unit) {
        case .finding(let finding): return finding
        case .value(let number):
            guard number != last?.number else { return nil }
            defer {
                last = (paragraph.value, number)
                first[number] = first[number] ?? SourceLocation(path: path, range: paragraph.range)
            }
            return ParagraphRepeated.check(paragraph.value, of: unit, first: first[number])
                ?? ParagraphMissing.check(paragraph.value, number, of: unit, after: last)
        }
    }
}

extension Decoder {
    /// Returns the whole number from 1 to 999 in a required field.
    mutating func requiredNumber<Key: FieldKey>(_ key: Key, in fields: Fields<Key>) -> Located<Int>? {
        required(key, in: fields).flatMap { value(of: $0, by: InvalidNumber.check) }
    }
}
