import ByteText
import TextAnalysis
import YAMLSyntax

extension Decoder {
    /// Checks how the texts of a submission are typed: whether each means what it shows.
    mutating func checkSourceTexts(of root: NodeID) {
        guard mayContainEscapes else { return }
        for (key, value) in tree.entries(of: root) {
            guard tree.text(of: key, is: "answers"), tree.kind(value) == .mapping else {
                checkSourceTexts(in: value)
                continue
            }
            for (id, answer) in tree.entries(of: value) {
                item = tree.string(id)
                checkSourceTexts(in: answer)
            }
            item = nil
        }
    }

    private mutating func checkSourceTexts(in node: NodeID) {
        let (range, style) = (tree.range(node), tree.style(node))
        for child in tree.children(of: node) { checkSourceTexts(in: child) }
        if style == .quoted { report(BackslashInQuotation.check(range, read: tree.utf8(node), in: file)) }
    }
}
