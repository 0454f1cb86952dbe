import FollowUpModel

/// The parts of a report that are compared with another: the provenance and the words of its paragraphs.
public struct ReadReport: Sendable {
    /// The provenance of its paragraphs.
    public let provenance: Provenance
    /// The words of the paragraphs, by the names of documents and paragraphs.
    public let words: [String: [ParagraphName: ParagraphWords]]

    /// Creates a report from its provenance and words.
    public init(_ provenance: Provenance, words: [String: [ParagraphName: ParagraphWords]]) {
        self.provenance = provenance
        self.words = words
    }
}

extension Comparison {
    /// Compares two compiled reports paragraph by paragraph. A different number, of a paragraph or in a
    /// reference to one, is not a change.
    public init(of old: ReadReport, named oldName: String, with new: ReadReport, named newName: String) {
        var whole = ComparedPart()
        let (before, after) = (old.documents, new.documents)
        let gone = old.provenance.documents.map(\.name).filter { after[$0] == nil }
        for name in new.provenance.documents.map(\.name) + gone {
            whole += Self.part(from: old.entries(of: before[name]), to: new.entries(of: after[name]))
        }
        self.init(
            noun: "paragraph", old: oldName, new: newName,
            isExercise: old.provenance.isExercise || new.provenance.isExercise, whole)
    }
}

extension ReadReport {
    fileprivate var documents: [String: Provenance.Document] {
        Dictionary(provenance.documents.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Returns the paragraphs of a document, or none if there is no such document.
    fileprivate func entries(of document: Provenance.Document?) -> [ComparedEntry] {
        guard let document else { return [] }
        let prefix = document.name == provenance.documents.first?.name ? "" : "\(document.name):"
        let words = words[document.name] ?? [:]
        return document.paragraphs.map { paragraph in
            let section = document.section(of: paragraph)
            let words = words[paragraph.name] ?? ParagraphWords("")
            return ComparedEntry(
                name: "paragraph \(prefix)\(paragraph.name.text)", place: section,
                texts: [words.text] + words.labelledSubparagraphs
                    + words.footnotes.map { "Footnote: \($0)" },
                key: words.key(without: paragraph.references), origins: paragraph.origins(in: section))
        }
    }
}

extension ParagraphWords {
    /// Returns the words without the references to other parts of the report by number.
    fileprivate func key(without references: [String]) -> String {
        var (result, rest) = ("", Substring(text))
        for reference in references {
            // They occur in the text in this order; if one is missing, the search ends.
            guard let range = rest.firstRange(of: reference) else { break }
            result += rest[..<range.lowerBound] + "\u{FFFC}"
            rest = rest[range.upperBound...]
        }
        return ([result + rest] + subparagraphs + footnotes).joined(separator: "\n")
    }
}

extension Provenance.TracedParagraph {
    /// Returns the items of the States that it comes from or, if there are none, the section.
    fileprivate func origins(in section: String) -> Set<String> {
        let origins = sources.map { source in
            "\(source.place.state ?? "the Secretariat") \(source.place.item ?? "")"
        }
        return origins.isEmpty ? [section] : Set(origins)
    }
}
