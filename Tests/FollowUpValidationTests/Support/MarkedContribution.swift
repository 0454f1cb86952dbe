import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The findings on contributions in which marks show the expected ones.
enum MarkedContribution {
    /// Checks a contribution: the usual fields, then `rest`.
    @discardableResult
    static func check(
        _ rest: String, by contributor: String = "institute",
        in context: ContributionContext = Sample.contributionContext(),
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> Decoded<Contribution> {
        checkWhole(Sample.contribution(contributor, rest), in: context, sourceLocation: sourceLocation)
    }

    /// Checks a contribution that consists only of the given text.
    @discardableResult
    static func checkWhole(
        _ text: String, in context: ContributionContext = Sample.contributionContext(),
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> Decoded<Contribution> {
        let marked = MarkedText(text)
        let decoded = Contribution.decode(
            SourceFile(path: "contributions/institute.yaml", bytes: Array(marked.text.utf8)), in: context)
        marked.check(decoded.findings, sourceLocation: sourceLocation)
        return decoded
    }

    /// Checks contributions by file name, one against the other, with the usual fields and one text.
    @discardableResult
    static func check(
        files: KeyValuePairs<String, String>, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [Diagnostic] {
        var check = ContributionCheck()
        return files.flatMap { name, contributor in
            let subject = contributor.contains("unodc") ? "office" : "study"
            let marked = MarkedText(
                Sample.contribution(
                    contributor,
                    "reports: [{ about: [\(subject)], summary: The Institute reported a study. }]"))
            let file = SourceFile(path: "contributions/\(name)", bytes: Array(marked.text.utf8))
            let findings = check.check(Contribution.decode(file, in: Sample.contributionContext())).findings
            marked.check(
                findings.filter { $0.code == "FU435" || $0.code == "FU436" }, sourceLocation: sourceLocation)
            return findings
        }
    }
}
