import CCommonMark
import FuzzSupport
import TextAnalysis
import XMLWriting

@testable import FollowUpReport

/// Text → Markdown → GitHub’s own parser, with tables, footnotes, autolinks and strikethrough: it must find the words put
/// in, white space folded, and no block, link, emphasis or code besides those of a report.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarkdown(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let (text, isWithin) = text(unsafe input(start, count))
    let folded = FoldedText.line(text)
    // White space is folded everywhere but where a text meets another, so a text alone has none around it.
    let forms = folded.isEmpty ? blank : plain
    // CommonMark replaces NUL.
    let read = folded.utf8.contains(0) ? folded.replacing("\0", with: "\u{FFFD}") : folded
    let difference = (isWithin ? forms.within : forms.alone).difference(
        of: outline(written(isWithin ? text : folded, isWithin)), about: read)
    hold(difference == nil, difference ?? "")
    return 0
}

private let plain = forms(of: "WORD")
private let blank = forms(of: "")

private func forms(of text: String) -> (within: Outline.Form, alone: Outline.Form) {
    (Outline.Form(outline(written(text, true))), Outline.Form(outline(written(text, false))))
}

private let extensions = ["table", "strikethrough", "autolink", "tasklist", "tagfilter"]
private let ready: Void = cmark_gfm_core_extensions_ensure_registered()

private func written(_ text: String, _ isWithin: Bool) -> [UInt8] {
    guard let bytes = try? ReportFormat.markdown.bytes(of: .places(of: text, within: isWithin)) else {
        fatalError("nothing throws")
    }
    return bytes
}

private func outline(_ markdown: [UInt8]) -> Outline {
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
    var outline = Outline()
    unsafe add(document, to: &outline)
    return outline
}

private func add(_ node: OpaquePointer, to outline: inout Outline) {
    unsafe outline.begin(bytes(cmark_node_get_type_string(node)))
    let level = unsafe cmark_node_get_heading_level(node)
    if level > 0 { outline.attribute("level".utf8, "\(level)".utf8) }
    let first = unsafe cmark_node_get_list_start(node)
    if first > 0 { outline.attribute("start".utf8, "\(first)".utf8) }
    let literal = unsafe bytes(cmark_node_get_literal(node))
    if unsafe !literal.isEmpty { unsafe outline.attribute("literal".utf8, literal) }
    var next = unsafe cmark_node_first_child(node)
    while let child = unsafe next {
        let literal = unsafe bytes(cmark_node_get_literal(child))
        if unsafe cmark_node_get_type(child) == CMARK_NODE_TEXT {
            unsafe outline.text(literal)
        } else if unsafe !literal.elementsEqual("<!-- -->".utf8) {
            // The one piece of HTML that the writer puts in, to part an address.
            unsafe add(child, to: &outline)
        }
        unsafe next = cmark_node_next(child)
    }
    outline.end()
}
