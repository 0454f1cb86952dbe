import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Comparing two submissions")
struct SubmissionComparisonTests {
    @Test("A submission does not differ from itself, even in another layout")
    func same() throws {
        let comparison = try compare(
            "answers: { prison-rules: { summary: Canada has rules., measures: [{ title: Act }] } }",
            "answers:\n  prison-rules:\n    measures:\n      - title: \"Act\"\n    summary: >\n      Canada has\n      rules.\n"
        )
        #expect(comparison.changes == [])
        #expect(comparison.sameCount == 3)
    }

    @Test("Parts and the commitments of proposals are compared")
    func parts() throws {
        let comparison = try compare(
            """
            answers: { prison-rules: { summary: Canada has rules. } }
            proposals: { follow-up: [a body] }
            """,
            """
            answers: { prison-rules: { parts: [rules], summary: Canada has rules. } }
            proposals: { follow-up: [{ text: a body, commitments: [study] }] }
            """)
        #expect(
            comparison.changes == [
                .init(.added, "prison-rules, part", [[.added("rules")]]),
                .init(.reworded, "follow-up", [[.same("a body"), .added(" (study)")]]),
            ])
    }

    @Test("Kinds of challenges are compared one by one")
    func challengeKinds() throws {
        let comparison = try compare(
            "answers: { prison-rules: { challenge-kinds: [data, resources] } }",
            "answers: { prison-rules: { challenge-kinds: [data, other] } }")
        #expect(
            comparison.changes == [
                .init(.removed, "prison-rules, kind of challenge", [[.removed("resources")]]),
                .init(.added, "prison-rules, kind of challenge", [[.added("other")]]),
            ])
    }

    @Test("A mark as a principal result is compared, and its absence is the same as “false”")
    func principal() throws {
        let old = "answers: { prison-rules: { summary: Canada had rules., principal: true } }"
        let new = "answers: { prison-rules: { summary: Canada had rules., principal: false } }"
        #expect(
            try compare(old, new).changes == [
                .init(.removed, "prison-rules, principal", [[.removed("true")]])
            ])
        #expect(
            try compare(new, "answers: { prison-rules: { summary: Canada had rules. } }").changes == [])
    }

    @Test("Each field is named with its item")
    func fields() throws {
        let comparison = try compare(
            """
            answers:
              prison-rules:
                status: not implemented
                summary: Canada had no rules.
                authority: Ministry of Justice
            proposals: { follow-up: [a body] }
            """,
            """
            answers:
              cybercrime-legislation: { status: implemented }
              prison-rules:
                status: implemented
                summary: Canada had rules.
                challenges: Means lacked.
            proposals: { follow-up: [a body, a fund] }
            """)
        #expect(
            comparison.changes == [
                .init(.added, "cybercrime-legislation, status", [[.added("implemented")]]),
                .init(.reworded, "prison-rules, status", [[.removed("not "), .same("implemented")]]),
                .init(
                    .reworded, "prison-rules, summary",
                    [[.same("Canada had "), .removed("no "), .same("rules.")]]),
                .init(.added, "prison-rules, challenges", [[.added("Means lacked.")]]),
                .init(.removed, "prison-rules, authority", [[.removed("Ministry of Justice")]]),
                .init(.added, "follow-up", [[.added("a fund")]]),
            ])
    }

    @Test("Entries of a list are compared with each other by their words")
    func lists() throws {
        let comparison = try compare(
            """
            answers:
              prison-rules:
                measures:
                  - { title: Prison Act, year: 2009 }
                  - { title: Probation Act, kind: law }
                plan: [{ action: training, by: 2012 }]
                assistance: { needed: [{ kind: training, note: of judges }] }
            """,
            """
            answers:
              prison-rules:
                measures:
                  - { title: Border Agreement }
                  - { title: Prison Act, year: 2010 }
                  - { title: Probation Act, kind: law }
                plan: [{ action: training, authority: the Ministry, by: 2012 }]
                assistance: { needed: [{ kind: training, note: of police officers }] }
            """)
        #expect(
            comparison.changes.map { "\($0.kind.rawValue): \($0.place)" } == [
                "added: prison-rules, measure", "reworded: prison-rules, measure",
                "reworded: prison-rules, assistance needed", "reworded: prison-rules, planned action",
            ])
    }

    @Test(
        "Of confidential answers only the fact of a change is reported, and no word",
        arguments: [
            (
                "summary: SECRET, confidential: true", "summary: SECRET two, confidential: true",
                "the answer given in confidence was changed"
            ),
            (
                "summary: SECRET", "summary: SECRET, confidential: true",
                "the answer is now given in confidence"
            ),
            (
                "summary: SECRET, confidential: true", "summary: SECRET",
                "the answer is no longer given in confidence"
            ),
            ("", "summary: SECRET, confidential: true", "an answer is now given in confidence"),
            ("summary: SECRET, confidential: true", "", "the answer given in confidence was removed"),
        ])
    func confidential(old: String, new: String, words: String) throws {
        let comparison = try compare(
            "answers: { prison-rules: { \(old) } }", "answers: { prison-rules: { \(new) } }")
        #expect(comparison.changes == [.init(.confidential, "prison-rules, \(words)", [])])
        #expect(!"\(comparison)".contains("SECRET"))
        #expect(!String(decoding: try comparison.page(), as: UTF8.self).contains("SECRET"))
    }

    @Test("Equal confidential answers are equal")
    func sameConfidential() throws {
        let text = "answers: { prison-rules: { summary: SECRET, confidential: true } }"
        let comparison = try compare(text, text + "\n# remark\n")
        #expect(comparison.changes == [])
        #expect(!"\(comparison)".contains("SECRET"))
    }

    private func compare(_ old: String, _ new: String) throws -> Comparison {
        Comparison(
            of: try submission(old), named: "old", with: try submission(new), named: "new",
            checklist: Sample.checklist)
    }

    private func submission(_ rest: String) throws -> Submission {
        let decoded = Sample.decode(Sample.submission(rest))
        return try #require(decoded.accepted, "\(decoded.findings)")
    }
}
