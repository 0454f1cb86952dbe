public import ByteText
public import Diagnostics
import YAMLSyntax

/// Checks that a file is text that can be read, before an instrument is drafted from it.
public enum OfficialTextCheck {
    /// What keeps the file from being read as text: its size, its encoding, characters that no text holds; that it is
    /// empty. Form feeds, with which pages end, are text.
    public static func findings(in file: SourceFile) -> [Diagnostic] {
        let start = Place(path: file.path, range: .start)
        // What is drafted from more could not be read as an instrument.
        let limit = YAMLLimits().bytes
        if file.bytes.count > limit {
            return [FileTooLarge.finding(textOf: file.bytes.count, limit: limit).placed(at: start)]
        }
        if file.bytes.allSatisfy({ " \t\r\n\u{0C}".utf8.contains($0) }) {
            return [EmptyFile.finding().placed(at: start)]
        }
        return TextReader.problems(in: file).map { ReadingRules.diagnostic($0, in: file) }
    }
}
