import TestSupport
import Testing

@Suite("Words of the report stand in templates")
struct NoWordsInCodeTests {
    /// Where a report is composed and written. What is said about a report to those who compile it (`Style`,
    /// `Provenance`, `Comparison`) is in the words of the program.
    private static let folders = ["Sections", "Writers", "HouseStyle", "Letters"]

    @Test(
        "No string in the code that composes and writes a report has two words side by side",
        arguments: folders)
    func composition(folder: String) throws {
        let sources = try Project.files(below: "Sources/FollowUpReport/\(folder)")
        #expect(!sources.isEmpty)
        for (path, bytes) in sources {
            for literal in SwiftLiterals.literals(in: String(decoding: bytes, as: UTF8.self)) {
                #expect(!literal.contains(/[A-Za-z]{2,} [A-Za-z]{2,}/), "\(path): \(literal)")
            }
        }
    }

    @Test("Swift code names no language but in the lists of those that submissions may be in")
    func languages() throws {
        let lists = [
            "UnknownLanguage.swift", "SubmissionSchema.swift", "LanguageTag.swift", "FunctionWords.swift",
        ]
        for (path, bytes) in try Project.files(below: "Sources")
        where path.hasSuffix(".swift") && !lists.contains(where: { path.hasSuffix("/\($0)") }) {
            let source = String(decoding: bytes, as: UTF8.self)
            #expect(!source.contains("isEnglish"), "\(path)")
            for literal in SwiftLiterals.literals(in: source) {
                #expect(!literal.contains(/^en(-.*)?$|\ben\.yaml/), "\(path): \(literal)")
            }
        }
    }

    @Test("Literals are distinguished from code and comments")
    func literals() {
        let source = """
            let a = "one \\(b ? "two" : "(three")" // "four"
            let css: StaticString = \"""
                left out
                \"""
            let c = "say \\"five\\""
            """
        #expect(SwiftLiterals.literals(in: source) == ["two", "(three", "one \u{FFFC}", "say \\\"five\\\""])
    }
}
