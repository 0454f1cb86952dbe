import TestSupport
import Testing

@testable import FollowUpCommands

@Suite("A file for what is too much for the memory")
struct ScratchFileTests {
    @Test("What is written is read back, whole and in part, however little is written at a time")
    func roundTrip() throws {
        let folder = try TemporaryFolder()
        let file = try DiskFileSystem(calls: FaultyCalls()).scratch(for: folder.path)
        let texts = ["one", "", "three of them", "四"]
        let ranges = try texts.map { try file.append(Array($0.utf8)) }
        for (text, range) in zip(texts, ranges).reversed() {
            #expect(try file.read(range) == Array(text.utf8))
        }
        #expect(try file.read(0..<6) == Array("onethr".utf8))
    }

    @Test("Nobody sees it, and nothing of it is left")
    func unseen() throws {
        let folder = try TemporaryFolder()
        let file = try DiskFileSystem().scratch(for: folder.path)
        _ = try file.append([1, 2, 3])
        #expect(folder.names == [])
    }

    @Test("For a folder that is not there yet it lies in the nearest above, and the folder is not made")
    func noFolder() throws {
        let folder = try TemporaryFolder()
        let file = try DiskFileSystem().scratch(for: folder("a/b/c"))
        #expect(try file.read(try file.append([7])) == [7])
        #expect(folder.names == [])
    }

    @Test("Where it must have a name, what a process that was ended left there is in nobody’s way")
    func leftOver() throws {
        let folder = try TemporaryFolder()
        let ended = FaultyCalls(at: 3, .ended, needsNames: true)
        _ = try? DiskFileSystem(calls: ended).scratch(for: folder.path)
        #expect(folder.names.count == 1)
        let file = try DiskFileSystem(calls: FaultyCalls(needsNames: true)).scratch(for: folder.path)
        #expect(try file.read(try file.append([7])) == [7])
        #expect(folder.names == [])
    }

    @Test(
        "Whichever call fails, it is said, and nothing is left in the folder", arguments: 0..<12,
        [true, false])
    func faults(step: Int, needsNames: Bool) async throws {
        let folder = try TemporaryFolder()
        let calls = FaultyCalls(at: step, needsNames: needsNames)
        let failure = thrown { () throws(FileFailure) in
            let file = try DiskFileSystem(calls: calls).scratch(for: folder.path)
            let range = try file.append(Array("some words".utf8))
            #expect(try file.read(range) == Array("some words".utf8))
        }
        // Without a name it is made in one call, else in four, of which the first two can be done without; then four write,
        // four read and one closes.
        let made = needsNames ? 4 : 1
        #expect((failure == nil) == (step < (needsNames ? 2 : 1) || step >= made + 8))
        // A name that cannot be taken away at once is taken away by the next who writes here.
        #expect(folder.names.isEmpty || needsNames && step == 3)
        try await DiskFileSystem().replace([FileContent("report.md", [1])], in: folder.path, Workers(1))
        #expect(folder.names == ["report.md"])
    }

    @Test("In the place of a file there is no room for one")
    func notAFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("file", "kept")
        for path in ["file", "file/a"] {
            let failure = thrown { () throws(FileFailure) in
                _ = try DiskFileSystem().scratch(for: folder(path))
            }
            #expect(failure?.message == "\(folder("file")) cannot be written: it is not a folder")
        }
    }

    @Test("A path that is longer than any is refused at once, here and where files are written")
    func longPath() async throws {
        let path = String(repeating: "a/", count: 12_000)
        let failures = [
            thrown { () throws(FileFailure) in _ = try DiskFileSystem().scratch(for: path) },
            await thrown { () async throws(FileFailure) in
                try await DiskFileSystem().replace([FileContent("report.md", [1])], in: path, Workers(1))
            },
        ]
        #expect(failures.map { $0?.reason } == ["the name is too long", "the name is too long"])
    }

    @Test("What is not there cannot be read")
    func missing() throws {
        let folder = try TemporaryFolder()
        let file = try DiskFileSystem().scratch(for: folder.path)
        #expect(throws: FileFailure.self) { _ = try file.read(0..<4) }
    }
}
