/// The fields that stand once at the end of a form, as a person copies them from there.
struct FieldsToCopy {
    /// The lines of each field, with the comments above it, in the order of the form.
    let fields: [(name: String, lines: [String])]

    /// Finds them in a form.
    init(in form: String) throws {
        guard let start = form.firstRange(of: "\nto-copy:\n") else { throw NotInTheForm(text: "to-copy") }
        let lines = form[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
            .prefix { !$0.isEmpty }.map(String.init)
        var fields: [(name: String, lines: [String])] = []
        var comments: [String] = []
        for line in lines {
            if line.hasPrefix("    #") {
                comments.append(line)
            } else if line.hasPrefix("     ") {
                fields[fields.count - 1].lines.append(line)
            } else {
                fields.append((String(line.dropFirst(4).prefix { $0 != ":" }), comments + [line]))
                comments = []
            }
        }
        self.fields = fields
    }

    /// Returns the form with some of them copied to below the last line of the answer to an item, as it says itself.
    func copied(_ names: [String], to item: String, of form: String) throws -> String {
        guard let head = form.firstRange(of: "\n  \(item):\n"),
            let last = form[head.upperBound...].firstRange(of: "\n    confidential: "),
            let end = form[last.upperBound...].firstIndex(of: "\n")
        else { throw NotInTheForm(text: item) }
        let lines = try names.flatMap { name in
            guard let field = fields.first(where: { $0.name == name }) else { throw NotInTheForm(text: name) }
            return field.lines
        }
        return form[...end] + lines.map { $0 + "\n" }.joined() + form[form.index(after: end)...]
    }
}

/// Returns the form with a field copied from its end to the answer to an item.
func copy(_ name: String?, to item: String, of form: String) throws -> String {
    guard let name else { return form }
    return try FieldsToCopy(in: form).copied([name], to: item, of: form)
}
