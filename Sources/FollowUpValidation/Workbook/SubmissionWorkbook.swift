public import ByteText
public import Diagnostics
import FollowUpModel
import SpreadsheetReading

/// A submission that was filled in as a workbook.
public enum SubmissionWorkbook {
    /// Reads a workbook as the text, in YAML, of the same submission, which has no bytes if it cannot be read.
    ///
    /// - Returns: The text, and the findings on the workbook itself. What stands where no answer belongs is in the text as
    ///   comments.
    public static func text(of file: SourceFile) -> (source: SourceFile, findings: [Diagnostic]) {
        let read = read(file)
        return (read.source, read.findings)
    }

    /// What was read of a workbook.
    struct Reading {
        /// The text, as ``text(of:)`` returns it.
        let source: SourceFile
        let findings: [Diagnostic]
        /// The bytes of the fields about the reply as a whole.
        var reply = ByteRange.start
        /// Whether these are all that the workbook has, as far as is known.
        var isReplyRead = true
    }

    /// Reads a workbook.
    static func read(_ file: SourceFile) -> Reading {
        let workbook: Spreadsheet
        do throws(SpreadsheetProblem) {
            workbook = try SpreadsheetReader.read(file.bytes)
        } catch {
            return unreadable(finding(on: error), path: file.path)
        }
        let answers = WorkbookAnswers(workbook)
        if let reason = answers.reasonForNothing { return unreadable(reason, path: file.path) }
        // Each would be a finding, for which there is neither room nor time.
        let problems = answers.items.reduce(answers.problems.count) { $0 + $1.problems.count }
        guard problems <= TooManyFindings.most else {
            return unreadable(WorkbookTooLarge.finding, path: file.path)
        }
        let text = WorkbookText(answers)
        let findings = text.findings.map { finding, range, isOfRespondent in
            finding.located(at: SourceLocation(path: file.path, range: range)).withheld(if: isOfRespondent)
        }
        return Reading(
            source: SourceFile(path: file.path, bytes: text.bytes, cells: text.cells), findings: findings,
            reply: text.reply, isReplyRead: answers.isReplyRead)
    }

    private static func finding(on problem: SpreadsheetProblem) -> Finding {
        switch problem {
        case .older: OlderWorkbook.finding
        case .encrypted: EncryptedWorkbook.finding
        case .tooLarge: WorkbookTooLarge.finding
        case .openDocument, .binary, .notWorkbook, .damaged, .declaresEntities:
            OtherSpreadsheet.check(problem) ?? DamagedWorkbook.check(problem) ?? WorkbookTooLarge.finding
        }
    }

    private static func unreadable(_ finding: Finding, path: String) -> Reading {
        Reading(
            source: SourceFile(path: path, bytes: [], cells: CellMap()),
            findings: [finding.located(at: SourceLocation(path: path, range: .start))])
    }
}

extension Diagnostic {
    /// Returns the finding without the content of its cell, if that may name the respondent.
    fileprivate func withheld(if isOfRespondent: Bool) -> Diagnostic {
        isOfRespondent ? confidential(message: message, item: item, help: help ?? "") : self
    }
}
