import CGumbo
import FuzzSupport
import XMLWriting

@testable import FollowUpReport
@testable import XMLWriting

/// Text → HTML → two parsers, one of XML and one of HTML as browsers read it: both must find the words put in, and no
/// element, attribute or comment besides those of a report.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: unsafe input(start, count), as: UTF8.self)
    let page = written(text)
    let legal = MarkupText.legal(text)
    for (parsed, expected) in [
        (parsedAsXML(page), plainXML.replacingWord(with: legal)),
        (parsedAsHTML(page), plainHTML.replacingWord(with: legal)),
    ] {
        hold(parsed == expected, "\(parsed.difference(from: expected))")
    }
    return 0
}

private let plainXML = parsedAsXML(written("WORD"))
private let plainHTML = parsedAsHTML(written("WORD"))

private func written(_ text: String) -> [UInt8] {
    guard let bytes = try? ReportFormat.html.bytes(of: .full(of: text)) else { fatalError("out of memory") }
    return bytes
}

private func parsedAsXML(_ bytes: [UInt8]) -> MarkupElement {
    do {
        return try MarkupElement(parsing: bytes)
    } catch {
        fatalError("not well-formed: \(error.problems)")
    }
}

private func parsedAsHTML(_ bytes: [UInt8]) -> MarkupElement {
    unsafe bytes.withUnsafeBytes { buffer in
        var options = unsafe kGumboDefaultOptions
        let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let output = unsafe gumbo_parse_with_options(&options, start, buffer.count) else {
            fatalError("out of memory")
        }
        defer { unsafe gumbo_destroy_output(&options, output) }
        return unsafe element(output.pointee.root)
    }
}

private func element(_ node: UnsafeMutablePointer<GumboNode>) -> MarkupElement {
    let source = unsafe node.pointee.v.element
    var result = MarkupElement(unsafe String(cString: gumbo_normalized_tagname(source.tag)))
    for index in unsafe 0..<Int(source.attributes.length) {
        guard
            let attribute = unsafe source.attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self)
        else { continue }
        unsafe result.attributes[String(cString: attribute.pointee.name)] = String(
            cString: attribute.pointee.value)
    }
    for index in unsafe 0..<Int(source.children.length) {
        guard let child = unsafe source.children.data[index]?.assumingMemoryBound(to: GumboNode.self) else {
            continue
        }
        switch unsafe child.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE:
            result.append(text: unsafe String(cString: child.pointee.v.text.text))
        case GUMBO_NODE_ELEMENT: result.children.append(.element(unsafe element(child)))
        default: result.children.append(.element(MarkupElement("another")))
        }
    }
    return result
}
