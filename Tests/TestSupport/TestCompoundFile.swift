/// A compound file ([MS-CFB]) with streams of some names, which hold nothing.
public struct TestCompoundFile {
    /// The file.
    public let bytes: [UInt8]

    /// Creates a file.
    ///
    /// - Parameters:
    ///   - names: The names of its streams, at most eight.
    ///   - next: The sector after each of the two of its directory; a number beyond all ends it.
    public init(_ names: [String], next: [UInt32] = [1, 0xFFFF_FFFE]) {
        var header: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
        header[30] = 9
        // The directory begins in the first sector, the table of sectors in the third.
        header[76] = 2
        var directory: [UInt8] = []
        for name in names {
            let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            directory += units + [UInt8](repeating: 0, count: 64 - units.count)
            directory += [UInt8(units.count + 2), 0] + [UInt8](repeating: 0, count: 62)
        }
        directory += [UInt8](repeating: 0, count: max(0, 1_024 - directory.count))
        let table = next.flatMap { sector in
            (0..<4).map { UInt8(truncatingIfNeeded: sector >> UInt32(8 * $0)) }
        }
        bytes = header + directory + table + [UInt8](repeating: 0xFF, count: 512 - table.count)
    }
}
