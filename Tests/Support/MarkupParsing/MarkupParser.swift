import CXML2
import XMLWriting

extension MarkupElement {
    /// Reads the root element of a document in UTF-8, to check it. Comments and processing instructions are
    /// skipped.
    ///
    /// Nothing but `bytes` is read: no file, no network. Beyond well-formedness, the document type has to be
    /// a bare `<!DOCTYPE name>`, so that no entity or default attribute can be declared; namespace prefixes
    /// have to be declared; and libxml2's limits for documents that are not trusted hold: 256 levels of
    /// elements, 10 MB for one text or attribute value.
    ///
    /// - Throws: ``MalformedMarkup`` with all that is wrong.
    public init(parsing bytes: [UInt8]) throws(MalformedMarkup) {
        var parser = try MarkupParser()
        self = try parser.parse(bytes)
    }
}

/// One run of libxml2's XML parser.
@safe
private struct MarkupParser: ~Copyable {
    typealias Problem = MalformedMarkup.Problem

    private let context: xmlParserCtxtPtr

    init() throws(MalformedMarkup) {
        LibXML2.ready
        guard let context = unsafe xmlNewParserCtxt() else {
            throw MalformedMarkup(problems: [Problem(line: 1, message: "out of memory")])
        }
        unsafe self.context = context
        unsafe context.pointee.sax.pointee.serror = { unsafe noteError($0, $1) }
        unsafe context.pointee.sax.pointee.internalSubset = { unsafe checkDocumentType($0, $1, $2, $3) }
    }

    deinit { unsafe xmlFreeParserCtxt(context) }

    mutating func parse(_ bytes: [UInt8]) throws(MalformedMarkup) -> MarkupElement {
        var problems: [Problem] = []
        let document = unsafe read(bytes, noting: &problems)
        defer { unsafe xmlFreeDoc(document) }
        guard problems.isEmpty, let root = unsafe xmlDocGetRootElement(document) else {
            if problems.isEmpty { problems = [Problem(line: 1, message: "no document")] }
            throw MalformedMarkup(problems: problems)
        }
        return try unsafe MarkupElement(root)
    }

    /// Returns the document tree, which the caller must free, or nil if `bytes` are not well-formed.
    private func read(_ bytes: [UInt8], noting problems: inout [Problem]) -> xmlDocPtr? {
        guard let count = Int32(exactly: bytes.count) else {
            problems = [Problem(line: 1, message: "document too long")]
            return nil
        }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        return unsafe withUnsafeMutablePointer(to: &problems) { problems in
            unsafe context.pointee._private = UnsafeMutableRawPointer(problems)
            defer { unsafe context.pointee._private = nil }
            return unsafe bytes.withUnsafeBytes { bytes in
                let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                return unsafe xmlCtxtReadMemory(context, start, count, nil, "UTF-8", Int32(options))
            }
        }
    }
}

/// Handles an error reported by libxml2.
private func noteError(_ context: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
    guard let error = unsafe error?.pointee, unsafe error.level != XML_ERR_WARNING else { return }
    let message = unsafe error.message.map { unsafe String(cString: $0) } ?? "unknown error"
    unsafe note(message, line: error.line, in: context)
}

/// Handles a document type, which libxml2 has read up to its end or up to its internal declarations.
private func checkDocumentType(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
    _ publicID: UnsafePointer<xmlChar>?, _ systemID: UnsafePointer<xmlChar>?
) {
    guard let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
    guard let input = unsafe parser.pointee.input else { return }
    let isBare = unsafe publicID == nil && systemID == nil && input.pointee.cur.pointee == UInt8(ascii: ">")
    guard !isBare else { return }
    unsafe note("document type with declarations", line: input.pointee.line, in: context)
    unsafe xmlStopParser(parser)
}

/// Adds to the problems that the parser at `context` was given to fill.
private func note(_ message: String, line: Int32, in context: UnsafeMutableRawPointer?) {
    guard let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
    guard let log = unsafe parser.pointee._private else { return }
    let problems = unsafe log.assumingMemoryBound(to: [MalformedMarkup.Problem].self)
    guard unsafe problems.pointee.count < MalformedMarkup.maxProblems else { return }
    let text = message.last == "\n" ? String(message.dropLast()) : message
    unsafe problems.pointee.append(.init(line: Int(line), message: text))
}
