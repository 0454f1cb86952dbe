/// Returns the comments in a form, or in a part of one, as running text.
func comments(in form: String) -> String {
    let comments = form.split(separator: "\n").map { (line: Substring) -> Substring in
        line.drop { $0 != "#" }.drop { $0 == "#" }
    }
    return words(comments.joined(separator: " "))
}

/// Returns a text with one space between its words.
func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
