import FollowUpForms
import FollowUpModel
import TestSupport
import Testing
import YAMLSyntax

@Suite("Hostile text in blank forms")
struct HostileIDTests {
    static let texts =
        HostileText.all + [
            "2026\nstate: XAA", "2026\r\nanswers: {}", "\u{2028}state: XAA", "\u{85}a: b", "\u{1B}[2J", "\0",
            "\u{FEFF}",
            "\u{202E}6202", "\" }", "' }", "# no", ": no", "&a", "*a", "!a", "---", "...", "%YAML 9", "\\",
            "\\\"",
            "yes", "null", "2011", "\u{FFFE}",
        ]

    @Test("A cycle’s id stays the text it is, and changes nothing else of the checklist", arguments: texts)
    func checklist(id: String) throws {
        let plain = try tree(try Form.sample.blank(cycle: "2026"))
        let hostile = try tree(try Form.sample.blank(cycle: id))
        #expect(same(try value("cycle", hostile), id))
        #expect(values(hostile, without: "cycle") == values(plain, without: "cycle"))
    }

    @Test("A cycle’s id stays the text it is, and changes nothing else of the cycle file", arguments: texts)
    func cycle(id: String) throws {
        let blank = { (id: String) in BlankCycle(Sample.checklist, cycle: id, isExercise: true).text }
        let plain = try tree(blank("2026"))
        let hostile = try tree(blank(id))
        #expect(same(try value("cycle", hostile), id))
        #expect(values(hostile, without: "cycle") == values(plain, without: "cycle"))
    }

    @Test("A State’s name and code stay text", arguments: texts)
    func state(text: String) throws {
        let plain = try tree(try Form.sample.blank())
        let state = MemberState(code: text, group: "other", name: StateName(text, article: text))
        let hostile = try tree(try Form.sample.blank(state))
        #expect(same(try value("state", hostile), text))
        #expect(values(hostile, without: "state") == values(plain, without: "state"))
    }

    @Test("The words of a checklist and of its instrument stay comments", arguments: texts)
    func checklistWords(text: String) throws {
        let blank = { (text: String) in
            let checklist = checklist(saying: text)
            return [
                BlankChecklist(checklist, state: Form.canada, cycle: "2026", on: nil).text,
                BlankCycle(checklist, cycle: "2026", isExercise: false).text,
            ]
        }
        for (plain, hostile) in zip(blank("words"), blank(text)) {
            let (plain, hostile) = (try tree(plain), try tree(hostile))
            #expect(values(hostile, without: "report") == values(plain, without: "report"))
        }
    }

    private func checklist(saying text: String) -> Checklist {
        let instrument = Instrument(
            id: "sample", title: text, shortTitle: text, symbol: text,
            themes: [Theme(id: "theme", heading: text)],
            commitments: [
                Commitment(
                    id: "laws", paragraph: text, addressee: .states, theme: "theme", heading: text,
                    summary: text)
            ])
        let item = Item(
            id: "item", theme: "theme", commitments: ["laws"], keyPoint: text, question: text, guidance: text)
        return Checklist(id: "sample", edition: 1, title: text, instrument: instrument, items: [item])
    }

    private func same(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

    private func value(_ key: String, _ tree: YAMLTree) throws -> String { tree.string(try tree.node(key)) }

    /// Returns everything in a form, with the value of one key replaced by brackets.
    private func values(_ tree: YAMLTree, without key: String) -> [String] {
        tree.entries(of: 0).filter { tree.string($0.key) != key }.flatMap { entry in
            [tree.string(entry.key)] + subtree(tree, entry.value)
        }
    }

    private func subtree(_ tree: YAMLTree, _ node: NodeID) -> [String] {
        ["\(tree.kind(node))", tree.string(node)] + tree.children(of: node).flatMap { subtree(tree, $0) }
    }
}
