import ByteText
import Diagnostics
import YAMLSyntax

/// The rules on what keeps a file, or a text in it, from being read as it was typed.
enum ReadingRules {
    static let all: [any Rule.Type] = [
        FileTooLarge.self, NotUTF8.self, WideEncoding.self, ControlCharacter.self, TabIndentation.self,
        MalformedYAML.self, NestedTooDeeply.self, TooManyEntries.self, SeveralDocuments.self,
        DuplicateField.self, Reference.self, EmptyFile.self, UnclosedQuotation.self, CommentInText.self,
        BackslashInQuotation.self, InvisibleCharacter.self, FieldNameTooLong.self, TooManyMarks.self,
    ]

    /// Gives a problem that reading found to the rule that words it.
    static func diagnostic(_ problem: SyntaxProblem, in file: SourceFile) -> Diagnostic {
        var finding = finding(problem, in: file)
        if let skipped = problem.skipped {
            finding.related.append(self.skipped(skipped, in: file))
        }
        let fixes = problem.kind == .tabIndentation ? [TabIndentation.fix(in: file)] : []
        return finding.placed(at: Place(path: file.path, range: problem.range), fixes: fixes)
    }

    /// Says which lines were left out, so that nobody takes them for checked.
    private static func skipped(_ range: ByteRange, in file: SourceFile) -> Diagnostic.Related {
        let lines = LineIndex(file)
        let first = lines.position(of: range.lowerBound).line
        let last = max(first, lines.position(of: max(range.lowerBound, range.upperBound - 1)).line)
        let message = first == last ? "line \(first) was not read" : "lines \(first) to \(last) were not read"
        let start = ByteRange(Int(range.lowerBound), Int(range.lowerBound))
        return Diagnostic.Related(
            "\(message); the rest of the file was", at: Place(path: file.path, range: start))
    }

    private static func finding(_ problem: SyntaxProblem, in file: SourceFile) -> Finding {
        switch problem.kind {
        case .tooLarge(let bytes, let limit): FileTooLarge.finding(bytes: bytes, limit: limit)
        case .notUTF8(let byte): NotUTF8.finding(byte: byte)
        case .wideEncoding(let name): WideEncoding.finding(name: name)
        case .controlCharacter(let scalar): ControlCharacter.finding(scalar: scalar)
        case .stackedMarks(let limit): TooManyMarks.finding(limit: limit)
        case .tabIndentation: TabIndentation.finding()
        case .malformed(_, let context) where context == "while scanning a quoted scalar":
            UnclosedQuotation.finding()
        case .malformed(let words, let context):
            MalformedYAML.finding(
                problem: words, context: context, isAfterQuotation: isAfterQuotation(problem.range, in: file))
        case .unclosedQuotation: UnclosedQuotation.finding()
        case .tooDeep(let limit): NestedTooDeeply.finding(limit: limit)
        case .tooManyNodes(let limit): TooManyEntries.finding(limit: limit)
        case .tooManyItems(let count, let limit): TooManyEntries.finding(items: count, limit: limit)
        case .tooLongKey(let count, let limit): FieldNameTooLong.finding(count: count, limit: limit)
        case .severalDocuments: SeveralDocuments.finding()
        case .duplicateKey(let key, let first):
            DuplicateField.finding(key, first: Place(path: file.path, range: first))
        case .reference(let text): Reference.finding(text)
        }
    }

    /// Whether there is nothing but spaces between a closing quotation mark and a place.
    private static func isAfterQuotation(_ range: ByteRange, in file: SourceFile) -> Bool {
        let before = file.bytes.prefix(Int(range.lowerBound)).last { $0 != UInt8(ascii: " ") }
        return before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
    }
}
