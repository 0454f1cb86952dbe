internal import CXML2
import XMLWriting

extension Package {
    /// Reads a part that is XML, and hands its elements to `handler`: nothing of it is kept, so that memory does not grow
    /// with it.
    ///
    /// No entity can be declared, since no document type may be; nothing else is read, neither file nor network; and
    /// libxml2’s limits for documents that are not trusted hold, such as 256 levels of elements.
    ///
    /// - Returns: Whether there is a part of this name.
    public mutating func read(_ name: String, _ handler: any PartHandler) throws(PackageProblem) -> Bool {
        guard has(name) else { return false }
        let reading = PartReading(handler, limits)
        guard let parser = PartParser(reading) else { throw .damaged("out of memory") }
        _ = try unsafe read(name) { (bytes) throws(PackageProblem) in try unsafe parser.push(bytes) }
        try parser.finish()
        return true
    }
}

/// What the functions that libxml2 calls work on.
private final class PartReading {
    let handler: any PartHandler
    let limits: PackageLimits
    /// The bytes since anything was handed over.
    var silent = 0
    var problem: PackageProblem?
    /// The prefixes that each element around the place declares, and those of all of them.
    private var prefixes: (each: [Int], all: Int) = ([], 0)

    init(_ handler: any PartHandler, _ limits: PackageLimits) {
        (self.handler, self.limits) = (handler, limits)
    }

    func begin(_ name: String, _ attributes: PartAttributes, prefixes count: Int) {
        prefixes.each.append(count)
        prefixes.all += count
        hand { () throws(PackageProblem) in
            guard prefixes.all <= limits.attributes else { throw .tooLarge }
            try handler.begin(name, attributes)
        }
    }

    func end(_ name: String) {
        prefixes.all -= prefixes.each.popLast() ?? 0
        hand { () throws(PackageProblem) in try handler.end(name) }
    }

    private func hand(_ piece: () throws(PackageProblem) -> Void) {
        silent = 0
        do throws(PackageProblem) { try piece() } catch { problem = error }
    }
}

/// One run of libxml2’s parser, which is handed the bytes piece by piece.
@safe
private struct PartParser: ~Copyable {
    private let context: xmlParserCtxtPtr
    private let reading: PartReading

    init?(_ reading: PartReading) {
        LibXML2.ready
        self.reading = reading
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handler.internalSubset = { context, _, _, _ in unsafe refuseEntities(context) }
        unsafe handler.startElementNs = { data, name, _, _, prefixes, _, count, _, attributes in
            unsafe begin(data, name, Int(prefixes), Int(count), attributes)
        }
        unsafe handler.endElementNs = { context, name, _, _ in unsafe end(context, name) }
        unsafe handler.characters = { unsafe take($0, $1, $2) }
        unsafe handler.ignorableWhitespace = { unsafe take($0, $1, $2) }
        unsafe handler.cdataBlock = { unsafe take($0, $1, $2) }
        unsafe handler.serror = { unsafe note($0, $1) }
        let data = unsafe Unmanaged.passUnretained(reading).toOpaque()
        guard let context = unsafe xmlCreatePushParserCtxt(&handler, data, nil, 0, nil) else { return nil }
        unsafe self.context = context
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NODICT.rawValue
        _ = unsafe xmlCtxtUseOptions(context, Int32(options))
    }

    deinit {
        if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
        unsafe xmlFreeParserCtxt(context)
    }

    func push(_ bytes: UnsafeRawBufferPointer) throws(PackageProblem) {
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        try unsafe check(xmlParseChunk(context, start, Int32(clamping: bytes.count), 0))
        reading.silent += bytes.count
        let words = unsafe Int(xmlDictSize(context.pointee.dict))
        guard reading.silent <= reading.limits.silence, words <= reading.limits.words else { throw .tooLarge }
    }

    func finish() throws(PackageProblem) { try unsafe check(xmlParseChunk(context, nil, 0, 1)) }

    private func check(_ result: Int32) throws(PackageProblem) {
        if let problem = reading.problem { throw problem }
        guard result == 0, unsafe context.pointee.wellFormed != 0 else {
            throw .damaged("a part is no well-formed XML")
        }
    }
}

private typealias Text = UnsafePointer<xmlChar>

private func reading(_ data: UnsafeMutableRawPointer?) -> PartReading? {
    // libxml2 hands on what the parser was made with.
    unsafe data.map { unsafe Unmanaged<PartReading>.fromOpaque($0).takeUnretainedValue() }
}

/// Handles a document type, before anything that it declares is read.
private func refuseEntities(_ data: UnsafeMutableRawPointer?) {
    unsafe reading(data)?.problem = .declaresEntities
}

private func note(_ data: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
    guard let error = unsafe error?.pointee, unsafe error.level != XML_ERR_WARNING,
        unsafe error.level != XML_ERR_ERROR, let reading = unsafe reading(data), reading.problem == nil
    else { return }
    let words = unsafe error.message.map { unsafe String(cString: $0) } ?? ""
    reading.problem = .damaged(words.split(separator: "\n").first.map(String.init) ?? "no well-formed XML")
}

private func begin(
    _ data: UnsafeMutableRawPointer?, _ name: Text?, _ prefixes: Int, _ count: Int,
    _ attributes: UnsafeMutablePointer<Text?>?
) {
    guard let reading = unsafe reading(data), reading.problem == nil, let name = unsafe name else { return }
    guard count <= reading.limits.attributes else {
        reading.problem = .tooLarge
        return
    }
    var values = PartAttributes()
    if let attributes = unsafe attributes {
        for number in 0..<count {
            // Of each: its name, prefix, namespace, and where its value begins and ends.
            let start = number * 5
            guard let name = unsafe attributes[start], let from = unsafe attributes[start + 3],
                let to = unsafe attributes[start + 4]
            else { continue }
            let value = unsafe UnsafeBufferPointer(start: from, count: to - from)
            // An ampersand is handed over as the reference to it.
            let text = unsafe String(decoding: value, as: UTF8.self).replacing("&#38;", with: "&")
            unsafe values.values.append((String(cString: name), text))
        }
    }
    reading.begin(unsafe String(cString: name), values, prefixes: prefixes)
}

private func end(_ data: UnsafeMutableRawPointer?, _ name: Text?) {
    guard let reading = unsafe reading(data), reading.problem == nil, let name = unsafe name else { return }
    reading.end(unsafe String(cString: name))
}

private func take(_ data: UnsafeMutableRawPointer?, _ text: Text?, _ count: Int32) {
    guard let reading = unsafe reading(data), reading.problem == nil, let text = unsafe text else { return }
    reading.silent = 0
    do throws(PackageProblem) {
        try reading.handler.take(unsafe Span(_unsafeStart: text, count: Int(count)))
    } catch {
        reading.problem = error
    }
}
