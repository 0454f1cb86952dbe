/// Some names of fields, among which nearly all in a file are looked for without being made texts.
struct FieldNames {
    /// By the last five bits of the first letter.
    private var names = [[[UInt8]]](repeating: [], count: 32)

    /// Takes the names.
    init(_ names: [String]) {
        for name in Set(names) {
            guard let first = name.utf8.first else { continue }
            self.names[Int(first & 31)].append(Array(name.utf8))
        }
    }

    /// Whether one of them is made of these bytes.
    func contain(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first else { return false }
        return names[Int(first & 31)].contains { $0.count == name.count && name.elementsEqual($0) }
    }
}
