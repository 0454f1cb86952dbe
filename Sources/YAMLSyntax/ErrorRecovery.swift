import ByteText

/// Error recovery: finds where reading can continue after something that is not YAML.
///
/// A checklist has two levels that matter: top-level fields, and entries (the answers to items) under them. A
/// syntax error spoils its entry, not the file: the entry is masked with spaces, which keeps every byte
/// offset, and the file is read again. Other entries are then read as if there were no error.
struct ErrorRecovery {
    private let bytes: [UInt8]
    /// The offsets at which lines begin. Lines are numbered from 0 here.
    private let starts: [Int]
    /// The lines that are neither blank nor comments, in order.
    private var contents: [Int] = []
    /// The lines on which fields begin, in order, by indentation.
    private var fields: [Int: [Int]] = [:]
    /// The lines on which list items begin, in order, by indentation.
    private var items: [Int: [Int]] = [:]

    /// Indexes the lines of `bytes`.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts =
            [ByteOrderMark.length(in: bytes)]
            + bytes.indices.lazy.filter { Self.endsLine($0, in: bytes) }.map { $0 + 1 }
        for line in starts.indices where isContent(line) {
            contents.append(line)
            if isKey(line) { fields[indentation(line), default: []].append(line) }
            if startsItem(line) { items[indentation(line), default: []].append(line) }
        }
    }

    /// Returns the range of the whole lines of the entry that contains the byte at `offset`.
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

    /// Returns the last of some sorted lines that is not after `line`.
    private static func last(of lines: [Int]?, upTo line: Int) -> Int? {
        let lines = lines ?? []
        return lines[..<lines.partitioningIndex { $0 > line }].last
    }

    /// Returns the first of some sorted lines that is after `line`.
    private static func first(of lines: [Int]?, after line: Int) -> Int? {
        let lines = lines ?? []
        return lines[lines.partitioningIndex { $0 > line }...].first
    }

    /// Returns the number, from 0, of the line that contains the byte at `offset`.
    func lineNumber(at offset: Int) -> Int {
        max(0, starts.partitioningIndex { $0 > offset } - 1)
    }

    /// Returns the numbers, from 0, of the lines that begin in `range`.
    func numbers(in range: Range<Int>) -> Range<Int> {
        let first = starts.partitioningIndex { $0 >= range.lowerBound }
        return first..<max(first, starts.partitioningIndex { $0 >= range.upperBound })
    }

    /// Returns the lines that begin in `range`, without their line breaks.
    func lines(in range: Range<Int>) -> [SourceLine] {
        numbers(in: range).map { number in
            let line = line(number)
            let isBreak = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
            return SourceLine(bytes: line.dropLast(line.reversed().prefix(while: isBreak).count))
        }
    }

    /// Returns the range of the whole line that contains the byte at `offset`.
    func line(at offset: Int) -> Range<Int> {
        let line = lineNumber(at: offset)
        return extent(from: line, to: line + 1)
    }

    /// Returns `bytes` with everything but line breaks in `range` replaced by spaces.
    static func masked(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var bytes = bytes
        for offset in range where bytes[offset] != UInt8(ascii: "\n") && bytes[offset] != UInt8(ascii: "\r") {
            bytes[offset] = UInt8(ascii: " ")
        }
        return bytes
    }

    /// Returns whether a line within `range`, after the first, looks like a field of its own: then the
    /// quotation mark that opens the text in `range` was not closed where it was meant to be.
    func swallowsField(_ range: Range<Int>) -> Bool {
        let first = lineNumber(at: range.lowerBound)
        let last = lineNumber(at: max(range.lowerBound, range.upperBound - 1))
        return first < last && (first + 1...last).contains { isKey($0) }
    }

    /// Returns the offset of the last quotation mark before `offset` that opens a text and is not closed on
    /// its line.
    ///
    /// Looks in the entry of `offset` and the one before. When reading stopped right after a quotation mark,
    /// looks in everything before it, because an unclosed text swallows all up to the next mark.
    func unclosedQuotation(before offset: Int) -> Int? {
        let entry = entry(at: offset)
        let isAfterMark =
            bytes[..<min(offset, bytes.count)].last { $0 > UInt8(ascii: " ") } == UInt8(ascii: "\"")
        let first = isAfterMark ? 0 : lineNumber(at: self.entry(at: max(0, entry.lowerBound - 1)).lowerBound)
        let last = lineNumber(at: min(offset, bytes.count - 1))
        return first <= last
            ? (first...last).reversed().lazy.compactMap { openQuotation(onLine: $0) }.first : nil
    }

    /// Returns the offset of the quotation mark that opens a text after a colon, hyphen, comma or bracket and
    /// is not closed on the line.
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

    /// Returns the bytes from line `first` up to but not including line `end`.
    private func extent(from first: Int, to end: Int) -> Range<Int> {
        starts[first]..<(end < starts.count ? starts[end] : bytes.count)
    }

    /// Returns the first line after `line` on which an item at this indentation, or a field at this or a
    /// smaller one, begins.
    private func nextEntry(after line: Int, indentation limit: Int) -> Int {
        var next = Self.first(of: items[limit], after: line) ?? starts.count
        for (indentation, lines) in fields where indentation <= limit {
            next = min(next, Self.first(of: lines, after: line) ?? starts.count)
        }
        return next
    }

    /// Returns whether a line ends after a byte: LF, or CR alone as on old Macs.
    private static func endsLine(_ offset: Int, in bytes: [UInt8]) -> Bool {
        bytes[offset] == UInt8(ascii: "\n")
            || bytes[offset] == UInt8(ascii: "\r")
                && (offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"))
    }

    private func line(_ line: Int) -> ArraySlice<UInt8> {
        bytes[starts[line]..<(line + 1 < starts.count ? starts[line + 1] : bytes.count)]
    }

    private func indentation(_ line: Int) -> Int { SourceLine(bytes: self.line(line)).indentation }

    private func isContent(_ line: Int) -> Bool { SourceLine(bytes: self.line(line)).isContent }

    private func startsItem(_ line: Int) -> Bool {
        SourceLine(bytes: self.line(line)).text.starts(with: "- ".utf8)
    }

    private func isKey(_ line: Int) -> Bool { SourceLine(bytes: self.line(line)).isKey }
}
