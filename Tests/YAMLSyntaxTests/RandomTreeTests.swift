import ByteText
import TestSupport
import Testing
import YAMLSyntax

@Suite("Random trees")
struct RandomTreeTests {
    @Test(
        "A tree in flow style is read as written, each text from its own bytes",
        arguments: Proof.seeds(outOf: 1_000))
    func flow(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let tree = RandomTree.random(depth: 6, using: &random)
        check(tree.flow, gives: tree)
    }

    @Test(
        "A tree in block style is read as written, each text from its own bytes, with any line break",
        arguments: Proof.seeds(outOf: 2_000))
    func block(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let tree = RandomTree.random(depth: 6, using: &random)
        let lineBreak = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
        let mark = Bool.random(using: &random) ? "\u{FEFF}" : ""
        check(mark + tree.block(using: &random).map { $0 + lineBreak }.joined(), gives: tree)
    }

    private func check(_ yaml: String, gives tree: RandomTree) {
        let file = SourceFile(path: "CAN.yaml", bytes: Array(yaml.utf8))
        let reading = YAMLReader.read(file)
        #expect(reading.problems == [])
        #expect(reading.tree.flow == tree.flow)
        #expect(reading.tree.scalars.count == tree.texts.count)
        for (node, text) in zip(reading.tree.scalars, tree.texts) {
            #expect(same(reading.tree.string(node), text))
            let bytes = file.text(in: reading.tree.range(node))
            #expect(same(bytes, YAMLText.quoted(text)))
            #expect(read(bytes).tree.texts.elementsEqual([text], by: same))
        }
    }
}

extension YAMLTree {
    /// The tree in flow style, as `RandomTree.flow` writes it.
    fileprivate var flow: String { isEmpty ? "" : tree(0).flow }

    private func tree(_ node: NodeID) -> RandomTree {
        switch kind(node) {
        case .scalar, .alias: .text(string(node))
        case .sequence: .list(children(of: node).map(tree))
        case .mapping: .mapping(entries(of: node).map { (string($0.key), tree($0.value)) })
        }
    }
}
