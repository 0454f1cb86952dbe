import Diagnostics
import FollowUpModel
import TestSupport
import Testing

@Suite("FU210 unknown-confidentiality")
struct UnknownConfidentialityTests {
    @Test("A value other than true or false is reported", arguments: ["partly", "yes", "no", "True", "1"])
    func unknown(word: String) throws {
        let finding = try #require(
            Findings.inSubmission(
                """
                answers:
                  prison-rules:
                    authority: Prison Service
                    confidential: ⟪FU210 \(word)⟫
                """
            ).first)
        // All but “no” leave doubt, so no word of the answer is shown.
        #expect(finding.isConfidential == (word != "no"))
        guard word == "no" else { return }
        #expect(finding.message == "“no” is neither true nor false")
        #expect(
            finding.help == "Write true where nothing of the answer may be published, else false.")
    }

    @Test(
        "Only true or false itself is written for the State; whatever else it seems to mean is asked",
        arguments: [
            ("True", Fix.Safety.safe), ("FALSE", .safe), ("false.", .safe), ("“true”", .unsafe),
            ("«false»", .unsafe),
            ("yes", .unsafe), ("no", .unsafe), ("Confidential", .unsafe), ("YES.", .unsafe),
        ])
    func corrections(word: String, safety: Fix.Safety) {
        for field in ["confidential", "confirmed"] {
            let text = Sample.submission(
                "answers: { prison-rules: { \(field): \(word), authority: Prison Service } }")
            let finding = Sample.decode(text).findings.first { $0.code == "FU210" }
            #expect(finding?.fixes.map(\.safety) == [safety])
        }
    }

    @Test("An unclear value for an exercise is reported")
    func exercise() throws {
        let finding = try #require(Findings.inCycle("exercise: ⟪FU210 perhaps⟫").first)
        #expect(finding.message == "“perhaps” is neither true nor false")
        #expect(finding.help == "Write true for an exercise with invented States, else false.")
    }

    @Test("An unclear confirmation is reported, and counts as not confirmed")
    func confirmed() throws {
        let text = "answers: { ⟪FU307 prison-rules⟫: { confirmed: ⟪FU210 sure⟫, authority: Prison Service } }"
        let finding = try #require(Findings.inSubmission(text).first { $0.code == "FU210" })
        #expect(finding.message == "“sure” is neither true nor false")
        #expect(finding.help == "Write true once what was carried over still holds, else false.")
    }

    @Test("An unclear mark as a principal result is reported, and is none; a blank one is none")
    func principal() throws {
        let text = "answers: { prison-rules: { principal: ⟪FU210 first⟫, authority: Prison Service } }"
        let finding = try #require(Findings.inSubmission(text).first)
        #expect(finding.message == "“first” is neither true nor false")
        #expect(finding.help == "Write true for a principal result of the State, else false.")
        for word in ["false", "\"\"", ""] {
            let text = "answers: { prison-rules: { principal: \(word), authority: Prison Service } }"
            Findings.inSubmission(text)
            #expect(
                try #require(Sample.decode(Sample.submission(text)).accepted).answers.map(\.isPrincipal) == [
                    false
                ])
        }
    }

    @Test("True and false are accepted", arguments: ["true", "false", "\"true\""])
    func known(word: String) {
        Findings.inSubmission("answers: { prison-rules: { confidential: \(word) } }")
        Findings.inCycle("exercise: \(word)")
    }

    @Test("A blank field is unclear, except in a cycle file", arguments: ["\"\"", "''"])
    func blank(word: String) throws {
        let finding = try #require(
            Findings.inSubmission("answers: { prison-rules: { confidential: ⟪FU210 \(word)⟫ } }").first)
        #expect(finding.isConfidential)
        Findings.inCycle("exercise: \(word)")
        Findings.inCycle("exercise:")
    }
}
