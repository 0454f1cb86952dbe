/// A field of a form: its name, and its lines with the blank lines and comments above it.
struct FormField {
    let name: String
    /// The blank lines and comments above it.
    let comments: [String]
    /// The lines of the field itself.
    let own: [String]
    /// The comment at the end of its first line, if any.
    let beside: String?
    /// Whether the form has it; what is rarely filled in is there only once a State has filled it in.
    let isAsked: Bool
    /// What a field says that no State has filled in, if that is not nothing.
    let initially: String?

    /// Creates a field; `beside` is added to its first line.
    init(
        name: String, lines: [String], beside: String? = nil, isAsked: Bool = true, initially: String? = nil
    ) {
        self.name = name
        self.beside = beside.map { "# \($0)" }
        self.isAsked = isAsked
        self.initially = initially
        let isComment = { (line: String) in
            line.allSatisfy { $0 == " " } || line.drop { $0 == " " }.first == "#"
        }
        comments = Array(lines.prefix(while: isComment))
        let own = Array(lines.dropFirst(comments.count))
        self.own = self.beside.map { Self.adding($0, to: own) } ?? own
    }

    var lines: [String] { comments + own }

    /// Its lines in a blank form.
    var blank: [String] { isAsked ? lines : [] }

    /// Returns the lines of a field with a comment at the end of the first.
    static func adding(_ comment: String, to lines: [String]) -> [String] {
        guard let first = lines.first else { return lines }
        return ["\(first)  \(comment)"] + lines.dropFirst()
    }
}
