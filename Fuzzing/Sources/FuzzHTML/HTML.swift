import CGumbo
import FuzzSupport
import MarkupParsing

@testable import FollowUpReport
@testable import XMLWriting

/// Text → HTML → two parsers, one of XML and one of HTML as browsers read it: both must find the words put in, and no
/// element, attribute or comment besides those of a report.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let (text, isWithin) = text(unsafe input(start, count))
    let legal = MarkupText.legal(text)
    let page = written(text, isWithin)
    // A table with an empty note has none.
    let forms = isWithin ? within : text.isEmpty ? blank : alone
    let difference =
        forms.xml.difference(of: outlineOfXML(page), about: legal)
        ?? forms.html.difference(of: outlineOfHTML(page), about: legal)
    hold(difference == nil, difference ?? "")
    return 0
}

private let within = forms(of: "WORD", true)
private let alone = forms(of: "WORD", false)
private let blank = forms(of: "", false)

private func forms(of text: String, _ isWithin: Bool) -> (xml: Outline.Form, html: Outline.Form) {
    let page = written(text, isWithin)
    return (Outline.Form(outlineOfXML(page)), Outline.Form(outlineOfHTML(page)))
}

private func written(_ text: String, _ isWithin: Bool) -> [UInt8] {
    guard let bytes = try? ReportFormat.html.bytes(of: .places(of: text, within: isWithin)) else {
        fatalError("out of memory")
    }
    return withoutStyleSheet(bytes)
}

/// A page with nothing between its first `<style>` and the end of that: longer than all the rest, and the same on every page.
private func withoutStyleSheet(_ page: [UInt8]) -> [UInt8] {
    guard let start = page.firstIndex(of: "<style>", from: 0),
        let end = page.firstIndex(of: "</style>", from: start)
    else { return page }
    return Array(page[..<(start + 7)]) + page[end...]
}

extension [UInt8] {
    fileprivate func firstIndex(of tag: StaticString, from start: Int) -> Int? {
        let tag = Array(tag.description.utf8)
        var rest = self[start...]
        while let index = rest.firstIndex(of: UInt8(ascii: "<")) {
            if self[index...].starts(with: tag) { return index }
            rest = self[(index + 1)...]
        }
        return nil
    }
}

private func outlineOfXML(_ page: [UInt8]) -> Outline {
    do {
        var outline = Outline()
        add(try MarkupElement(parsing: page), to: &outline)
        return outline
    } catch {
        fatalError("not well-formed: \(error.problems)")
    }
}

private func add(_ element: MarkupElement, to outline: inout Outline) {
    outline.begin(element.name.utf8)
    for (name, value) in element.attributes.sorted(by: { $0.key < $1.key }) {
        outline.attribute(name.utf8, value.utf8)
    }
    for child in element.children {
        switch child {
        case .element(let element): add(element, to: &outline)
        case .text(let words): outline.text(words.utf8)
        }
    }
    outline.end()
}

private func outlineOfHTML(_ page: [UInt8]) -> Outline {
    unsafe page.withUnsafeBytes { buffer in
        var options = unsafe kGumboDefaultOptions
        let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let output = unsafe gumbo_parse_with_options(&options, start, buffer.count) else {
            fatalError("out of memory")
        }
        defer { unsafe gumbo_destroy_output(&options, output) }
        var outline = Outline()
        unsafe add(output.pointee.root, to: &outline)
        return outline
    }
}

private func add(_ node: UnsafeMutablePointer<GumboNode>, to outline: inout Outline) {
    let element = unsafe node.pointee.v.element
    unsafe outline.begin(bytes(gumbo_normalized_tagname(element.tag)))
    for index in unsafe 0..<Int(element.attributes.length) {
        if let attribute = unsafe element.attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self)
        {
            unsafe outline.attribute(bytes(attribute.pointee.name), bytes(attribute.pointee.value))
        }
    }
    for index in unsafe 0..<Int(element.children.length) {
        guard let child = unsafe element.children.data[index]?.assumingMemoryBound(to: GumboNode.self) else {
            continue
        }
        switch unsafe child.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE: unsafe outline.text(bytes(child.pointee.v.text.text))
        case GUMBO_NODE_ELEMENT: unsafe add(child, to: &outline)
        default:
            outline.begin("another".utf8)
            outline.end()
        }
    }
    outline.end()
}
