import Diagnostics

/// Lines that are indented differently, or that stand below “|”, and are read as one paragraph.
enum LinesOfOneParagraph: Rule {
    static let page = RulePage(
        code: "FU508", name: "lines-of-one-paragraph", severity: .note,
        what:
            "The lines of a text are indented differently, or stand below “|”, and are read as one paragraph where no blank line is between them.",
        why:
            "Most people indent and break lines to fit the page; another program would print each such line as a paragraph of its own.",
        before: "summary: >\n  Canada reported that its\n   law had been adopted.",
        after: "summary: >\n  Canada reported that its\n  law had been adopted.")

    static func finding(paragraphs: Int) -> Finding {
        found(
            "the lines of this text are read as \(paragraphs == 1 ? "one paragraph" : "\(paragraphs) paragraphs")",
            help: "Leave a blank line where a new paragraph is to begin.")
    }
}
