import ByteText
import Diagnostics
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpValidation

/// Which answers count as given in confidence, and that the State is asked if it did not say so clearly.
@Suite("Doubt is confidence")
struct DoubtIsConfidenceTests {
    @Test(
        "Any value of “confidential” other than a clear “false” counts as “true”",
        arguments: [
            "", " ", "~", "null", "\"\"", "''", "\" \"", "[]", "{}", "[false]", "maybe", "partly", "0", "1",
            "oui", "да",
            "fаlse", "“false”", "false?", "not false", "false false", "flase", "no one", "n", "off",
        ])
    func value(text: String) throws {
        let decoded = Sample.decode(answers("    summary: SECRET\n    confidential: \(text)"))
        try expectWithheld(decoded, asks: true)
    }

    @Test(
        "“true” is clear",
        arguments: ["true", "\"true\"", "'true'", "true # confidential, do not publish"])
    func clear(text: String) throws {
        let decoded = Sample.decode(answers("    authority: Ministry of Training\n    confidential: \(text)"))
        try expectWithheld(decoded, asks: false)
    }

    @Test(
        "“false” is clear too, in any spelling",
        arguments: ["false", "\"false\"", "'false'", "no", "No", "False", "FALSE"])
    func denied(text: String) throws {
        let decoded = Sample.decode(answers("    summary: SECRET\n    confidential: \(text)"))
        #expect(try #require(decoded.value).answers.map(\.isConfidential) == [false, false, false])
        #expect(decoded.confidential.isEmpty)
    }

    @Test(
        "The field name may be in another script, misspelt, or in another language",
        arguments: [
            "сonfidential", "соnfidеntiаl", "ｃｏｎｆｉｄｅｎｔｉａｌ", "𝐜𝐨𝐧𝐟𝐢𝐝𝐞𝐧𝐭𝐢𝐚𝐥", "Confidential", "CONFIDENTIAL",
            "confidental",
            "cofidential", "comfidential", "conifdential", "confedential", "confidentail",
            "confidential answer", "confidance",
            "confidentiel", "confidentielle", "confidencial", "con-fidential", "confi\u{200B}dential",
            "cοnfidential",
            "conﬁdential", "\"confidential \"", "is confidential",
        ])
    func name(of field: String) throws {
        let decoded = Sample.decode(answers("    summary: SECRET\n    \(field): true"))
        try expectWithheld(decoded, asks: true)
    }

    @Test(
        "Another word may declare confidence",
        arguments: [
            "in confidence", "in-confidence", "In Confidence", "in_confidence", "secret", "Secret", "ѕecret",
            "private", "PRIVATE",
            "not-for-publication", "not for publication", "do-not-publish", "do not publish", "don’t publish",
            "internal",
            "internal use only", "restricted", "withhold", "off the record", "unpublished", "classified",
            "privé", "Privé",
            "ne pas publier", "usage interne", "interne", "privado", "no publicar", "uso interno",
            "reservado", "secreto",
            "не публиковать", "Не публиковать", "НЕ ПУБЛИКОВАТЬ", "конфиденциально", "سري", "保密",
            "strictly confidential",
        ], ["true", "yes", "", "\"\"", "please", "[]"])
    func otherWord(field: String, value: String) throws {
        let decoded = Sample.decode(
            answers("    authority: SECRET\n    \(field):" + (value.isEmpty ? "" : " \(value)")))
        try expectWithheld(decoded, asks: true)
        #expect(decoded.findings.map(\.code) == ["FU214"])
    }

    @Test(
        "A negated opposite declares confidence",
        arguments: ["public", "publish", "publishable", "may be published", "publier", "publicar"],
        ["false", "no", ""])
    func opposite(field: String, value: String) throws {
        let decoded = Sample.decode(
            answers("    authority: SECRET\n    \(field):" + (value.isEmpty ? "" : " \(value)")))
        try expectWithheld(decoded, asks: true)
        #expect(decoded.findings.map(\.code) == ["FU214"])
    }

    @Test(
        "A clear denial, and other fields, do not declare confidence",
        arguments: [
            "private: false", "secret: no", "in confidence: false", "public: true",
            "publication: Official Gazette 12",
            "published: \"2010\"", "remarks: true", "confirmed: true", "note: none", "publish: yes",
        ])
    func notSaid(field: String) throws {
        let decoded = Sample.decode(answers("    authority: Ministry of Training\n    \(field)"))
        #expect(try #require(decoded.value).answers.allSatisfy { !$0.isConfidential })
        #expect(decoded.confidential.isEmpty)
        #expect(!decoded.findings.contains { ["FU214", "FU215"].contains($0.code) })
    }

    private static let pleas = [
        "please do not publish this answer", "Please DO NOT  publish", "confidential", "CONFIDENTIAL!",
        "strictly confidential",
        "this is confidential", "not for publication", "in confidence", "given in strict confidence",
        "keep this private",
        "please keep this answer secret", "internal use only", "for internal use", "off the record",
        "not to be published",
        "must not be published", "this should not be made public", "do not make this public", "don't publish",
        "don’t quote us", "never to be disclosed", "do not share", "withhold from publication",
        "restricted distribution",
        "for the Secretariat only", "official use only", "confidental", "сonfidential", "ＣＯＮＦＩＤＥＮＴＩＡＬ",
        "confidential: true",
        "ne pas publier", "Ne pas diffuser", "confidentiel", "à titre confidentiel", "usage interne",
        "ne doit pas être publié", "no publicar", "no se publique", "confidencial", "uso interno",
        "не публиковать", "конфиденциально", "سري", "ليس للنشر", "保密", "请勿公开", "con\u{AD}fidential",
        "do\tnot\tpublish",
    ]

    @Test("A comment beside a field may ask for confidence", arguments: pleas)
    func comment(plea: String) throws {
        for fields in [
            "    summary: SECRET\n    confidential: false   # \(plea)", "    summary: SECRET # \(plea)",
            "    # \(plea)\n    summary: SECRET", "    summary: > # \(plea)\n      SECRET",
            "    status: implemented # \(plea)\n    summary: SECRET",
            "    summary: >\n      SECRET\n      # \(plea)\n    confidential: false",
            "    measures:\n      - { title: SECRET } # \(plea)",
            "    measures:\n      - title: SECRET # \(plea)\n        kind: law",
            "    summary: SECRET\n    #\(plea)\n    confidential: false", "    summary: \"SECRET\"#\(plea)",
        ] {
            let decoded = Sample.decode(answers(fields))
            try expectWithheld(decoded, asks: true)
            #expect(decoded.findings.filter { $0.code == "FU215" }.count == 1, "\(fields)")
        }
        let named = Sample.decode(answers("    summary: SECRET", beside: " # \(plea)"))
        try expectWithheld(named, asks: true)
    }

    @Test("A request that continues over several lines is recognized")
    func lines() throws {
        for fields in [
            "    # please do\n    # not publish\n    summary: SECRET",
            "    summary: SECRET # please do not\n    # publish this\n    confidential: false",
        ] {
            try expectWithheld(Sample.decode(answers(fields)), asks: true)
        }
    }

    @Test(
        "Other comments do not ask for confidence",
        arguments: [
            "2011 report, paragraph 15", "not confidential", "nothing confidential in it",
            "no longer confidential",
            "confidential: false", "confidential: no", "the law was not yet published",
            "published in the Official Gazette",
            "public confidence in the courts", "private sector", "the confidentiality of data is protected",
            "internal market",
            "see the record", "Secretariat", "pas confidentiel", "no confidencial",
        ])
    func nothingAsked(comment: String) throws {
        let decoded = Sample.decode(answers("    # \(comment)\n    authority: Ministry of Training"))
        #expect(try #require(decoded.value).answers.allSatisfy { !$0.isConfidential })
        #expect(decoded.findings.map(\.code) == ["FU115"])
    }

    @Test(
        "What is not a comment does not ask for confidence",
        arguments: [
            "summary: \"Canada wrote # do not publish on the file.\"",
            "summary: Canada found that data were confidential.",
            "summary: >\n      Canada wrote\n      item # do not publish on it.",
            "summary: Canada wrote a#confidential.",
        ])
    func noComment(field: String) throws {
        let decoded = Sample.decode(answers("    " + field))
        #expect(try #require(decoded.value).answers.allSatisfy { !$0.isConfidential })
        #expect(!decoded.findings.contains { $0.code == "FU215" })
    }

    @Test("A comment between two answers concerns both, and is one finding")
    func between() throws {
        let decoded = Sample.decode(
            Sample.submission(
                """
                answers:
                  cybercrime-legislation:
                    authority: Ministry of Justice
                  # please do not publish
                  cybercrime-capacity:
                    authority: Ministry of Training
                    # do not publish
                  prison-rules:
                    authority: Prison Service

                """))
        let answers = try #require(decoded.value).answers
        #expect(answers.map(\.isConfidential) == [true, true, true])
        #expect(decoded.findings.map(\.code) == ["FU215", "FU215"])
    }

    @Test("A comment beside answers that are marked confidential gives no finding")
    func explained() throws {
        let decoded = Sample.decode(
            Sample.submission(
                """
                answers:
                  cybercrime-legislation: # in confidence
                    authority: Ministry of Justice
                    confidential: true
                  # do not publish any of these two
                  cybercrime-capacity:
                    authority: Ministry of Training
                    confidential: true
                  prison-rules:
                    authority: Prison Service

                """))
        #expect(try #require(decoded.value).answers.map(\.isConfidential) == [true, true, false])
        #expect(decoded.findings == [])
    }

    @Test(
        "In the head of the file it is about all of it, beside “answers” about all answers, beside proposals about those"
    )
    func elsewhere() throws {
        let file = { (head: String, beside: String, proposals: String) in
            Sample.decode(
                """
                \(head)checklist: sample
                edition: 1
                cycle: "2011"
                state: CAN
                language: en
                # never published, in confidence
                respondent: { name: Jane } # do not publish
                answers:\(beside)
                  cybercrime-legislation:
                    authority: Ministry of Justice
                  prison-rules:
                    authority: Prison Service
                proposals:\(proposals)
                  follow-up: [a manual]

                """)
        }
        for (decoded, answers, proposals) in [
            (file("", "", ""), false, false), (file("# CONFIDENTIAL\n", "", ""), true, true),
            (file("", " # do not publish", ""), true, false),
            (file("", "", " # do not publish"), false, true),
        ] {
            let submission = try #require(decoded.value)
            #expect(submission.answers.map(\.isConfidential) == [answers, answers])
            #expect(submission.proposals.followUp.isEmpty == proposals)
            #expect(decoded.findings.map(\.code) == (answers || proposals ? ["FU215"] : []))
        }
    }

    @Test("A field that was indented into a text, or absorbed by a quotation, still counts")
    func swallowed() throws {
        for fields in [
            "    summary: >\n      SECRET\n      confidential: true",
            "    summary: \"SECRET\n      confidential: true\n      \"",
            "    summary: SECRET\n      confidential = true",
            "    details: >\n      SECRET\n\n      Confidential:\n    summary: SECRET",
            "    summary: \"confidential: true\"",
        ] {
            try expectWithheld(Sample.decode(answers(fields)), asks: true)
        }
        let text = answers(
            "    summary: >\n      Canada reported that data were\n      confidential: they could not be given."
        )
        #expect(Sample.decode(text).findings.allSatisfy { $0.code != "FU215" })
    }

    @Test(
        "A sentence of a text that only asks for confidence counts",
        arguments: [
            "Not for publication.", "Canada had a law. Please do not publish this answer.",
            "Canada had a law (confidential).", "Canada had a law. This is strictly confidential!",
            "Please treat this as confidential. Canada had a law.", "Confidential: Canada had a law.",
            "Le Canada a une loi. Merci de ne pas publier cette réponse.", "No publicar, por favor.",
            "Не публиковать, пожалуйста.", "请勿公开。", "Not for publication", "For internal use only",
        ], ["summary", "challenges", "details", "authority"])
    func sentence(text: String, field: String) throws {
        let quoted = field == "challenges" ? "" : "    \(field): \"SECRET. \(text)\"\n"
        let others = field == "challenges" ? "    summary: \"SECRET. \(text)\"" : ""
        let decoded = Sample.decode(answers(quoted + others))
        try expectWithheld(decoded, asks: true)
        #expect(decoded.findings.contains { $0.code == "FU215" })
    }

    @Test(
        "A sentence that tells of confidence does not ask for it",
        arguments: [
            "Canada reported that the names of witnesses shall not be published.",
            "Canada had a confidential hotline.", "Reports to the unit were confidential.",
            "The judgments are not for public distribution before they are final.",
            "Victims may testify in confidence (Act No. 5).", "Canada did not publish statistics.",
        ])
    func told(text: String) throws {
        let decoded = Sample.decode(answers("    summary: \"\(text)\""))
        #expect(try #require(decoded.value).answers.map(\.isConfidential) == [false, false, false])
    }

    @Test(
        "An item that is answered twice is in confidence if either answer is, and does not hold up the others",
        arguments: [("true", "true"), ("true", "false"), ("false", "true")])
    func twice(first: String, second: String) throws {
        let decoded = Sample.decode(
            Sample.submission(
                """
                answers:
                  cybercrime-legislation: { authority: SECRET, confidential: \(first) }
                  prison-rules: { authority: Prison Service }
                  cybercrime-legislation: { authority: SECRET, confidential: \(second) }

                """))
        #expect(decoded.findings.map(\.code) == ["FU010"])
        let published = try #require(decoded.accepted).publicPart
        #expect(published.answers.map(\.authority?.value) == ["Prison Service"])
        #expect(!"\(decoded.findings)".contains("SECRET"))
    }

    @Test("Safe fixes make no answer public", arguments: Proof.seeds(outOf: 2_000))
    func fixes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let fields = [
            "confidental: no", "confidential: yes", "Confidential: True", "сonfidential: true",
            "private: true", "status: Implemented",
            "sumary: Canada trained.", "summary: we trained.  ", "measures: [{ title: a, kind: Law }]",
            "confidential: No",
            "confidential: no # do not publish", "# not for publication  ",
            "summary: a #please do not publish", "plan: []",
            "confidential:", "confidential: false", "confidential: maybe",
            "authority: a\u{200B}b",
            "in confidence: no", "secret: ~", "public: no", "details: >  \n      confidential: true",
            "confidential: flase",
        ]
        let items = ["cybercrime-legislation", "cybercrime-capacity", "prison-rulez", "prison-rules"]
        let text = Sample.submission(
            "answers:\n"
                + items.map { item in
                    let chosen = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                        "    \(fields.randomElement(using: &random) ?? "")\n"
                    }
                    return "  \(item):\n    challenges: Canada lacked time.\n" + chosen.joined()
                }.joined())
        let before = Sample.decode(text)
        let fixed = SafeFixes.apply(
            to: SourceFile(path: "CAN.yaml", bytes: Array(text.utf8)), in: Sample.context)
        let after = Submission.decode(fixed.file, in: Sample.context)
        let confidential = { (decoded: Decoded<Submission>) in
            Set(decoded.value?.answers.filter(\.isConfidential).map(\.item) ?? [])
        }
        let made = confidential(before).subtracting(confidential(after))
        #expect(made.isEmpty, "\(text)\n\(String(decoding: fixed.file.bytes, as: UTF8.self))")
    }

    /// Returns three answers; the fields, and the text beside the name, are those of the second.
    private func answers(_ fields: String, beside: String = "") -> String {
        Sample.submission(
            """
            answers:
              cybercrime-legislation:
                authority: Ministry of Justice
              cybercrime-capacity:\(beside)
                challenges: ""
            \(fields)
              prison-rules:
                authority: Prison Service

            """)
    }

    /// Expects the second answer, and no other, to be confidential, and its words to be in the redacted
    /// ranges.
    private func expectWithheld(
        _ decoded: Decoded<Submission>, asks: Bool, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let text = String(decoding: decoded.source.bytes, as: UTF8.self)
        let value = try #require(decoded.value, "\(text)", sourceLocation: sourceLocation)
        #expect(
            value.answers.map(\.isConfidential) == [false, true, false], "\(text)",
            sourceLocation: sourceLocation)
        let key = try ByteRange(of: "cybercrime-capacity", in: text)
        let held = decoded.confidential.contains { part in
            part.contains(key) && part.upperBound > key.upperBound + 20
        }
        #expect(held, "\(text)", sourceLocation: sourceLocation)
        #expect(
            decoded.findings.isEmpty != asks, "\(text)\n\(decoded.findings)", sourceLocation: sourceLocation)
        #expect(
            decoded.findings.allSatisfy { $0.isConfidential && !$0.message.contains("SECRET") },
            "\(text)\n\(decoded.findings)", sourceLocation: sourceLocation)
    }
}
