/// How the note asks a State about a finding whose own words are for someone who has the file open: they name
/// fields, ids, files or commands.
enum ClarificationRequest {
    /// Returns the request; nil if the words of the finding are plain as they are.
    ///
    /// - Parameter isConfidential: Whether nothing that the finding says may be quoted.
    static func words(for code: String, isConfidential: Bool) -> String? {
        switch code {
        case "FU210", "FU214", "FU215":
            "It is not clear whether this is given in confidence. Until it is, nothing of it is published. The "
                + "Secretariat would be grateful to know whether it may be."
        case "FU010": "This is given twice. Please say which of the two holds."
        case "FU001", "FU012": isConfidential ? unclear : nil
        // Those on workbooks name nothing of their insides, and quote nothing.
        case "FU031"..."FU059", "FU233": nil
        case _ where code.hasPrefix("FU0"):
            "This passage could not be read, because of a mark or a space in it that has a meaning of its own in the "
                + "form. Please let us have its words once more."
        case "FU101", "FU104":
            "What is given here has another form than the checklist asks for. Please fill in this part again as the "
                + "checklist has it."
        case "FU102", "FU108":
            "It could not be told to which part of the question this belongs. Please say so, or fill it in there."
        case "FU105", "FU109", "FU110":
            "It could not be told which question this answers. Please fill it in under the question."
        case "FU106", "FU107", "FU403":
            "The first lines of the form are not as the Secretariat sent them. Please leave them as they were."
        case "FU111":
            "The question has been reworded since it was answered. Please see whether the answer still holds."
        case "FU112", "FU411", "FU412":
            "The earlier answer that is referred to here could not be found. Please say in which report it stands, or "
                + "answer the question."
        case "FU113", "FU114", "FU310":
            "It could not be told on which of the commitments that the question lists this is. Please name them."
        case "FU225":
            "It could not be told on which of the treaties that the question lists this is. Please name it."
        case "FU226":
            "It is not clear where your State stands with regard to this treaty. Please say whether it is a party, has "
                + "signed the treaty without ratifying it, is not a party, or is considering becoming one."
        case "FU227": "The date lies before the day on which the treaty was adopted. Please confirm it."
        case "FU228":
            "The question asks where your State stands with regard to each treaty, not how far something was "
                + "implemented. Please say so treaty by treaty."
        case "FU229":
            "This says where your State stands with regard to a treaty, and the question does not ask about treaties. "
                + "Please fill it in under the question that does."
        case "FU318": "There are two statements on one treaty. Please say which is right."
        case "FU319":
            "A date is given for a treaty to which your State is said not to be a party. Please say which of the two "
                + "holds."
        case "FU207", "FU402": "Please confirm from which State this reply is."
        case "FU401": "Two replies of your State were received. Please say which of them is to be reported."
        case "FU404":
            "The reply is dated after the day up to which replies are taken in. Please confirm the day."
        default: isConfidential ? unclear : nil
        }
    }

    private static let unclear =
        "There is a point to be clarified in what is given here. It is treated as confidential, and is not quoted; the "
        + "Secretariat will gladly say which point it is."
}
