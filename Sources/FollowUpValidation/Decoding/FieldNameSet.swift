/// A set of field names that is searched by bytes, without creating strings.
struct FieldNameSet {
    /// The names, by the low five bits of their first letter.
    private var names = [[[UInt8]]](repeating: [], count: 32)

    /// Creates a set of the names.
    init(_ names: [String]) {
        for name in Set(names) {
            guard let first = name.utf8.first else { continue }
            self.names[Int(first & 31)].append(Array(name.utf8))
        }
    }

    /// Returns whether one of the names consists of these bytes.
    func contains(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first else { return false }
        return names[Int(first & 31)].contains { $0.count == name.count && name.elementsEqual($0) }
    }
}
