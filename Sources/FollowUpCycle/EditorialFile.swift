public import ByteText
import Diagnostics
import FileAccess
import FollowUpForms
public import FollowUpModel
import FollowUpValidation

/// The file with the decisions of editors on a cycle, to which entries are added.
public struct EditorialFile {
    /// The path of the file, which need not exist.
    public let path: String
    /// What it says; empty if it does not exist.
    public let edits: Edits

    private let read: CheckedCycle
    private let cycle: Cycle

    /// Creates the file of a cycle in the folder at `folder`; nil if the cycle cannot be used.
    public init?(_ read: CheckedCycle, in folder: String) {
        guard let cycle = read.cycle?.value else { return nil }
        path = Path.join(folder, Editorial.fileName)
        edits = read.editorial?.value ?? Edits()
        self.read = read
        self.cycle = cycle
    }

    /// Returns the line of a byte of the file, with its path.
    public func line(of range: ByteRange) -> String {
        guard let source = read.editorial?.source else { return path }
        return "\(path):\(LineIndex(source).position(of: range.lowerBound).line)"
    }

    /// Adds an entry after the last edit, without changing any existing byte. Creates the file if there is none.
    ///
    /// - Throws: ``Failure`` if there is no place for it, or the file cannot be written.
    public func add(_ entry: String) throws(Failure) {
        guard let source = read.editorial?.source else {
            let bytes = Array((EditorialEntry.file(cycle: cycle.id) + entry).utf8)
            do {
                return try read.fileSystem.create(path, bytes)
            } catch {
                throw Failure(error.message)
            }
        }
        guard let bytes = places(for: entry, in: source).first(where: isAdded) else {
            throw Failure(
                "the entry cannot be put at the end of \(path); put it under “edits” by hand:\n\(entry)")
        }
        try write(bytes, over: source)
    }

    /// Replaces some bytes of the file.
    ///
    /// - Throws: ``Failure`` if the file cannot be written.
    public func replace(_ range: ByteRange, with text: String) throws(Failure) {
        guard let source = read.editorial?.source else { return }
        let fix = Fix("Confirm", safety: .safe, edits: [Edit(range, text)])
        try write(Fix.apply([fix], to: source.bytes), over: source)
    }

    /// Returns the file with the entry at its end, after the last edit, or in a list of its own.
    private func places(for entry: String, in source: SourceFile) -> [[UInt8]] {
        var whole = source.bytes
        if whole.last != UInt8(ascii: "\n") { whole.append(UInt8(ascii: "\n")) }
        var places = [whole + entry.utf8]
        let ends = edits.texts.map(\.place.range.upperBound) + edits.paragraphs.map(\.place.range.upperBound)
        if let end = ends.max() {
            // The entry may end with white space, which belongs to its last text.
            let last = whole[..<min(Int(end), whole.count)].lastIndex { $0 > UInt8(ascii: " ") } ?? 0
            let next = whole[last...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? whole.count
            places.append(Array(whole[..<next]) + entry.utf8 + whole[next...])
        }
        return places + [whole + "edits:\n".utf8 + entry.utf8]
    }

    /// Whether a file has one more edit than this one, and otherwise as much.
    private func isAdded(_ bytes: [UInt8]) -> Bool {
        let after = Editorial.decode(
            SourceFile(path: path, bytes: bytes), checklist: nil, membership: read.membership, cycle: cycle,
            contributors: read.contributors)
        guard let value = after.value, value.examples.count == edits.examples.count else { return false }
        return value.texts.count + value.paragraphs.count == edits.texts.count + edits.paragraphs.count + 1
    }

    private func write(_ bytes: [UInt8], over source: SourceFile) throws(Failure) {
        do {
            try read.fileSystem.rewrite(path, from: source.bytes, to: bytes)
        } catch {
            throw Failure(error.message)
        }
    }
}
