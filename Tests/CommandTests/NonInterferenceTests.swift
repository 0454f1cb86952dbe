import FollowUpCommands
import TestSupport
import Testing

/// The exercise, with its confidential answers left out or replaced by others, some of them with errors.
@Suite("Confidential answers change no document")
struct NonInterferenceTests {
    private static let folder = "Submissions/exercise-2026"

    @Test(
        "The documents of the exercise are the same, whatever stands in its confidential answers",
        arguments: ["--layout by-theme --annex", "--layout by-state --annex --word-limit 1000000"])
    func exercise(options: String) async throws {
        let given = try await documents(options) { $0 }
        #expect(given.count > 1)
        let replacements: [(String) -> String] = [
            { _ in "" }, { "  \($0):\n    status: nearly\n    unknown: field\n    confidential: true\n" },
            { "  \($0):\n    summary: We had a secret.\n    confidential: perhaps\n" },
        ]
        for replacement in replacements {
            let others = try await documents(options) { Self.replaced($0, by: replacement) }
            #expect(others == given)
        }
    }

    @Test(
        "An editor’s entry on words given in confidence changes no document",
        arguments: [
            "  - { state: XAA, item: ITEM, field: summary, replaces: \(String(repeating: "0", count: 64)), text: Other words. }\n",
            "  - { state: XAA, theme: THEME, replaces: [{ item: ITEM, field: summary, words: \"0\" }], text: Other words. }\n",
            "examples:\n  - { state: XAA, item: ITEM, choice: pin, reason: It is new. }\n",
            "examples:\n  - { state: XAA, item: ITEM, choice: leave-out, reason: It is old. }\n",
        ])
    func edited(entry: String) async throws {
        let submission = String(decoding: try Project.source("\(Self.folder)/XAA.yaml").bytes, as: UTF8.self)
        let (answers, mark) = (Self.answers(of: submission), "    confidential: true")
        let item = try #require(answers.first { $0.contains(mark[...]) }?.first).dropFirst(2).prefix {
            $0 != ":"
        }
        let given = try await documents("--annex") { $0 }
        let filled = entry.replacing("ITEM", with: item).replacing("THEME", with: "terrorism")
        let edited = try await documents("--annex", edits: filled) { $0 }
        #expect(edited == given)
    }

    @Test(
        "Without --internal nothing is written of who answered in confidence, and with it nothing else is other"
    )
    func internalNote() async throws {
        let without = try await documents("--annex") { $0 }
        let with = try await documents("--annex --internal Internal") { $0 }
        let note = try #require(with["Internal/confidential-answers.md"])
        #expect(String(decoding: note, as: UTF8.self).contains("answered in confidence on"))
        #expect(with.filter { !$0.key.hasPrefix("Internal/") } == without)
    }

    @Test(
        "The note is not written where reports are published from",
        arguments: [
            "--internal Reports", "--internal Reports/exercise-2026", "--internal ./Reports/2011/../x",
            "--internal Submissions/../Reports/y", "--output out --internal out",
            "--output out --internal out/internal", "--output out/ --internal ./out/./x",
        ])
    func refused(options: String) async throws {
        let (status, _, files) = try await compiled(options) { $0 }
        #expect(status == 2)
        #expect(files.isEmpty)
    }

    /// Returns the documents that are written, by path, when each submission is changed.
    private func documents(
        _ options: String, edits: String = "", _ change: (String) -> String
    ) async throws -> [String: [UInt8]] {
        let (status, printed, files) = try await compiled(options, edits: edits, change)
        #expect(status == 0, "\(printed)")
        return files.filter { !$0.key.hasSuffix(".json") }
    }

    private func compiled(
        _ options: String, edits: String = "", _ change: (String) -> String
    ) async throws -> (status: Int32, printed: String, files: [String: [UInt8]]) {
        var project = try Project.files(below: "Templates")
        for (path, bytes) in try Project.files(below: Self.folder) {
            let isSubmission = path.hasPrefix(Self.folder + "/X")
            let text = String(decoding: bytes, as: UTF8.self)
            project[path] = isSubmission ? Array(change(text).utf8) : bytes
        }
        project[Self.folder + "/editorial.yaml"]? += Array(edits.utf8)
        let (files, terminal) = (InMemoryFiles(project), RecordedTerminal())
        let status = await FollowUp.main(
            ["compile", Self.folder] + options.split(separator: " ").map(String.init),
            in: World(files: files, terminal: terminal, executable: "bin/followup"))
        return (
            status, terminal.outputText + terminal.errorText,
            files.contents.filter { project[$0.key] != $0.value }
        )
    }

    /// Returns a submission with each confidential answer replaced by what `replacement` makes of the id of
    /// its item.
    private static func replaced(_ text: String, by replacement: (String) -> String) -> String {
        answers(of: text).map { lines in
            guard lines.contains("    confidential: true"), let name = lines.first else {
                return lines.map { $0 + "\n" }.joined()
            }
            return replacement(String(name.dropFirst(2).prefix { $0 != ":" }))
        }.joined()
    }

    /// Returns the lines of a submission, grouped by answer.
    private static func answers(of text: String) -> [[Substring]] {
        var answers: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            // An answer continues as long as its lines are indented further.
            if !line.hasPrefix("   "), !line.isEmpty || answers.last?.first?.hasPrefix("  ") != true {
                answers.append([])
            }
            answers[answers.count - 1].append(line)
        }
        return answers
    }
}
