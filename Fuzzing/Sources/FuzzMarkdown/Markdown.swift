import CCommonMark
import FuzzSupport
import XMLWriting

@testable import FollowUpReport

/// Text → Markdown → GitHub’s own parser, with tables, footnotes, autolinks and strikethrough: it must find the words put
/// in, white space folded, and no block, link, emphasis or code besides those of a report.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarkdown(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: unsafe input(start, count), as: UTF8.self)
    let parsed = parsed(written(text))
    let folded = StateText.folded(text)
    // CommonMark replaces NUL.
    let expected =
        folded.isEmpty ? empty : plain.replacingWord(with: folded.replacing("\0", with: "\u{FFFD}"))
    hold(parsed == expected, "\(parsed.difference(from: expected))")
    return 0
}

private let plain = parsed(written("WORD"))
private let empty = parsed(written(""))
private let extensions = ["table", "strikethrough", "autolink", "tasklist", "tagfilter"]
private let ready: Void = cmark_gfm_core_extensions_ensure_registered()

private func written(_ text: String) -> [UInt8] {
    guard let bytes = try? ReportFormat.markdown.bytes(of: .full(of: text)) else {
        fatalError("nothing throws")
    }
    return bytes
}

private func parsed(_ markdown: [UInt8]) -> MarkupElement {
    ready
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { fatalError("out of memory") }
    defer { unsafe cmark_parser_free(parser) }
    for name in extensions {
        unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    unsafe markdown.withUnsafeBytes { buffer in
        unsafe cmark_parser_feed(
            parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let document = unsafe cmark_parser_finish(parser) else { fatalError("out of memory") }
    defer { unsafe cmark_node_free(document) }
    return unsafe element(document)
}

private func element(_ node: OpaquePointer) -> MarkupElement {
    var result = MarkupElement(unsafe String(cString: cmark_node_get_type_string(node)))
    let level = unsafe cmark_node_get_heading_level(node)
    if level > 0 { result.attributes["level"] = "\(level)" }
    let first = unsafe cmark_node_get_list_start(node)
    if first > 0 { result.attributes["start"] = "\(first)" }
    var next = unsafe cmark_node_first_child(node)
    while let child = unsafe next {
        let literal = unsafe cmark_node_get_literal(child).map { unsafe String(cString: $0) } ?? ""
        if unsafe cmark_node_get_type(child) == CMARK_NODE_TEXT {
            result.append(text: literal)
        } else if literal != "<!-- -->" {
            // The one piece of HTML that the writer puts in, to part an address.
            var inner = unsafe element(child)
            if !literal.isEmpty { inner.attributes["literal"] = literal }
            result.children.append(.element(inner))
        }
        unsafe next = cmark_node_next(child)
    }
    return result
}
