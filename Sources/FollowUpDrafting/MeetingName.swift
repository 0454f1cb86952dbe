/// The name of the meeting at which a declaration says it was made.
enum MeetingName {
    /// Returns the capitalized words after “assembled at the” or “gathered at the”, or nil if there are none.
    static func find(in text: String) -> String? {
        let words = text.split(separator: " ")
        for index in words.indices.dropFirst(3)
        where words[index - 1] == "the" && words[index - 2] == "at"
            && ["assembled", "gathered", "met"].contains(words[index - 3])
        {
            var name = Array(words[index...].prefix { $0.first?.isUppercase ?? false || small.contains($0) })
            while let last = name.last, small.contains(last) { name.removeLast() }
            let joined = name.joined(separator: " ")
            if !joined.isEmpty { return joined.last == "," ? String(joined.dropLast()) : joined }
        }
        return nil
    }

    private static let small: Set<Substring> = ["of", "on", "and", "the", "for", "to"]
}
