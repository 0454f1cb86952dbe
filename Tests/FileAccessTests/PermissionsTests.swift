import TestSupport
import Testing

@testable import FileAccess

@Suite("Who may read and write a file that is replaced")
struct PermissionsTests {
    @Test(
        "mode: A file that is replaced keeps its mode, whatever the mask of new files would make of it",
        arguments: [0o600, 0o640, 0o644, 0o660, 0o664, 0o666, 0o700, 0o755, 0o604, 0o622, 0o200] as [UInt32])
    func mode(mode: UInt32) throws {
        let folder = try TemporaryFolder()
        try folder.write("XAA.yaml", "old")
        try folder.setMode("XAA.yaml", mode)
        try DiskFileSystem().rewrite(folder("XAA.yaml"), from: Array("old".utf8), to: Array("new".utf8))
        #expect(text(folder("XAA.yaml")) == "new")
        #expect(folder.mode("XAA.yaml") == mode)
        try DiskFileSystem().replace([FileContent("XAA.yaml", [])], in: folder.path, Workers(1))
        #expect(folder.mode("XAA.yaml") == mode)
    }

    @Test("mode: Rights that a program lends to whoever runs it are not handed on")
    func lent() throws {
        let folder = try TemporaryFolder()
        try folder.write("XAA.yaml", "old")
        try folder.setMode("XAA.yaml", 0o6755)
        try DiskFileSystem().rewrite(folder("XAA.yaml"), from: Array("old".utf8), to: [])
        #expect(folder.mode("XAA.yaml") == 0o755)
    }

    @Test(
        "mode: While it is written, the temporary file is open to nobody but its owner",
        arguments: [0o600, 0o640, 0o644] as [UInt32])
    func temporary(mode: UInt32) throws {
        let folder = try TemporaryFolder()
        try folder.write("XAA.yaml", "old")
        try folder.setMode("XAA.yaml", mode)
        let seen = Locked<[UInt32]>([])
        let content = FileContent("XAA.yaml") { [path = folder.path] take throws(FileFailure) in
            take(Array(repeating: UInt8(ascii: "x"), count: 1 << 17))
            let names = try DiskFileSystem().names(in: path).filter { $0.hasSuffix(".tmp") }
            seen.withLock { modes in modes += names.compactMap { TemporaryFolder.mode(at: "\(path)/\($0)") } }
        }
        try DiskFileSystem().replace([content], in: folder.path, Workers(1))
        #expect(seen.withLock { $0 } == [0o600])
        #expect(folder.mode("XAA.yaml") == mode)
    }

    @Test(
        "A read-only file is refused and stays, also for root",
        arguments: [0o400, 0o444, 0o440, 0o555] as [UInt32])
    func readOnly(mode: UInt32) throws {
        let folder = try TemporaryFolder()
        try folder.write("XAA.yaml", "old")
        try folder.setMode("XAA.yaml", mode)
        let rewritten = thrown { () throws(FileFailure) in
            try DiskFileSystem().rewrite(folder("XAA.yaml"), from: Array("old".utf8), to: [])
        }
        let replaced = thrown { () throws(FileFailure) in
            try DiskFileSystem().replace([FileContent("XAA.yaml", [])], in: folder.path, Workers(1))
        }
        for failure in [rewritten, replaced] {
            #expect(failure?.reason == "it is read-only; nothing was changed")
        }
        #expect(text(folder("XAA.yaml")) == "old")
        #expect(folder.mode("XAA.yaml") == mode)
        #expect(folder.names == ["XAA.yaml"])
    }

    @Test(
        "The group of another file may do no more than everybody",
        arguments: [
            (0o600, 0o600), (0o640, 0o600), (0o644, 0o644), (0o660, 0o600), (0o664, 0o644), (0o775, 0o755),
        ] as [(UInt32, UInt32)])
    func otherGroup(mode: UInt32, expected: UInt32) throws {
        let folder = try TemporaryFolder()
        try folder.write("XAA.yaml", "old")
        try folder.setMode("XAA.yaml", mode)
        let permissions = try #require(try SystemCalls().permissions(folder("XAA.yaml")))
        #expect(UInt32(permissions.modeForOtherGroup) == expected)
    }

    @Test(
        "symlink: What a link leads to is replaced, and the link stays",
        arguments: [
            "real.yaml", "./real.yaml", "far/real.yaml", "far/../real.yaml", "another", "far/back",
        ])
    func link(target: String) throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("far")
        for name in ["real.yaml", "far/real.yaml"] {
            try folder.write(name, "old")
            try folder.setMode(name, 0o600)
        }
        try folder.link("another", to: "real.yaml")
        try folder.link("far/back", to: "../another")
        try folder.link("XAA.yaml", to: target)
        try DiskFileSystem().rewrite(folder("XAA.yaml"), from: Array("old".utf8), to: Array("new".utf8))
        let (written, other) =
            target == "far/real.yaml" ? ("far/real.yaml", "real.yaml") : ("real.yaml", "far/real.yaml")
        #expect(folder.target(ofLink: "XAA.yaml") == target)
        #expect(text(folder(written)) == "new" && folder.mode(written) == 0o600)
        #expect(text(folder(other)) == "old")
        #expect(folder.names == ["XAA.yaml", "another", "far", "real.yaml"])
    }

    @Test(
        "symlink: One that leads nowhere, or in a circle, is refused and stays",
        arguments: ["nowhere.yaml", "XAA.yaml", "far/away/x.yaml"])
    func dangling(target: String) throws {
        let folder = try TemporaryFolder()
        try folder.link("XAA.yaml", to: target)
        let rewritten = thrown { () throws(FileFailure) in
            try DiskFileSystem().rewrite(folder("XAA.yaml"), from: [], to: Array("new".utf8))
        }
        let created = thrown { () throws(FileFailure) in
            try DiskFileSystem().create(folder("XAA.yaml"), Array("new".utf8))
        }
        #expect(rewritten != nil && created != nil)
        #expect(folder.names == ["XAA.yaml"])
        #expect(folder.target(ofLink: "XAA.yaml") == target)
    }

    @Test(
        "symlink: One in the folder of a report is replaced, since only the command line says where is written"
    )
    func inReport() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("report")
        try folder.write("elsewhere.md", "kept")
        try folder.link("report/report.md", to: "../elsewhere.md")
        try DiskFileSystem().replace(
            [FileContent("report.md", Array("new".utf8))], in: folder("report"), Workers(1))
        #expect(text(folder("elsewhere.md")) == "kept")
        #expect(text(folder("report/report.md")) == "new")
        #expect(folder.target(ofLink: "report/report.md") == nil)
    }

    @Test("Of a file with several names only the one that is meant is replaced")
    func severalNames() throws {
        let folder = try TemporaryFolder()
        try folder.write("XAA.yaml", "old")
        try folder.hardLink("copy.yaml", to: "XAA.yaml")
        try DiskFileSystem().rewrite(folder("XAA.yaml"), from: Array("old".utf8), to: Array("new".utf8))
        #expect(text(folder("XAA.yaml")) == "new")
        #expect(text(folder("copy.yaml")) == "old")
    }

    @Test(
        "edit-race: A file that somebody else has changed is left as it is",
        arguments: ["", "ol", "older", "OLD", "old\n"])
    func changed(now: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("XAA.yaml", now)
        let failure = thrown { () throws(FileFailure) in
            try DiskFileSystem().rewrite(folder("XAA.yaml"), from: Array("old".utf8), to: Array("new".utf8))
        }
        #expect(
            failure?.message
                == "\(folder("XAA.yaml")) cannot be changed: it was changed meanwhile; nothing was written: run the command again"
        )
        #expect(text(folder("XAA.yaml")) == now)
        #expect(folder.names == ["XAA.yaml"])
    }

    @Test("edit-race: Of many who add a line at once to what they have read, none undoes what another added")
    func together() async throws {
        let folder = try TemporaryFolder()
        try folder.write("editorial.yaml", "")
        let path = folder("editorial.yaml")
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<6 {
                group.addTask {
                    while true {
                        let before = (try? DiskFileSystem().read(path)) ?? []
                        let after = before + Array("\(writer)\n".utf8)
                        if (try? DiskFileSystem().rewrite(path, from: before, to: after)) != nil { return }
                    }
                }
            }
        }
        #expect(text(path).split(separator: "\n").sorted() == ["0", "1", "2", "3", "4", "5"])
    }

    @Test(
        "Whichever call fails, a file is the old or the new one, and nothing stays beside it",
        arguments: FaultyCalls.Fault.allCases)
    func failing(fault: FaultyCalls.Fault) throws {
        var steps = 0
        while true {
            let folder = try TemporaryFolder()
            try folder.write("XAA.yaml", "old")
            try folder.setMode("XAA.yaml", 0o600)
            let calls = FaultyCalls(at: steps, fault)
            let failure = thrown { () throws(FileFailure) in
                try DiskFileSystem(calls: calls).rewrite(
                    folder("XAA.yaml"), from: Array("old".utf8), to: Array("new".utf8))
            }
            #expect(
                (failure == nil ? ["new"] : ["old", "new"]).contains(text(folder("XAA.yaml"))),
                "at step \(steps)")
            #expect(folder.mode("XAA.yaml") == 0o600)
            if fault == .failing { #expect(folder.names.count <= 2, "at step \(steps)") }
            if calls.count <= steps { break }
            steps += 1
        }
        #expect(steps > 7)
    }
}
