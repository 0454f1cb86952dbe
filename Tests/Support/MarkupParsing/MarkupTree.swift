import CXML2

extension MarkupElement {
    /// Copies an element out of libxml2's tree. The parser's limit on levels bounds the recursion.
    init(_ element: xmlNodePtr) throws(MalformedMarkup) {
        unsafe self.init(qualified(element.pointee.name, by: element.pointee.ns))
        var declaration = unsafe element.pointee.nsDef
        while let namespace = unsafe declaration?.pointee {
            let prefix = unsafe namespace.prefix.map { unsafe ":" + string($0) } ?? ""
            attributes["xmlns" + prefix] = unsafe string(namespace.href)
            unsafe declaration = namespace.next
        }
        var property = unsafe element.pointee.properties
        while let attribute = unsafe property?.pointee {
            let name = unsafe qualified(attribute.name, by: attribute.ns)
            let value = try unsafe nodes(from: attribute.children)
            attributes[name] = MarkupElement(name, [:], value).text
            unsafe property = attribute.next
        }
        children = try unsafe nodes(from: element.pointee.children)
    }
}

/// Copies `first` and the siblings after it, skipping comments and processing instructions, and joining the
/// texts that they separated.
private func nodes(from first: xmlNodePtr?) throws(MalformedMarkup) -> [MarkupNode] {
    var nodes: [MarkupNode] = []
    var text = ""
    var next = unsafe first
    while let node = unsafe next {
        switch unsafe node.pointee.type {
        case XML_TEXT_NODE:
            text += unsafe string(node.pointee.content)
        case XML_ELEMENT_NODE:
            if !text.isEmpty { nodes.append(.text(text)) }
            text = ""
            nodes.append(.element(try unsafe MarkupElement(node)))
        case XML_COMMENT_NODE, XML_PI_NODE:
            break
        default:
            let line = unsafe Int(xmlGetLineNo(node))
            throw MalformedMarkup(problems: [.init(line: line, message: "unexpected kind of node")])
        }
        unsafe next = node.pointee.next
    }
    if !text.isEmpty { nodes.append(.text(text)) }
    return nodes
}

private func qualified(_ name: UnsafePointer<xmlChar>?, by namespace: xmlNsPtr?) -> String {
    let prefix = unsafe namespace?.pointee.prefix.map { unsafe string($0) + ":" } ?? ""
    return unsafe prefix + string(name)
}

private func string(_ characters: UnsafePointer<xmlChar>?) -> String {
    unsafe characters.map { unsafe String(cString: $0) } ?? ""
}
