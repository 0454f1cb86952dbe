import ByteText
import YAMLSyntax

/// Finds the answers that a location in a submission belongs to if it is not part of a field.
struct AnswerLocations {
    private enum Kind {
        case answers
        case respondent
        /// A mapping or a list.
        case group
        /// A single field, such as those at the head of the file.
        case field
    }

    private struct Entry {
        let kind: Kind
        let key: ByteRange
        let extent: ByteRange
    }

    private let bytes: [UInt8]
    /// The entries at the left margin, in order.
    private var entries: [Entry] = []
    /// The answers, in order.
    private var answers: [ByteRange] = []

    /// Finds the answers of a tree in its file.
    init(_ tree: YAMLTree, _ file: SourceFile) {
        bytes = file.bytes
        guard !tree.isEmpty else { return }
        for (key, value) in tree.entries(of: 0) {
            let kind: Kind =
                if tree.text(of: key, is: "answers") {
                    .answers
                } else if ConfidenceWords.isRespondent(tree.string(key)) {
                    .respondent
                } else {
                    tree.kind(value) == .scalar ? .field : .group
                }
            let extent = ConfidentialParts.extent(of: key, value, tree)
            entries.append(Entry(kind: kind, key: tree.range(key), extent: extent))
            guard kind == .answers else { continue }
            answers += tree.entries(of: value).map { ConfidentialParts.extent(of: $0.key, $0.value, tree) }
        }
    }

    /// Returns the answer that contains or adjoins a location, or the two answers around it. A location in
    /// the head of the file belongs to the whole file; one beside “answers”, to all answers; one beside the
    /// proposals, to the proposals; and one beside the respondent, to nothing, because the respondent is
    /// never shown anyway.
    /// - Parameter offset: The offset of the location in bytes.
    func parts(at offset: Int) -> [ByteRange] {
        let whole = ByteRange(0, bytes.count)
        guard !entries.isEmpty else { return [whole] }
        let answer = answers.partitioningIndex { $0.lowerBound > offset } - 1
        if answer >= 0, isIn(answers[answer], offset) { return [answers[answer]] }
        let number = entries.partitioningIndex { $0.extent.lowerBound > offset } - 1
        let entry = number >= 0 ? entries[number] : nil
        let next = number + 1 < entries.count ? entries[number + 1] : nil
        let before = answer >= 0 ? answers[answer] : nil
        if let entry, isIn(entry.extent, offset) || isBeside(entry.key, offset) {
            switch entry.kind {
            case .respondent: return []
            case .group: return [entry.extent]
            case .field: return [whole]
            case .answers:
                let after = answer + 1 < answers.count ? answers[answer + 1] : nil
                let both = [before, after].compactMap { $0 }.filter { entry.extent.contains($0) }
                return isBeside(entry.key, offset) || both.isEmpty ? [entry.extent] : both
            }
        }
        var parts: [ByteRange] = []
        switch entry?.kind {
        case .answers?: parts += [before ?? entry?.extent].compactMap { $0 }
        case .group?: parts += [entry?.extent].compactMap { $0 }
        case .field? where next == nil || next?.kind == .field: parts.append(whole)
        case .field?, .respondent?, nil: break
        }
        switch next?.kind {
        case .answers?, .group?: parts += [next?.extent].compactMap { $0 }
        case .field? where entry == nil: parts.append(whole)
        case .field?, .respondent?, nil: break
        }
        return parts
    }

    private func isIn(_ extent: ByteRange, _ offset: Int) -> Bool {
        offset < extent.upperBound || isBeside(extent, offset)
    }

    /// Returns whether a location is after an entry on its last line. A block scalar ends where the next line
    /// begins.
    private func isBeside(_ extent: ByteRange, _ offset: Int) -> Bool {
        let end = extent.indices.upperBound
        return end <= offset && end > 0 && bytes[end - 1] != 0x0A && !bytes[end..<offset].contains(0x0A)
    }
}
