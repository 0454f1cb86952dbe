public import FollowUpModel
import YAMLSyntax

/// The blank checklist that is sent to a State: YAML that a person who has never seen YAML can fill in.
///
/// Every field is there and empty, and what explains it stands beside it as a comment; so filling it in never needs a
/// key typed, and the explanations stay with the answers. The columns of Thailand’s template are the comments “Key
/// point”, “Current situation”, “Approach” and “Responsible agency”; “Action plan” comes after them.
public struct BlankChecklist {
    private let checklist: Checklist
    private let state: MemberState
    private let name: StateName
    private let cycle: String

    /// Prepares the blank checklist of a State in a cycle; `date` decides which of the State’s names is in use.
    public init(_ checklist: Checklist, state: MemberState, cycle: String, on date: CalendarDate?) {
        self.checklist = checklist
        self.state = state
        self.cycle = cycle
        name = date.map(state.name(on:)) ?? state.name
    }

    /// The whole file.
    public var text: String {
        var lines = howTo + header
        for (number, item) in checklist.items.enumerated() {
            if number == 0 || checklist.items[number - 1].theme != item.theme {
                lines += themeHeading(item.theme)
            }
            lines += question(item, number: number + 1)
        }
        lines += proposals
        return lines.map { $0 + "\n" }.joined()
    }

    private var howTo: [String] {
        let isExercise = MemberState.isInvented(state.code)
        let paragraphs = [
            "\(checklist.title) (edition \(checklist.edition))",
            "\(name.name), cycle \(cycle)" + (isExercise ? ", an EXERCISE with an invented State" : ""), "",
            "HOW TO FILL IN THIS FILE", "",
            "1. Open it in a plain-text editor (not a word processor) and save it as plain text, UTF-8, under its name.",
            "2. Lines that begin with # explain what is asked; the very first is for editors that can help with the "
                + "form. Leave them where they are.",
            "3. Where a line ends in \"\", type between the two marks (as in: authority: \"Ministry of Justice\"). "
                + "Within your words use “ ” and ’ instead of \" marks.",
            "4. Where a line ends in >, type on the empty line below it, over as many lines as you need. Begin every "
                + "line with the six spaces that are there; leave a line empty to begin a new paragraph.",
            "5. To add a measure, a need, an offer or a step, copy a whole line that begins with - to the line below it.",
            "6. Leave blank what you cannot or do not wish to answer. Blank counts as “not answered”, never as “no”.",
            "7. The report prints the summary as you write it: in the third person and the past, at most "
                + "\(Answer.summaryLimit) words, beginning with the name of your State and a verb, as in "
                + "“\(name.atStart) reported that …”.",
            "8. Write “confidential: true” where an answer may be counted but its words must not be printed.",
            "9. Your own name and address, at the top, are for the Secretariat’s queries and are never published.",
        ]
        // The first line tells editors where the schema is: beside this file.
        return ["# yaml-language-server: $schema=\(SubmissionSchema.fileName(for: checklist))", "#"]
            + paragraphs.flatMap { paragraph in
                paragraph.isEmpty ? ["#"] : YAMLText.comment(paragraph, prefix: "# ", hanging: 3)
            } + [""]
    }

    private var header: [String] {
        [
            "checklist: \(YAMLText.quoted(checklist.id))",
            "edition: \"\(checklist.edition)\"",
            "cycle: \(YAMLText.quoted(cycle))",
            "state: \(YAMLText.quoted(state.code))",
            "# The language you write in: ar, zh, en, fr, ru, es or another",
            "language: \"en\"",
            "# The day on which you send the checklist, as in 2011-01-14",
            "submitted: \"\"",
            "# Who may be asked about it; never published",
            "respondent:",
            "  authority: \"\"",
            "  name: \"\"",
            "  email: \"\"",
            "",
            "answers:",
        ]
    }

    private func themeHeading(_ id: String) -> [String] {
        let heading = checklist.instrument.themes.first { $0.id == id }?.heading ?? id
        let rule = "  # " + String(repeating: "=", count: 96)
        return ["", rule] + YAMLText.comment(heading, prefix: "  # ") + [rule]
    }

    private func question(_ item: Item, number: Int) -> [String] {
        let choice = { (words: [String]) in words.joined(separator: " | ") }
        let assistanceKinds = AssistanceKind.allCases.map(\.rawValue)
        var lines = ["", "  \(item.id):"]
        lines += YAMLText.comment(
            "Question \(number) of \(checklist.items.count): \(item.question)", prefix: "    # ")
        lines += YAMLText.comment(
            "Key point: \(item.keyPoint) (\(checklist.citation(of: item))).", prefix: "    # ")
        lines += YAMLText.comment("A good answer: \(item.guidance)", prefix: "    # ")
        lines += [
            "    #",
            "    # Which wording of the question is answered: leave it as it is",
            "    question: \"\(item.wording)\"",
            "    # Current situation",
            "    # status: \(choice(Status.allCases.map(\.rawValue)))",
            "    status: \"\"",
            "    # summary: what the report prints, at most \(Answer.summaryLimit) words",
            "    summary: >",
            "      ",
            "    # details: the full account, for the record",
            "    details: >",
            "      ",
            "    # Approach: the measures the answer rests on",
            "    # kind: \(choice(MeasureKind.allCases.map(\.rawValue)))",
            "    measures:",
            "      - { title: \"\", kind: \"\", year: \"\", source: \"\" }",
            "    # Responsible agency",
            "    authority: \"\"",
            "    # Difficulties met, and assistance needed or offered",
            "    challenges: >",
            "      ",
        ]
        lines += YAMLText.comment("kind: \(choice(assistanceKinds))", prefix: "    # ")
        lines += [
            "    assistance:",
            "      needed:",
            "        - { kind: \"\", note: \"\" }",
            "      offered:",
            "        - { kind: \"\", note: \"\" }",
            "    # Action plan: what is to be done next, by whom and by when (as in 2012, 2012-06 or 2012-06-30)",
            "    plan:",
            "      - { action: \"\", authority: \"\", by: \"\" }",
            "    confidential: false",
        ]
        return lines
    }

    private var proposals: [String] {
        let rule = "# " + String(repeating: "=", count: 98)
        let entries = { (indent: String) in Array(repeating: "\(indent)- \"\"", count: 2) }
        var lines = ["", rule, "# Proposals", rule]
        lines += YAMLText.comment(
            "Each proposal is either a sentence that begins with the name of your State (“\(name.atStart) suggested "
                + "that …”) or a phrase that the report lists as (a), (b), (c) after “\(name.atStart) proposed the "
                + "following:”, as in “the development of a manual on …”.", prefix: "# ")
        lines += ["proposals:", "  # Where tools and training manuals are needed", "  tools-and-manuals:"]
        lines += entries("    ")
        lines += YAMLText.comment(
            "Ways and means of ensuring follow-up to the \(checklist.instrument.shortTitle)", prefix: "  # ")
        lines += ["  follow-up:"]
        lines += entries("    ")
        lines += [
            "  # How the United Nations crime congresses could be made more efficient", "  congress-process:",
        ]
        for phase in CongressPhase.allCases {
            lines.append("    \(phase.rawValue):")
            lines += entries("      ")
        }
        return lines
    }
}
