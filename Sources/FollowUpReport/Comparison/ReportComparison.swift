extension Comparison {
    /// Compares two compiled reports paragraph by paragraph. That a paragraph, or one that it refers to, has another
    /// number is no change.
    public init(of old: Provenance, named oldName: String, with new: Provenance, named newName: String) {
        var (changes, sameCount): ([Change], Int) = ([], 0)
        let names = new.documents.map(\.name)
        let gone = old.documents.map(\.name).filter { !names.contains($0) }
        for name in names + gone {
            let part = Self.changes(from: old.entries(of: name), to: new.entries(of: name))
            changes += part.changes
            sameCount += part.sameCount
        }
        self.init(
            noun: "paragraph", old: oldName, new: newName,
            isExercise: old.isExercise || new.isExercise, changes: changes, sameCount: sameCount)
    }
}

extension Provenance {
    /// The paragraphs of a document; none when there is no such document.
    fileprivate func entries(of document: String) -> [ComparedEntry] {
        let prefix = document == documents.first?.name ? "" : "\(document):"
        return documents.first { $0.name == document }?.paragraphs.map { paragraph in
            ComparedEntry(
                name: "paragraph \(prefix)\(paragraph.number)", place: paragraph.section,
                texts: [paragraph.text] + paragraph.labelledSubparagraphs
                    + paragraph.footnotes.map { "Footnote: \($0)" },
                key: paragraph.key, origins: paragraph.origins)
        } ?? []
    }
}

extension Provenance.TracedParagraph {
    /// The words without those that refer to a place by its number.
    fileprivate var key: String {
        var (result, rest) = ("", Substring(text))
        for reference in references {
            guard let range = rest.firstRange(of: reference) else { continue }
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
