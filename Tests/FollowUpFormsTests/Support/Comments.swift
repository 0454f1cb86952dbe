/// Returns the comments in a form, or in a part of one, as running text.
func comments(in form: String) -> String {
    let lines = form.split(separator: "\n").map { $0.drop { $0 == " " } }
    return words(lines.filter { $0.hasPrefix("#") }.map { $0.drop { $0 == "#" } }.joined(separator: " "))
}

/// Returns a text with one space between its words.
func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
