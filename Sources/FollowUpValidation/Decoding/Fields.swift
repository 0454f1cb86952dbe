import ByteText
import Diagnostics
import FollowUpModel
import YAMLSyntax

/// The keys that a mapping may have, in the order of the file format.
protocol FieldKey: RawRepresentable<String>, CaseIterable, Hashable {
    /// Where in a submission these keys belong, as a phrase that follows “it belongs”; nil for other files.
    static var place: String? { get }
}

extension FieldKey {
    static var place: String? { nil }
}

/// The values of a mapping, by key.
struct Fields<Key: FieldKey> {
    /// The mapping.
    let node: NodeID
    /// An array: with so few keys, a linear search is faster, and a dictionary would be an allocation per
    /// mapping.
    private var values: [(key: Key, node: NodeID)] = []

    init(node: NodeID) {
        self.node = node
        values.reserveCapacity(Key.allCases.count)
    }

    /// The value of a key; nil if the key is absent.
    subscript(key: Key) -> NodeID? { values.first { $0.key == key }?.node }

    /// Adds the value of a key; if the key is repeated, which is reported elsewhere, the first value is kept.
    fileprivate mutating func add(_ key: Key, _ node: NodeID) {
        if self[key] == nil { values.append((key, node)) }
    }
}

/// Looks up keys by name. They are mostly in the order of the format, so the search starts after the previous
/// match.
private struct KeyNames<Key: FieldKey> {
    private let keys = Array(Key.allCases)
    private var next = 0

    /// Returns the key with this name; nil if there is none.
    mutating func key(called name: ArraySlice<UInt8>) -> Key? {
        for offset in keys.indices {
            let position = (next + offset) % keys.count
            guard name.are(keys[position].rawValue) else { continue }
            next = position + 1
            return keys[position]
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// Returns whether the bytes are the UTF-8 of `text`.
    fileprivate func are(_ text: String) -> Bool {
        let expected = text.utf8.span
        guard count == expected.count else { return false }
        let bytes = span
        for position in bytes.indices where bytes[position] != expected[position] { return false }
        return true
    }
}

extension Decoder {
    /// Returns the values of the mapping at `node`; reports unknown keys with the nearest known one.
    mutating func fields<Key: FieldKey>(of node: NodeID, as keys: Key.Type) -> Fields<Key>? {
        guard expect(.mapping, node) else { return nil }
        var fields = Fields<Key>(node: node)
        var names = KeyNames<Key>()
        // The names that are present, collected only if one of them is unknown.
        var given: Set<String>?
        var unknown: Set<String> = []
        for (key, value) in tree.entries(of: node) {
            guard expect(.scalar, key) else { continue }
            if let known = names.key(called: tree.utf8(key)) {
                fields.add(known, value)
                continue
            }
            let name = tree.string(key)
            // A repeated key is reported as such.
            guard unknown.insert(name).inserted else { continue }
            let here = Key.allCases.map(\.rawValue)
            let places = placesElsewhere(of: name, in: keys)
            let text = tree.kind(value) == .scalar ? tree.string(value) : nil
            if let finding = CurlyQuotation.check(restOfText: tree.range(key), in: file, item: item) {
                add(finding)
            } else if let finding = FieldColon.check(name, known: here) {
                report(finding, at: tree.range(key))
            } else if Key.place != nil, let finding = ConfidenceInAnotherWord.check(name, value: text) {
                report(finding, at: tree.range(key))
            } else if let finding = MisplacedField.check(name, places: places, here: here) {
                report(finding, at: tree.range(key))
            } else {
                let all = given ?? Set(tree.entries(of: node).map { tree.string($0.key) })
                given = all
                report(UnknownField.check(name, known: here, given: all), at: tree.range(key))
            }
        }
        return fields
    }

    /// Returns the places in a submission where a key belongs that is unknown where it was found.
    private func placesElsewhere<Key: FieldKey>(of name: String, in keys: Key.Type) -> [String] {
        guard Key.place != nil else { return [] }
        return SubmissionFormat.places(of: name, isItem: checklist(withItem: name) != nil)
    }

    /// Returns the id of the first checklist that has an item of this name, other than `own`.
    func checklist(withItem id: String, besides own: String? = nil) -> String? {
        checklists.ids.first { $0 != own && checklists[$0]?.position(ofItem: id) != nil }
    }
}
