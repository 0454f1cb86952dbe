/// A field of a form: its name, and its lines with the blank lines and comments above it.
struct FormField {
    let name: String
    /// The blank lines and comments above it.
    let comments: [String]
    /// The lines of the field itself.
    let own: [String]

    init(name: String, lines: [String]) {
        self.name = name
        let isComment = { (line: String) in
            line.allSatisfy { $0 == " " } || line.drop { $0 == " " }.first == "#"
        }
        comments = Array(lines.prefix(while: isComment))
        own = Array(lines.dropFirst(comments.count))
    }

    var lines: [String] { comments + own }
}
