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
    /// `{words}` in an entry is replaced by the fingerprint of those words, `{~words}` by its first digits.
    @discardableResult
    static func check(
        _ entries: String, under key: String = "edits", _ submissions: KeyValuePairs<String, String>,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> Edits {
        let editorial = MarkedText("cycle: \"2011\"\n\(key):\n" + fingerprinted(entries))
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
            file.value ?? Edits(), path: "editorial.yaml", checklist: Sample.checklist, Sample.membership,
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

    /// Returns the findings on entries that are checked against the submission of Canada, from `language:` on.
    static func findings(ofEditorial entries: String, _ submission: String) -> [Diagnostic] {
        let decoded = Sample.decode(
            "checklist: sample\nedition: 1\ncycle: \"2011\"\nstate: CAN\n\(submission)")
        var check = check(of: entries)
        check.check(decoded)
        return check.findings
    }

    /// Returns the findings on missing translations in the submission of Canada, from `language:` on.
    static func findings(_ entries: String, _ submission: String) -> [Diagnostic] {
        let decoded = Sample.decode(
            "checklist: sample\nedition: 1\ncycle: \"2011\"\nstate: CAN\n\(submission)")
        return check(of: entries).reportingMissingTranslations(in: decoded).findings.filter {
            $0.code == "FU410"
        }
    }

    private static func check(of entries: String) -> EditorialCheck {
        let text = "cycle: \"2011\"\nedits:\n" + fingerprinted(entries)
        let file = Editorial.decode(
            SourceFile(path: "editorial.yaml", bytes: Array(text.utf8)), checklist: Sample.checklist,
            membership: Sample.membership, cycle: Sample.cycle())
        return EditorialCheck(
            file.value ?? Edits(), path: "editorial.yaml", checklist: Sample.checklist, Sample.membership,
            cycle: Sample.cycle())
    }

    private static func fingerprinted(_ entries: String) -> String {
        entries.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { position, part in
            guard position > 0 else { return String(part) }
            // A mapping has a space after its bracket.
            guard part.first != " ", let end = part.firstIndex(of: "}") else { return "{" + part }
            let words = part[..<end]
            // Of the texts that a paragraph stands for the first digits are enough.
            let fingerprint =
                words.first == "~"
                ? Fingerprint(of: String(words.dropFirst())).short : Fingerprint(of: String(words)).hex
            return fingerprint + part[part.index(after: end)...]
        }.joined()
    }
}

/// Choices of answers of Canada to be quoted.
enum MarkedChoices {
    /// What Canada says, from `language:` on: something that can be quoted on one item only.
    static let canada = """
        language: en
        answers:
          cybercrime-legislation: { authority: Department of Justice }
          cybercrime-capacity: { summary: Canada reported a secret., confidential: true }
          prison-rules: { summary: Canada reported rules. }
        """

    /// Checks entries, given as the fields of each, and returns the choices that hold.
    @discardableResult
    static func check(
        _ entries: [String], _ submission: String = canada,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [ExampleChoice] {
        let lines = entries.map { entry in
            "  - { \(entry)\(entry.contains("reason") ? "" : ", reason: It is new.") }\n"
        }
        return MarkedEditorial.check(
            lines.joined(), under: "examples", ["CAN": submission], sourceLocation: sourceLocation
        ).examples
    }
}
