import FollowUpModel

extension HouseStyle {
    /// A list in running text: “Argentina”, “Argentina and Malta”, “Argentina, Canada and Malta”.
    func list(_ entries: [String]) -> String {
        guard let last = entries.last, entries.count > 1 else { return entries.first ?? "" }
        return phrases(.and, ["list": series(Array(entries.dropLast())), "last": last])
    }

    /// A list in a table or in parentheses: “Argentina, Canada, Malta”.
    func series(_ entries: [String]) -> String {
        entries.joined(separator: phrases(.series, ["list": "", "next": ""]))
    }
}
