#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif
internal import Synchronization

/// A file for what is made before it is needed and is too much for the memory. Nobody else sees it, and it is gone with the
/// program, however that ends.
public protocol ScratchFile: Sendable {
    /// Writes bytes after those that are there; gives where they stand.
    func append(_ bytes: [UInt8]) throws(FileFailure) -> Range<Int>
    /// The bytes that stand somewhere.
    func read(_ range: Range<Int>) throws(FileFailure) -> [UInt8]
}

/// A scratch file on the disk, without a name.
final class DiskScratchFile: ScratchFile {
    private let calls: any FileCalls
    private let folder: String
    private let descriptor: CInt
    private let count = Atomic(0)

    /// Makes one in a folder.
    init(in folder: String, calls: any FileCalls) throws(FileFailure) {
        self.calls = calls
        self.folder = folder
        do throws(SystemError) {
            descriptor = try Self.make(in: folder, calls)
        } catch {
            throw FileFailure(
                path: folder, action: "written", reason: DiskFileSystem.words(for: error.number))
        }
    }

    private static func make(in folder: String, _ calls: any FileCalls) throws(SystemError) -> CInt {
        if let descriptor = try? calls.makeUnnamed(in: folder) { return descriptor }
        // Where it must have a name it loses it at once. One of a process of this number that ended before it could goes first.
        let (prefix, suffix) = AtomicWriting.temporary
        let path = Path.join(folder, "\(prefix)\(getpid())-scratch\(suffix)")
        try? calls.remove(path)
        let descriptor = try calls.makePrivate(path)
        do {
            try calls.remove(path)
        } catch {
            try? calls.close(descriptor)
            throw error
        }
        return descriptor
    }

    deinit { try? calls.close(descriptor) }

    func append(_ bytes: [UInt8]) throws(FileFailure) -> Range<Int> {
        let (start, end) = count.add(bytes.count, ordering: .sequentiallyConsistent)
        var rest = bytes[...]
        do throws(SystemError) {
            while !rest.isEmpty {
                rest = rest.dropFirst(try calls.write(rest, to: descriptor, at: start + rest.startIndex))
            }
        } catch {
            throw failure("written", DiskFileSystem.words(for: error.number))
        }
        return start..<end
    }

    func read(_ range: Range<Int>) throws(FileFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        do throws(SystemError) {
            while bytes.count < range.count {
                let more = try calls.read(
                    range.count - bytes.count, from: descriptor, at: range.lowerBound + bytes.count)
                guard !more.isEmpty else { throw SystemError(number: EIO) }
                bytes = bytes.isEmpty ? more : bytes + more
            }
        } catch {
            throw failure("read", DiskFileSystem.words(for: error.number))
        }
        return bytes
    }

    private func failure(_ action: String, _ reason: String) -> FileFailure {
        FileFailure(path: Path.join(folder, "a temporary file"), action: action, reason: reason)
    }
}
