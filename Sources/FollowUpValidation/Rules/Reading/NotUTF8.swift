import ByteText
import Diagnostics
import YAMLSyntax

/// Bytes that are not UTF-8.
enum NotUTF8: ReadingRule {
    static let page = RulePage(
        code: "FU002", name: "not-utf-8", severity: .error,
        what: "The file is not saved as UTF-8.",
        why:
            "The file was saved in an older encoding; its accented letters would be printed as something else.",
        before: "authority: \"Minist\\xE8re\" (Latin-1)", after: "authority: \"Ministère\" (UTF-8)")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .notUTF8(let byte) = problem.kind else { return nil }
        let help = "Save the file again with the encoding “UTF-8”."
        if let text = WesternText(file.bytes) {
            let word = text.word(at: Int(problem.range.lowerBound))
            return found(
                "the file is saved as \(WesternText.name), not UTF-8; this is probably \(Wording.quoted(word))",
                help: help)
        }
        let further = problem.count > 1 ? " here and at \((problem.count - 1).counted("other place"))" : ""
        return found(
            "the file is not saved as UTF-8: byte 0x\(String(byte, radix: 16, uppercase: true))\(further) is no letter in it",
            help:
                "Save the file again with the encoding “UTF-8”; if the letters are wrong then, ask for it once more."
        )
    }

    static func fix(_ problem: SyntaxProblem, in file: SourceFile) -> Fix? {
        guard let text = WesternText(file.bytes) else { return nil }
        return Fix(
            "Write each letter as UTF-8", safety: text.isCertain ? .safe : .unsafe,
            at: text.letters.map { ByteRange($0.offset, $0.offset + 1) }
        ) { String(text.letters[$0].letter) }
    }
}
