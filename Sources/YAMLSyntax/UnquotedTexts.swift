import ByteText

/// Recognizes texts that need quotation marks: those that begin with a character of YAML, or with a colon in them.
enum UnquotedTexts {
    static func mistakes(in text: EntryText) -> [Mistake] {
        guard text.lines.indices.contains(text.failing) else { return [] }
        let line = text.lines[text.failing]
        guard let value = line.valueText, let first = value.first,
            !"\"'#".utf8.contains(first), !String(decoding: value, as: UTF8.self).contains(" #"),
            !goesOn(below: line, in: text)
        else { return [] }
        if first == UInt8(ascii: ">") || first == UInt8(ascii: "|") {
            return [belowSign(value, on: line, text.failure)].compactMap(\.self)
        }
        let quoted = YAMLText.quoted(String(decoding: value, as: UTF8.self))
        let repair = [Replacement(value.startIndex..<value.endIndex, quoted)]
        if "@%`*&!,?".utf8.contains(first) {
            if case .malformed("found character that cannot start any token", _) = text.failure.kind {
                return [Mistake(kind: text.failure.kind, range: text.failure.range.indices, repair: repair)]
            }
            let word = value.prefix { $0 > UInt8(ascii: " ") }
            return [
                first == UInt8(ascii: "*")
                    ? Mistake(
                        kind: .reference(String(decoding: word, as: UTF8.self)),
                        range: word.startIndex..<word.endIndex, repair: repair)
                    : Mistake(
                        kind: .malformed(
                            problem: "found character that cannot start any token", context: ""),
                        range: value.startIndex..<value.startIndex + 1, repair: repair)
            ]
        }
        if isBracketed(value) {
            return [
                Mistake(
                    kind: text.failure.kind, range: text.failure.range.indices, repair: repair,
                    isCertain: false)
            ]
        }
        guard first != UInt8(ascii: "{"), first != UInt8(ascii: "["),
            case .malformed("mapping values are not allowed in this context", _) = text.failure.kind
        else {
            return []
        }
        let colon = Int(text.failure.range.lowerBound)
        guard value.indices.contains(colon) else { return [] }
        // What stands before the colon may be the name of a field whose line this was.
        let word = value[..<colon].reversed().prefix { $0 > UInt8(ascii: " ") }
        let isName = SourceLine.name(in: Array(word.reversed())[...]).count == word.count
        return [
            Mistake(
                kind: text.failure.kind, range: text.failure.range.indices, repair: repair, isCertain: !isName
            )
        ]
    }

    /// Returns whether a value begins with a bracket, but holds neither a field nor a text in quotation marks.
    static func isBracketed(_ value: ArraySlice<UInt8>) -> Bool {
        guard let first = value.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else {
            return false
        }
        let text = String(decoding: value, as: UTF8.self)
        return value.dropFirst().contains { $0 > UInt8(ascii: "@") }
            && !text.contains(": ") && !text.contains("\"") && !text.hasSuffix("]") && !text.hasSuffix("}")
    }

    /// Returns the mistake of beginning a text on the line of the sign that says that it stands below.
    private static func belowSign(
        _ value: ArraySlice<UInt8>, on line: SourceLine, _ failure: SyntaxProblem
    ) -> Mistake? {
        guard case .malformed("did not find expected comment or line break", _) = failure.kind else {
            return nil
        }
        let words = value.drop { ">|+- ".utf8.contains($0) }
        let sign = value[..<words.startIndex].prefix { $0 > UInt8(ascii: " ") }
        let margin = "\n" + String(repeating: " ", count: line.indentation + 2)
        return Mistake(
            kind: failure.kind, range: failure.range.indices,
            repair: [Replacement(sign.endIndex..<words.startIndex, margin)])
    }

    private static func goesOn(below line: SourceLine, in text: EntryText) -> Bool {
        guard let next = text.next(after: text.failing).map({ text.lines[$0] }) else { return false }
        return next.isText && next.indentation > line.indentation
    }
}
