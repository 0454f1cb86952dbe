import FollowUpModel

extension HouseStyle {
    /// A list in running text: “Argentina”, “Argentina and Malta”, “Argentina, Canada and Malta”.
    func list(_ entries: [String]) -> String {
        guard let last = entries.last, entries.count > 1 else { return entries.first ?? "" }
        return phrases(.and, ["list": entries.dropLast().joined(separator: ", "), "last": last])
    }
}
