import FollowUpModel

extension Checklist {
    /// Returns the citation of the paragraphs that an item asks about, as in “Salvador Declaration, paras. 4
    /// and 42”.
    func citation(of item: Item) -> String {
        "\(instrument.shortTitle), \(paragraphCitation(of: item))"
    }

    /// Returns the citation of these paragraphs where it is clear which instrument has them, as in “paras. 4 and
    /// 42”.
    func paragraphCitation(of item: Item) -> String {
        instrument.unit.citation(of: paragraphs(of: item))
    }
}
