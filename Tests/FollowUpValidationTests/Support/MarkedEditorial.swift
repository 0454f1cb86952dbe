import ByteText
import Diagnostics
import Fingerprints
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The findings on an editorial file and on the submissions it edits, in which marks show the expected ones.
enum MarkedEditorial {
    /// Checks `entries` against submissions given by the code of their State, each from `language:` on.
    /// `{words}` in an entry is replaced by the fingerprint of those words.
    @discardableResult
    static func check(
        _ entries: String, _ submissions: KeyValuePairs<String, String>,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [EditedText] {
        let editorial = MarkedText("cycle: \"2011\"\nedits:\n" + fingerprinted(entries))
        let texts = submissions.map { state, rest in
            MarkedText("checklist: sample\nedition: 1\ncycle: \"2011\"\nstate: \(state)\n\(rest)")
        }
        let decoded = zip(submissions, texts).map { submission, text in
            Sample.decode(text.text, path: "\(submission.key).yaml")
        }
        let file = Editorial.decode(
            SourceFile(path: "editorial.yaml", bytes: Array(editorial.text.utf8)),
            checklist: Sample.checklist, membership: Sample.membership, cycle: Sample.cycle())
        var check = EditorialCheck(
            file.value ?? [], path: "editorial.yaml", checklist: Sample.checklist, Sample.membership,
            cycle: Sample.cycle())
        for (text, decoded) in zip(texts, decoded) {
            check.check(decoded)
            text.check(
                check.reportingMissingTranslations(in: decoded).findings, sourceLocation: sourceLocation)
        }
        check.finish()
        editorial.check(file.findings + check.findings, sourceLocation: sourceLocation)
        return check.accepted
    }

    /// Returns the findings on missing translations in the submission of Canada, from `language:` on.
    static func findings(_ entries: String, _ submission: String) -> [Diagnostic] {
        let decoded = Sample.decode(
            "checklist: sample\nedition: 1\ncycle: \"2011\"\nstate: CAN\n\(submission)")
        let text = "cycle: \"2011\"\nedits:\n" + fingerprinted(entries)
        let file = Editorial.decode(
            SourceFile(path: "editorial.yaml", bytes: Array(text.utf8)), checklist: Sample.checklist,
            membership: Sample.membership, cycle: Sample.cycle())
        let check = EditorialCheck(
            file.value ?? [], path: "editorial.yaml", checklist: Sample.checklist, Sample.membership,
            cycle: Sample.cycle())
        return check.reportingMissingTranslations(in: decoded).findings.filter { $0.code == "FU410" }
    }

    private static func fingerprinted(_ entries: String) -> String {
        entries.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { position, part in
            guard position > 0, let end = part.firstIndex(of: "}") else { return String(part) }
            return Fingerprint(of: String(part[..<end])).hex + part[part.index(after: end)...]
        }.joined()
    }
}
