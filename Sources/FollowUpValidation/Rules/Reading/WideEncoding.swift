import ByteText
import Diagnostics
import YAMLSyntax

/// A file in UTF-16.
enum WideEncoding: NonquotingRule {
    static let page = RulePage(
        code: "FU003", name: "wide-encoding", severity: .error,
        what: "The file is saved as UTF-16 or UTF-32.",
        why: "Only UTF-8 is read, so that every character means the same on every machine.",
        before: "CAN.yaml saved as “Unicode”", after: "CAN.yaml saved as “UTF-8”")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .wideEncoding(let name) = problem.kind else { return nil }
        return found(
            "the file is in \(name), not UTF-8", help: "Save the file again with the encoding “UTF-8”.")
    }

    /// Returns the fix that writes the whole file as UTF-8, if it can be read without a doubt.
    static func fix(_ problem: SyntaxProblem, in file: SourceFile) -> Fix? {
        guard case .wideEncoding(let name) = problem.kind, let text = text(of: file.bytes, in: name) else {
            return nil
        }
        return Fix(
            "Save it as UTF-8", safety: .safe, edits: [Edit(ByteRange(0, file.bytes.count), text)])
    }

    /// Returns the text of a file in UTF-16 or UTF-32, without its byte order mark; nil if it is malformed.
    private static func text(of bytes: [UInt8], in encoding: String) -> String? {
        let width = encoding == "UTF-16" ? 2 : 4
        guard bytes.count >= width, bytes.count.isMultiple(of: width) else { return nil }
        // The byte order mark, or the first letter, which is Latin, shows the order.
        let isBigEndian = bytes[0] == 0 || bytes[0] == 0xFE
        let units = stride(from: 0, to: bytes.count, by: width).map { start in
            let unit = bytes[start..<start + width]
            return (isBigEndian ? Array(unit) : unit.reversed()).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        let scalars: [Unicode.Scalar?]
        if width == 2 {
            guard let text = String(validating: units.map(UInt16.init(truncatingIfNeeded:)), as: UTF16.self)
            else { return nil }
            scalars = Array(text.unicodeScalars)
        } else {
            scalars = units.map(Unicode.Scalar.init)
        }
        guard !scalars.contains(nil) else { return nil }
        var text = String.UnicodeScalarView(scalars.compactMap(\.self))
        if text.first == "\u{FEFF}" { text.removeFirst() }
        return String(text)
    }
}
