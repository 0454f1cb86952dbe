import Diagnostics
import YAMLSyntax

/// Gives each problem that reading found to the rule that words it.
enum ReadingRules {
    static func diagnostic(_ problem: SyntaxProblem, path: String) -> Diagnostic {
        finding(problem, path: path).placed(at: Place(path: path, range: problem.range))
    }

    private static func finding(_ problem: SyntaxProblem, path: String) -> Finding {
        switch problem.kind {
        case .tooLarge(let bytes, let limit): FileTooLarge.finding(bytes: bytes, limit: limit)
        case .notUTF8(let byte): NotUTF8.finding(byte: byte)
        case .wideEncoding(let name): WideEncoding.finding(name: name)
        case .controlCharacter(let scalar): ControlCharacter.finding(scalar: scalar)
        case .tabIndentation: TabIndentation.finding()
        case .malformed(let problem, let context): MalformedYAML.finding(problem: problem, context: context)
        case .tooDeep(let limit): NestedTooDeeply.finding(limit: limit)
        case .tooManyNodes(let limit): TooManyNodes.finding(limit: limit)
        case .severalDocuments: SeveralDocuments.finding()
        case .duplicateKey(let key, let first):
            DuplicateKey.finding(key, first: Place(path: path, range: first))
        case .reference(let text): Reference.finding(text)
        }
    }
}
