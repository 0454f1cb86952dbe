import XMLWriting

/// Returns the bytes of a document that `write` writes completely.
func document(_ write: (inout MarkupWriter) -> Void) throws(MarkupError) -> [UInt8] {
    var writer = try MarkupWriter()
    write(&writer)
    return try writer.finish()
}

/// Returns the source of a document that `write` writes completely, without the line feed at its end.
func source(_ write: (inout MarkupWriter) -> Void) throws(MarkupError) -> String {
    String(decoding: try document(write).dropLast(), as: UTF8.self)
}

/// Returns whether two strings are equal scalar for scalar.
func same(_ left: String?, _ right: String) -> Bool {
    left.map { $0.utf8.elementsEqual(right.utf8) } ?? false
}

/// Returns the error for which the document cannot be finished; nil when it can be.
func failure(of writer: consuming MarkupWriter) -> MarkupError? {
    do throws(MarkupError) {
        _ = try writer.finish()
        return nil
    } catch {
        return error
    }
}
