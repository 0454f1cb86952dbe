import FileAccess
import FollowUpCommands
import TestSupport
import Testing

@Suite("A report that was edited by hand")
struct EditedReportTests {
    /// Compiles the cycle with other files beside it.
    private func compiled(_ more: [String: [UInt8]] = [:], options: String = "") async throws -> Run {
        let files = try TrialCycle.files(["XAA.yaml": TrialCycle.submission()])
        let run = await Run("compile Submissions/trial \(options)", files: files.merging(more) { $1 })
        #expect(run.status == 0, "\(run.error)")
        return run
    }

    private func report(_ run: Run) -> [String: [UInt8]] { run.files.filter { $0.key.hasPrefix("Reports/") } }

    @Test("A report that nobody edited is replaced without a copy, also when the cycle has changed")
    func unedited() async throws {
        var written = report(try await compiled())
        #expect(written.keys.sorted().last == "Reports/trial/report.sha256")
        #expect(report(try await compiled(written)) == written)
        written["Submissions/trial/XAB.yaml"] = Array(
            TrialCycle.submission("XAB", "submitted: 2026-01-14").utf8)
        let again = report(try await compiled(written))
        #expect(Set(again.keys).count == 4)
        #expect(again["Reports/trial/report.md"] != written["Reports/trial/report.md"])
    }

    @Test(
        "What was typed into a document is kept beside it, and the program says so",
        arguments: [
            ("report.md", "report.edited.md", ""), ("report.html", "report.edited.html", ""),
            ("annex.md", "annex.edited.md", "--annex --word-limit 1"),
        ])
    func edited(name: String, copy: String, options: String) async throws {
        var files = report(try await compiled(options: options))
        let typed = (files["Reports/trial/\(name)"] ?? []) + Array("My own words.".utf8)
        files["Reports/trial/\(name)"] = typed
        let run = try await compiled(files, options: options)
        #expect(run.files["Reports/trial/\(copy)"] == typed)
        #expect(run.files["Reports/trial/\(name)"] != typed)
        #expect(run.output.contains("What was typed there is kept: Reports/trial/\(copy)\n"))
        #expect(run.output.contains("“followup edit”"))
    }

    @Test("A copy never takes the place of an earlier one")
    func again() async throws {
        var files = report(try await compiled())
        for (number, copy) in ["report.edited.md", "report.edited-2.md", "report.edited-3.md"].enumerated() {
            let typed = Array("My words, \(number).".utf8)
            files["Reports/trial/report.md"] = typed
            files = report(try await compiled(files))
            #expect(files["Reports/trial/\(copy)"] == typed)
        }
        #expect(files["Reports/trial/report.edited.md"] == Array("My words, 0.".utf8))
    }

    @Test("Of a document without a record it is kept what is not what would be written")
    func unknown() async throws {
        var files = report(try await compiled())
        files["Reports/trial/report.sha256"] = nil
        #expect(report(try await compiled(files)).keys.allSatisfy { !$0.contains("edited") })
        files["Reports/trial/report.md"] = Array("Somebody’s own.".utf8)
        #expect(report(try await compiled(files)).keys.contains("Reports/trial/report.edited.md"))
    }

    @Test("Only the documents that are written are looked at")
    func formats() async throws {
        var files = report(try await compiled())
        files["Reports/trial/report.html"] = Array("Somebody’s own.".utf8)
        let run = try await compiled(files, options: "--format markdown")
        #expect(run.files["Reports/trial/report.html"] == files["Reports/trial/report.html"])
        let all = report(try await compiled(report(run)))
        #expect(all["Reports/trial/report.edited.html"] == files["Reports/trial/report.html"])
    }

    @Test("A document that is not written keeps its place in the record, until it is gone")
    func recorded() async throws {
        var files = report(try await compiled())
        files["Submissions/trial/XAB.yaml"] = Array(TrialCycle.submission("XAB").utf8)
        files = try await compiled(files, options: "--format markdown").files
        let all = report(try await compiled(files))
        #expect(all.keys.allSatisfy { !$0.contains("edited") }, "\(all.keys.sorted())")
        files = try await compiled(files, options: "--format markdown").files
        files["Reports/trial/report.html"] = nil
        let record = try await compiled(files, options: "--format markdown").files[
            "Reports/trial/report.sha256"]
        #expect(String(decoding: record ?? [], as: UTF8.self).split(separator: "\n").count == 1)
    }

    @Test(
        "A run that is ended after any of its writes makes no document count as edited, and loses none that is"
    )
    func ended() async throws {
        let whole = try await compiled()
        var before = report(whole)
        before["Submissions/trial/XAB.yaml"] = Array(
            TrialCycle.submission("XAB", "submitted: 2026-01-14").utf8)
        let typed = Array("My own words.".utf8)
        for isEdited in [false, true] {
            if isEdited { before["Reports/trial/report.md"] = typed }
            let cycle = whole.files.merging(before) { $1 }
            let after = try await compiled(before)
            for writes in 0...20 {
                let ended = await Run("compile Submissions/trial", files: cycle, endingAfter: writes)
                // The next run is another one again, so that no document is as it would be written.
                for next in [cycle, whole.files] {
                    var files = ended.files
                    if next["Submissions/trial/XAB.yaml"] == nil { files["Submissions/trial/XAB.yaml"] = nil }
                    let again = await Run("compile Submissions/trial", files: files)
                    let copies = again.files.filter { $0.key.contains("edited") }
                    #expect(
                        copies == (isEdited ? ["Reports/trial/report.edited.md": typed] : [:]), "\(writes)")
                }
                if ended.status == 0 {
                    #expect(ended.files == after.files)
                    break
                }
                #expect(writes < 20)
            }
        }
    }
}
