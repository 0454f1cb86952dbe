import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Mistakes of those who have never seen YAML")
struct MistakesOfBeginnersTests {
    /// A reply as the form has it, without findings.
    private static let reply = Sample.submission(
        """
        submitted: "2011-01-14"

        answers:

          cybercrime-legislation:
            # Current situation
            status: "under development"
            summary: >
              Canada reported that it was preparing a law
              on crime by computer.
            measures:
              - { title: "Draft law", kind: "law", year: "2010", source: "" }
              - { title: "Draft rules", kind: "policy", year: "2010", source: "" }
            authority: "Ministry of Justice"
            confidential: false

          cybercrime-capacity:
            status: "under development"
            summary: "Canada stated that it was training its police."
            measures:
              - { title: "Police courses", kind: "training", year: "", source: "" }
            authority: "Police"
            confidential: false

          prison-rules:
            status: ""
            details: >

            confidential: false

        """)

    /// A mistake, made on a line that holds some words: these are replaced by others.
    struct Mutator: Sendable, CustomTestStringConvertible {
        let name: String
        let typed: String
        let mistake: String
        /// Whether the safe fixes undo it, and what the line then has, if not what it had.
        var meant: String?
        var isFixed = true
        var testDescription: String { name }
    }

    private static let mutators: [Mutator] = [
        Mutator(
            name: "no-break space", typed: "    authority:", mistake: "\u{A0}\u{A0}\u{A0}\u{A0}authority:"),
        Mutator(name: "one no-break space", typed: "    status:", mistake: "  \u{A0} status:"),
        Mutator(name: "ideographic spaces", typed: "    authority:", mistake: "\u{3000}\u{3000}authority:"),
        Mutator(name: "no-break space after the colon", typed: "authority: ", mistake: "authority:\u{A0}"),
        Mutator(name: "tab", typed: "    authority:", mistake: "\tauthority:"),
        Mutator(name: "tab after spaces", typed: "    authority:", mistake: "  \tauthority:"),
        Mutator(name: "no space after the colon", typed: "status: ", mistake: "status:"),
        Mutator(name: "fullwidth colon", typed: "status: ", mistake: "status："),
        Mutator(name: "en dash for a hyphen", typed: "- {", mistake: "– {"),
        Mutator(name: "bullet for a hyphen", typed: "- {", mistake: "• {"),
        Mutator(name: "hyphen without a space", typed: "- {", mistake: "-{"),
        Mutator(
            name: "inner quotation marks", typed: "\"Draft law\"", mistake: "\"the \"Draft\" law\"",
            meant: "\"the “Draft” law\""),
        Mutator(
            name: "inner quotation marks in a summary", typed: "its police.", mistake: "its \"new\" police.",
            meant: "its “new” police."),
        Mutator(
            name: "unclosed quotation mark", typed: "Ministry of Justice\"", mistake: "Ministry of Justice"),
        Mutator(
            name: "unclosed quotation mark between brackets", typed: "Police courses\"",
            mistake: "Police courses"),
        Mutator(name: "curly closing mark", typed: "Ministry of Justice\"", mistake: "Ministry of Justice”"),
        Mutator(name: "curly marks", typed: "\"Ministry of Justice\"", mistake: "“Ministry of Justice”"),
        Mutator(name: "closing bracket missing", typed: "source: \"\" }", mistake: "source: \"\""),
        Mutator(name: "opening bracket missing", typed: "- { title", mistake: "- title", meant: "- { title"),
        Mutator(
            name: "bracket too many", typed: "source: \"\" }", mistake: "source: \"\" } }",
            meant: "source: \"\" } "),
        Mutator(name: "comma missing", typed: "\", kind:", mistake: "\" kind:"),
        Mutator(
            name: "colon in a text", typed: "\"Police\"", mistake: "Police: Canada",
            meant: "\"Police: Canada\""),
        Mutator(name: "at sign", typed: "\"Police\"", mistake: "@police", meant: "\"@police\""),
        Mutator(name: "asterisk", typed: "\"Police\"", mistake: "*police force", meant: "\"*police force\""),
        Mutator(name: "per cent sign", typed: "\"Police\"", mistake: "% of police", meant: "\"% of police\""),
        Mutator(name: "e-mail mark", typed: "    authority:", mistake: ">     authority:"),
        Mutator(name: "item at the margin", typed: "  cybercrime-capacity:", mistake: "cybercrime-capacity:"),
        Mutator(name: "one space too few", typed: "    authority:", mistake: "   authority:"),
        Mutator(name: "Cyrillic letter", typed: "    authority:", mistake: "    аuthority:"),
        Mutator(name: "dash in a name", typed: "cybercrime-capacity:", mistake: "cybercrime–capacity:"),
        Mutator(name: "line separator", typed: "a law\n", mistake: "a\u{2028}law\n"),
        Mutator(
            name: "divided file", typed: "    authority:", mistake: "---\n    authority:",
            meant: "\n    authority:"),
        Mutator(name: "text below", typed: "\"Police\"", mistake: "\"\"\n      Police", isFixed: false),
        Mutator(
            name: "conflict", typed: "    authority:",
            mistake: "<<<<<<< HEAD\n=======\n>>>>>>> b\n    authority:", isFixed: false),
        Mutator(name: "no colon", typed: "authority:", mistake: "authority", isFixed: false),
        Mutator(
            name: "field twice", typed: "    confidential: false",
            mistake: "    confidential: false\n    status: \"\"", isFixed: false),
        Mutator(
            name: "two fields on a line", typed: "Justice\"\n    confidential",
            mistake: "Justice\" confidential", isFixed: false),
        Mutator(name: "NUL", typed: "Police\"", mistake: "Po\0lice\"", isFixed: false),
        Mutator(
            name: "signature", typed: "\n  prison-rules:", mistake: "\nBest regards\n  prison-rules:",
            isFixed: false),
    ]

    @Test("The reply has no findings")
    func valid() { Findings.inWholeSubmission(Self.reply) }

    @Test(
        "A mistake is found on its line, in at most two findings, and fixed where nothing else can be meant",
        arguments: mutators, ["\n", "\r\n", "\r"])
    func found(mutator: Mutator, lineEnd: String) throws {
        let places = Self.reply.ranges(of: mutator.typed)
        #expect(!places.isEmpty)
        for place in places {
            var reply = Self.reply
            reply.replaceSubrange(place, with: mutator.mistake)
            let file = SourceFile(
                path: "CAN.yaml", bytes: Array(reply.replacing("\n", with: lineEnd).utf8))
            let findings = Submission.decode(file, in: Sample.context).findings
            let first = try #require(findings.first, "\(reply)")
            let lines = 1 + Self.reply[..<place.lowerBound].count { $0 == "\n" }
            let last = lines + mutator.mistake.count { $0 == "\n" }
            let line = LineIndex(file).position(of: first.place.range.lowerBound).line
            #expect((lines...last).contains(line), "\(first.code) on line \(line), not \(lines)")
            #expect(findings.count <= 2, "\(findings.map(\.message))")

            let fixed = SafeFixes.apply(to: file, in: Sample.context).file
            let text = String(decoding: fixed.bytes, as: UTF8.self)
            guard mutator.isFixed else { continue }
            var meant = Self.reply
            meant.replaceSubrange(place, with: mutator.meant ?? mutator.typed)
            let words = { (text: String) in
                text.split { $0 == " " || $0.isNewline }.joined(separator: " ")
            }
            #expect(words(text) == words(meant), "\(text)")
            #expect(
                Submission.decode(fixed, in: Sample.context).findings.filter { $0.severity == .error } == [])
        }
    }
}
