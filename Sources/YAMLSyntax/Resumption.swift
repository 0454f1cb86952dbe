import ByteText

/// Where reading can go on after something that is not YAML.
///
/// A checklist is two levels deep where it matters: fields at the left margin, and entries (the answers to items) under
/// them. What cannot be read spoils its entry, not the file: the entry is masked with spaces, which keeps every byte
/// offset, and the file is read again. What stands in other entries is then read as if nothing had happened.
struct Resumption {
    private let bytes: [UInt8]
    /// The offsets at which lines begin.
    private let starts: [Int]
    /// The lines on which something stands, in order.
    private var contents: [Int] = []
    /// The lines on which fields begin, in order, by their indentation.
    private var fields: [Int: [Int]] = [:]
    /// The lines on which items begin, in order, by their indentation.
    private var items: [Int: [Int]] = [:]

    /// Prepares to find entries in `bytes`.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
        for line in starts.indices where isContent(line) {
            contents.append(line)
            if isKey(line) { fields[indentation(line), default: []].append(line) }
            if startsItem(line) { items[indentation(line), default: []].append(line) }
        }
    }

    /// The whole lines of the entry that the byte at `offset` spoils.
    func entry(at offset: Int) -> Range<Int> {
        let line = lineNumber(at: min(offset, max(0, bytes.count - 1)))
        guard let field = Self.last(of: fields[0], upTo: line) else {
            return extent(from: 0, to: nextEntry(after: line, indentation: 0))
        }
        guard field < line, let inner = Self.first(of: contents, after: field),
            indentation(inner) > 0 || startsItem(inner)
        else {
            return extent(from: field, to: nextEntry(after: line, indentation: 0))
        }
        let margin = indentation(inner)
        let first = max(
            field + 1, Self.last(of: fields[margin], upTo: line) ?? 0,
            Self.last(of: items[margin], upTo: line) ?? 0)
        return extent(from: first, to: nextEntry(after: line, indentation: margin))
    }

    /// The last of some lines that is not below `line`.
    private static func last(of lines: [Int]?, upTo line: Int) -> Int? {
        let lines = lines ?? []
        return lines[..<lines.partitioningIndex { $0 > line }].last
    }

    /// The first of some lines that is below `line`.
    private static func first(of lines: [Int]?, after line: Int) -> Int? {
        let lines = lines ?? []
        return lines[lines.partitioningIndex { $0 > line }...].first
    }

    /// The whole line of the byte at `offset`.
    func line(at offset: Int) -> Range<Int> {
        let line = lineNumber(at: offset)
        return extent(from: line, to: line + 1)
    }

    /// `bytes` with everything but line breaks in `range` replaced by spaces.
    static func masked(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var bytes = bytes
        for offset in range where bytes[offset] != UInt8(ascii: "\n") && bytes[offset] != UInt8(ascii: "\r") {
            bytes[offset] = UInt8(ascii: " ")
        }
        return bytes
    }

    /// Whether a line within `range`, after the first, looks like a field of its own: then a quotation mark that
    /// opened the text in `range` was not closed where it was meant to be.
    func swallowsField(_ range: Range<Int>) -> Bool {
        let first = lineNumber(at: range.lowerBound)
        let last = lineNumber(at: max(range.lowerBound, range.upperBound - 1))
        return first < last && (first + 1...last).contains { isKey($0) }
    }

    /// The last quotation mark before `offset` that opens a text and is not closed on its line: in the entry of `offset`
    /// or the one before, or, when reading stopped right after a quotation mark, anywhere before it, because a text
    /// that is not closed swallows all up to the next mark.
    func unclosedQuotation(before offset: Int) -> Int? {
        let entry = entry(at: offset)
        let isAfterMark =
            bytes[..<min(offset, bytes.count)].last { $0 > UInt8(ascii: " ") } == UInt8(ascii: "\"")
        let first = isAfterMark ? 0 : lineNumber(at: self.entry(at: max(0, entry.lowerBound - 1)).lowerBound)
        let last = lineNumber(at: min(offset, bytes.count - 1))
        return first <= last
            ? (first...last).reversed().lazy.compactMap { openQuotation(onLine: $0) }.first : nil
    }

    /// The mark that opens a text after a colon, hyphen, comma or bracket and has no partner on the line.
    private func openQuotation(onLine number: Int) -> Int? {
        var open: Int?
        var previous = UInt8(ascii: "-")
        for (offset, byte) in zip(line(number).indices, line(number)) {
            if byte == UInt8(ascii: "\""), open != nil, previous != UInt8(ascii: "\\") {
                open = nil
            } else if byte == UInt8(ascii: "\""), open == nil, ":-,{[".utf8.contains(previous) {
                open = offset
            }
            if byte > UInt8(ascii: " ") { previous = byte }
        }
        return open
    }

    private func extent(from first: Int, to end: Int) -> Range<Int> {
        starts[first]..<(end < starts.count ? starts[end] : bytes.count)
    }

    /// The first line after `line` on which an entry at this indentation, or a field further left, begins.
    private func nextEntry(after line: Int, indentation limit: Int) -> Int {
        var next = Self.first(of: items[limit], after: line) ?? starts.count
        for (indentation, lines) in fields where indentation <= limit {
            next = min(next, Self.first(of: lines, after: line) ?? starts.count)
        }
        return next
    }

    private func lineNumber(at offset: Int) -> Int {
        max(0, starts.partitioningIndex { $0 > offset } - 1)
    }

    private func line(_ line: Int) -> ArraySlice<UInt8> {
        bytes[starts[line]..<(line + 1 < starts.count ? starts[line + 1] : bytes.count)]
    }

    private func indentation(_ line: Int) -> Int { self.line(line).prefix { $0 == UInt8(ascii: " ") }.count }

    private func isContent(_ line: Int) -> Bool {
        let first = self.line(line).first { $0 > UInt8(ascii: " ") }
        return first != nil && first != UInt8(ascii: "#")
    }

    private func startsItem(_ line: Int) -> Bool {
        let text = self.line(line).drop { $0 == UInt8(ascii: " ") }
        return text.starts(with: "- ".utf8)
    }

    /// Whether a line begins like `status:`, with a name in lower-case letters, digits and hyphens.
    private func isKey(_ line: Int) -> Bool {
        let text = self.line(line).drop { $0 == UInt8(ascii: " ") }
        let name = text.prefix { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        guard !name.isEmpty, name.first != UInt8(ascii: "-") else { return false }
        let rest = text.dropFirst(name.count)
        return rest.first == UInt8(ascii: ":")
            && (rest.dropFirst().first ?? UInt8(ascii: "\n")) <= UInt8(ascii: " ")
    }
}
