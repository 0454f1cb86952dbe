import FollowUpForms
import FollowUpModel

/// What the questions and fields of a form are called where parts of a reply contradict each other: by their ids and names,
/// and by their numbers and titles where they are in a workbook, which has the others out of sight.
struct PartNaming {
    private let checklist: Checklist
    /// Whether a part is a workbook.
    private let hasWorkbook: Bool
    /// Whether a part is in plain text.
    private let hasText: Bool

    /// Creates it for parts, of each of which it is known whether it is a workbook.
    init(_ checklist: Checklist, areWorkbooks workbooks: [Bool]) {
        self.checklist = checklist
        (hasWorkbook, hasText) = (workbooks.contains(true), workbooks.contains(false))
    }

    /// Returns what parts contradict each other in, as it goes on after “fill in”.
    func words(of contradiction: Contradiction) -> String {
        let names = [contradiction.field, contradiction.piece].compactMap(\.self)
        // No cell is called what several are part of.
        if hasWorkbook, !hasText, names == ["respondent"] { return "who answered" }
        let own = hasWorkbook && !hasText ? titles(of: contradiction, names) : names
        let place = contradiction.item.map(question) ?? (contradiction.isProposal ? "the proposals" : nil)
        return (own.map { "“\($0)”" } + [place].compactMap(\.self)).joined(separator: " of ")
    }

    /// Returns what a question is called.
    func question(_ item: String) -> String {
        guard hasWorkbook, let number = checklist.items.firstIndex(where: { $0.id == item }) else {
            return item
        }
        return "question \(number + 1)" + (hasText ? " (\(item))" : "")
    }

    /// Returns the titles that a workbook has for names: of a field and of the piece that it is part of.
    private func titles(of contradiction: Contradiction, _ names: [String]) -> [String] {
        if contradiction.item != nil {
            return names.map { name in
                AnswerField(rawValue: name)?.description.title ?? AnswerFieldGroup(rawValue: name)?.title
                    ?? name
            }
        }
        if contradiction.isProposal {
            let list = names.lazy.compactMap { ProposalList(rawValue: $0) }.first
            return [list?.title(on: checklist.instrument.shortTitle) ?? FormComments.congressProcess]
        }
        if let field = ReplyField(rawValue: names.reversed().joined(separator: ".")) {
            return [WorkbookWords.reply(field).title]
        }
        return names
    }
}
