import TestSupport
import Testing

@Suite("What the report says of corrected and withdrawn replies")
struct CorrectionsInReportTests {
    private static let folder = "Submissions/trial"
    private static let issued = TrialCycle.cycle + "  date: 2026-11-20\n"
    private static let first = TrialCycle.submission() + "  pretrial-detention:\n    status: implemented\n"
    /// The day of the report, in seconds, and others around it.
    private static let (before, after, later, last) = (
        1_795_000_000, 1_795_000_000 + 30 * 86_400, 1_795_000_000 + 31 * 86_400, 1_795_000_000 + 32 * 86_400
    )

    private static func session(_ replies: [String: String], cycle: String = issued) throws -> Runs {
        var files = try TrialCycle.files([:], cycle: cycle)
        for (name, text) in replies { files[name] = Array(text.utf8) }
        return Runs(files)
    }

    /// Returns the sentences on what became of replies in the report that is compiled, and all of its files.
    private static func report(_ runs: Runs) async -> (sentences: [String], files: [String: [UInt8]]) {
        for path in runs.paths(in: "report") { runs.disk.set("report/\(path)", to: nil) }
        let status = await runs.run("compile \(folder) --output report")
        #expect(status == 0, "\(runs.last.error)")
        let lines = runs.text("report/report.md").split(separator: "\n")
        return (
            lines.filter { $0.contains("corrected reply") || $0.contains("withdrawn") }.map { line in
                String(line.drop { !$0.isLetter })
            }, runs.disk.contents.filter { $0.key.hasPrefix("report/") }
        )
    }

    private static let corrected =
        "A corrected reply was received from Exerciseland on 18 December 2026. It is reflected in the present version of "
        + "the report in place of the one received before."

    @Test("A correction after the date of the report is said, with the day since which it holds")
    func corrected() async throws {
        let runs = try Self.session([
            "1.yaml": Self.first,
            "2.yaml": Self.first.replacing("implemented", with: "partially implemented"),
            // In this one nothing for publication is different, and nor is the day that is said.
            "3.yaml": "# once more\n"
                + Self.first.replacing("implemented", with: "partially implemented")
                .replacing("language: en\n", with: "language: en\nsubmitted: 2026-12-20\n"),
        ])
        await runs.run("receive 1.yaml --cycle \(Self.folder)", at: Self.before)
        #expect(await Self.report(runs).sentences == [])
        for (name, time) in [("2", Self.after), ("3", Self.later)] {
            #expect(await runs.run("receive \(name).yaml --cycle \(Self.folder)", at: time) == 0)
            #expect(await Self.report(runs).sentences == [Self.corrected])
        }
        // And once the first one is back, nothing is.
        runs.disk.set("4.yaml", to: Array((Self.first + "# again\n").utf8))
        await runs.run("receive 4.yaml --cycle \(Self.folder)", at: Self.last)
        #expect(await Self.report(runs).sentences == [])
    }

    @Test(
        "A correction before that day, or of a report without a date, is not said",
        arguments: [(TrialCycle.cycle, after), (issued, before)])
    func notSaid(cycle: String, time: Int) async throws {
        let runs = try Self.session(
            ["1.yaml": Self.first, "2.yaml": Self.first.replacing("implemented", with: "not implemented")],
            cycle: cycle)
        await runs.run("receive 1.yaml --cycle \(Self.folder)", at: Self.before)
        await runs.run("receive 2.yaml --cycle \(Self.folder)", at: time)
        #expect(await Self.report(runs).sentences == [])
    }

    @Test("A correction of nothing but what is in confidence changes no byte of the report")
    func inConfidence() async throws {
        let secret = { (words: String) in
            Self.first + "  gender-equality-in-justice:\n    summary: \(words)\n    confidential: true\n"
        }
        var reports: [[String: [UInt8]]] = []
        for second in [secret("PLANTED one."), secret("PLANTED two."), Self.first + "# none\n"] {
            let runs = try Self.session(["1.yaml": secret("PLANTED."), "2.yaml": second])
            for (name, time) in [("1", Self.before), ("2", Self.after)] {
                let status = await runs.run("receive \(name).yaml --cycle \(Self.folder)", at: time)
                #expect(status == 0, "\(runs.text("\(Self.folder)/receipts/XAA/1.txt"))")
            }
            reports.append(await Self.report(runs).files)
        }
        #expect(reports.allSatisfy { $0 == reports[0] && !$0.isEmpty })
        #expect(reports[0].values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("PLANTED") })
    }

    @Test("A withdrawal after the date of the report is said; the reply is no longer in it")
    func withdrawn() async throws {
        let runs = try Self.session(["1.yaml": Self.first, "2.yaml": TrialCycle.submission("XAB")])
        for name in ["1", "2"] {
            await runs.run("receive \(name).yaml --cycle \(Self.folder)", at: Self.before)
        }
        await runs.run("withdraw XAA --cycle \(Self.folder) --reason PLANTED", at: Self.after)
        let report = await Self.report(runs)
        #expect(
            report.sentences == [
                "The reply received from Exerciseland was withdrawn on 18 December 2026 and is no longer reflected in the "
                    + "present report."
            ])
        #expect(!runs.text("report/report.md").contains("PLANTED"))
        #expect(runs.text("report/report.md").contains("from 1 of the 2 invented States: Exercise Republic"))
    }

    @Test("With a damaged log no report is written, and its line is said")
    func damaged() async throws {
        let runs = try Self.session(["1.yaml": Self.first])
        await runs.run("receive 1.yaml --cycle \(Self.folder)", at: Self.before)
        runs.disk.set("\(Self.folder)/correspondence.log", to: Array("{}\n".utf8))
        #expect(await runs.run("compile \(Self.folder) --output report") == 2)
        #expect(runs.last.error.contains("Submissions/trial/correspondence.log:1: this line was changed"))
        #expect(runs.paths(in: "report") == [])
    }
}
