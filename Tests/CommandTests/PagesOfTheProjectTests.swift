import FollowUpCommands
import TestSupport
import Testing

@Suite("The pages of the project")
struct PagesOfTheProjectTests {
    private static let pages = [
        "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "Documentation/library.md",
        "Documentation/releasing.md",
    ]

    @Test("README.md shows findings that the program prints, and paragraphs of the sample report")
    func excerpts() throws {
        let page = try text(of: "README.md")
        let start = try #require(page.firstRange(of: "```\ntrial/")?.lowerBound)
        let block = page[start...].dropFirst("```\n".count)
        let end = try #require(block.firstRange(of: "\n```\n")?.lowerBound)
        let transcript = try text(of: "Tests/CommandTests/Transcripts/validate.md")
        for finding in String(block[..<end]).split(separator: "\n\n") {
            #expect(transcript.contains(finding), "\(finding)")
        }
        let report = try text(of: "Reports/2011/report.md")
        let quoted = page.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { $0.dropFirst(2) }
        #expect(quoted.count == 3)
        for paragraph in quoted {
            let isCut = paragraph.hasSuffix(" …")
            let words = isCut ? "\(paragraph.dropLast())" : "\(paragraph)\n"
            #expect(report.contains("\n\(words)"), "\(paragraph)")
        }
    }

    @Test("README.md has a row for each verb")
    func verbs() async throws {
        let page = try text(of: "README.md")
        let help = await Run("--help", files: [:]).output
        let list = try #require(help.split(separator: "SUBCOMMANDS:\n").last)
        let verbs = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first }.filter { $0 != "See" }
        #expect(verbs.count > 10)
        for verb in verbs {
            #expect(
                page.contains("| `followup \(verb)") || page.contains("`, `\(verb)` |"), "\(verb)")
        }
    }

    @Test("README.md tells a focal point on one screen what to do, without a word of the format")
    func focalPoint() throws {
        let page = try text(of: "README.md")
        let start = try #require(page.firstRange(of: "\n## For a focal point\n")).upperBound
        let chapter = page[start...].prefix(
            upTo: try #require(page[start...].firstRange(of: "\n## ")).lowerBound)
        #expect(chapter.split(separator: "\n", omittingEmptySubsequences: false).count <= 30)
        #expect(!chapter.lowercased().contains("yaml"))
        // What it says to choose is what the form calls it.
        let texts = try text(of: "Templates/form/texts/en.yaml")
        let choices = chapter.matches(of: /“([A-Z][^”]+)”/).map(\.1)
        #expect(choices.count > 3)
        for choice in choices { #expect(texts.contains(": \"\(choice)\""), "\(choice)") }
    }

    @Test("ARCHITECTURE.md has a row for each module")
    func modules() throws {
        let page = try text(of: "ARCHITECTURE.md")
        let paths = try Project.files(below: "Sources").keys
        let modules = Set(paths.compactMap { $0.split(separator: "/").dropFirst().first })
        #expect(modules.count > 15)
        for module in modules where module != "FollowUpReport" {
            let row = page.split(separator: "\n").contains { line in
                line.hasPrefix("| ") && line.split(separator: "|")[0].contains("`\(module)`")
            }
            #expect(row, "\(module)")
        }
        #expect(page.contains("| folder of `FollowUpReport` |"))
    }

    @Test("A file of the sources that a page names is there", arguments: pages)
    func names(page: String) throws {
        let paths = try ["Sources", "Tests", "Documentation/Examples"].flatMap {
            try Project.files(below: $0).keys
        }
        let names = try text(of: page).split(separator: "`").filter {
            $0.hasSuffix(".swift") && $0 != "Package.swift" && !$0.contains("<") && !$0.contains(" ")
        }
        for name in names {
            let isThere = paths.contains { $0 == name || $0.hasSuffix("/\(name)") }
            #expect(isThere, "\(name)")
        }
    }

    @Test("What a page links to within the project is there", arguments: pages)
    func links(page: String) throws {
        let folder = page.split(separator: "/").dropLast().joined(separator: "/")
        for link in try text(of: page).split(separator: "](").dropFirst() {
            let target = link.prefix { $0 != ")" && $0 != "#" }
            guard !target.isEmpty, !target.hasPrefix("https://") else { continue }
            let path =
                target.hasPrefix("../")
                ? String(target.dropFirst(3)) : folder.isEmpty ? "\(target)" : "\(folder)/\(target)"
            #expect(throws: Never.self, "\(path)") { try Project.source(path) }
        }
    }

    private func text(of path: String) throws -> String {
        String(decoding: try Project.source(path).bytes, as: UTF8.self)
    }
}
