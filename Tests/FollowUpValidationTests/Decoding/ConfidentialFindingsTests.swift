import ByteText
import Diagnostics
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("Findings on what is confidential")
struct ConfidentialFindingsTests {
    @Test(
        "Redacted findings say only what their rule is about; their fix can still be applied"
    )
    func wording() throws {
        let decoded = Sample.decode(
            Sample.submission(
                "answers: { prison-rules: { status: Implemented, confidential: true } }\n"))
        let finding = try #require(decoded.findings.first)
        #expect(finding.code == "FU201")
        #expect(finding.message == "the status is not one of the five that can be counted")
        #expect(
            finding.help == "It is confidential, and not shown; “followup explain FU201” says what to do.")
        #expect(finding.isConfidential)
        #expect(finding.fixes.count == 1)
    }

    @Test("Findings on other answers are not redacted")
    func others() throws {
        let decoded = Sample.decode(
            Sample.submission(
                """
                answers:
                  cybercrime-legislation:
                    status: Implemented
                  prison-rules:
                    summary: SECRET
                    confidential: true
                """))
        let finding = try #require(decoded.findings.first { $0.code == "FU201" })
        #expect(!finding.isConfidential)
        #expect(finding.message.contains("“Implemented”"))
    }

    @Test(
        "No word of a confidential answer is shown, whatever is wrong with it or beside it",
        arguments: [
            "status: SECRET", "SECRET: x", "summary: SECRET", "summary: [SECRET]", "summary: \"SECRET",
            "summary: *SECRET", "summary: \"C:\\SECRET\"", "summary: a #SECRET", "\tsummary: SECRET",
            "summary: SECRET: x", "authority: SECRET\n    authority: SECRET",
            "measures: [{ title: a, kind: SECRET, year: SECRET, source: SECRET, SECRET: x }]",
            "measures: [{ title: SECRET }, { title: SECRET }]", "plan: [{ action: a, by: SECRET }]",
            "assistance: { needed: [{ kind: SECRET }] }", "summary: we SECRET  ", "summary: \"\\x01 SECRET\"",
            "summary: SECRET\n---", "confidential: SECRET", "details: TODO SECRET",
        ])
    func mistakes(field: String) throws {
        let forms = [
            "    \(field)\n    confidential: true\n", "    confidential: true\n    \(field)\n",
            "    \(field)\n    Confidental: true\n", "    \(field)\n    confidential: perhaps\n",
            "    \(field)\n    confidential: false\n    confidential: true\n",
            "    \(field)\n    measures: [{ title: a, confidential: true }]\n",
        ]
        for form in forms {
            for id in ["prison-rules", "SECRET", "cybercrime-legislation"] {
                let text = Sample.submission(
                    "answers:\n  \(id):\n\(form)  cybercrime-capacity:\n    status: almost\n")
                for output in try outputs(text) { #expect(!output.contains("SECRET"), "\(text)\n\(output)") }
            }
        }
    }

    @Test(
        "An answer on the same line as a confidential one is redacted too",
        arguments: [
            "answers: { prison-rules: { summary: SECRET, confidential: true }, cybercrime-legislation: { status: x } }",
            "answers: { cybercrime-legislation: { status: x }, prison-rules: { summary: SECRET, confidential: true",
            "answers: { prison-rules: { status: x, summary: SECRET, \"confidential\": 'true' } }  ",
        ])
    func oneLine(text: String) throws {
        let outputs = try outputs(Sample.submission(text))
        #expect(!outputs.joined().contains("SECRET"))
        #expect(outputs.joined().contains("(confidential)"))
    }

    @Test(
        "No word of a respondent is shown",
        arguments: [
            "respondent: { name: TODO, email: SECRET@example.org }",
            "respondent: { SECRET: x, name: SECRET }",
            "respondent:\n  name: \"SECRET\n  email: x", "respondent: [SECRET]",
            "respondant: { name: a #SECRET }",
            "respondent:\n  name: SECRET\n\temail: SECRET",
        ])
    func respondent(text: String) throws {
        let outputs = try outputs(Sample.submission(text + "\nanswers: {}\n"))
        #expect(!outputs.joined().contains("SECRET"))
        #expect(outputs.joined().contains("(confidential)"))
    }

    @Test("The confidential answers of an unreadable file are not shown")
    func notUTF8() throws {
        var bytes = Array(
            Sample.submission("answers:\n  prison-rules:\n    summary: SECRET?\n    confidential: true\n")
                .utf8)
        let mark = try #require(bytes.firstIndex(of: UInt8(ascii: "?")))
        bytes[mark] = 0xFF
        let outputs = outputs(SourceFile(path: "CAN.yaml", bytes: bytes))
        #expect(outputs.joined().contains("FU002"))
        #expect(!outputs.joined().contains("SECRET"))
    }

    @Test("No damage to the file discloses confidential words", arguments: Proof.seeds(outOf: 3_000))
    func damage(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let text = Sample.submission(
            """
            respondent: { authority: "SECRET one", name: SECRET two }
            answers:
              cybercrime-legislation:
                status: implemented
                measures:
                  - { title: "Act", year: "2010" }
              prison-rules:
                status: SECRET
                summary: >
                  SECRET three: SECRET.
                authority: "SECRET four"
                measures:
                  - { title: "SECRET five", kind: SECRET }
                confidential: true
              cybercrime-capacity:
                summary: Canada trained.

            """)
        var lines = text.split(separator: "\n").map(String.init)
        let pieces = ["\"", "'", "\t", "{", "}", "[", "]", ": ", "- ", "#", " ", "&a ", "*a ", ">", "\u{1}"]
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let number = Int.random(in: 5..<lines.count, using: &random)
            // The declaration of confidence is left intact, and so is the name of the respondent.
            guard !lines[number].contains("confidential"), !lines[number].contains("respondent") else {
                continue
            }
            var characters = Array(lines[number])
            let place = Int.random(in: 0...characters.count, using: &random)
            if Bool.random(using: &random) || characters.isEmpty {
                characters.insert(contentsOf: pieces.randomElement(using: &random) ?? "", at: place)
            } else {
                characters.remove(at: min(place, characters.count - 1))
            }
            lines[number] = String(characters)
        }
        let damaged = lines.joined(separator: "\n") + "\n"
        for output in try outputs(damaged) { #expect(!output.contains("SECRET"), "\(damaged)\n\(output)") }
    }

    @Test(
        "An entry is confidential as a whole, however many of its lines say so",
        arguments: ["respond\n", "      zz: confid: x\n"])
    func manyLines(line: String) {
        let text = "answers:\n  a:\n    - b\n" + String(repeating: line, count: 10_000) + "x: \"unclosed\n"
        #expect(!Sample.decode(text).confidential.isEmpty)
    }

    @Test(
        "The fast path misses no line that declares confidence",
        arguments: Proof.seeds(outOf: 2_000))
    func bytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let others: [Character: [String]] = [
            "c": ["C", "ç", "с"], "o": ["O", "0"], "f": ["F", "ﬁ"], "i": ["I", "İ", "ı"], "r": ["R"],
            "s": ["S", "ſ", "ß"], "d": ["D", "d\u{301}"], ":": [": ", "\":", " :"], " ": ["", "  ", "\t"],
        ]
        var saying = 0
        for _ in 0..<50 {
            let plain = [
                "confidential: true", "  x: {confidental: yes}", "respondent: a", "Respond: ", "# confid: 1",
            ]
            let line = (plain.randomElement(using: &random) ?? "").map { character -> String in
                guard let others = others[character], Int.random(in: 0..<8, using: &random) == 0 else {
                    return String(character)
                }
                return others.randomElement(using: &random) ?? ""
            }.joined()
            guard
                line.lowercased().hasPrefix("respond")
                    || ConfidentialLines.declaresConfidential(line.lowercased())
            else {
                continue
            }
            saying += 1
            #expect(ConfidentialLines.mayConcernConfidentiality(Array(line.utf8)[...]), "\(line)")
        }
        #expect(saying > 5)
    }

    private func outputs(_ text: String) throws -> [String] {
        outputs(SourceFile(path: "CAN.yaml", bytes: Array(text.utf8)))
    }

    /// Returns the findings on a submission in every output format.
    private func outputs(_ file: SourceFile) -> [String] {
        let decoded = CycleCheck.check(
            [Submission.decode(file, in: Sample.context)], membership: Sample.membership)
        let all = decoded.flatMap(\.findings)
        let findings = Diagnostics.Findings(all, sources: [file])
        var text = TextRenderer(sources: [file])
        return [
            all.map { text.render($0) }.joined(), JSONRenderer.render(findings),
            SARIFRenderer.render(findings, version: "1"), GitHubRenderer.render(findings),
        ]
    }
}
