import XMLWriting

/// The bytes of a document that `write` writes whole.
func document(_ write: (inout MarkupWriter) -> Void) throws(MarkupError) -> [UInt8] {
    var writer = try MarkupWriter()
    write(&writer)
    return try writer.finish()
}

/// The source of a document that `write` writes whole, but for the line feed at its end.
func source(_ write: (inout MarkupWriter) -> Void) throws(MarkupError) -> String {
    String(decoding: try document(write).dropLast(), as: UTF8.self)
}

/// Whether the strings are the same code point for code point.
func same(_ left: String?, _ right: String) -> Bool {
    left.map { $0.utf8.elementsEqual(right.utf8) } ?? false
}

/// Why the document cannot be finished.
func failure(of writer: consuming MarkupWriter) -> MarkupError? {
    do throws(MarkupError) {
        _ = try writer.finish()
        return nil
    } catch {
        return error
    }
}
