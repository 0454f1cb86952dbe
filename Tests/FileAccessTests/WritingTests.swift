import TestSupport
import Testing

@testable import FileAccess

@Suite("Writing to the disk")
struct WritingTests {
    private static let names = ["report.md", "report.html", "provenance.json"]

    @Test(
        "Whichever call fails, each file is either old or new, and the next run cleans up",
        arguments: FaultyCalls.Fault.allCases, [(5, 1), (13, 3), (28, 1), (28, 3), (30, 2)] as [(CInt, Int)])
    func replacing(fault: FaultyCalls.Fault, cases: (error: CInt, workers: Int)) throws {
        var steps = 0
        while true {
            let folder = try TemporaryFolder()
            for name in Self.names { try folder.write(name, "the old text") }
            let calls = FaultyCalls(at: steps, fault, error: cases.error)
            let failure = replace("the new text", in: folder.path, calls, workers: cases.workers)
            let texts = Self.names.map { text(folder($0)) }
            #expect(texts.allSatisfy { ["the old text", "the new text"].contains($0) }, "at step \(steps)")
            if failure == nil { #expect(texts == Self.names.map { _ in "the new text" }) }
            #expect(replace("the last text", in: folder.path, SystemCalls()) == nil)
            #expect(Self.names.map { text(folder($0)) } == Self.names.map { _ in "the last text" })
            #expect(folder.names == Self.names.sorted(), "at step \(steps)")
            if calls.count <= steps { break }
            steps += 1
        }
        // Each of three files is at least created, written, flushed, closed and renamed.
        #expect(steps > 15)
    }

    @Test(
        "No file is replaced before all are on disk, and a failure leaves nothing behind",
        arguments: 0..<20)
    func allOrNone(step: Int) throws {
        let folder = try TemporaryFolder()
        for name in Self.names { try folder.write(name, "the old text") }
        let failure = try #require(replace("the new text", in: folder.path, FaultyCalls(at: step)))
        #expect(failure.message.hasPrefix("\(folder.path)"))
        #expect(failure.message.hasSuffix(" cannot be written: the disk is full"))
        #expect(Self.names.map { text(folder($0)) } == Self.names.map { _ in "the old text" })
        #expect(folder.names == Self.names.sorted())
    }

    @Test(
        "Whichever call fails, a new file in a new folder is complete or absent",
        arguments: FaultyCalls.Fault.allCases, [true, false])
    func creating(fault: FaultyCalls.Fault, renamesNew: Bool) throws {
        var steps = 0
        while true {
            let folder = try TemporaryFolder()
            let path = folder("a/b/CAN.yaml")
            let calls = FaultyCalls(at: steps, fault, renamesNew: renamesNew)
            let failure = thrown { () throws(FileFailure) in
                try DiskFileSystem(calls: calls).create(path, Array("a new text".utf8))
            }
            let isThere = DiskFileSystem().kind(path) != nil
            #expect(!isThere || text(path) == "a new text", "at step \(steps)")
            #expect(isThere || failure != nil)
            // Who finds the file writes in the folder no more: nothing may wait there to be removed.
            if isThere, renamesNew {
                #expect(try DiskFileSystem().names(in: folder("a/b")) == ["CAN.yaml"], "at step \(steps)")
            }
            // An existing file is kept, and a missing one can be written.
            let next = thrown { () throws(FileFailure) in
                try DiskFileSystem().create(path, Array("another text".utf8))
            }
            #expect(next?.reason == (isThere ? "it is there already; nothing was changed" : nil))
            #expect(text(path) == (isThere ? "a new text" : "another text"))
            #expect(try DiskFileSystem().names(in: folder("a/b")) == ["CAN.yaml"], "at step \(steps)")
            if calls.count <= steps { break }
            steps += 1
        }
        #expect(steps > 10)
    }

    @Test("A file is removed if it still has the content that is known, and else it stays")
    func removing() throws {
        let folder = try TemporaryFolder()
        try folder.write("CAN.yaml", "the old text")
        let remove = { (text: String) in
            thrown { () throws(FileFailure) in
                try DiskFileSystem().remove(folder("CAN.yaml"), from: Array(text.utf8))
            }
        }
        #expect(remove("another text") == .changedMeanwhile(folder("CAN.yaml")))
        #expect(text(folder("CAN.yaml")) == "the old text")
        #expect(remove("the old text") == nil)
        #expect(folder.names == [])
        #expect(remove("the old text")?.reason == "there is no such file or folder")
    }

    @Test(
        "Whichever call fails, of several new files all are there or none, and so is their folder",
        arguments: [1, 3])
    func creatingSeveral(workers: Int) throws {
        var steps = 0
        while true {
            let folder = try TemporaryFolder()
            let calls = FaultyCalls(at: steps)
            let failure = thrown { () throws(FileFailure) in
                try DiskFileSystem(calls: calls).create(
                    Self.names.map { FileContent($0, Array("a new text".utf8)) }, in: folder("parts"),
                    Workers(workers))
            }
            let texts = Self.names.map { text(folder("parts/\($0)")) }
            let isThere = texts == Self.names.map { _ in "a new text" }
            #expect(isThere || texts == Self.names.map { _ in "" }, "at step \(steps)")
            #expect(isThere || failure != nil)
            // No temporary file stays, but for one that could not be removed.
            let names = (try? DiskFileSystem().names(in: folder("parts"))) ?? []
            #expect(names.count { $0.hasPrefix(".followup-") } <= 1)
            if calls.count <= steps { break }
            steps += 1
        }
        #expect(steps > 15)
    }

    @Test("Where one of several new files is there already, it is kept, and none of the others is written")
    func oneIsThere() throws {
        for there in Self.names {
            let folder = try TemporaryFolder()
            try folder.write(there, "kept")
            let failure = thrown { () throws(FileFailure) in
                try DiskFileSystem().create(
                    Self.names.map { FileContent($0, Array("new".utf8)) }, in: folder.path, Workers(2))
            }
            #expect(failure?.path == folder(there))
            #expect(failure?.reason == "it is there already; nothing was changed")
            #expect(folder.names == [there] && text(folder(there)) == "kept")
        }
    }

    @Test("Two concurrent writers do not mix their files")
    func atOnce() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        await withTaskGroup(of: Void.self) { group in
            for writer in ["one", "two", "three", "four"] {
                group.addTask {
                    for _ in 0..<10 { #expect(Self.replace(writer, in: path, FaultyCalls()) == nil) }
                }
            }
            group.addTask {
                // While the folder is locked it has the files of one writer; the lock is taken to look.
                for _ in 0..<20 {
                    guard let held = try? SystemCalls().openFolder(path) else { continue }
                    try? SystemCalls().lock(held)
                    let texts = Set(Self.names.map { text("\(path)/\($0)") })
                    #expect(texts.count == 1, "\(texts)")
                    try? SystemCalls().close(held)
                }
            }
        }
        #expect(folder.names == Self.names.sorted())
    }

    @Test("A file whose name is nearly a temporary one is not removed")
    func otherFiles() throws {
        let folder = try TemporaryFolder()
        let others = [".followup-notes", "x.tmp", ".followup.tmp.yaml"]
        for name in others { try folder.write(name, "kept") }
        try folder.write(".followup-7-report.md.tmp", "half a rep")
        #expect(replace("new", in: folder.path, SystemCalls()) == nil)
        #expect(Set(folder.names) == Set(others + Self.names))
    }

    @Test("A folder where a file is due, and a file where a folder is due, are left unchanged")
    func inTheWay() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("report.md")
        try folder.write("file", "kept")
        #expect(replace("new", in: folder.path, SystemCalls())?.path == folder("report.md"))
        #expect(folder.names == ["file", "report.md"])
        #expect(replace("new", in: folder("file"), SystemCalls())?.reason == "it is not a folder")
        #expect(text(folder("file")) == "kept")
    }

    @Test(
        "A folder that was made for files that cannot be written does not stay behind; one that was there does"
    )
    func emptyFolder() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("Reports")
        let failing = FileContent("report.md") { _ throws(FileFailure) in
            throw FileFailure(path: "report.md", action: "written", reason: "the disk is full")
        }
        for target in ["new", "new/trial", "Reports", "Reports/trial"] {
            #expect(throws: FileFailure.self) {
                try DiskFileSystem().replace([failing], in: folder(target), Workers(1))
            }
            #expect(folder.names == ["Reports"], "\(target)")
            #expect(try DiskFileSystem().names(in: folder("Reports")).isEmpty)
        }
    }

    @Test("A file is written from its pieces; when one cannot be produced, none of the files is replaced")
    func pieces() throws {
        let folder = try TemporaryFolder()
        let pieces = FileContent("report.md") { take throws(FileFailure) in
            for piece in ["one, ", "", "two"] { take(Array(piece.utf8)) }
        }
        try DiskFileSystem().replace([pieces], in: folder.path, Workers(1))
        #expect(text(folder("report.md")) == "one, two")
        let broken = FileContent("report.html") { take throws(FileFailure) in
            take(Array("half".utf8))
            throw FileFailure(path: "report.html", action: "written", reason: "half of it is missing")
        }
        let failure = thrown { () throws(FileFailure) in
            try DiskFileSystem().replace(
                [FileContent("report.md", Array("new".utf8)), broken], in: folder.path, Workers(1))
        }
        #expect(failure?.message == "report.html cannot be written: half of it is missing")
        #expect(folder.names == ["report.md"])
        #expect(text(folder("report.md")) == "one, two")
    }

    private func replace(
        _ text: String, in folder: String, _ calls: any FileSystemCalls, workers: Int = 1
    ) -> FileFailure? {
        Self.replace(text, in: folder, calls, workers: workers)
    }

    private static func replace(
        _ text: String, in folder: String, _ calls: any FileSystemCalls, workers: Int = 1
    ) -> FileFailure? {
        thrown { () throws(FileFailure) in
            try DiskFileSystem(calls: calls).replace(
                names.map { FileContent($0, Array(text.utf8)) }, in: folder, Workers(workers))
        }
    }
}

/// Returns the error that `body` throws; nil when it throws none.
func thrown(_ body: () throws(FileFailure) -> Void) -> FileFailure? {
    do {
        try body()
        return nil
    } catch {
        return error
    }
}

/// Returns the text of a file; empty when it does not exist.
func text(_ path: String) -> String {
    String(decoding: (try? DiskFileSystem().read(path)) ?? [], as: UTF8.self)
}
