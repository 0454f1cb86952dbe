extension Answer {
    /// Returns the ids of the commitments that the State is credited with acting upon. There are none unless
    /// the answer is public and reports action; if so, they are the item's only commitment or, if it has
    /// several, those that the answer names.
    public func credits(on item: Item) -> [String] {
        isConfidential || !reportsAction ? [] : commitments(addressedIn: item)
    }

    /// Returns the ids of the commitments that the answer addresses, as far as known: the item's only
    /// commitment or, if it has several, those that the answer names.
    public func commitments(addressedIn item: Item) -> [String] {
        guard item.hasParts else { return item.commitments }
        return item.commitments.filter { commitment in parts.contains { $0.value == commitment } }
    }
}

extension Aggregate {
    /// Returns the codes of the States that are credited with action, by the id of the commitment.
    ///
    /// A State is credited with a commitment if a public answer reports action on an item that asks about
    /// this commitment alone, or on an item that asks about several commitments of which the answer names
    /// this one. Nothing else counts: not text without a status or a measure, not an answer that names no
    /// part, not a proposal, and nothing said in confidence.
    ///
    /// - Parameter items: The items of the checklist, which the submissions refer to by position.
    public func credits(on items: [Item]) -> [String: Set<String>] {
        var credits: [String: Set<String>] = [:]
        for submission in submissions {
            for position in submission.answers.indices {
                let item = submission.answers[position].item
                guard items.indices.contains(item) else { continue }
                for commitment in submission.answers[position].credits(on: items[item]) {
                    credits[commitment, default: []].insert(submission.state)
                }
            }
        }
        return credits
    }
}
