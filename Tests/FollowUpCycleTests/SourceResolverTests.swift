import ByteText
import FileAccess
import FollowUpCycle
import FollowUpModel
import FollowUpReport
import TestSupport
import Testing

@Suite("Looking up where a report comes from")
struct SourceResolverTests {
    @Test(
        "Every source of every paragraph of the sample reports is found in the files, whatever ends their lines",
        arguments: ["2011", "exercise-2026"], ["\n", "\r\n"])
    func samples(cycle: String, lineEnd: String) throws {
        let project = try Project(cycle) { text in
            text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
        }
        var recorded = try project.cycle()
        var count = 0
        for document in try project.report().provenance.documents {
            for paragraph in document.paragraphs {
                for source in paragraph.sources {
                    count += 1
                    guard case .stands(let typed, _) = recorded.status(of: source) else {
                        Issue.record("paragraph \(paragraph.name.text): \(source)")
                        continue
                    }
                    let file = String(typed.file.path.dropFirst("Submissions/\(cycle)/".count))
                    let expected =
                        source.place.contributor.map { "contributions/\($0).yaml" }
                        ?? source.place.state.map { "\($0).yaml" } ?? "cycle.yaml"
                    #expect(file == expected)
                    #expect(!typed.range.isEmpty)
                }
            }
        }
        #expect(count > 100)
    }

    @Test(
        "The words of every paragraph of the sample reports are read", arguments: ["2011", "exercise-2026"])
    func words(cycle: String) throws {
        let report = try Project(cycle).report()
        for document in report.provenance.documents {
            let words = try report.words(of: document)
            #expect(words.count == document.paragraphs.count)
            #expect(words.values.allSatisfy { !$0.text.isEmpty })
        }
    }

    @Test(
        "Words that are another, are confided now, or are not there any more, are not found",
        arguments: [
            ("CAN: { summary: It had a law. }", true), ("CAN: { summary: \"It  had\\ta law.\" }", true),
            ("CAN: { status: implemented, summary: It had a law. }", true),
            ("CAN: { summary: It had a Law. }", false), ("CAN: { details: It had a law. }", false),
            ("CAN: { summary: It had a law., confidential: true }", false), ("CAN: ", false),
        ])
    func changed(answer: String, isFound: Bool) throws {
        var cycle = try Self.trial(answer.dropFirst(4))
        let source = Self.summary("It had a law.")
        switch cycle.status(of: source) {
        case .stands(let typed, nil):
            #expect(isFound)
            #expect(typed.file.text(in: typed.range).contains("It"))
        case .changed("Submissions/trial/CAN.yaml"): #expect(!isFound)
        default: Issue.record("\(answer)")
        }
    }

    @Test("A reply in a file that is called otherwise is found; one that is nowhere is gone")
    func names() throws {
        var cycle = try Self.trial(" { summary: It had a law. }", file: "canada.yaml")
        guard case .stands(let typed, nil) = cycle.status(of: Self.summary("It had a law.")) else {
            Issue.record("not found")
            return
        }
        #expect(typed.file.path == "Submissions/trial/canada.yaml")
        guard case .gone("Submissions/trial/MLT.yaml") = cycle.status(of: .init(.reply(state: "MLT")))
        else {
            Issue.record("not gone")
            return
        }
        guard case .gone = cycle.status(of: .init(.reply(state: "../trial/canada"))) else {
            Issue.record("not gone")
            return
        }
    }

    @Test("Edited words are found where the editor wrote them")
    func edited() throws {
        let entry = { (text: String) in
            """
            cycle: trial
            edits:
              - state: CAN
                item: cybercrime-legislation
                replaces: 0
                text: \(text)

            """
        }
        let source = Self.summary("It had a law.", edited: "Canada had a law.")
        var cycle = try Self.trial(" { summary: It had a law. }", editorial: entry("Canada had a law."))
        guard case .stands(_, let edited?) = cycle.status(of: source) else {
            Issue.record("not found")
            return
        }
        #expect(edited.file.text(in: edited.range) == "Canada had a law.")
        cycle = try Self.trial(" { summary: It had a law. }", editorial: entry("Canada had laws."))
        guard case .changed("Submissions/trial/editorial.yaml") = cycle.status(of: source) else {
            Issue.record("found")
            return
        }
        cycle = try Self.trial(" { summary: It had a law. }")
        guard case .gone("Submissions/trial/editorial.yaml") = cycle.status(of: source) else {
            Issue.record("found")
            return
        }
    }

    @Test("The words of a paragraph are found for every text that it stands for")
    func paragraph() throws {
        let editorial = """
            cycle: trial
            edits:
              - state: CAN
                theme: cybercrime
                replaces: [{ item: cybercrime-legislation, field: summary, words: 0 }]
                text: Canada had all.

            """
        let source = Self.summary("It had a law.", edited: "Canada had all.")
        var cycle = try Self.trial(" { summary: It had a law. }", editorial: editorial)
        guard case .stands(_, let edited?) = cycle.status(of: source) else {
            Issue.record("not found")
            return
        }
        #expect(edited.file.text(in: edited.range) == "Canada had all.")
    }

    @Test("In a line only what may be printed is found")
    func line() throws {
        let cycle = try Self.trial(
            " { summary: It had a law. }\n  pretrial-detention: { summary: SECRET, confidential: true }")
        let texts = { (line: Int) in try cycle.texts(inLine: line, ofFile: "CAN.yaml").map(\.place) }
        #expect(try texts(4) == [.reply(state: "CAN")])
        let item = "cybercrime-legislation"
        #expect(
            try texts(8) == [
                .answer(state: "CAN", item: item), .text(state: "CAN", TextTarget(item: item, .summary)),
            ])
        for line in [1, 2, 3, 5, 6, 7, 9, 10] { #expect(try texts(line) == [], "\(line)") }
        #expect(throws: Failure.self) { try texts(12) }
    }

    private static func summary(_ words: String, edited: String? = nil) -> Provenance.TracedSource {
        Provenance.TracedSource(
            .text(state: "CAN", TextTarget(item: "cybercrime-legislation", .summary)),
            words: Provenance.fingerprint(words), edited: edited.map { Provenance.fingerprint($0) })
    }

    /// Returns a cycle with one reply, of Canada.
    private static func trial(
        _ answer: some StringProtocol, file: String = "CAN.yaml", editorial: String? = nil
    ) throws -> SourceResolver {
        var files = try TestSupport.Project.files(below: "Templates")
        files["Submissions/trial/cycle.yaml"] = Array(
            """
            cycle: trial
            checklist: salvador-2010
            edition: 1
            mandate: a resolution
            cut-off-date: 2026-01-31
            report: { title: Trial }

            """.utf8)
        files["Submissions/trial/\(file)"] = Array(
            """
            checklist: salvador-2010
            edition: 1
            cycle: trial
            state: CAN
            language: en
            respondent: { name: SECRET, email: SECRET@example.org }
            answers:
              cybercrime-legislation:\(answer)

            """.utf8)
        files["Submissions/trial/editorial.yaml"] = editorial.map { Array($0.utf8) }
        return try Project(InMemoryFiles(files), "trial").cycle()
    }
}

/// The templates, and a cycle with its report.
private struct Project {
    private let files: InMemoryFiles
    private let name: String

    init(_ files: InMemoryFiles, _ name: String) { (self.files, self.name) = (files, name) }

    /// Creates a sample with its submissions rewritten.
    init(_ name: String, writing: (String) -> String = { $0 }) throws {
        var files = try TestSupport.Project.files(below: "Templates")
        files.merge(try TestSupport.Project.files(below: "Reports/\(name)")) { $1 }
        for (path, bytes) in try TestSupport.Project.files(below: "Submissions/\(name)") {
            files[path] = Array(writing(String(decoding: bytes, as: UTF8.self)).utf8)
        }
        self.init(InMemoryFiles(files), name)
    }

    func report() throws -> RecordedReport { try RecordedReport("Reports/\(name)", files) }

    func cycle() throws -> SourceResolver {
        SourceResolver(
            "Submissions/\(name)", try SubmissionReader(try TemplateFolder("Templates", files), files))
    }
}
