import ByteText
import FollowUpModel
import YAMLSyntax

/// Finds confidential parts line by line, in a file that could not be parsed to its end.
enum ConfidentialLines {
    private static let fieldsOfAnswers = Set(ConfidentialParts.answerFieldNames)
    private static var fieldNames: FieldNameSet { ConfidentialParts.fieldNames }

    /// Returns the entries that have a line saying that they are confidential, or that belong to the
    /// respondent.
    static func ranges(in file: SourceFile) -> [ByteRange] {
        let index = LineIndex(file)
        let lines = (1...index.count).map { file.bytes[index.range(ofLine: $0).indices] }
        let personal = personalLines(lines)
        let marks = lines.indices.filter {
            mayConcernConfidentiality(lines[$0]) || declaresConfidentialBySynonym(lines[$0])
        }
        guard !marks.isEmpty else { return personal }
        let entryLines = EntryLines(file.bytes)
        // The lines where an item or a field may begin, followed by the end of the file.
        let beginnings = lines.indices.filter { isItemOrField(lines[$0]) } + [lines.count]
        var next = 0
        var parts = personal
        // The entry of the previous line and its neighbourhood, computed once for all lines of an entry.
        var entry = ByteRange.start
        var around: ByteRange?
        // All lines of an entry have the same neighbourhood.
        var last: (entry: ByteRange, next: Int)?
        var respondent = ByteRange.start
        for number in marks {
            while next < beginnings.count - 1, beginnings[next] <= number { next += 1 }
            let start = lines[number].startIndex
            let isKnown = last.map { $0.next == next && $0.entry.contains(ByteRange(start, start)) }
            guard isKnown != true else { continue }
            let line = String(decoding: lines[number], as: UTF8.self)
            if !entry.indices.contains(start) { (entry, around) = (entryLines.entry(at: start), nil) }
            if beginsRespondent(lines[number]) {
                if entry != respondent { parts.append(entry) }
                respondent = entry
                continue
            }
            guard line.first(where: { !$0.isWhitespace }) != "#",
                declaresConfidential(line.lowercased()) || declaresConfidentialBySynonym(lines[number])
            else { continue }
            last = (entry, next)
            let neighbourhood = around ?? neighbourhood(of: entry, entryLines, in: file.bytes)
            around = neighbourhood
            // From the nearest line before it that may be the name of an item to the next such line,
            // regardless of the indentation.
            let first = next > 0 ? beginnings[next - 1] : 0
            parts += [
                neighbourhood,
                ByteRange(lines[first].startIndex, lines[beginnings[next] - 1].endIndex),
            ]
        }
        return parts
    }

    /// Returns whether a line may say that something is confidential, or may belong to the respondent. This
    /// rejects nearly all lines before they are decoded as text.
    static func mayConcernConfidentiality(_ line: ArraySlice<UInt8>) -> Bool {
        beginsRespondent(line)
            || line.indices.contains {
                line[$0] | 0x20 == UInt8(ascii: "c") && ConfidentialParts.begins(line[$0...], with: "confid")
            }
    }

    /// Returns whether a line begins with the name of the respondent, or of who cleared the reply, whatever follows.
    private static func beginsRespondent(_ line: ArraySlice<UInt8>) -> Bool {
        ["respond", "cleared", "clearance"].contains { ConfidentialParts.begins(line, with: $0) }
    }

    /// Returns whether a line begins with a name that is neither a field of an answer nor another word for
    /// confidentiality.
    private static func isItemOrField(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let name = text.prefix {
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
                || $0 == UInt8(ascii: "-")
        }
        return !name.isEmpty && name.first != UInt8(ascii: "-")
            && text.dropFirst(name.count).first == UInt8(ascii: ":")
            && !fieldsOfAnswers.contains(String(decoding: name, as: UTF8.self))
            && !ConfidenceWords.isDeclaration(String(decoding: name, as: UTF8.self), value: nil)
    }

    /// Returns an answer with its neighbours, because a field whose indentation was lost splits an answer in
    /// two.
    static func neighbourhood(
        of entry: ByteRange, _ lines: EntryLines, in bytes: [UInt8]
    ) -> ByteRange {
        let before = lines.entry(at: max(0, Int(entry.lowerBound) - 1))
        let after = lines.entry(at: Int(entry.upperBound))
        let isAnswer = { (range: ByteRange) in
            bytes[range.indices.clamped(to: bytes.indices)].first == UInt8(ascii: " ")
        }
        return ByteRange(
            Int(isAnswer(before) ? min(before.lowerBound, entry.lowerBound) : entry.lowerBound),
            Int(isAnswer(after) ? max(after.upperBound, entry.upperBound) : entry.upperBound))
    }

    /// Returns whether a line that is not a comment says in other words that something is confidential.
    private static func declaresConfidentialBySynonym(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first(where: { $0 > UInt8(ascii: " ") }) != UInt8(ascii: "#") else { return false }
        return LineFields.all(in: line).contains { field in
            !fieldNames.contains(field.name)
                && ConfidenceWords.isDeclaration(
                    String(decoding: field.name, as: UTF8.self), value: field.value)
        }
            || ConfidentialityRequest.mayBeContained(in: line.span)
                && ConfidentialityRequest.isContained(in: String(decoding: line, as: UTF8.self))
    }

    /// Returns whether a line has a field of the respondent.
    static func isPersonal(_ line: ArraySlice<UInt8>) -> Bool {
        LineFields.all(in: line).contains { isPersonal(name: $0.name) }
    }

    private static func isPersonal(name: ArraySlice<UInt8>) -> Bool {
        guard !fieldNames.contains(name) else { return false }
        let name = String(decoding: name, as: UTF8.self)
        return ConfidenceWords.isRespondent(name) || ConfidenceWords.isPersonal(name)
    }

    /// Returns the lines of the respondent with the lines around them, up to the next field of a submission,
    /// and the other lines that have a field of the respondent, with what is indented below them.
    private static func personalLines(_ lines: [ArraySlice<UInt8>]) -> [ByteRange] {
        var parts: [ByteRange] = []
        var number = 0
        while number < lines.count {
            let names = LineFields.all(in: lines[number]).map(\.name).filter { !fieldNames.contains($0) }
            guard names.contains(where: { isPersonal(name: $0) }) else {
                number += 1
                continue
            }
            var first = number
            var next = number + 1
            if names.contains(where: { ConfidenceWords.isRespondent(String(decoding: $0, as: UTF8.self)) }) {
                first = max(0, number - 1)
                while next < lines.count, !isFieldOfSubmission(lines[next]) { next += 1 }
                next = min(lines.count, max(next, number + 2))
            } else {
                let margin = indentation(lines[number])
                while next < lines.count, lines[next].isEmpty || indentation(lines[next]) > margin {
                    next += 1
                }
            }
            parts.append(ByteRange(lines[first].startIndex, lines[next - 1].endIndex))
            number = max(number + 1, next - 1)
        }
        return parts
    }

    private static func indentation(_ line: ArraySlice<UInt8>) -> Int {
        line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    }

    private static func isFieldOfSubmission(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return SubmissionKey(rawValue: String(decoding: line[..<colon], as: UTF8.self)).map { !$0.isPersonal }
            ?? false
    }

    /// Returns whether a lowercased line contains something like `confidential: true`.
    static func declaresConfidential(_ line: String) -> Bool {
        var rest = Substring(line)
        while let start = rest.firstRange(of: "confid") {
            rest = rest[start.upperBound...].drop { $0.isLetter || $0 == "\"" || $0 == "'" || $0 == " " }
            guard rest.first == ":" else { continue }
            let value = rest.dropFirst().drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isLetter }
            if value.isEmpty || !isDenial(String(value)) { return true }
        }
        return false
    }

    private static func isDenial(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let word = words.first, words.count == 1 else { return false }
        // A word that can only mean “false” leaves no doubt either.
        return BooleanWords.meaning(of: String(word)) == false
    }
}
