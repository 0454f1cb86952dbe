internal import CZip

/// A package of the Open Packaging Conventions (ISO/IEC 29500-2): the parts of a workbook or of a Word document, in a ZIP
/// file.
///
/// Nothing but the bytes that are handed in is read. The parts come from outside: what they say of their own size is not
/// believed, and no name of one is ever a path.
@safe
public struct Package: ~Copyable {
    private let archive: OpaquePointer
    let limits: PackageLimits
    /// The number of each part, by its name in small letters: no two differ in case alone.
    private let numbers: [String: UInt64]
    /// The number of parts.
    private let count: Int
    /// The bytes that were read so far.
    private var read = 0

    /// The names of the parts as the package has them, without the first slash.
    public let names: [String]

    /// Opens a package, and hands it to `body`.
    ///
    /// - Throws: ``PackageProblem`` if it cannot be opened, and whatever `body` throws.
    public static func open<Value>(
        _ bytes: [UInt8], limits: PackageLimits = PackageLimits(),
        _ body: (inout Package) throws(PackageProblem) -> Value
    ) throws(PackageProblem) -> Value {
        let result = unsafe bytes.withUnsafeBytes { bytes -> Result<Value, PackageProblem> in
            do throws(PackageProblem) {
                var package = try unsafe opened(bytes, limits)
                return .success(try body(&package))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Opens a package whose bytes outlive it.
    private static func opened(
        _ bytes: UnsafeRawBufferPointer, _ limits: PackageLimits
    ) throws(PackageProblem) -> Package {
        guard unsafe !Directory.hasEntries(in: bytes, moreThan: limits.parts) else { throw .tooLarge }
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard let source = unsafe zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
        else { throw .damaged("out of memory") }
        guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
            unsafe zip_source_free(source)
            throw .damaged(unsafe String(cString: zip_error_strerror(&error)))
        }
        let package = unsafe Package(archive, limits)
        let nameBytes = package.names.reduce(0) { $0 + $1.utf8.count }
        guard package.count <= limits.parts, nameBytes <= limits.nameBytes else { throw .tooLarge }
        // One program would read the first, another the last.
        guard package.numbers.count == package.names.count else { throw .damaged("two parts have one name") }
        return package
    }

    private init(_ archive: OpaquePointer, _ limits: PackageLimits) {
        unsafe self.archive = archive
        self.limits = limits
        count = Int(clamping: unsafe zip_get_num_entries(archive, 0))
        var names: [String] = []
        var numbers: [String: UInt64] = [:]
        for number in 0..<max(0, min(count, limits.parts)) {
            guard let name = unsafe zip_get_name(archive, UInt64(number), zip_flags_t(ZIP_FL_ENC_GUESS))
            else {
                continue
            }
            let plain = Self.plain(unsafe String(cString: name))
            names.append(plain)
            numbers[plain.lowercased()] = UInt64(number)
        }
        (self.names, self.numbers) = (names, numbers)
    }

    deinit { unsafe zip_discard(archive) }

    /// Returns a name as names are compared: some programs write a slash before it, or the other slash.
    private static func plain(_ name: String) -> String {
        String(name.replacing("\\", with: "/").drop { $0 == "/" })
    }

    /// Returns whether there is a part of this name.
    public func has(_ name: String) -> Bool { numbers[Self.plain(name).lowercased()] != nil }

    /// Reads a part, and hands its bytes to `take` piece by piece.
    ///
    /// - Returns: Whether there is a part of this name.
    public mutating func read(
        _ name: String, _ take: (UnsafeRawBufferPointer) throws(PackageProblem) -> Void
    ) throws(PackageProblem) -> Bool {
        guard let number = numbers[Self.plain(name).lowercased()] else { return false }
        var details = unsafe zip_stat_t()
        unsafe zip_stat_init(&details)
        guard unsafe zip_stat_index(archive, number, 0, &details) == 0 else { throw .damaged(message) }
        let isEncrypted = unsafe details.encryption_method != UInt16(ZIP_EM_NONE)
        guard !isEncrypted else { throw .encrypted }
        // The methods that such packages have; others would bring further decoders to whoever wants to try them.
        guard [UInt16(ZIP_CM_STORE), UInt16(ZIP_CM_DEFLATE)].contains(unsafe details.comp_method) else {
            throw .damaged("a part is compressed in another way than such files are")
        }
        guard let file = unsafe zip_fopen_index(archive, number, 0) else { throw .damaged(message) }
        defer { _ = unsafe zip_fclose(file) }
        let packed = unsafe Int(clamping: details.comp_size)
        var total = 0
        let result = unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 15, alignment: 1) {
            buffer -> Result<Void, PackageProblem> in
            do throws(PackageProblem) {
                while true {
                    let count = Int(unsafe zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
                    guard count >= 0 else { throw .damaged(unsafe Self.message(of: file)) }
                    guard count > 0 else { return .success(()) }
                    total += count
                    let isBomb = total > limits.large && total / limits.ratio > packed
                    guard total <= limits.partBytes, read + total <= limits.allBytes, !isBomb else {
                        throw .tooLarge
                    }
                    try unsafe take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                }
            } catch {
                return .failure(error)
            }
        }
        read += total
        try result.get()
        return true
    }

    private var message: String { unsafe String(cString: zip_strerror(archive)) }

    private static func message(of file: OpaquePointer) -> String {
        unsafe String(cString: zip_file_strerror(file))
    }
}
