public import FollowUpModel
import YAMLSyntax

/// The blank cycle file that the Secretariat fills in before it sends out checklists.
public struct BlankCycle {
    private let checklist: Checklist
    private let cycle: String
    private let isExercise: Bool

    /// Creates the blank file of a cycle on a checklist.
    public init(_ checklist: Checklist, cycle: String, isExercise: Bool) {
        self.checklist = checklist
        self.cycle = cycle
        self.isExercise = isExercise
    }

    /// The whole file.
    public var text: String {
        let comment = { (text: String) in YAMLText.comment(text, prefix: "# ") }
        var lines = comment(
            "Cycle \(cycle) on the \(checklist.instrument.shortTitle): what the Secretariat sets, and its own parts of "
                + "the report. Type between the marks of \"\". Fill in at least the title, the mandate and the cut-off "
                + "date; leave blank what is not known.")
        lines += ["", "cycle: \(YAMLText.quoted(cycle))", "checklist: \(YAMLText.quoted(checklist.id))"]
        lines += ["edition: \"\(checklist.edition)\"", ""]
        if isExercise {
            lines += comment(
                "An exercise: every State in it is invented, has a code from XAA to XZZ, and is listed here.")
            lines += [
                "exercise: true", "invented-states:",
                "  - { state: XAA, group: african, en: \"State XAA\" }",
                "  - { state: XAB, group: asia-pacific, en: \"State XAB\" }", "",
            ]
        }
        lines += comment("A notice for the first page and the foot, if there is to be one.")
        lines += ["notice: \"\"", ""]
        lines += comment("The first page. Dates are written as in 2011-01-30.")
        lines += [
            "report:",
            "  title: \(YAMLText.quoted("Follow-up to the \(checklist.instrument.title)"))",
            "  summary: \"\"                     # what the report is on; left blank, it says so from mandate and instrument",
            "  recommendation: \"\"              # what the body may wish to do, in one or two sentences that end the summary",
            "  symbol: \"\"",
            "  conference-room-paper: \"\"       # the symbol of the second document, if there is to be one",
            "  distribution: General",
            "  date: \"\"",
            "  original-language: English",
            "  parent-body: Economic and Social Council",
            "  body: Commission on Crime Prevention and Criminal Justice",
            "  session: \"\"",
            "  place: \"\"",
            "  dates: { from: \"\", to: \"\" }",
            "  agenda-item: { number: \"\", title: \"\", provisional-agenda: \"\" }",
            "  without: []                     # parts of the first page that it is to go without, as in [place, dates]",
            "",
        ]
        lines += comment("How the report is divided: by-state or by-theme.")
        lines += ["layout: by-state"]
        lines += comment("The resolution that asks for the report, as in General Assembly resolution 65/230.")
        lines += ["mandate: \"\""]
        lines += comment("The day up to which replies are taken in, and on which the membership is counted.")
        lines += ["cut-off-date: \"\""]
        lines += comment("The day by which States are asked to reply.")
        lines += ["deadline: \"\""]
        lines += comment(
            "Where States send the checklist, as in crime.congress@un.org. Every checklist names the day and the "
                + "address; write them here before you send it out.")
        lines += ["return-to: \"\"", ""]
        lines += comment(
            "What “followup invite” sends to States, and what the letter to them says in your words.")
        lines += [
            "invitation:",
            "  form: html                      # html (a page for a browser), xlsx (a workbook) or yaml (plain text)",
            "  by: \"\"                          # theme, to send a form for each theme; blank, for one form",
            "  core: false                     # true, to ask only the questions of the short form",
            "  themes: []                      # to ask about some themes only, as in [cybercrime, prisons]",
            "  contact: \"\"                     # whom States may ask; blank, they ask at the address above",
            "  text: []                        # paragraphs to be added to the letter",
            "  signature: []                   # who signs it, line by line",
            "",
        ]
        lines += comment(
            "The Secretariat’s own paragraphs. Each is a “- text:”; the commitments it reports on, footnotes and "
                + "lettered lists are optional (as in: - { text: \"…:\", list: [\"…\", \"…\"], notes: [{ after: "
                + "\"…\", text: \"…\" }], commitments: [id] }). One that has a “label: name” is referred to by “{see name}”, "
                + "which the report words as in “see para. 12 above”; “{see replies}” is the list of replies."
        )
        for key in ["introduction", "operationalization"] { lines += ["\(key):", "  - text: \"\""] }
        lines.append("congress-process:")
        for key in ["introduction", "preparation", "structure-and-conduct", "outcome-and-follow-up"] {
            lines += ["  \(key):", "    - text: \"\""]
        }
        for key in ["next-congress", "conclusions"] { lines += ["\(key):", "  - text: \"\""] }
        return lines.map { $0 + "\n" }.joined()
    }
}
