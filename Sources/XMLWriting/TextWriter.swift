import CXML2

/// libxml2’s text writer into memory, which keeps the first failure and writes nothing after it.
///
/// It passes on what it is given: the caller checks names, text and order.
@safe
struct TextWriter: ~Copyable {
    private let buffer: xmlBufferPtr
    private let writer: xmlTextWriterPtr
    private var failure: MarkupError?

    /// The length of the longest text accepted, in bytes of UTF-8, so that its escaped form fits the `int` in
    /// which libxml2 counts.
    private static let longestText = Int(Int32.max) / 8

    init() throws(MarkupError) {
        LibXML2.ready
        guard let buffer = unsafe xmlBufferCreateSize(1 << 16) else {
            throw .library(call: "xmlBufferCreateSize")
        }
        guard let writer = unsafe Self.utf8Writer(into: buffer) else {
            unsafe xmlBufferFree(buffer)
            throw .library(call: "xmlNewTextWriterMemory")
        }
        unsafe self.buffer = buffer
        unsafe self.writer = writer
    }

    /// The writer is freed first: that flushes its content into the buffer.
    deinit {
        unsafe xmlFreeTextWriter(writer)
        unsafe xmlBufferFree(buffer)
    }

    /// Creates a writer that writes UTF-8 throughout; nil when memory runs out. Until an encoding is named,
    /// libxml2 writes every character of an attribute beyond ASCII as a reference; the XML declaration that
    /// naming one produces is not HTML and is dropped.
    private static func utf8Writer(into buffer: xmlBufferPtr) -> xmlTextWriterPtr? {
        guard let writer = unsafe xmlNewTextWriterMemory(buffer, 0) else { return nil }
        guard unsafe xmlTextWriterStartDocument(writer, nil, "UTF-8", nil) >= 0,
            unsafe xmlTextWriterFlush(writer) >= 0
        else {
            unsafe xmlFreeTextWriter(writer)
            return nil
        }
        unsafe xmlBufferEmpty(buffer)
        return unsafe writer
    }

    /// Records `error` unless there is one already.
    mutating func fail(_ error: MarkupError) {
        failure = failure ?? error
    }

    mutating func documentType(_ name: StaticString) {
        call("xmlTextWriterStartDTD") { unsafe xmlTextWriterStartDTD($0, name.utf8Start, nil, nil) }
        call("xmlTextWriterEndDTD") { unsafe xmlTextWriterEndDTD($0) }
    }

    mutating func startElement(_ name: StaticString) {
        call("xmlTextWriterStartElement") { unsafe xmlTextWriterStartElement($0, name.utf8Start) }
    }

    mutating func attribute(_ name: StaticString, _ value: String) {
        guard value.utf8.count <= Self.longestText else { return fail(.tooLong) }
        call("xmlTextWriterWriteAttribute") { writer in
            unsafe value.withCString(encodedAs: UTF8.self) { value in
                unsafe xmlTextWriterWriteAttribute(writer, name.utf8Start, value)
            }
        }
    }

    /// Ends the current element as `<a/>` if it has no content.
    mutating func endEmptyElement() {
        call("xmlTextWriterEndElement") { unsafe xmlTextWriterEndElement($0) }
    }

    /// Ends the current element as `</a>` even if it has no content.
    mutating func endElement() {
        call("xmlTextWriterFullEndElement") { unsafe xmlTextWriterFullEndElement($0) }
    }

    /// Writes `string` escaped, as `xmlTextWriterWriteString` does, except that the latter silently omits a
    /// text when there is no memory to escape it.
    mutating func text(_ string: String) {
        guard string.utf8.count <= Self.longestText else { return fail(.tooLong) }
        call("xmlEncodeSpecialChars") { writer in
            let escaped = unsafe string.withCString(encodedAs: UTF8.self) { string in
                unsafe xmlEncodeSpecialChars(nil, string)
            }
            defer { unsafe cxml2_free(escaped) }
            return unsafe xmlTextWriterWriteRaw(writer, escaped)
        }
    }

    mutating func raw(_ literal: StaticString) {
        guard let count = Int32(exactly: literal.utf8CodeUnitCount) else { return fail(.tooLong) }
        call("xmlTextWriterWriteRawLen") { unsafe xmlTextWriterWriteRawLen($0, literal.utf8Start, count) }
    }

    /// Writes bytes, at least one, that need no escaping.
    mutating func raw(_ bytes: Span<UInt8>) {
        guard bytes.count <= Self.longestText else { return fail(.tooLong) }
        call("xmlTextWriterWriteRawLen") { writer in
            unsafe bytes.withUnsafeBufferPointer { bytes in
                unsafe xmlTextWriterWriteRawLen(writer, bytes.baseAddress, Int32(bytes.count))
            }
        }
    }

    /// Returns the bytes written so far and removes them from the buffer; nil when there are fewer than
    /// `least`, or after a failure.
    mutating func drain(least: Int) -> [UInt8]? {
        call("xmlTextWriterFlush") { unsafe xmlTextWriterFlush($0) }
        let count = Int(unsafe xmlBufferLength(buffer))
        guard failure == nil, count >= least else { return nil }
        defer { unsafe xmlBufferEmpty(buffer) }
        return unsafe Array(UnsafeBufferPointer(start: xmlBufferContent(buffer), count: count))
    }

    /// Ends the document with a line feed and returns what has not been drained.
    consuming func finish() throws(MarkupError) -> [UInt8] {
        call("xmlTextWriterEndDocument") { unsafe xmlTextWriterEndDocument($0) }
        return try written()
    }

    /// Returns the bytes that have not been drained.
    consuming func written() throws(MarkupError) -> [UInt8] {
        let rest = drain(least: 0)
        if let failure { throw failure }
        guard let rest else { throw .tooLong }
        return rest
    }

    @safe
    private mutating func call(_ name: StaticString, _ function: (xmlTextWriterPtr) -> Int32) {
        guard failure == nil else { return }
        if unsafe function(writer) < 0 { fail(.library(call: name.description)) }
    }
}
