public import ByteText
import Diagnostics
public import FollowUpModel
import Texts
import YAMLSyntax

private enum InstrumentKey: String, FieldKey {
    case instrument, title, symbol, adopted, themes, commitments
    case shortTitle = "short-title"
    case adoptedBy = "adopted-by"
    /// Preamble, headings and footnotes of the official text in a draft, for whoever words it; never read.
    case source
}

private enum ThemeKey: String, FieldKey { case theme, heading }

private enum CommitmentKey: String, FieldKey {
    case commitment, paragraph, addressee, theme, heading, summary
    /// The official words in a draft, for whoever words the summary; never read.
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
        var ids = UniqueIDs()
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: ThemeKey.self) else { return nil }
            let (id, heading) = (required(.theme, in: fields), required(.heading, in: fields))
            if let id { report(ids.add(id, path: path), at: id.range) }
            guard let id, let heading else { return nil }
            return Theme(id: id.value, heading: heading.value)
        }
    }

    fileprivate mutating func commitments(_ node: NodeID?, themes: KnownNames) -> [Commitment] {
        var ids = UniqueIDs()
        var numbering = ParagraphNumbering()
        return list(node).compactMap { node in
            guard let fields = fields(of: node, as: CommitmentKey.self) else { return nil }
            let id = required(.commitment, in: fields)
            let paragraph = required(.paragraph, in: fields)
            let word = required(.addressee, in: fields)
            let theme = required(.theme, in: fields)
            let heading = required(.heading, in: fields)
            let summary = required(.summary, in: fields)
            if let id { report(ids.add(id, path: path), at: id.range) }
            if let paragraph { report(numbering.add(paragraph, path: path), at: paragraph.range) }
            if let summary { checkLength(of: summary) }
            if let theme { refer(to: theme, kind: "theme", among: themes) }
            let addressee = word.flatMap { Addressee(rawValue: $0.value) }
            if let word, addressee == nil { report(UnknownAddressee.finding(word.value), at: word.range) }
            guard let id, let paragraph, let addressee, let theme, let heading, let summary else {
                return nil
            }
            return Commitment(
                id: id.value, paragraph: paragraph.value, addressee: addressee, theme: theme.value,
                heading: heading.value, summary: summary.value)
        }
    }
}

/// How far the paragraphs of an instrument have come.
private struct ParagraphNumbering {
    private var last: Located<String>?
    private var lastNumber: ParagraphNumber?
    private var first: [ParagraphNumber: ByteRange] = [:]

    /// Takes a paragraph in, and gives a finding when it is not the same as the last or the next.
    mutating func add(_ paragraph: Located<String>, path: String) -> Finding? {
        guard let number = ParagraphNumber(paragraph.value) else {
            return InvalidParagraph.finding(paragraph.value)
        }
        guard number != lastNumber else { return nil }
        defer { (last, lastNumber) = (paragraph, number) }
        if let earlier = first[number] {
            return ParagraphRepeated.finding(paragraph.value, first: Place(path: path, range: earlier))
        }
        first[number] = paragraph.range
        return number.follows(lastNumber)
            ? nil : ParagraphMissing.finding(paragraph.value, after: last?.value)
    }
}

/// The ids seen so far in one list.
struct UniqueIDs {
    private var first: [String: ByteRange] = [:]

    /// Takes an id in, and gives a finding when it was there before.
    mutating func add(_ id: Located<String>, path: String) -> Finding? {
        if let earlier = first[id.value] {
            return RepeatedID.finding(id.value, first: Place(path: path, range: earlier))
        }
        first[id.value] = id.range
        return nil
    }
}

extension Decoder {
    /// Reports a finding, when there is one.
    mutating func report(_ finding: Finding?, at range: ByteRange) {
        if let finding { report(finding as Finding, at: range) }
    }

    /// Reports a wording that is too long to be read with ease.
    mutating func checkLength(of text: Located<String>) {
        let count = WordCount.words(in: text.value)
        if count > WordingTooLong.limit {
            report(WordingTooLong.finding(count), at: file.words(in: text.range))
        }
    }

    /// The whole number from 1 to 999 in a field that must be there.
    mutating func requiredNumber<Key: FieldKey>(_ key: Key, in fields: Fields<Key>) -> Int? {
        guard let text = required(key, in: fields) else { return nil }
        if let number = Int(text.value), (1...999).contains(number) { return number }
        report(InvalidNumber.finding(text.value), at: text.range)
        return nil
    }
}
