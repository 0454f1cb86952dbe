import FollowUpModel

/// The list of confidential answers for the Secretariat, as shown in a terminal; empty if there are none.
struct ConfidentialAnswersText {
    let answers: ConfidentialAnswers
    let cycle: Cycle
    let checklist: Checklist
    let membership: Membership

    /// Two blocks, each marked as not for distribution, because it may be read without the other.
    var text: String {
        if answers.states.isEmpty { return "" }
        var text = "\nNot for distribution. Answers given in confidence, by regional group:\n"
        for count in answers.byGroup(membership) {
            text +=
                "  \(count.group.heading): \(count.answers.counted("answer")) from \(count.states.counted("State"))\n"
        }
        text += "\nNot for distribution. Answers given in confidence, by State:\n"
        for state in answers.states {
            let name = membership.states[state.state]?.name(on: cycle.reportDate).name ?? state.state
            let items = state.items.map { checklist.items[$0].id }.joined(separator: ", ")
            text += WrappedText.lines(
                "\(name)\(state.hasReplied ? "" : " (not counted among those that replied)"): \(items)")
        }
        return text
    }
}
