import ByteText

/// Recognizes lines that are indented with other characters than spaces, or not as the lines beside them.
enum Indentation {
    /// Spaces of other kinds, as word processors and web pages have them, in the indentation or where a space
    /// must follow a colon or a hyphen.
    static func foreignSpaces(in text: EntryText) -> [Mistake] {
        let lines = text.file.lines(in: 0..<text.bytes.count)
        // At the left margin they end the entry above, so that libyaml fails in the next one.
        guard let first = foreignSpace(in: Array(lines.prefix(text.failureLine + 1))),
            let scalar = UTF8.scalar(in: text.bytes.span, at: first.lowerBound)
        else { return [] }
        // The ideographic space is as wide as two letters.
        return (scalar == "\u{3000}" ? [2, 1] : [1]).map { width in
            let repair = repair(lines, spaces: { spaces(for: $0, width) })
            return Mistake(
                kind: .foreignSpace(scalar: scalar.value), range: first, repair: repair, count: repair.count)
        }
    }

    /// Tabs in the indentation, each for as many spaces as let the file be read.
    static func tabs(in text: EntryText) -> [Mistake] {
        guard text.failure.kind == .tabIndentation else { return [] }
        let lines = text.file.lines(in: 0..<text.bytes.count)
        let place = text.failure.range.indices
        return widths(before: text).map { width in
            let repair = repair(lines) { $0 == "\t" ? String(repeating: " ", count: width) : nil }
            return Mistake(kind: .tabIndentation, range: place, repair: repair, count: repair.count)
        }
    }

    /// Lines that begin a field or an entry of a list with more or fewer spaces than those beside them.
    static func ofFields(in text: EntryText) -> [Mistake] {
        guard text.lines.indices.contains(text.failing) else { return [] }
        let line = text.lines[text.failing]
        var mistakes: [Mistake] = []
        if line.isKey, let item = itemAtMargin(above: line, in: text) {
            mistakes.append(mistake(item, meant: line.indentation, isCertain: true))
        }
        if line.isKey || line.startsItem {
            let isAlike = { (other: SourceLine) in line.isKey ? other.isKey : other.startsItem }
            let above =
                (text.lines.prefix(text.failing).last(where: isAlike)
                ?? text.file.lines(in: 0..<line.bytes.startIndex).last(where: isAlike))?.indentation
            let below = text.lines.dropFirst(text.failing + 1).first { $0.isContent }?.indentation
            // What follows the entry tells whether the line is its last, or has lines of its own below it.
            let next = text.file.lines(in: line.bytes.endIndex..<text.bytes.count).first(where: \.isContent)
            for meant in Set([above, below].compactMap(\.self)).sorted() where meant != line.indentation {
                let isLast = below == nil && (next?.indentation ?? 0) <= meant
                mistakes.append(mistake(line, meant: meant, isCertain: above == below || isLast))
            }
        }
        return mistakes
    }

    /// Returns the last field at the left margin, if what stands in it is further in than a line below: an item
    /// that lost its indentation, which ends the list of items above it.
    private static func itemAtMargin(above line: SourceLine, in text: EntryText) -> SourceLine? {
        let above = text.file.lines(in: 0..<line.bytes.startIndex)
        guard let number = above.lastIndex(where: { $0.isKey && $0.indentation == 0 }),
            let inner = above[(number + 1)...].first(where: \.isContent), inner.isKey,
            inner.indentation > line.indentation
        else { return nil }
        return above[number]
    }

    private static func mistake(_ line: SourceLine, meant: Int, isCertain: Bool) -> Mistake {
        let start = line.bytes.startIndex
        let spaces = String(repeating: " ", count: meant)
        return Mistake(
            kind: .indentation(line.indentation, meant: meant),
            range: start + line.indentation..<start + line.indentation + line.name.count,
            repair: [Replacement(start..<start + line.indentation, spaces)], isCertain: isCertain)
    }

    /// Returns the replacements that put spaces in place of other characters, wherever these decide what a line
    /// is. Within a text that is indented far enough they are part of the text.
    private static func repair(
        _ lines: [SourceLine], spaces: (Unicode.Scalar) -> String?
    ) -> [Replacement] {
        var repair: [Replacement] = []
        var margin = -1
        for line in lines {
            let (white, isForeign) = whiteSpace(of: line, spaces)
            let repaired = SourceLine(bytes: Array(white.utf8)[...] + line.bytes.dropFirst(isForeign.count))
            let gap = gap(after: line.bytes.dropFirst(isForeign.count), spaces)
            let isField = repaired.isKey || repaired.startsItem || gap != nil
            if isForeign.hasForeign, isField || repaired.isComment || line.indentation <= margin {
                let start = line.bytes.startIndex
                repair.append(Replacement(start..<start + isForeign.count, white))
            }
            if isField {
                margin = repaired.indentation
                if let gap { repair.append(gap) }
            }
        }
        return repair
    }

    /// Returns the white space before a line as it is to be, with the number of its bytes as typed.
    private static func whiteSpace(
        of line: SourceLine, _ spaces: (Unicode.Scalar) -> String?
    ) -> (String, (count: Int, hasForeign: Bool)) {
        var (white, offset, hasForeign) = ("", line.bytes.startIndex, false)
        while offset < line.bytes.endIndex {
            if line.bytes[offset] == UInt8(ascii: " ") {
                white += " "
                offset += 1
            } else if let scalar = scalar(line.bytes, at: offset), let replacement = spaces(scalar) {
                white += replacement
                offset += UTF8.width(scalar)
                hasForeign = true
            } else {
                break
            }
        }
        return (white, (offset - line.bytes.startIndex, hasForeign))
    }

    /// Returns the replacement of a character of another kind right after the colon or hyphen of a line.
    private static func gap(
        after text: ArraySlice<UInt8>, _ spaces: (Unicode.Scalar) -> String?
    ) -> Replacement? {
        var rest = text
        let isEntry = rest.first == UInt8(ascii: "-")
        if isEntry { rest = rest.dropFirst() }
        let inner = rest.drop { $0 == UInt8(ascii: " ") }
        let name = SourceLine.name(in: inner)
        let isField = !name.isEmpty && inner.dropFirst(name.count).first == UInt8(ascii: ":")
        guard isEntry || isField else { return nil }
        if isField { rest = inner.dropFirst(name.count + 1) }
        guard let scalar = scalar(rest, at: rest.startIndex), scalar != "\t", spaces(scalar) != nil else {
            return nil
        }
        return Replacement(rest.startIndex..<rest.startIndex + UTF8.width(scalar), " ")
    }

    /// Returns the place of the first space of another kind that decides what a line is.
    private static func foreignSpace(in lines: [SourceLine]) -> Range<Int>? {
        guard let place = repair(lines, spaces: { spaces(for: $0, 1) }).first?.range.indices,
            let line = lines.first(where: { $0.bytes.indices.contains(place.lowerBound) }),
            let start = place.first(where: { line.bytes[$0] >= 0x80 })
        else { return nil }
        return scalar(line.bytes, at: start).map { start..<start + UTF8.width($0) }
    }

    private static func scalar(_ bytes: ArraySlice<UInt8>, at offset: Int) -> Unicode.Scalar? {
        guard offset < bytes.endIndex, offset >= bytes.startIndex else { return nil }
        return String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
    }

    /// Returns whether a text begins with a space of another kind.
    static func beginsWithForeignSpace(_ text: ArraySlice<UInt8>) -> Bool {
        scalar(text, at: text.startIndex).map { spaces(for: $0, 1) != nil } ?? false
    }

    /// Returns whether a text is the name of a field, at the beginning of a line.
    static func isField(_ text: ByteRange, in bytes: [UInt8]) -> Bool {
        let before = bytes[..<Int(text.lowerBound)].last { $0 != UInt8(ascii: " ") }
        let after = bytes[Int(text.upperBound)...].first { $0 != UInt8(ascii: " ") }
        return (before.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? true)
            && after == UInt8(ascii: ":")
    }

    /// Returns the plain spaces for a space of another kind; nil for any other character.
    private static func spaces(for scalar: Unicode.Scalar, _ width: Int) -> String? {
        switch scalar.value {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F: " "
        case 0x3000: String(repeating: " ", count: width)
        // What has no width is no indentation.
        case 0x200B, 0x2060, 0xAD: ""
        default: nil
        }
    }

    /// Returns the numbers of spaces that a tab may stand for, the likeliest first: what brings the first line
    /// with tabs to the column of a field above it, or below the field above it.
    private static func widths(before text: EntryText) -> [Int] {
        let isIndented = { (line: SourceLine) in
            line.bytes.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        }
        let line = text.file.lines(in: text.file.line(at: Int(text.failure.range.lowerBound))).first
        guard let line, let before = text.last(before: text.failing).map({ text.lines[$0] }) else {
            return [2, 4, 8]
        }
        let white = isIndented(line)
        let tabs = white.count { $0 == UInt8(ascii: "\t") }
        let opens = before.trimmed.last == UInt8(ascii: ":") || before.trimmed.last == UInt8(ascii: ">")
        let columns =
            [before.indentation + (opens ? 2 : 0)]
            + text.lines.prefix(text.failing).reversed().filter(\.isKey).map(\.indentation)
        let widths = columns.compactMap { column -> Int? in
            let due = column - (white.count - tabs)
            return tabs > 0 && due.isMultiple(of: tabs) && (0...8).contains(due / tabs) ? due / tabs : nil
        }
        var distinct: [Int] = []
        for width in widths + [2, 4, 8] where !distinct.contains(width) { distinct.append(width) }
        return Array(distinct.prefix(5))
    }
}
