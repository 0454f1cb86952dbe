import FollowUpCommands
import TestSupport
import Testing

/// Random files with planted words in what is confidential, broken in random ways, and every verb that reads
/// them.
@Suite("What is confidential reaches no output of a broken file")
struct PlantedInBrokenFilesTests {
    private static let respondents = [
        "respondent: { authority: PLANTED, name: \"PLANTED #PLANTED\", email: PLANTED@example.org }",
        "respondent:\n  authority: \"PLANTED\"\n  name: PLANTED\n  email: PLANTED@example.org",
        "respondent:\nname: PLANTED\nemail: PLANTED@example.org",
        "respondant:\n  name: PLANTED\n  authority: PLANTED",
        "rеspondent: { name: PLANTED }", "respondent: PLANTED",
        "cleared-by: { authority: PLANTED, name: PLANTED, date: PLANTED }",
        "cleared-by:\n  authority: PLANTED\n  name: \"PLANTED\n  date: 2026-01-14", "cleared-by: PLANTED",
    ]

    /// Ways to mark an answer as confidential: on the line of its name, and as its last lines.
    private static let marks = [
        ("", "    confidential: true"), ("", "    confidential:"), ("", "    confidential: perhaps"),
        ("", "    сonfidential: true"), ("", "    Confidental: yes"), ("", "    in confidence: true"),
        ("", "    private: true"), ("", "    confidential: false # please do not publish this answer"),
        (" # not for publication", "    confidential: false"), ("", "    # do not publish"),
    ]

    private static let commands = [
        "validate Submissions/trial", "validate --format json Submissions/trial",
        "validate --format sarif Submissions/trial",
        "validate --format github Submissions/trial", "validate --fix --dry-run Submissions/trial/XAA.yaml",
        "validate --fix Submissions/trial/XAA.yaml", "clarify Submissions/trial/XAA.yaml",
        "status Submissions/trial",
        "diff old/XAA.yaml Submissions/trial/XAA.yaml",
        "diff --format html old/XAA.yaml Submissions/trial/XAA.yaml -o diff.html",
        "edit Submissions/trial XAA pretrial-detention", "compile Submissions/trial",
        "compile Submissions/trial --skip-invalid",
        "compile Submissions/trial --skip-invalid --layout by-theme --annex",
        "split Submissions/trial/XAA.yaml --by theme --as yaml -o parts",
        "merge Submissions/trial/XAA.yaml old/XAA.yaml -o parts/XAA.yaml",
    ]

    /// Returns whether a file is the State’s own, which has its words.
    private static func isOfState(_ path: String) -> Bool {
        path == "Submissions/trial/XAA.yaml" || path.hasPrefix("parts/")
    }

    private static let templates = try? Project.files(below: "Templates")

    private enum Damage: CaseIterable {
        case quotation, tab, indentation, repeated, cut, windows, mark, null, conflict, lookAlike, missing,
            notUTF8, colon, oldMac
        case bracket, blank
    }

    @Test("Whatever is broken, and wherever", arguments: Proof.seeds(outOf: 3_000))
    func isNowhere(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        let text = Self.text(using: &random)
        var damaged = Array(text.utf8)
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let damage = Damage.allCases.randomElement(using: &random) ?? .tab
            damaged = Self.damaged(damaged, damage, using: &random)
        }
        let command = Self.commands[Int(seed) % Self.commands.count]
        var commands = [command]
        if command.hasPrefix("compile") {
            let line = Int.random(in: 1...40, using: &random)
            commands += ["trace Reports/trial \(line)", "trace --from Submissions/trial/XAA.yaml:\(line)"]
        }
        let (printed, written) = try await session(commands, damaged, Array(text.utf8))
        #expect(!printed.contains("PLANTED"), "\(String(decoding: damaged, as: UTF8.self))\n\(printed)")
        for (path, bytes) in written where !Self.isOfState(path) {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("PLANTED"), "\(path)")
        }
    }

    @Test(
        "In a broken file another word for confidence is not taken for the name of the next answer",
        arguments: ["private", "secret", "confidental", "not-for-publication", "in confidence"])
    func otherWord(word: String) async throws {
        let file = """
            checklist: salvador-2010
            edition: 1
            cycle: trial
            state: XAA
            language: en
            answers:
                cybercrime-legislation:
                status: Implemented
              pretrial-detention:
                summary: PLANTED #PLANTED
                authority: "PLANTED"
                \(word): true
              fraud-and-identity-crime-measures:
                summary: Exerciseland reported measures.

            """
        let (printed, _) = try await session(["validate Submissions/trial"], Array(file.utf8), [])
        #expect(printed.contains("FU006") && !printed.contains("PLANTED"), "\(printed)")
    }

    private static func text(using random: inout SplitMix64) -> String {
        let texts = [
            "    summary: we PLANTED", "    summary: >\n      PLANTED we\n      PLANTED",
            "    status: PLANTED", "    PLANTED: x",
            "    authority: \"PLANTED\"", "    details: PLANTED  ",
            "    measures: [{ title: PLANTED, kind: PLANTED, year: PLANTED }]",
            "    measures:\n      - title: PLANTED\n        source: PLANTED", "    challenges: 'PLANTED'",
            "    plan: [{ action: PLANTED, by: PLANTED }]", "    summary: PLANTED #PLANTED",
            "    authority: TODO PLANTED",
        ]
        let confidential = { (random: inout SplitMix64) -> String in
            let (beside, mark) = marks.randomElement(using: &random) ?? ("", "")
            let fields = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                texts.randomElement(using: &random) ?? ""
            }
            return ":\(beside)\n" + (fields + [mark]).joined(separator: "\n") + "\n"
        }
        return """
            checklist: salvador-2010
            edition: 1
            cycle: trial
            state: XAA
            language: en
            \(respondents.randomElement(using: &random) ?? "")
            answers:
              cybercrime-legislation:
                status: Implemented
                summary: Exerciseland reported that it had a law.
              pretrial-detention\(confidential(&random))  fraud-and-identity-crime-measures:
                summary: Exerciseland reported measures.
              prison-conditions-and-standards\(confidential(&random))  organized-crime-convention:
                summary: Exerciseland reported that it was a party.
                status: almost

            """
    }

    private static func damaged(
        _ bytes: [UInt8], _ damage: Damage, using random: inout SplitMix64
    ) -> [UInt8] {
        var lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        // With other line ends everything is one line.
        let number = lines.count > 5 ? Int.random(in: 4..<lines.count, using: &random) : 0
        let line = lines[number]
        // The mark of confidentiality stays, whatever damage is done around it.
        let isSaying =
            line.contains("#")
            || ["in confidence", "private", "espond", "onfident", "onfidental"].contains { line.contains($0) }
        let place = line.indices.randomElement(using: &random) ?? line.startIndex
        switch damage {
        case .quotation where !isSaying: lines[number].insert("\"", at: place)
        case .tab: lines[number] = "\t" + line
        case .indentation:
            lines[number] = Bool.random(using: &random) ? "  " + line : String(line.drop { $0 == " " })
        case .repeated where !isSaying: lines.insert(line, at: number)
        case .cut:
            let last = lines.lastIndex { $0.contains("organized") } ?? number
            lines = Array(lines[...min(lines.count - 1, Int.random(in: last..<lines.count, using: &random))])
        case .windows: return Array(lines.joined(separator: "\r\n").utf8)
        case .oldMac: return Array(lines.joined(separator: "\r").utf8)
        case .mark: return [0xEF, 0xBB, 0xBF] + bytes
        case .null where !line.contains("#"): lines[number].insert("\0", at: place)
        case .conflict:
            lines.insert("<<<<<<< HEAD", at: number)
            lines.insert(">>>>>>> theirs", at: Int.random(in: number + 1...lines.count, using: &random))
            lines.insert("=======", at: number + 1)
        case .lookAlike where !line.contains("#"):
            let letters: [Character: Character] = [
                "a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "i": "і",
            ]
            if let letter = line.indices.filter({ letters[line[$0]] != nil }).randomElement(using: &random) {
                lines[number].replaceSubrange(letter...letter, with: [letters[line[letter]] ?? "x"])
            }
        case .missing where !isSaying && place < line.endIndex: lines[number].remove(at: place)
        case .notUTF8:
            var bytes = bytes
            bytes.insert(0xE9, at: bytes.lastIndex(of: UInt8(ascii: ":")) ?? 0)
            return bytes
        case .colon:
            lines[number] = line.replacing(":", with: "")
        case .bracket where !isSaying:
            lines[number].insert(["{", "}", "[", "]"].randomElement(using: &random) ?? "{", at: place)
        case .blank where !isSaying: lines.remove(at: number)
        case .quotation, .repeated, .null, .lookAlike, .missing, .bracket, .blank: break
        }
        return Array(lines.joined(separator: "\n").utf8)
    }

    @Test(
        "Each of these ways of saying it keeps the words out of every verb",
        arguments: [
            ("confidential-blank", "respondent:\n  name: PLANTED", "    confidential:"),
            ("confidential-lookalike", "respondent:\n  name: PLANTED", "    сonfidential: true"),
            ("confidential-lookalike", "respondent:\n  name: PLANTED", "    in confidence: true"),
            ("confidential-lookalike", "respondent:\n  name: PLANTED", "    private: true"),
            ("respondent-outdented", "respondent:\nname: PLANTED\nemail: PLANTED", "    confidential: true"),
            (
                "comment-confidence", "respondent:\n  name: \"PLANTED\" # PLANTED",
                "    confidential: false   # please do not publish this answer"
            ),
            (
                "comment-confidence", "# PLANTED\nrespondent:\n  # PLANTED",
                "    # PLANTED\n    confidential: true # PLANTED\n    # PLANTED"
            ),
        ])
    func everyVerb(name: String, respondent: String, mark: String) async throws {
        let text = { (word: String) in
            """
            checklist: salvador-2010
            edition: 1
            cycle: trial
            state: XAA
            language: en
            \(respondent.replacing("PLANTED", with: word))
            answers:
              pretrial-detention:
                summary: Exerciseland reported \(word) # 12 of \(word)
                details: |
                  \(word)
                    • \(word)
            \(mark.replacing("PLANTED", with: word))
              cybercrime-legislation:
                summary: Exerciseland reported measures.

            """
        }
        for command in Self.commands {
            let (printed, written) = try await session(
                [command], Array(text("PLANTED").utf8), Array(text("SEEDED").utf8))
            #expect(
                !printed.contains("PLANTED") && !printed.contains("SEEDED"), "\(name): \(command)\n\(printed)"
            )
            for (path, bytes) in written where !Self.isOfState(path) {
                #expect(!String(decoding: bytes, as: UTF8.self).contains("PLANTED"), "\(name): \(path)")
            }
        }
    }

    private func session(
        _ commands: [String], _ file: [UInt8], _ old: [UInt8]
    ) async throws -> (printed: String, written: [String: [UInt8]]) {
        var project = try #require(Self.templates)
        project["Submissions/trial/cycle.yaml"] = Array(
            """
            cycle: trial
            checklist: salvador-2010
            edition: 1
            exercise: true
            invented-states:
              - { state: XAA, group: african, en: "Exerciseland" }
            mandate: an exercise resolution
            cut-off-date: 2026-01-31
            report: { title: Exercise }

            """.utf8)
        project["Submissions/trial/XAA.yaml"] = file
        project["old/XAA.yaml"] = old
        let (files, terminal) = (InMemoryFiles(project), RecordedTerminal())
        let world = World(files: files, terminal: terminal, executable: "bin/followup")
        for command in commands {
            _ = await FollowUp.main(command.split(separator: " ").map(String.init), in: world)
        }
        return (
            terminal.outputText + terminal.errorText, files.contents.filter { project[$0.key] != $0.value }
        )
    }
}
