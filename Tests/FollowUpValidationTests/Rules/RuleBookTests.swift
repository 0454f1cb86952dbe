import Diagnostics
import TestSupport
import Testing

@testable import FollowUpValidation

/// A family of rules: its folder, the prefix of its codes, and its list.
struct RuleFamily: Sendable {
    let folder: String
    let codes: String
    let list: String
    let rules: [any Rule.Type]

    static let all = [
        RuleFamily(folder: "Reading", codes: "FU0", list: "ReadingRules", rules: ReadingRules.all),
        RuleFamily(folder: "Structure", codes: "FU1", list: "StructureRules", rules: StructureRules.all),
        RuleFamily(folder: "Values", codes: "FU2", list: "ValueRules", rules: ValueRules.all),
        RuleFamily(
            folder: "Consistency", codes: "FU3", list: "ConsistencyRules", rules: ConsistencyRules.all),
        RuleFamily(folder: "Cycle", codes: "FU4", list: "CycleRules", rules: CycleRules.all),
        RuleFamily(folder: "Quality", codes: "FU5", list: "QualityRules", rules: QualityRules.all),
        RuleFamily(folder: "Templates", codes: "FU6", list: "TemplateRules", rules: TemplateRules.all),
    ]
}

@Suite("The rule book")
struct RuleBookTests {
    /// A rule as declared in its source file.
    private struct RuleFile {
        let folder: String
        let fileName: String
        let code: String
        let name: String
        let isOnSubmissions: Bool
    }

    private let files: [RuleFile]

    init() throws {
        files = try Project.files(below: "Sources/FollowUpValidation/Rules").compactMap { path, bytes in
            let source = String(decoding: bytes, as: UTF8.self)
            guard let page = source.firstMatch(of: /code: "(FU[0-9]+)", name: "([^"]*)"/) else { return nil }
            let parts = path.split(separator: "/").suffix(2)
            return RuleFile(
                folder: String(parts.first ?? ""), fileName: String(parts.last?.prefix { $0 != "." } ?? ""),
                code: String(page.1), name: String(page.2),
                isOnSubmissions: source.firstMatch(of: /enum [A-Za-z]+: (AnswerRule, )?SubmissionRule \{/)
                    != nil)
        }
    }

    @Test("It has at least 45 rules, each with a code and a name of its own, in the order of the codes")
    func unique() {
        let pages = RuleBook.pages
        #expect(pages.count >= 45)
        #expect(pages.map(\.code) == Set(pages.map(\.code)).sorted())
        #expect(Set(pages.map(\.name)).count == pages.count)
    }

    @Test("The rule book contains exactly the rules that have a file")
    func complete() {
        #expect(files.map(\.code).sorted() == RuleBook.pages.map(\.code))
        #expect(files.map(\.name).sorted() == RuleBook.pages.map(\.name).sorted())
    }

    @Test(
        "The list of each family contains exactly the rules in its folder, each once",
        arguments: RuleFamily.all)
    func listed(family: RuleFamily) throws {
        let folder = "Sources/FollowUpValidation/Rules/\(family.folder)"
        let names = try Project.files(below: folder).keys.map { path in
            String(path.dropFirst(folder.count + 1).prefix { $0 != "." })
        }
        #expect(names.contains(family.list))
        #expect(
            family.rules.map { String(describing: $0) }.sorted()
                == names.filter { $0 != family.list }.sorted())
    }

    @Test("The form is given the condition of each rule on answers, and of no other")
    func inForm() {
        let inForm = Set(RuleBook.pages.filter(\.isInForm).map(\.code))
        #expect(RuleBook.answerConditions.keys.sorted() == ["FU302", "FU307", "FU310", "FU316", "FU326"])
        #expect(inForm.isSuperset(of: RuleBook.answerConditions.keys))
        // What goes by the words of a text, the whole file or other files is left to the validator.
        #expect(
            inForm.isDisjoint(with: ["FU006", "FU101", "FU207", "FU212", "FU301", "FU303", "FU401", "FU501"]))
    }

    @Test("The rules on a submission as a whole are run in the order of their codes, each once")
    func onSubmissions() {
        let codes = files.filter { $0.isOnSubmissions }.map(\.code).sorted()
        #expect(codes.count >= 12)
        #expect(SubmissionRules.all.map { $0.page.code } == codes)
    }

    @Test("A rule’s code belongs to the family of its folder")
    func families() throws {
        for rule in files {
            let family = try #require(
                RuleFamily.all.first { $0.folder == rule.folder }, "no family for the folder \(rule.folder)")
            #expect(
                rule.code.wholeMatch(of: /FU[0-9]{3}/) != nil && rule.code.hasPrefix(family.codes), "\(rule)")
        }
    }

    @Test("A rule’s name is that of its file, in lowercase with hyphens")
    func names() {
        for rule in files {
            let joined = rule.name.split(separator: "-").joined()
            #expect(joined.allSatisfy { $0.isLowercase || $0.isNumber }, "\(rule)")
            #expect(joined == rule.fileName.lowercased(), "\(rule)")
        }
    }

    @Test(
        "Every page says what the rule finds, why it matters and how it is fixed", arguments: RuleBook.pages)
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
