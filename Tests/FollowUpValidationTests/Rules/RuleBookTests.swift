import Diagnostics
import FollowUpValidation
import TestSupport
import Testing

@Suite("The rule book")
struct RuleBookTests {
    private static let families = [
        "Reading": "FU0", "Structure": "FU1", "Values": "FU2", "Consistency": "FU3", "Cycle": "FU4",
        "Quality": "FU5", "Templates": "FU6",
    ]

    /// A rule as its source file shows it.
    private struct RuleFile {
        let folder: String
        let fileName: String
        let code: String
        let name: String
    }

    private let files: [RuleFile]

    init() throws {
        files = try Project.files(below: "Sources/FollowUpValidation/Rules").compactMap { path, bytes in
            let source = String(decoding: bytes, as: UTF8.self)
            guard let page = source.firstMatch(of: /code: "(FU[0-9]+)", name: "([^"]*)"/) else { return nil }
            let parts = path.split(separator: "/").suffix(2)
            return RuleFile(
                folder: String(parts.first ?? ""), fileName: String(parts.last?.prefix { $0 != "." } ?? ""),
                code: String(page.1), name: String(page.2))
        }
    }

    @Test("It has at least 45 rules, each with a code and a name of its own, in the order of the codes")
    func unique() {
        let pages = RuleBook.pages
        #expect(pages.count >= 45)
        #expect(pages.map(\.code) == Set(pages.map(\.code)).sorted())
        #expect(Set(pages.map(\.name)).count == pages.count)
    }

    @Test("Every rule that has a file is in the book, and no other is")
    func complete() {
        #expect(files.map(\.code).sorted() == RuleBook.pages.map(\.code))
        #expect(files.map(\.name).sorted() == RuleBook.pages.map(\.name).sorted())
    }

    @Test("A rule’s code is of the family of its folder")
    func families() throws {
        for rule in files {
            let family = try #require(Self.families[rule.folder], "no family for the folder \(rule.folder)")
            #expect(rule.code.wholeMatch(of: /FU[0-9]{3}/) != nil && rule.code.hasPrefix(family), "\(rule)")
        }
    }

    @Test("A rule’s name is that of its file, in small letters with hyphens")
    func names() {
        for rule in files {
            let joined = rule.name.split(separator: "-").joined()
            #expect(joined.allSatisfy { $0.isLowercase || $0.isNumber }, "\(rule)")
            #expect(joined == rule.fileName.lowercased(), "\(rule)")
        }
    }

    @Test(
        "Every page says what the rule finds, why it matters and how it is mended", arguments: RuleBook.pages)
    func texts(page: RulePage) {
        #expect(page.what.hasSuffix(".") && page.why.hasSuffix("."))
        #expect(!page.after.isEmpty && page.before != page.after)
        #expect(page.before.isEmpty == (page.name == "empty-file"))
    }

    @Test("Every rule has a file of tests of its name, which carries its code and its name")
    func tested() throws {
        let tests = try Project.files(below: "Tests/FollowUpValidationTests/Rules")
        for rule in files {
            let path = "Tests/FollowUpValidationTests/Rules/\(rule.folder)/\(rule.fileName)Tests.swift"
            let source = String(decoding: try #require(tests[path], "\(path) is missing"), as: UTF8.self)
            #expect(source.contains("@Suite(\"\(rule.code) \(rule.name)\")"), "\(path)")
        }
    }
}
