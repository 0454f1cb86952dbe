public import ByteText
public import Diagnostics
import YAMLSyntax

/// Checks that a file is readable text, before an instrument is drafted from it.
public enum OfficialTextCheck {
    /// Returns what prevents the file from being read as text: its size, its encoding, control characters, or
    /// that it is empty. Form feeds, which end pages, are allowed.
    public static func findings(in file: SourceFile) -> [Diagnostic] {
        let start = SourceLocation(path: file.path, range: .start)
        // A draft made from a larger text could not be read as an instrument.
        let limit = YAMLLimits().bytes
        let finding =
            FileTooLarge.check(text: file.bytes.count, limit: limit) ?? EmptyFile.check(text: file.bytes)
        if let finding { return [finding.located(at: start)] }
        return ReadingRules.diagnostics(PlainTextCheck.problems(in: file), in: file)
    }
}
