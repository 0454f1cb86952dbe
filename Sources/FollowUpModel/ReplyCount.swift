/// Which members of a regional group replied and which did not.
public struct ReplyCount: Hashable, Sendable {
    /// The group.
    public let group: RegionalGroup
    /// Its members on the cut-off date, in alphabetical order.
    public let members: [MemberState]
    /// The members that replied, in alphabetical order.
    public let replied: [MemberState]
    /// The members that did not reply, in alphabetical order.
    public let notReplied: [MemberState]

    /// Returns the counts of all groups that have members on `date`, in the order of the groups.
    public static func byGroup(_ aggregate: Aggregate, _ membership: Membership, on date: CalendarDate)
        -> [ReplyCount]
    {
        let replied = Set(aggregate.replied)
        let members = membership.members(on: date)
        return membership.groups.compactMap { group in
            let members = members.filter { $0.group == group.id }
            guard !members.isEmpty else { return nil }
            return ReplyCount(
                group: group, members: members, replied: members.filter { replied.contains($0.code) },
                notReplied: members.filter { !replied.contains($0.code) })
        }
    }
}
