extension Comparison {
    /// Compares two compiled reports paragraph by paragraph. That a paragraph, or one that it refers to, has another
    /// number is no change.
    public init(of old: Provenance, named oldName: String, with new: Provenance, named newName: String) {
        var whole = ComparedPart()
        let (before, after) = (old.documentsByName, new.documentsByName)
        let gone = old.documents.map(\.name).filter { after[$0] == nil }
        for name in new.documents.map(\.name) + gone {
            whole += Self.part(from: old.entries(of: before[name]), to: new.entries(of: after[name]))
        }
        self.init(
            noun: "paragraph", old: oldName, new: newName, isExercise: old.isExercise || new.isExercise, whole
        )
    }
}

extension Provenance {
    fileprivate var documentsByName: [String: Document] {
        Dictionary(documents.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The paragraphs of a document; none when there is no such document.
    fileprivate func entries(of document: Document?) -> [ComparedEntry] {
        guard let document else { return [] }
        let prefix = document.name == documents.first?.name ? "" : "\(document.name):"
        return document.paragraphs.map { paragraph in
            ComparedEntry(
                name: "paragraph \(prefix)\(paragraph.number)", place: paragraph.section,
                texts: [paragraph.text] + paragraph.labelledSubparagraphs
                    + paragraph.footnotes.map { "Footnote: \($0)" },
                key: paragraph.key, origins: paragraph.origins)
        }
    }
}

extension Provenance.TracedParagraph {
    /// The words without those that refer to a place by its number.
    fileprivate var key: String {
        var (result, rest) = ("", Substring(text))
        for reference in references {
            // They stand in the text in this order; where one does not, none is looked for any more.
            guard let range = rest.firstRange(of: reference) else { break }
            result += rest[..<range.lowerBound] + "\u{FFFC}"
            rest = rest[range.upperBound...]
        }
        return ([result + rest] + subparagraphs + footnotes).joined(separator: "\n")
    }

    /// The items of the files that it comes from; where there are none, the section.
    fileprivate var origins: Set<String> {
        let origins = sources.map { source in
            let name = source.stretch.path.split(separator: "/").last ?? ""
            return "\(name) \(source.item ?? "")"
        }
        return origins.isEmpty ? [section] : Set(origins)
    }
}
