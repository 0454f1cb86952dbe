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
        let finding =
            FileTooLarge.check(text: file.bytes.count, limit: limit) ?? EmptyFile.check(text: file.bytes)
        if let finding { return [finding.placed(at: start)] }
        return TextReader.problems(in: file).map { ReadingRules.diagnostic($0, in: file) }
    }
}
