/// The string literals of Swift source code, parsed as far as tests need.
public enum SwiftLiterals {
    /// Returns the literals in a source, without interpolations, whose own literals are listed separately.
    /// Comments are skipped, and so are multi-line `StaticString` literals (style sheets).
    public static func literals(in source: String) -> [String] {
        var scanner = Scanner(rest: Substring(source))
        scanner.code(until: nil)
        return scanner.literals
    }

    private struct Scanner {
        var rest: Substring
        var literals: [String] = []

        /// Scans code up to the closing parenthesis, or to the end.
        mutating func code(until end: Character?) {
            var (depth, line) = (0, "")
            while let character = rest.first {
                if rest.hasPrefix("//") {
                    rest = rest.drop { !$0.isNewline }
                } else if rest.hasPrefix("\"\"\"") {
                    literal("\"\"\"", isKept: !line.contains("StaticString"))
                } else if character == "\"" {
                    literal("\"", isKept: true)
                } else {
                    rest.removeFirst()
                    line = character.isNewline ? "" : line + String(character)
                    if character == "(" { depth += 1 }
                    if character == ")" {
                        if depth == 0, end == ")" { return }
                        depth -= 1
                    }
                }
            }
        }

        /// Scans a literal from its opening quotation mark.
        private mutating func literal(_ mark: String, isKept: Bool) {
            rest = rest.dropFirst(mark.count)
            var text = ""
            while !rest.isEmpty, !rest.hasPrefix(mark) {
                if rest.hasPrefix("\\(") {
                    rest = rest.dropFirst(2)
                    code(until: ")")
                    text += "\u{FFFC}"
                } else if rest.first == "\\" {
                    text += rest.prefix(2)
                    rest = rest.dropFirst(2)
                } else {
                    text.append(rest.removeFirst())
                }
            }
            rest = rest.dropFirst(mark.count)
            if isKept { literals.append(text) }
        }
    }
}
