import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Fixing what is safe to fix")
struct SafeFixesTests {
    /// A text as typed, and the corrected text.
    private struct Word {
        let typed: String
        let meant: String
    }

    /// What can be typed for each `{…}` of the template, and what it means.
    private static let table: KeyValuePairs<String, [(typed: String, meant: String)]> = [
        "state": [("can", "CAN"), ("Can", "CAN"), ("CAN", "CAN")],
        "language": [("English", "en"), ("EN", "en"), ("en", "en")],
        "date": [
            ("14 January 2011", "2011-01-14"), ("14.01.2011", "2011-01-14"), ("2011-01-14", "2011-01-14"),
        ],
        "status": [
            ("Implemented", "implemented"), ("“implemented”", "implemented"), ("IMPLEMENTED.", "implemented"),
            ("Partially Implemented", "partially implemented"),
            ("partially-implemented", "partially implemented"),
        ],
        "truth": [("True", "true"), ("TRUE.", "true"), ("False.", "false"), ("FALSE", "false")],
        "measure": [("Law", "law"), ("POLICY", "policy"), ("training", "training")],
        "assistance": [("Legislative drafting", "legislative-drafting"), ("Funding", "funding")],
        "by": [
            ("June 2012", "2012-06"), ("30 June 2012", "2012-06-30"), ("2012/6", "2012-06"), ("2012", "2012"),
        ],
    ]

    /// The same for names, which are typed without quotation marks.
    private static let names: KeyValuePairs<String, [(typed: String, meant: String)]> = [
        "edition": [("edition", "edition"), ("Edition", "edition"), ("editoin", "edition")],
        "item": [
            ("cybercrime-legislation", "cybercrime-legislation"),
            ("cybercrime-legislaton", "cybercrime-legislation"),
            ("Cybercrime-legislation", "cybercrime-legislation"),
        ],
        "summary": [("summary", "summary"), ("sumary", "summary"), ("Summary", "summary")],
        "spaces": [("", ""), ("  ", ""), (" \t", "")],
    ]

    private static let template = """
        # {edition} stays as it is in a remark, and so does {status}
        checklist: sample
        {{edition}}: 1{{spaces}}
        cycle: "2011"      # the first cycle
        state: {state}
        language: {language}{{spaces}}
        submitted: {date}   # {date}

        answers:

          {{item}}:
            status: {status} # {status}
            {{summary}}: >
              Canada reported: “{status}” – and  é{{spaces}}

              {by} it stays.
            confidential: {truth}
            measures:
              - { title: 'Act, {date}', kind: {measure}, year: "2010" }
            assistance: { needed: [ { kind: {assistance} } ] }   # yes
            plan:
            - action: 'it''s done'{{spaces}}
              by: {by}
        """

    /// A file as a person typed it, the expected corrected file, and the words that were typed.
    private func files(_ random: inout SplitMix64) -> (typed: String, meant: String, words: [String: Word]) {
        var words: [String: Word] = [:]
        var (typed, meant) = (Self.template, Self.template)
        for (name, choices) in Self.table {
            guard let choice = choices.randomElement(using: &random) else { continue }
            words[name] = Word(typed: choice.typed, meant: choice.meant)
            let mark = ["", "\"", "'"].randomElement(using: &random) ?? ""
            for key in ["state", "language", "submitted", "status", "confidential", "kind", "by"] {
                typed = typed.replacing("\(key): {\(name)}", with: "\(key): \(mark)\(choice.typed)\(mark)")
                meant = meant.replacing("\(key): {\(name)}", with: "\(key): \(mark)\(choice.meant)\(mark)")
            }
        }
        for (name, choices) in Self.names {
            while typed.contains("{{\(name)}}"), let choice = choices.randomElement(using: &random) {
                typed.replace("{{\(name)}}", with: choice.typed, maxReplacements: 1)
                meant.replace("{{\(name)}}", with: choice.meant, maxReplacements: 1)
            }
        }
        let lineEnd = Bool.random(using: &random) ? "\n" : "\r\n"
        let mark = Bool.random(using: &random) ? "\u{FEFF}" : ""
        let end = Bool.random(using: &random) ? lineEnd : ""
        let finish = { (text: String) in mark + text.replacing("\n", with: lineEnd) + end }
        return (finish(typed), finish(meant), words)
    }

    @Test(
        "Only the corrected words change; everything else stays, byte for byte",
        arguments: Proof.seeds(outOf: 1_000))
    func bytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let (typed, meant, _) = files(&random)
        let result = fixed(typed)
        #expect(result.text.utf8.elementsEqual(meant.utf8), "\(typed)\nbecame\n\(result.text)")
        #expect(result.applied.isEmpty == (typed.utf8.elementsEqual(meant.utf8)))
    }

    @Test("The fixed file says what was typed", arguments: Proof.seeds(outOf: 500))
    func meaning(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let (typed, _, words) = files(&random)
        let decoded = Sample.decode(fixed(typed).text)
        let submission = try #require(decoded.accepted, "\(decoded.findings)")
        #expect(submission.state == words["state"]?.meant)
        #expect(submission.language == words["language"]?.meant)
        #expect(submission.submitted?.iso == words["date"]?.meant)
        let answer = try #require(submission.answers.first)
        #expect(answer.item == 0)
        #expect(answer.status?.value.rawValue == words["status"]?.meant)
        #expect(answer.isConfidential == (words["truth"]?.meant == "true"))
        #expect(answer.measures.first?.kind?.value.rawValue == words["measure"]?.meant)
        #expect(answer.needed.first?.kind.value.rawValue == words["assistance"]?.meant)
        #expect(answer.plan.first?.by?.value.iso == words["by"]?.meant)
    }

    @Test("Fixing twice changes nothing more", arguments: Proof.seeds(outOf: 500))
    func twice(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let once = fixed(files(&random).typed).text
        let again = fixed(once)
        #expect(again.text.utf8.elementsEqual(once.utf8))
        #expect(again.applied == [])
    }

    @Test("Tabs become spaces before the first word of a line, and nowhere else", arguments: ["\n", "\r\n"])
    func tabs(lineEnd: String) {
        let text = { (tab: String) in
            Sample.submission(
                "answers:\n\(tab)prison-rules:\n\(tab)\(tab)details: >\n\(tab)\(tab)\(tab)a\tb\n\(tab)\(tab)authority:\tPolice\n"
            ).replacing("\n", with: lineEnd)
        }
        #expect(fixed(text("\t")).text.utf8.elementsEqual(text("  ").utf8))
    }

    @Test(
        "What only a person can decide is left alone, and so is what is correct",
        arguments: [
            "status: \"no\"", "status: Yes", "status: in part", "status: fully implemented",
            "confidential: yes", "confidential: “false”", "confidential: No", "confirmed: yes", "status: n/a",
            "status: implmented", "confidential: perhaps",
            "plan: [{ action: a, by: 03/04/2012 }]", "measures: [{ title: Act, kind: act }]",
            "status: >\n  Yes",
            "authority: the law: @home", "authority: \"Police\" challenges: \"none\"", "status: implemented",
        ])
    func untouched(answer: String) {
        let lines = answer.split(separator: "\n").map { "    \($0)\n" }.joined()
        let text = Sample.submission("answers:\n  prison-rules:\n" + lines)
        #expect(fixed(text).text == text)
    }

    @Test("A misspelt field beside the one that is meant is left to a person")
    func beside() {
        let text = Sample.submission("answers: { prison-rules: { sumary: One., summary: Two. } }")
        #expect(fixed(text).text == text)
    }

    private func fixed(_ text: String) -> (text: String, applied: [Fix]) {
        let result = SafeFixes.apply(
            to: SourceFile(path: "CAN.yaml", bytes: Array(text.utf8)), in: Sample.context)
        return (String(decoding: result.file.bytes, as: UTF8.self), result.applied)
    }

    @Test(
        "A fix that would leave a line unread which is read now is not applied, whatever else it lets be read"
    )
    func losesNoLine() throws {
        let text = """
            checklist: sample
            edition: 1
            cycle: "2011"
            state: CAN
            language: en
            submitted:2011-01-14
            answers:
              cybercrime-legislation:
                status: under development
                summary:checklist: sample
              prison-rules:
                status: implemented

            """
        let file = SourceFile(path: "CAN.yaml", bytes: Array(text.utf8))
        let fixed = SafeFixes.apply(to: file, in: Sample.context).file
        let answers = Submission.decode(fixed, in: Sample.context).value?.answers ?? []
        let before = Submission.decode(file, in: Sample.context).value?.answers ?? []
        #expect(before.compactMap(\.status?.value).count == 2)
        #expect(answers.compactMap(\.status?.value) == before.compactMap(\.status?.value))
    }
}
