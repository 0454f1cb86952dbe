import ByteText

/// Where a file would show that the State has replied, if what stands there could be used.
struct ReplyEvidence: Sendable {
    /// The bytes of the day of submission and of the proposals, as far as they are filled in or have an error.
    var places: [ByteRange] = []
    /// Whether something is written where the answers stand, or would, that cannot be read at all.
    var isUnreadable = false

    /// The evidence of a file that is not read: that there is one.
    static let unread = ReplyEvidence(isUnreadable: true)
}

/// The bytes of an answer, and the item that it is to.
struct AnswerExtent: Sendable {
    /// The position of the item in the checklist, from 0; nil if the checklist has no such item.
    let item: Int?
    /// The bytes of its key.
    let key: ByteRange
    /// The bytes of the whole answer, from its key to its end.
    let range: ByteRange
    /// Whether it was not carried over, or the State has confirmed it.
    let isConfirmed: Bool
}
