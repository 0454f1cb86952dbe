/// A package as a test puts it together, part by part, without compression.
public struct TestPackage {
    private var parts: [(name: String, bytes: [UInt8])]

    /// Creates a package of parts.
    public init(_ parts: KeyValuePairs<String, String>) {
        self.parts = parts.map { ($0.key, Array($0.value.utf8)) }
    }

    /// Adds a part.
    public mutating func add(_ name: String, _ text: String) { parts.append((name, Array(text.utf8))) }

    /// The file (APPNOTE.TXT of PKWARE, 4.3).
    public var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in parts {
            let size = UInt32(content.count)
            // Version, flags, method, time, date, checksum, both sizes, the lengths of the name and of what is extra.
            let common = Self.numbers([
                (20, 2), (0, 2), (0, 2), (0, 2), (33, 2), (Self.checksum(content), 4), (size, 4), (size, 4),
                (UInt32(name.utf8.count), 2), (0, 2),
            ])
            directory += [0x50, 0x4B, 1, 2]
            directory += Self.numbers([(20, 2)]) + common
            directory += Self.numbers([(0, 2), (0, 2), (0, 2), (0, 4), (UInt32(file.count), 4)])
            directory += Array(name.utf8)
            file += [0x50, 0x4B, 3, 4]
            file += common + Array(name.utf8) + content
        }
        let count = UInt32(parts.count)
        let end = Self.numbers([
            (0, 2), (0, 2), (count, 2), (count, 2), (UInt32(directory.count), 4), (UInt32(file.count), 4),
            (0, 2),
        ])
        return file + directory + [0x50, 0x4B, 5, 6] + end
    }

    private static func numbers(_ numbers: [(value: UInt32, count: Int)]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (value, count) in numbers {
            for byte in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(8 * byte))) }
        }
        return bytes
    }

    /// CRC-32 (ISO 3309).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var checksum = ~UInt32(0)
        for byte in bytes {
            checksum ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = checksum & 1 == 1
                checksum >>= 1
                if isOdd { checksum ^= 0xEDB8_8320 }
            }
        }
        return ~checksum
    }
}
