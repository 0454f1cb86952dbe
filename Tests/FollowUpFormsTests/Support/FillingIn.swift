/// The error for text that is expected in a form and missing.
struct NotInTheForm: Error {
    let text: String
}

/// Returns `form` with the first `blank`, or the first one of an item, replaced by typed text.
func fill(_ form: String, _ blank: String, with filled: String, in item: String? = nil) throws -> String {
    var rest = form[...]
    if let item {
        guard let head = rest.firstRange(of: "\n  \(item):\n") else { throw NotInTheForm(text: item) }
        rest = rest[head.upperBound...]
    }
    guard let place = rest.firstRange(of: blank) else { throw NotInTheForm(text: blank) }
    return form[..<place.lowerBound] + filled + form[place.upperBound...]
}
