import TestSupport
import Testing

@Suite("The chapters of the README")
struct ReadmeChaptersTests {
    private static func chapter(_ heading: String) throws -> Substring {
        let page = String(decoding: try Project.source("README.md").bytes, as: UTF8.self)
        let chapter = try #require(
            page.components(separatedBy: "\n## ").first { $0.hasPrefix("\(heading)\n") })
        return chapter[...]
    }

    private static func reader() throws -> Reader {
        var files = try Project.files(below: "Templates")
        for folder in ["Submissions", "Reports"] {
            files.merge(try Project.files(below: folder)) { first, _ in first }
        }
        return Reader(files: files)
    }

    @Test(
        "readme-cycle: what the chapter on a cycle has its reader type does what it says, command for command"
    )
    func cycle() async throws {
        var reader = try Self.reader()
        var printed: [String] = []
        for typed in Typed.all(on: try Self.chapter("A cycle of your own")) {
            printed.append(try await reader.type(typed))
        }
        #expect(printed.contains { $0.contains("1 of 2 ") && $0.contains("replied") }, "the status")
        let page = String(decoding: reader.files["Reports/trial/report.html"] ?? [], as: UTF8.self)
        #expect(page.contains("had adopted the Cybercrime Act of 2025."))
        #expect(printed.contains { $0.contains("paragraph 3") || $0.contains("Paragraph 3") }, "the trace")
    }

    @Test("readme-instrument: what the chapter on a new instrument has its reader type does so too")
    func instrument() async throws {
        var reader = try Self.reader()
        let install = Typed.all(on: try Self.chapter("A cycle of your own")).prefix(2)
        for typed in install + Typed.all(on: try Self.chapter("A new instrument")) {
            try await reader.type(typed)
        }
        let page = String(decoding: reader.files["Reports/lanterns/report.md"] ?? [], as: UTF8.self)
        #expect(page.contains("it had lit 300 streets around schools."))
        let next = String(decoding: reader.files["Submissions/next/XAA.yaml"] ?? [], as: UTF8.self)
        #expect(next.contains("confirmed: false"))
        let rules = String(decoding: reader.files["Reports/women/report.md"] ?? [], as: UTF8.self)
        #expect(rules.contains("every woman was examined on admission."))
    }

    @Test("Without one of the steps of the chapter on a new instrument, a later one is refused")
    func withoutAStep() async throws {
        let install = Typed.all(on: try Self.chapter("A cycle of your own")).prefix(2)
        let chapter = Typed.all(on: try Self.chapter("A new instrument"))
        let finished = try #require(
            chapter.firstIndex {
                if case .command(let line, _) = $0 {
                    line.hasPrefix("cat > lanterns-2031.yaml")
                } else {
                    false
                }
            })
        let questions = try #require(
            chapter.firstIndex { if case .lines(_, "questions.yaml") = $0 { true } else { false } })
        for left in [finished, questions] {
            var reader = try Self.reader()
            await #expect(throws: Reader.Refusal.self) {
                for typed in install + chapter[..<left] + chapter[(left + 1)...] {
                    try await reader.type(typed)
                }
            }
        }
    }

    @Test(
        "Every target of make that a page names is there",
        arguments: [
            "README.md", "CONTRIBUTING.md", "SECURITY.md", "Documentation/releasing.md",
            "Documentation/performance.md",
        ])
    func targets(page: String) throws {
        let text = String(decoding: try Project.source(page).bytes, as: UTF8.self)
        let makefile = String(decoding: try Project.source("Makefile").bytes, as: UTF8.self)
        let named = text.matches(of: /(?:`|\n)make ([a-z-]+)/).map { String($0.output.1) }
        #expect(!named.isEmpty)
        for target in named {
            let isThere =
                makefile.contains("\n\(target):") || makefile.contains("\(target) test-tsan:")
                || makefile.contains(" \(target):")
            #expect(isThere, "make \(target)")
        }
    }

    @Test("Every verb and option of the program that a page or an example of its help names is there")
    func options() async throws {
        let help = await Run("--help").output
        let verbs = help.matches(of: /\n  ([a-z]+)\ /).map { String($0.output.1) }
        #expect(verbs.count > 12)
        var commands: [String] = []
        for page in [
            "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "Documentation/findings.md",
            "Documentation/provenance.md", "Documentation/editing.md", "Documentation/library.md",
        ] {
            let text = String(decoding: try Project.source(page).bytes, as: UTF8.self)
            commands += text.matches(of: /`followup ([^`\n]+)`/).map { String($0.output.1) }
            commands += text.matches(of: /\nfollowup ([^`\n]+)/).map { String($0.output.1) }
        }
        for verb in verbs + ["instrument draft", "instrument check", "instrument questions"] {
            let text = await Run("\(verb) --help").output
            commands += text.matches(of: /\n\ \ followup ([^\n]+)/).map { String($0.output.1) }
        }
        #expect(commands.count > 60)
        for command in Set(commands) {
            let words = command.prefix { $0 != "#" }.split(separator: " ").map(String.init)
            guard let verb = words.first, verb.allSatisfy(\.isLowercase), verb != "help" else { continue }
            let isNested = verb == "instrument" && words.count > 1
            let text = await Run("\(isNested ? "\(verb) \(words[1])" : verb) --help")
            #expect(verbs.contains(verb) && text.status == 0, "\(command)")
            for option in words where option.hasPrefix("--") {
                #expect(text.output.contains(option.prefix { $0 != "=" }), "\(command)")
            }
        }
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
