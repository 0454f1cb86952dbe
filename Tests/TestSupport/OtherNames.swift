import YAMLSyntax

/// The names of Member States in official languages other than English, which no verb reads so far.
public enum OtherNames {
    /// Returns the names as the project lists them, by the code of the State and then by the tag of the
    /// language.
    public static func ofMemberStates() throws -> [String: [String: String]] {
        let reading = YAMLReader.read(try Project.source("Templates/member-state-names.yaml"))
        let tree = reading.tree
        var names: [String: [String: String]] = [:]
        for (_, states) in tree.entries(of: 0) {
            for state in tree.children(of: states) {
                var fields: [String: String] = [:]
                for (key, value) in tree.entries(of: state) { fields[tree.string(key)] = tree.string(value) }
                names[fields.removeValue(forKey: "state") ?? ""] = fields
            }
        }
        return names
    }
}
