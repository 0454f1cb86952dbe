extension [TextPart] {
    /// Names the parts that have no name of their own, and tells those apart that have the same.
    mutating func nameAll() {
        let hasAnnex = contains { $0.isAnnex && ($0.host ?? 0) == 0 }
        var times: [String: Int] = [:]
        for index in indices {
            if self[index].name.isEmpty {
                self[index].name = self[index].isAnnex ? "annex" : hasAnnex ? "resolution" : "text"
            }
            let name = self[index].name
            times[name, default: 0] += 1
            if let count = times[name], count > 1 { self[index].name = "\(name) (\(count))" }
        }
    }
}
