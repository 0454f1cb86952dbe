import FileAccess
import TestSupport
import Testing

@testable import FollowUpDrafting

/// The official texts that the instruments were drafted from. They are not part of the project, and are
/// expected beside it where it is built.
@Suite(
    "The official texts",
    .enabled(if: OfficialSources.areThere, "the official texts are not beside the project"))
struct OfficialSourcesTests {
    @Test(
        "Both forms of the Salvador Declaration give 55 paragraphs, and their resolution 18",
        arguments: [OfficialSources.salvador, OfficialSources.salvadorPlain])
    func salvador(name: String) throws {
        let text = try OfficialSources.text(name)
        #expect(Self.numbers(text, .annex) == (1...55).map(String.init))
        #expect(Self.numbers(text, .resolution) == (1...18).map(String.init))
        #expect(text.doubts == [])
    }

    /// Checks that both editions have the same words: the later one writes “upon” for “on”, some capitals,
    /// hyphens and commas, and leaves out one “inter alia”. Nothing else may differ.
    @Test("Both forms of the Salvador Declaration give the same words")
    func sameWords() throws {
        let forms = try [OfficialSources.salvador, OfficialSources.salvadorPlain].map { name in
            try #require(try OfficialSources.text(name).parts.last).paragraphs.map { paragraph in
                paragraph.words.lowercased().replacing(" upon ", with: " on ").replacing(
                    "inter alia", with: ""
                )
                .filter { $0.isLetter || $0.isNumber }
            }
        }
        for (number, (one, other)) in zip(forms[0], forms[1]).enumerated() {
            #expect(one == other, "paragraph \(number + 1)")
        }
    }

    @Test("The Doha Declaration gives 14 paragraphs with every lettered subparagraph, and its resolution 17")
    func doha() throws {
        let text = try OfficialSources.text(OfficialSources.doha)
        let letters = [
            5: "abcdefghijklmnopqrst", 7: "abcd", 8: "abcdefghijklmn", 9: "abcdefg", 10: "abcdefghijklm",
            11: "ab",
        ]
        let expected = (1...14).flatMap { number in
            ["\(number)"] + (letters[number] ?? "").map { "\(number) (\($0))" }
        }
        #expect(Self.numbers(text, .annex) == expected)
        #expect(Self.numbers(text, .resolution) == (1...17).map(String.init))
        #expect(text.doubts == [])
    }

    @Test("A text out of a PDF, with broken lines and headings of several lines, gives all its paragraphs")
    func brokenLines() throws {
        let text = try OfficialSources.text("follow-up-report.E-CN.15-2011-15.txt")
        let numbers = Self.numbers(text, .resolution).filter { !$0.contains("(") }
        #expect(numbers == (1...65).map(String.init))
        #expect(text.parts[0].headings.count == 11)
        #expect(text.footnotes.map(\.mark) == ["1", "2"])
        #expect(
            text.doubts.map(\.message) == [
                "a word is divided at the end of the line before, and its hyphen was kept"
            ])
    }

    @Test("No paragraph is broken, and none holds what belongs to a page", arguments: OfficialSources.all)
    func whole(name: String) throws {
        let text = try OfficialSources.text(name)
        for paragraph in text.parts.flatMap(\.paragraphs) {
            #expect(
                paragraph.words.last.map { ".;:".contains($0) } ?? false,
                "\(paragraph.number) ends in the middle")
            #expect(!paragraph.words.contains { "¹²³⁴⁵⁶⁷⁸⁹⁰<>*\n\t".contains($0) }, "\(paragraph.number)")
            #expect(!paragraph.words.contains("  "), "\(paragraph.number)")
        }
    }

    @Test(
        "Every footnote is listed once, and all marks found belong to footnotes",
        arguments: [
            (OfficialSources.salvador, 17), (OfficialSources.salvadorPlain, 18), (OfficialSources.doha, 30),
        ])
    func footnotes(name: String, count: Int) throws {
        let text = try OfficialSources.text(name)
        #expect(text.footnotes.count == count)
        #expect(Set(text.footnotes.map(\.mark)).count == count)
    }

    @Test("Every line has a role, and their counts add up", arguments: OfficialSources.all)
    func lines(name: String) throws {
        let source = try Project.source("../shared/sources/\(name)")
        let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
        let endsOpen = source.bytes.last == UInt8(ascii: "\n") ? 1 : 0
        #expect(LineCount(OfficialText(source)).total == lines - endsOpen)
    }

    @Test("At least 96 of 100 guesses are right for what was judged by hand")
    func guesses() throws {
        var (right, all) = (0, 0)
        for (name, choice, id, least) in [
            (OfficialSources.salvador, InstrumentDraft.Choice.annex, "salvador-2010", 53),
            (OfficialSources.doha, .annex, "doha-2015", 72),
            (OfficialSources.salvador, .resolution, "resolution-65-230", 17),
        ] {
            let text = try OfficialSources.text(name)
            let draft = try #require(InstrumentDraft(text, choice, id: id))
            let part = try #require(text.parts.first { $0.isAnnex == (choice == .annex) })
            let instrument = try Instruments.committed(id)
            let found = zip(part.paragraphs, draft.guesses).count { paragraph, guesses in
                instrument.commitments.contains {
                    $0.paragraph == paragraph.number && $0.addressee == guesses.first?.addressee
                }
            }
            #expect(found >= least, "\(id): \(found) of \(part.paragraphs.count)")
            if choice == .annex { (right, all) = (right + found, all + part.paragraphs.count) }
        }
        #expect(right * 100 >= all * 96, "\(right) of \(all)")
    }

    private static func numbers(_ text: OfficialText, _ choice: InstrumentDraft.Choice) -> [String] {
        text.parts.filter { $0.isAnnex == (choice == .annex) }.flatMap(\.paragraphs).map(\.number)
    }
}

/// The official texts beside the project.
enum OfficialSources {
    static let salvador = "salvador-declaration.A-RES-65-230.md"
    static let salvadorPlain = "salvador-declaration.A-RES-65-230.plain.txt"
    static let doha = "doha-declaration.draft-resolution-2015.md"
    static let all = [salvador, salvadorPlain, doha]

    static var areThere: Bool {
        all.allSatisfy { DiskFileSystem().kind("\(Project.root)/../shared/sources/\($0)") == .file }
    }

    static func text(_ name: String) throws -> OfficialText {
        OfficialText(try Project.source("../shared/sources/\(name)"))
    }
}
