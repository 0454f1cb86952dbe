/// The streams of a compound file ([MS-CFB]): what an older Office saved, and what a newer one puts a package into that it has
/// encrypted. Both begin with the same bytes, and only the names of the streams tell them apart.
public enum CompoundFile {
    /// What a compound file holds.
    public enum Content: Sendable {
        /// A package that is encrypted.
        case encryptedPackage
        /// A workbook of Excel 97 to 2003.
        case workbook
        /// Something else.
        case other
    }

    /// What such a file begins with.
    public static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// Returns what a file holds; nil if it is no compound file.
    public static func content(of bytes: [UInt8]) -> Content? {
        guard bytes.starts(with: signature) else { return nil }
        let names = streamNames(in: bytes)
        if names.contains("EncryptedPackage") || names.contains("EncryptionInfo") { return .encryptedPackage }
        return names.contains("Workbook") || names.contains("Book") ? .workbook : .other
    }

    /// Returns the names in the directory, which is a chain of sectors; as many as can be found.
    private static func streamNames(in bytes: [UInt8]) -> Set<String> {
        func number(at offset: Int, _ size: Int) -> Int? {
            guard offset >= 0, offset + size <= bytes.count else { return nil }
            return (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        }
        guard let shift = number(at: 30, 2), 7...16 ~= shift, var sector = number(at: 48, 4) else {
            return []
        }
        let size = 1 << shift
        var names: Set<String> = []
        // A chain can be a circle.
        for _ in 0..<256 {
            let start = (sector + 1) * size
            guard start + size <= bytes.count else { break }
            for entry in stride(from: start, to: start + size, by: 128) {
                guard let length = number(at: entry + 64, 2), 2...64 ~= length else { continue }
                let units = stride(from: entry, to: entry + length - 2, by: 2).compactMap {
                    number(at: $0, 2)
                }
                names.insert(String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self))
            }
            let perSector = size / 4
            guard sector / perSector < 109,
                let table = number(at: 76 + 4 * (sector / perSector), 4),
                let next = number(at: (table + 1) * size + 4 * (sector % perSector), 4), next < 0xFFFF_FFFA
            else { break }
            sector = next
        }
        return names
    }
}
