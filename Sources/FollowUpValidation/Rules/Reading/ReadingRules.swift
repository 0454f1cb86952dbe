import ByteText
import Diagnostics
import YAMLSyntax

/// The rules on what keeps a file, or a text in it, from being read as typed.
enum ReadingRules {
    static let onProblems: [any ReadingRule.Type] = [
        FileTooLarge.self, NotUTF8.self, WideEncoding.self, ControlCharacter.self, TabIndentation.self,
        NestedTooDeeply.self, TooManyEntries.self, SeveralDocuments.self, DuplicateField.self, Reference.self,
        UnclosedQuotation.self, FieldNameTooLong.self, TooManyMarks.self,
    ]

    static let all: [any Rule.Type] =
        onProblems.map { $0 } + [
            MalformedYAML.self, EmptyFile.self, CommentInText.self, BackslashInQuotation.self,
            InvisibleCharacter.self,
        ]

    /// Returns the finding for a syntax problem.
    static func diagnostic(_ problem: SyntaxProblem, in file: SourceFile) -> Diagnostic {
        if let cut = CommentInText.check(causeOf: problem, in: file) { return cut }
        var finding =
            onProblems.lazy.compactMap { $0.check(problem, in: file) }.first
            ?? MalformedYAML.finding(problem, in: file)
        if let skipped = problem.skipped {
            finding.related.append(self.skipped(skipped, in: file))
        }
        let fixes = problem.kind == .tabIndentation ? [TabIndentation.fix(in: file)] : []
        return finding.located(at: SourceLocation(path: file.path, range: problem.range), fixes: fixes)
    }

    /// Returns a note on the lines that were skipped, so that nobody assumes they were checked.
    static func skipped(_ range: ByteRange, in file: SourceFile) -> Diagnostic.Related {
        let lines = LineIndex(file)
        let first = lines.position(of: range.lowerBound).line
        let last = max(first, lines.position(of: max(range.lowerBound, range.upperBound - 1)).line)
        let message = first == last ? "line \(first) was not read" : "lines \(first) to \(last) were not read"
        let start = ByteRange(Int(range.lowerBound), Int(range.lowerBound))
        return Diagnostic.Related(
            "\(message); the rest of the file was", at: SourceLocation(path: file.path, range: start))
    }
}

/// A rule on a syntax problem that the parser reports.
protocol ReadingRule: Rule {
    /// Returns a finding if the problem is one that this rule covers.
    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding?
}
