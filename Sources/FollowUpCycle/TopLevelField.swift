/// A top-level field of a file, found without parsing all of it as YAML.
package enum TopLevelField {
    /// Returns the word after `name:` in one of the first lines, without quotation marks, or nil if there is
    /// none. The result may also be nil for valid YAML in another style.
    package static func word(of name: String, in bytes: [UInt8]) -> String? {
        let head = Array("\(name):".utf8)
        let line = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 60).first {
            $0.starts(with: head)
        }
        guard let line, line.count < 200 else { return nil }
        let value = line.dropFirst(head.count).prefix { $0 != UInt8(ascii: "#") }
        let word = value.filter { !" \t\r\"'".utf8.contains($0) }
        return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }
}
