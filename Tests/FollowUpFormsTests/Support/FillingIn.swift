/// What a person looks for in a form and does not find.
struct NotInTheForm: Error {
    let text: String
}

/// `form` after a person has typed something over a place of it: the first `blank`, or the first one of an item.
func fill(_ form: String, _ blank: String, with filled: String, in item: String? = nil) throws -> String {
    var rest = form[...]
    if let item {
        guard let head = rest.firstRange(of: "\n  \(item):\n") else { throw NotInTheForm(text: item) }
        rest = rest[head.upperBound...]
    }
    guard let place = rest.firstRange(of: blank) else { throw NotInTheForm(text: blank) }
    return form[..<place.lowerBound] + filled + form[place.upperBound...]
}
