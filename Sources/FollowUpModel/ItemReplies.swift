public import ByteText

/// What the replying States say together for publication on one item.
public struct ItemReplies: Equatable, Sendable {
    /// A State, and the place of what it answered.
    public struct Reply: Equatable, Sendable {
        /// The code of the State.
        public let state: String
        /// Its status, or its answer where it gives none.
        public let place: Place
    }

    /// The States that gave each status, in the order of their codes.
    public private(set) var byStatus: [Status: [Reply]] = [:]
    /// The States that answered without a status, in the order of their codes.
    public private(set) var withoutStatus: [Reply] = []

    /// All that answered.
    public var named: [Reply] { Status.allCases.flatMap { byStatus[$0] ?? [] } + withoutStatus }

    /// The number of States that answered.
    public var count: Int { named.count }

    fileprivate mutating func add(_ answer: Answer, of submission: Submission) {
        let place = Place(path: submission.path, range: answer.status?.range ?? answer.range)
        let reply = Reply(state: submission.state, place: place)
        if let status = answer.status?.value {
            byStatus[status, default: []].append(reply)
        } else {
            withoutStatus.append(reply)
        }
    }
}

extension Aggregate {
    /// What the States say on each of `count` items, by the position of the item in the checklist.
    public func replies(toItems count: Int) -> [ItemReplies] {
        var replies = [ItemReplies](repeating: ItemReplies(), count: count)
        for submission in submissions {
            // By position: an answer is large, and each of thousands would be copied.
            for position in submission.answers.indices {
                let item = submission.answers[position].item
                guard replies.indices.contains(item) else { continue }
                replies[item].add(submission.answers[position], of: submission)
            }
        }
        return replies
    }
}
