extension RulePage {
    /// The page as plain text for a terminal.
    public var text: String {
        """
        \(code) \(name) (\(severity.rawValue))

        \(what)

        Why it matters: \(why)

        Found:
        \(Self.indented(before.isEmpty ? "(nothing)" : before, by: 4))

        Instead:
        \(Self.indented(after, by: 4))
        \(isInForm ? "\n\(Self.formNote)\n" : "")
        """
    }

    /// What the page says of a rule that the form checks too.
    private static let formNote = "The form in the browser checks this too."

    /// Returns all pages as one Markdown document.
    public static func markdown(_ pages: [RulePage]) -> String {
        let rows = pages.map {
            "| [\($0.code)](#\($0.code.lowercased())) | \($0.name) | \($0.severity.rawValue) |"
        }
        let sections = pages.map { page in
            """
            ## \(page.code)

            **\(page.name)** (\(page.severity.rawValue)). \(page.what)

            Why it matters: \(page.why)

            Found:

            \(Self.indented(page.before.isEmpty ? "(nothing)" : page.before, by: 4))

            Instead:

            \(Self.indented(page.after, by: 4))
            \(page.isInForm ? "\n\(formNote)\n" : "")
            """
        }
        return """
            # Rules

            What the validator and the check of the finished report find, why it matters, and what to write instead.
            `followup explain CODE` prints one of these pages. A page says so where the form in the browser checks the rule too. The file is written by `make renew`.

            | code | name | severity |
            |---|---|---|
            \(rows.joined(separator: "\n"))

            \(sections.joined(separator: "\n"))
            """
    }

    private static func indented(_ text: String, by width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : String(repeating: " ", count: width) + $0 }.joined(separator: "\n")
    }
}
