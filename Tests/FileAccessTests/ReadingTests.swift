import TestSupport
import Testing

@testable import FileAccess

@Suite("Reading from the disk")
struct ReadingTests {
    private let disk = DiskFileSystem()

    @Test("A file is read unchanged, also through a link within its folder")
    func whole() throws {
        let folder = try TemporaryFolder()
        let text = String(repeating: "é\0\r\n", count: 100_000)
        #expect(
            thrown { () throws(FileFailure) in try disk.create(folder("CAN.yaml"), Array(text.utf8)) } == nil)
        try folder.link("MLT.yaml", to: "CAN.yaml")
        #expect(try disk.read(folder("CAN.yaml")) == Array(text.utf8))
        #expect(try disk.read("CAN.yaml", in: folder.path) == Array(text.utf8))
        #expect(try disk.read("MLT.yaml", in: folder.path) == Array(text.utf8))
    }

    @Test("A path is resolved through links, as far as it exists")
    func resolved() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("reports")
        try folder.link("elsewhere", to: "reports")
        let root = disk.resolved(folder.path)
        #expect(root.hasPrefix("/"))
        for path in [
            "reports", "elsewhere", "./elsewhere/.", "elsewhere/../reports", "absent/../reports",
        ] {
            #expect(disk.resolved(folder(path)) == "\(root)/reports", "\(path)")
        }
        #expect(disk.resolved(folder("elsewhere/new/folder")) == "\(root)/reports/new/folder")
    }

    @Test("A path is within a folder when it is that folder or leads into it")
    func isWithin() {
        for path in ["a/b", "a/b/c", "a/b/"] { #expect(Path.isWithin(path, "a/b"), "\(path)") }
        for path in ["a", "a/bc", "b/a", "../a/b", "/a/b"] { #expect(!Path.isWithin(path, "a/b"), "\(path)") }
        #expect(Path.isWithin("a", ".") && !Path.isWithin("../a", "."))
        #expect(
            Path.normalized("./a//b/../c/") == "a/c" && Path.normalized("/../a") == "/a"
                && Path.normalized("a/..") == ".")
    }

    @Test("Anything but a regular file, and a file too large, is refused before it is read, with the reason")
    func refused() throws {
        let folder = try TemporaryFolder()
        try folder.makePipe("pipe")
        try folder.makeFolder("folder")
        try folder.makeFile("large", ofSize: 1 << 30)
        try folder.link("loop", to: "loop")
        try folder.link("device", to: "/dev/zero")
        try folder.link("nowhere", to: "nothing")
        let reasons = [
            "pipe": "it is not a regular file", "folder": "it is a folder",
            "large": "it is larger than 64 MB",
            "loop": "too many links", "device": "it is not a regular file",
            "nowhere": "there is no such file or folder", "absent": "there is no such file or folder",
        ]
        for (name, reason) in reasons {
            #expect(
                thrown { () throws(FileFailure) in _ = try disk.read(folder(name)) }?.reason == reason,
                "\(name)")
        }
    }

    @Test(
        "A link that leads out of the folder is refused, whatever it leads to",
        arguments: ["../secret", "/etc/passwd", "/dev/zero", "..", "inside/../../secret"])
    func linkOut(target: String) throws {
        let outer = try TemporaryFolder()
        try outer.write("secret", "secret")
        try outer.makeFolder("cycle")
        try outer.makeFolder("cycle/inside")
        try outer.link("cycle/CAN.yaml", to: target)
        let failure = thrown { () throws(FileFailure) in _ = try disk.read("CAN.yaml", in: outer("cycle")) }
        #expect(
            failure?.message
                == "\(outer("cycle"))/CAN.yaml cannot be read: it is a link that leads out of the folder")
    }

    @Test("A folder whose name has the cycle’s as a prefix is outside the cycle")
    func sameBeginning() throws {
        let outer = try TemporaryFolder()
        try outer.makeFolder("2011")
        try outer.makeFolder("2011-other")
        try outer.write("2011-other/CAN.yaml", "text")
        try outer.link("2011/CAN.yaml", to: "../2011-other/CAN.yaml")
        #expect(thrown { () throws(FileFailure) in _ = try disk.read("CAN.yaml", in: outer("2011")) } != nil)
    }

    @Test("A cycle’s folder that is itself a link is read")
    func linkedFolder() throws {
        let outer = try TemporaryFolder()
        try outer.makeFolder("2011")
        try outer.write("2011/CAN.yaml", "text")
        try outer.link("now", to: "2011")
        #expect(try disk.read("CAN.yaml", in: outer("now")) == Array("text".utf8))
    }

    @Test("A folder with too many files is refused")
    func manyFiles() throws {
        let folder = try TemporaryFolder()
        let disk = DiskFileSystem(calls: SystemCalls(), maxEntries: 20)
        for number in 0..<20 { try folder.link("\(number)", to: "x") }
        #expect(try disk.names(in: folder.path).count == 20)
        try folder.link("one more", to: "x")
        let failure = thrown { () throws(FileFailure) in _ = try disk.names(in: folder.path) }
        #expect(failure?.reason == "it holds more than 20 files")
        #expect(DiskFileSystem().maxEntries == 250_000)
    }

    #if os(Linux)
        @Test("A file that changes while it is read is refused")
        func changing() {
            // The system reports the size of such a file as 0, as it would for one that grew meanwhile.
            let failure = thrown { () throws(FileFailure) in _ = try disk.read("/proc/self/status") }
            #expect(failure?.reason == "it was changed while it was read; try again")
        }
    #endif
}
