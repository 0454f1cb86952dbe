import ByteText

/// Recognizes text at the left margin that belongs to no field: the covering words or the signature of a letter,
/// or the marks around a listing.
enum StrayText {
    static func mistakes(in text: EntryText) -> [Mistake] {
        let lines = text.file.lines(in: 0..<text.bytes.count)
        let isStray = { (line: SourceLine) in
            line.isText && line.bytes.first.map { $0 > UInt8(ascii: " ") } ?? false
                && !Indentation.beginsWithForeignSpace(line.bytes)
        }
        guard lines.indices.contains(text.failureLine) else { return [] }
        // A field below such text is read as a part of it.
        let last = lines.indices.prefix(text.failureLine + 1).last { isStray(lines[$0]) }
        guard let last, last == text.failureLine || lines[(last + 1)..<text.failureLine].allSatisfy(\.isBlank)
        else { return [] }
        var first = last
        while first > 0, isStray(lines[first - 1]) || lines[first - 1].isBlank { first -= 1 }
        var end = last + 1
        while end < lines.count, isStray(lines[end]) || lines[end].isBlank { end += 1 }
        let stray = lines[first..<end].filter(isStray)
        guard let place = stray.first?.trimmed, let final = stray.last else { return [] }
        let isFence = stray.allSatisfy { $0.bytes.starts(with: "```".utf8) }
        return [
            Mistake(
                kind: .strayText, range: place.startIndex..<place.endIndex,
                repair: stray.map { Replacement($0.bytes.startIndex..<$0.bytes.endIndex, "") },
                isCertain: isFence ? true : nil,
                spoilt: place.startIndex..<final.bytes.endIndex, count: stray.count)
        ]
    }
}
