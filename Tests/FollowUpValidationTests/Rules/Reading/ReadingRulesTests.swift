import ByteText
import Diagnostics
import Testing

@testable import FollowUpValidation
@testable import YAMLSyntax

@Suite("Rules on problems of reading")
struct ReadingRulesTests {
    /// One problem of each kind, and those that are distinguished by libyaml’s message.
    private static let problems: [SyntaxProblem.Kind] = [
        .tooLarge(bytes: 2, limit: 1), .notUTF8(byte: 0xE8), .wideEncoding(name: "UTF-16"),
        .controlCharacter(scalar: 1), .stackedMarks(limit: 1), .tabIndentation, .unclosedQuotation,
        .malformed(problem: "found unexpected end of stream", context: "while scanning a quoted scalar"),
        .malformed(problem: "did not find expected key", context: "while parsing a block mapping"),
        .tooDeep(limit: 1), .tooManyNodes(limit: 1), .tooManyLines(count: 2, limit: 1),
        .tooManyItems(count: 2, limit: 1),
        .tooLongKey(count: 2, limit: 1), .severalDocuments, .duplicateKey("state", first: .start),
        .reference("&a"), .notText(.pdf), .foreignSpace(scalar: 0xA0), .noHyphen, .noColon, .innerQuotation,
        .textBelowField(name: "a"), .twoFields, .indentation(1, meant: 2), .bracket("}", isMissing: true),
        .bracket("}", isMissing: false), .quotedLines, .strayText, .conflict(ours: "HEAD", theirs: "b"),
    ]

    /// The rule that each problem belongs to. The switch is exhaustive, so a new kind must be added here and
    /// to the list above.
    private func code(of kind: SyntaxProblem.Kind) -> String {
        switch kind {
        case .tooLarge: "FU001"
        case .notUTF8: "FU002"
        case .wideEncoding: "FU003"
        case .controlCharacter: "FU004"
        case .tabIndentation: "FU005"
        case .malformed(_, let context): context == "while scanning a quoted scalar" ? "FU013" : "FU006"
        case .tooDeep: "FU007"
        case .tooManyNodes, .tooManyLines, .tooManyItems: "FU008"
        case .severalDocuments: "FU009"
        case .duplicateKey: "FU010"
        case .reference: "FU011"
        case .unclosedQuotation: "FU013"
        case .tooLongKey: "FU017"
        case .stackedMarks: "FU018"
        case .foreignSpace: "FU019"
        case .noHyphen: "FU020"
        case .conflict: "FU021"
        case .notText: "FU022"
        case .innerQuotation: "FU023"
        case .textBelowField: "FU024"
        case .noColon: "FU025"
        case .quotedLines: "FU026"
        case .twoFields: "FU028"
        case .strayText: "FU029"
        case .indentation, .bracket: "FU006"
        }
    }

    @Test("Each problem is reported by exactly one rule", arguments: problems)
    func rule(kind: SyntaxProblem.Kind) {
        let problem = SyntaxProblem(kind: kind, range: .start)
        let file = SourceFile(path: "CAN.yaml", bytes: [])
        #expect(ReadingRules.diagnostics([problem], in: file).map(\.code) == [code(of: kind)])
        // A problem that no rule covers is reported as malformed YAML.
        let isLeftOver = code(of: kind) == "FU006"
        #expect(ReadingRules.onProblems.count { $0.check(problem, in: file) != nil } == (isLeftOver ? 0 : 1))
    }
}
