public import FollowUpModel
import YAMLSyntax

/// The file in which the Secretariat writes the questions on an instrument: an item for each commitment
/// addressed to States, with the commitment as a comment and the question still to be written.
public struct DraftChecklist {
    private let instrument: Instrument

    /// Creates the draft of the questions on an instrument.
    public init(on instrument: Instrument) { self.instrument = instrument }

    /// The whole file.
    public var text: String {
        let lines = header + instrument.commitments.filter { $0.addressee == .states }.flatMap(item)
        return lines.map { $0 + "\n" }.joined()
    }

    private var header: [String] {
        let howTo = [
            "The questions put to States on the \(instrument.shortTitle). To do:",
            "1. Write the topic of each item, at most five words that go on after “With regard to”, and its key point, "
                + "question and guidance, each at most 60 words. Ask one thing at a time.",
            "2. Where one question covers several commitments, list them all and delete the other items. Every commitment "
                + "to States must be asked about.",
            "3. An id says what is asked and never changes: answers are found by it in later cycles.",
            "4. Write “core: true” into at most 25 items that a short form asks.",
            "5. Check the file with “followup instrument check”, and move it to Templates/checklists.",
        ]
        return howTo.flatMap { YAMLText.comment($0, prefix: "# ", hanging: 3) } + [
            "checklist: \(YAMLText.quoted(instrument.id))",
            "edition: 1",
            "instrument: \(YAMLText.quoted(instrument.id))",
            "title: "
                + YAMLText.wrapped("Self-assessment checklist on the \(instrument.shortTitle)", indent: 2),
            "",
            "items:",
        ]
    }

    private func item(_ commitment: Commitment) -> [String] {
        let unit = instrument.unit.nameAtStart
        let what = "\(unit) \(commitment.paragraph), \(commitment.heading): \(commitment.summary)"
        return YAMLText.comment(what, prefix: "  # ") + [
            "  - item: \(YAMLText.quoted(commitment.id))",
            "    theme: \(YAMLText.quoted(commitment.theme))",
            "    commitments: [\(YAMLText.quoted(commitment.id))]",
            "    topic: \"\"",
            "    key-point: \"\"",
            "    question: \"\"",
            "    guidance: \"\"",
            "",
        ]
    }
}
