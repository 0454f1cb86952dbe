import ByteText
import Diagnostics
import YAMLSyntax

/// The rules on what keeps a file, or a text in it, from being read as typed.
enum ReadingRules {
    static let onProblems: [any ReadingRule.Type] = [
        FileTooLarge.self, NotUTF8.self, WideEncoding.self, ControlCharacter.self, TabIndentation.self,
        NestedTooDeeply.self, TooManyEntries.self, SeveralDocuments.self, DuplicateField.self, Reference.self,
        UnclosedQuotation.self, FieldNameTooLong.self, TooManyMarks.self, ForeignSpace.self, NoHyphen.self,
        MergeConflict.self, NotText.self, InnerQuotation.self, TextBelowField.self, FieldColon.self,
        QuotedMail.self, TwoFieldsOnLine.self, TextOutsideFields.self,
    ]

    static let all: [any Rule.Type] =
        onProblems.map { $0 } + [
            MalformedYAML.self, EmptyFile.self, CommentInText.self, BackslashInQuotation.self,
            InvisibleCharacter.self, CurlyQuotation.self, TooManyFindings.self,
        ] + onWorkbooks

    /// Those on what keeps a workbook, or something in it, from being read.
    private static let onWorkbooks: [any Rule.Type] = [
        NumberShownOtherwise.self, StruckThrough.self,
        OlderWorkbook.self, EncryptedWorkbook.self, OtherSpreadsheet.self, DamagedWorkbook.self,
        WorkbookTooLarge.self, SheetMissing.self, IgnoredInWorkbook.self, FormulaInCell.self,
        CellNotRead.self, RowWithoutQuestion.self, RowsMixed.self, MergedCells.self, SheetTwice.self,
        ConfidenceInDoubt.self,
    ]

    /// Their codes, and that of the rule on what was chosen for a cell and is not offered there.
    static let codesOnWorkbooks = Set(
        (onWorkbooks + [NotOffered.self, TooManyFindings.self]).map { $0.page.code })

    /// The codes of the rules whose findings quote nothing of the file.
    static let nonquoting = Set(
        (all + [NotOffered.self]).filter { $0 is any NonquotingRule.Type || $0 is any WorkbookRule.Type }.map
        {
            $0.page.code
        })

    /// Returns the findings for syntax problems.
    static func diagnostics(_ problems: [SyntaxProblem], in file: SourceFile) -> [Diagnostic] {
        guard !problems.isEmpty else { return [] }
        let lines = LineIndex(file)
        return problems.map { diagnostic($0, in: file, lines: lines) }
    }

    private static func diagnostic(
        _ problem: SyntaxProblem, in file: SourceFile, lines: LineIndex
    ) -> Diagnostic {
        if let cut = CommentInText.check(causeOf: problem, in: file, lines: lines) { return cut }
        let rule = onProblems.first { $0.check(problem, in: file) != nil }
        var finding = rule?.check(problem, in: file) ?? MalformedYAML.finding(problem, in: file)
        for skipped in merged(problem) {
            finding.related.append(self.skipped(skipped, in: file, lines: lines))
        }
        let fix = rule?.fix(problem, in: file) ?? MalformedYAML.fix(problem)
        return finding.located(
            at: SourceLocation(path: file.path, range: problem.range), fixes: [fix].compactMap(\.self))
    }

    /// Returns the lines left out because of a problem, adjoining ones together.
    private static func merged(_ problem: SyntaxProblem) -> [ByteRange] {
        let ranges = problem.allSkipped
        var merged: [ByteRange] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, last.upperBound >= range.lowerBound {
                merged[merged.count - 1] = ByteRange(
                    Int(last.lowerBound), Int(max(last.upperBound, range.upperBound)))
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    /// Returns a note on the lines that were skipped, so that nobody assumes they were checked.
    static func skipped(
        _ range: ByteRange, in file: SourceFile, lines: LineIndex
    ) -> Diagnostic.Related {
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

    /// Returns what undoes the problem, if that is known.
    static func fix(_ problem: SyntaxProblem, in file: SourceFile) -> Fix?

    /// Returns what the repair of a problem does, for its title.
    static func fixTitle(_ problem: SyntaxProblem) -> String
}

extension ReadingRule {
    static func fix(_ problem: SyntaxProblem, in file: SourceFile) -> Fix? {
        Fix(fixTitle(problem), repairing: problem)
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Correct it" }
}

/// A rule whose findings quote nothing of the file, so that they are worded alike for confidential parts.
protocol NonquotingRule: ReadingRule {}

/// A rule on what stands in a workbook and is not read: it quotes nothing of the cells, and names them.
protocol WorkbookRule: Rule {}

extension Fix {
    /// Creates the fix that makes the repair of a problem; nil without one.
    init?(_ title: String, repairing problem: SyntaxProblem) {
        self.init(
            title, safety: problem.isRepairCertain ? .safe : .unsafe, at: problem.repair.map(\.range)
        ) { problem.repair[$0].text }
    }

    /// Creates a fix that changes places all over a file; nil when there are none, or more than in any checklist
    /// that a person filled in, since every output lists them.
    init?(
        _ title: String, safety: Safety, at places: [ByteRange], replacement: (Int) -> String
    ) {
        guard !places.isEmpty, places.count <= 20_000 else { return nil }
        self.init(
            title, safety: safety, edits: places.indices.map { Edit(places[$0], replacement($0)) })
    }
}
