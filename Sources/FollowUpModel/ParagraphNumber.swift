import TextAnalysis

/// The number of a paragraph of an instrument as cited: `5`, `5 (a)`, `5 (a) (i)`; of a paragraph of rule 5 `5 (1)`.
public struct ParagraphNumber: Hashable, Sendable {
    private let paragraph: Int
    private let labels: [String]

    /// Parses a citation; nil if it is in any other form.
    public init?(_ text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(first),
            (1...999).contains(number), first.first != "0", parts.count <= 4
        else { return nil }
        let labels = parts.dropFirst().compactMap(Self.label)
        guard labels.count == parts.count - 1 else { return nil }
        (paragraph, self.labels) = (number, labels)
    }

    private static func label(_ part: Substring) -> String? {
        guard part.first == "(", part.last == ")" else { return nil }
        let label = part.dropFirst().dropLast()
        let isLetters =
            (1...6).contains(label.utf8.count) && label.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        let isNumber =
            (1...3).contains(label.utf8.count) && label.utf8.allSatisfy { (0x30...0x39).contains($0) }
            && label.first != "0"
        return isLetters || isNumber ? String(label) : nil
    }

    /// Returns whether this paragraph directly follows `former`: it is the next paragraph, the next
    /// subparagraph at any level, or the first subparagraph of `former`. Nil stands for the beginning of the
    /// instrument.
    public func follows(_ former: ParagraphNumber?) -> Bool {
        guard let former else { return paragraph == 1 && labels.isEmpty }
        if paragraph == former.paragraph + 1 { return labels.isEmpty }
        guard paragraph == former.paragraph, let last = labels.last else { return false }
        let level = labels.count - 1
        guard former.labels.count >= level, labels.dropLast().elementsEqual(former.labels.prefix(level))
        else {
            return false
        }
        return former.labels.count == level
            ? Self.isFirst(last) : Self.isNext(last, after: former.labels[level])
    }

    private static func isFirst(_ label: String) -> Bool { label == "a" || label == "i" || label == "1" }

    private static func isNext(_ label: String, after former: String) -> Bool {
        if let number = Int(label), let last = Int(former) { return number == last + 1 }
        return isNextLetter(label, after: former)
    }

    private static func isNextLetter(_ label: String, after former: String) -> Bool {
        (1...78).contains { position in
            let next = OrdinalLabel.subparagraph(position + 1) == "(\(label))"
            let nextNumeral = OrdinalLabel.roman(position + 1).lowercased() == label
            return next && OrdinalLabel.subparagraph(position) == "(\(former))"
                || nextNumeral && OrdinalLabel.roman(position).lowercased() == former
        }
    }
}
