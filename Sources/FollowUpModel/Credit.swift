extension Answer {
    /// The ids of the commitments that its State is credited with acting upon. There are none unless the answer is public and
    /// reports action; then there is the one commitment that its item asks about, or of several those that the answer names.
    public func credits(on item: Item) -> [String] {
        isConfidential || !reportsAction ? [] : commitments(spokenOfIn: item)
    }

    /// The ids of the commitments that it speaks of, as far as that is known: the one that its item asks about, or of several
    /// those that it names.
    public func commitments(spokenOfIn item: Item) -> [String] {
        guard item.hasParts else { return item.commitments }
        return item.commitments.filter { commitment in parts.contains { $0.value == commitment } }
    }
}

extension Aggregate {
    /// The codes of the States that are credited with action on each commitment, by its id.
    ///
    /// A State is credited where a public answer reports action, on an item that asks about this commitment alone, or on one
    /// that asks about several of which the answer names this. Nothing else credits it: no words without a status or a measure,
    /// no answer that names no part, no proposal and nothing said in confidence. `items` are those of the checklist.
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
