import ByteText
import FuzzSupport
import YAMLSyntax

/// Bytes → tree: whatever they are, every problem and node lies inside the file and in order, and each text is written
/// by `YAMLText` so that it is read back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTree(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe input(start, count)
    let reading = YAMLReader.read(SourceFile(path: "a.yaml", bytes: bytes))
    let tree = reading.tree
    var last: UInt32 = 0
    for problem in reading.problems {
        hold(problem.range.lowerBound <= problem.range.upperBound, "a place that ends before it begins")
        hold(problem.range.upperBound <= bytes.count, "a place outside the file")
        hold(problem.range.lowerBound >= last, "problems out of order")
        last = problem.range.lowerBound
    }
    var quoted = ""
    var texts: [String] = []
    for node in 0..<tree.count {
        hold(tree.range(node).lowerBound <= tree.range(node).upperBound, "a node that ends before it begins")
        hold(tree.range(node).upperBound <= bytes.count, "a node outside the file")
        hold(tree.children(of: node).allSatisfy { $0 > node && $0 < tree.count }, "a child outside the tree")
        hold(tree.kind(node) == .scalar || tree.utf8(node).isEmpty, "a text of no scalar")
        hold(String(validating: tree.utf8(node), as: UTF8.self) != nil, "a text that is not UTF-8")
        if tree.kind(node) == .scalar, texts.count < 20 {
            texts.append(tree.string(node))
            quoted += "- \(YAMLText.quoted(tree.string(node)))\n"
        }
    }
    let again = YAMLReader.read(SourceFile(path: "b.yaml", bytes: Array(quoted.utf8))).tree
    let read = again.isEmpty ? [] : again.children(of: 0).map { again.string($0) }
    hold(
        read.count == texts.count && zip(read, texts).allSatisfy { $0.utf8.elementsEqual($1.utf8) },
        "\(texts) read back as \(read)")
    return 0
}
