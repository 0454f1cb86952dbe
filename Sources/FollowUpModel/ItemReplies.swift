public import ByteText

/// What all States that replied say together for publication on one item.
public struct ItemReplies: Equatable, Sendable {
    /// A State, and the location of its answer.
    public struct Reply: Equatable, Sendable {
        /// The code of the State.
        public let state: String
        /// The location of its status or, if it gives none, of its answer.
        public let place: SourceLocation
    }

    /// The States that gave each status, in order of their codes.
    public private(set) var byStatus: [Status: [Reply]] = [:]
    /// The States that answered without a status, in order of their codes.
    public private(set) var withoutStatus: [Reply] = []

    /// All States that answered.
    public var named: [Reply] { Status.allCases.flatMap { byStatus[$0] ?? [] } + withoutStatus }

    /// The number of States that answered.
    public var count: Int { named.count }

    fileprivate mutating func add(_ answer: Answer, of submission: Submission) {
        let place = SourceLocation(path: submission.path, range: answer.status?.range ?? answer.range)
        let reply = Reply(state: submission.state, place: place)
        if let status = answer.status?.value {
            byStatus[status, default: []].append(reply)
        } else {
            withoutStatus.append(reply)
        }
    }
}

extension Aggregate {
    /// Returns what the States say on each item, by the position of the item in the checklist.
    /// - Parameter count: The number of items of the checklist.
    public func replies(toItems count: Int) -> [ItemReplies] {
        var replies = [ItemReplies](repeating: ItemReplies(), count: count)
        for submission in submissions {
            // Accessed by index, because iterating would copy each of thousands of large answers.
            for position in submission.answers.indices {
                let item = submission.answers[position].item
                guard replies.indices.contains(item) else { continue }
                replies[item].add(submission.answers[position], of: submission)
            }
        }
        return replies
    }
}
