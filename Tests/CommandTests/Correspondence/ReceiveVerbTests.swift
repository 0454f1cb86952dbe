import FileAccess
import FollowUpCommands
import FollowUpModel
import TestSupport
import Testing

@Suite("The verb that takes in what came")
struct ReceiveVerbTests {
    private static let cycle = "Submissions/trial"
    private static let reply = TrialCycle.submission()
    private static let other = reply.replacing("under development", with: "implemented")

    private static func session(
        _ arrived: [String: String], through wrap: (InMemoryFiles) -> any FileSystem = { $0 }
    ) throws -> Runs {
        var files = try TrialCycle.files([:])
        for (path, text) in arrived { files[path] = Array(text.utf8) }
        return Runs(files, through: wrap)
    }

    @Test("A reply is kept as it came, becomes that of its State, and is recorded; the receipt says so")
    func accepted() async throws {
        let session = try Self.session(["in/our reply.yaml": Self.reply])
        #expect(await session.run("receive in --cycle Submissions/trial") == 0, "\(session.last.error)")
        #expect(
            session.last.output == """
                in/our reply.yaml: number 1, XAA, accepted; 1 of 75 questions answered
                  Receipt: Submissions/trial/receipts/XAA/1.txt

                """)
        let kept = try #require(session.paths(in: "\(Self.cycle)/received").first)
        #expect(kept.hasPrefix("XAA/1-") && kept.hasSuffix(".yaml"))
        for path in ["received/\(kept)", "XAA.yaml"] {
            #expect(session.text("\(Self.cycle)/\(path)") == Self.reply)
        }
        #expect(session.text("\(Self.cycle)/correspondence.log").contains(#""name":"our reply.yaml""#))
        let receipt = session.text("\(Self.cycle)/receipts/XAA/1.txt")
        #expect(receipt.contains("This is an exercise.\n") && receipt.contains("State: Exerciseland\n"))
        #expect(receipt.contains("Received on 2026-11-18 at 11:06 UTC, as number 1 in the log of the cycle"))
        #expect(receipt.contains("The reply now answers 1 of the 75 questions"))
        #expect(await session.run("validate Submissions/trial") == 0)
        #expect(!session.last.output.contains("received"))
    }

    @Test("A workbook becomes the text that “form” makes of it")
    func workbook() async throws {
        let session = try Self.session(["XAA.yaml": Self.reply])
        await session.run("form XAA.yaml -o in/XAA.xlsx")
        await session.run("form in/XAA.xlsx -o form/XAA.yaml")
        #expect(await session.run("receive in/XAA.xlsx --cycle Submissions/trial") == 0)
        let text = { (text: String) in
            // One says the day by which it is to be sent, because the cycle is beside it.
            text.split(separator: "\n").filter { !$0.hasPrefix("# Please send") && !$0.hasPrefix("# ") }
        }
        #expect(text(session.text("\(Self.cycle)/XAA.yaml")) == text(session.text("form/XAA.yaml")))
        #expect(session.text("\(Self.cycle)/XAA.yaml").contains("drafting a law"))
    }

    @Test(
        "What is no reply of a State to the cycle is kept, recorded and named, and nothing else is changed",
        arguments: [
            (reply.replacing("cycle: trial", with: "cycle: other"), "XAA"),
            (reply.replacing("state: XAA", with: "state: XZZ"), "unread"),
            (reply.replacing("under development", with: "nonsense"), "XAA"),
            (TrialCycle.submission("XAA", ""), "XAA"), ("\u{FFFE}%PDF", "unread"), ("", "unread"),
        ])
    func notAccepted(text: String, folder: String) async throws {
        let session = try Self.session(["in/XAA.yaml": text])
        #expect(await session.run("receive in --cycle Submissions/trial") == 1)
        #expect(session.last.output.contains("the receipt says why"))
        let paths = session.paths(in: Self.cycle)
        #expect(paths.count == 4 && paths[0] == "correspondence.log" && paths[1] == "cycle.yaml", "\(paths)")
        #expect(paths[2] == "receipts/\(folder)/1.txt" && paths[3].hasPrefix("received/\(folder)/1-"))
        #expect(session.text("\(Self.cycle)/\(paths[3])") == text)
        #expect(session.text("\(Self.cycle)/\(paths[2])").contains("What was found:"))
        // And again: nothing new.
        let before = session.disk.contents
        #expect(await session.run("receive in --cycle Submissions/trial") == 1)
        #expect(session.last.output.contains("nothing new") && session.disk.contents == before)
    }

    @Test("The same file again is said to have come before; a receipt that is gone is written as it was")
    func again() async throws {
        let session = try Self.session(["in/a.yaml": Self.reply, "in/b.yaml": Self.reply])
        await session.run("receive in/a.yaml --cycle Submissions/trial")
        let before = session.disk.contents
        session.disk.set("\(Self.cycle)/receipts/XAA/1.txt", to: nil)
        #expect(await session.run("receive in/b.yaml --cycle Submissions/trial", at: 1_800_000_000) == 0)
        #expect(session.last.output.contains("in/b.yaml: number 1, XAA, accepted"))
        #expect(session.last.output.contains("(the same file as before, nothing new)"))
        #expect(session.disk.contents == before)
    }

    @Test("A newer reply takes the place of the one before, which stays where it is kept")
    func corrected() async throws {
        let session = try Self.session(["1.yaml": Self.reply, "2.yaml": Self.other])
        for name in ["1", "2"] {
            #expect(await session.run("receive \(name).yaml --cycle Submissions/trial") == 0)
        }
        #expect(session.text("\(Self.cycle)/XAA.yaml") == Self.other)
        #expect(session.paths(in: "\(Self.cycle)/received/XAA").count == 2)
    }

    @Test("A form that is only begun takes the place of no reply")
    func begun() async throws {
        let begun = TrialCycle.submission("XAA", "respondent: { name: A }")
        let runs = try Self.session(["1.yaml": begun, "2.yaml": Self.reply, "3.yaml": begun + "# again\n"])
        for (name, status) in [("1", Int32(0)), ("2", 0), ("3", 1)] {
            #expect(await runs.run("receive \(name).yaml --cycle Submissions/trial") == status)
        }
        #expect(runs.text("\(Self.cycle)/XAA.yaml") == Self.reply)
        #expect(
            runs.text("\(Self.cycle)/receipts/XAA/3.txt").contains("would take the place of a reply"))
    }

    @Test(
        "A reply that somebody edited is not replaced, unless it is said to be set aside",
        arguments: [true, false])
    func edited(wasReceived: Bool) async throws {
        let session = try Self.session(["1.yaml": Self.reply, "2.yaml": Self.other])
        if wasReceived { await session.run("receive 1.yaml --cycle Submissions/trial") }
        session.disk.set("\(Self.cycle)/XAA.yaml", to: Array("# typed\n\(Self.reply)".utf8))
        let before = session.disk.contents
        #expect(await session.run("receive 2.yaml --cycle Submissions/trial") == 2)
        #expect(session.last.error.contains("Submissions/trial/XAA.yaml was edited since it was received"))
        #expect(session.disk.contents == before)
        #expect(await session.run("receive 2.yaml --cycle Submissions/trial --replace-edited") == 0)
        #expect(session.text("\(Self.cycle)/XAA.yaml") == Self.other)
        let kept = session.paths(in: "\(Self.cycle)/received").map {
            session.text("\(Self.cycle)/received/\($0)")
        }
        #expect(kept.contains("# typed\n\(Self.reply)"))
    }

    @Test("A reply under another name is not doubled")
    func otherName() async throws {
        let session = try Self.session(["1.yaml": Self.reply, "\(Self.cycle)/xaa.yml": Self.reply])
        #expect(await session.run("receive 1.yaml --cycle Submissions/trial") == 2)
        #expect(session.last.error.contains("Submissions/trial/xaa.yml is there for XAA already"))
    }

    @Test("Of two replies of one State at once that contradict each other none is accepted")
    func contradiction() async throws {
        let session = try Self.session(["in/1.yaml": Self.reply, "in/2.yaml": Self.other])
        #expect(await session.run("receive in --cycle Submissions/trial") == 1)
        #expect(session.disk.contents["\(Self.cycle)/XAA.yaml"] == nil)
        #expect(session.paths(in: "\(Self.cycle)/received/XAA").count == 2)
        #expect(
            session.text("\(Self.cycle)/receipts/XAA/2.txt").contains(
                "It cannot be put together with the other parts of the reply."))
        #expect(session.text("\(Self.cycle)/receipts/XAA/2.txt").contains("“implemented” in 2.yaml"))
    }

    @Test("Parts that come at once or one after the other are put together", arguments: [true, false])
    func parts(atOnce: Bool) async throws {
        let answers =
            "  pretrial-detention:\n    status: implemented\n    summary: Exerciseland had done so.\n"
        let session = try Self.session(["XAA.yaml": Self.reply + answers])
        await session.run("split XAA.yaml --by theme --as yaml -o in")
        let parts = ["in/XAA.cybercrime.yaml", "in/XAA.prisons.yaml"]
        for paths in atOnce ? [parts.joined(separator: " ")] : parts {
            #expect(await session.run("receive \(paths) --cycle Submissions/trial") == 0, "\(session.last)")
        }
        let whole = session.text("\(Self.cycle)/XAA.yaml")
        #expect(whole.contains("drafting a law") && whole.contains("had done so"))
        #expect(
            session.text("\(Self.cycle)/receipts/XAA/2.txt").contains(
                "It is put together with what was received as number 1."))
        // A part of a reply that is whole would take answers away.
        #expect(await session.run("receive XAA.yaml --cycle Submissions/trial") == 0)
        session.disk.set("new.yaml", to: Array((session.text(parts[0]) + "# new\n").utf8))
        #expect(await session.run("receive new.yaml --cycle Submissions/trial") == 1)
        #expect(session.text("\(Self.cycle)/receipts/XAA/4.txt").contains("Please send the whole reply."))
        #expect(session.text("\(Self.cycle)/XAA.yaml") == Self.reply + answers)
    }

    @Test("A reply is accepted without an answer that has an error where that is asked for")
    func withoutSpoiled() async throws {
        let text = Self.reply + "  pretrial-detention:\n    status: nonsense\n"
        let session = try Self.session(["1.yaml": text])
        #expect(await session.run("receive 1.yaml --cycle Submissions/trial") == 1)
        #expect(await session.run("receive 1.yaml --cycle Submissions/trial --skip-invalid") == 0)
        #expect(
            session.last.output.contains("number 2, XAA, accepted; 1 of 75 questions answered, 1 left out"))
        #expect(session.text("\(Self.cycle)/XAA.yaml") == text)
        #expect(session.text("\(Self.cycle)/receipts/XAA/2.txt").contains("“nonsense” is not a status"))
    }

    @Test("A reply that was withdrawn is out of the folder, and the same file may come again")
    func withdrawn() async throws {
        let session = try Self.session(["1.yaml": Self.reply])
        #expect(await session.run("withdraw XAA --cycle Submissions/trial --reason asked") == 2)
        await session.run("receive 1.yaml --cycle Submissions/trial")
        session.disk.set("\(Self.cycle)/XAA.yaml", to: Array("# typed\n\(Self.reply)".utf8))
        #expect(await session.run("withdraw XAA --cycle Submissions/trial --reason asked") == 2)
        session.disk.set("\(Self.cycle)/XAA.yaml", to: Array(Self.reply.utf8))
        #expect(await session.run("withdraw XAA --cycle Submissions/trial --reason asked") == 0)
        #expect(session.disk.contents["\(Self.cycle)/XAA.yaml"] == nil)
        #expect(await session.run("withdraw XAA --cycle Submissions/trial --reason asked") == 2)
        #expect(session.last.error.contains("the reply of XAA was withdrawn already"))
        #expect(await session.run("withdraw XZZ --cycle Submissions/trial --reason asked") == 2)
        #expect(await session.run("receive 1.yaml --cycle Submissions/trial") == 0)
        #expect(session.last.output.contains("number 3, XAA, accepted"))
        #expect(session.text("\(Self.cycle)/XAA.yaml") == Self.reply)
    }

    @Test("With a damaged log nothing is written, and its line is said")
    func damagedLog() async throws {
        let session = try Self.session(["1.yaml": Self.reply, "2.yaml": Self.other])
        await session.run("receive 1.yaml --cycle Submissions/trial")
        let log = session.text("\(Self.cycle)/correspondence.log")
        session.disk.set(
            "\(Self.cycle)/correspondence.log", to: Array(log.replacing("XAA", with: "XAB").utf8))
        let before = session.disk.contents
        #expect(await session.run("receive 2.yaml --cycle Submissions/trial") == 2)
        #expect(
            session.last.error.contains(
                "Submissions/trial/correspondence.log:1: this line was changed after it was written"))
        #expect(session.disk.contents == before)
    }

    @Test(
        "What cannot be taken in is refused before anything is written",
        arguments: [
            (
                "receive Submissions/trial/cycle.yaml --cycle Submissions/trial",
                "lies in the folder of the cycle"
            ),
            ("receive Submissions --cycle Submissions/trial", "lies in the folder of the cycle"),
            ("receive nowhere --cycle Submissions/trial", "there is no such file or folder"),
            ("receive 1.yaml nowhere --cycle Submissions/trial", "there is no such file or folder"),
            ("receive 1.yaml --cycle nowhere", "there is no folder nowhere"),
            ("receive 1.yaml --cycle Templates", "Templates/cycle.yaml is missing or cannot be used"),
        ])
    func refused(command: String, message: String) async throws {
        let session = try Self.session(["1.yaml": Self.reply])
        let before = session.disk.contents
        #expect(await session.run(command) == 2)
        #expect(session.last.error.contains(message), "\(session.last.error)")
        #expect(session.disk.contents == before)
    }

    @Test("The receipts are written where that is asked for")
    func receiptsElsewhere() async throws {
        let session = try Self.session(["1.yaml": Self.reply])
        #expect(await session.run("receive 1.yaml --cycle Submissions/trial -o out") == 0)
        #expect(session.paths(in: "out") == ["XAA/1.txt"])
        #expect(session.paths(in: "\(Self.cycle)/receipts") == [])
    }

    @Test("What came and was not accepted, the log and the receipts change no byte of the report")
    func reportUnchanged() async throws {
        let session = try Self.session([
            "in/1.yaml": Self.reply, "in/2.pdf": "PLANTED",
            "in/3.yaml": Self.reply.replacing("under development", with: "PLANTED"),
        ])
        let report = { () async -> [String: [UInt8]] in
            await session.run("compile Submissions/trial --output report")
            return session.disk.contents.filter { $0.key.hasPrefix("report/") }
        }
        session.disk.set("\(Self.cycle)/XAA.yaml", to: Array(Self.reply.utf8))
        let before = await report()
        session.disk.set("\(Self.cycle)/XAA.yaml", to: nil)
        await session.run("receive in/1.yaml --cycle Submissions/trial")
        await session.run("receive in --cycle Submissions/trial")
        let after = await report()
        #expect(!before.isEmpty && before == after)
    }

    @Test("Whichever file cannot be written, what a receipt says is so, and receiving again does the rest")
    func fullDisk() async throws {
        var step = 0
        let arrived = [
            "in/1.yaml": Self.reply, "in/2.yaml": Self.reply.replacing("XAA", with: "XAB"), "in/3.pdf": "3",
        ]
        while true {
            let failing = Locked(step)
            let session = try Self.session(arrived) { FilesThatFail(files: $0, left: failing) }
            let status = await session.run("receive in --cycle Submissions/trial")
            let log = session.text("\(Self.cycle)/correspondence.log")
            for path in session.paths(in: "\(Self.cycle)/receipts") {
                let kept = session.paths(in: "\(Self.cycle)/received")
                #expect(
                    !log.isEmpty && kept.contains { $0.hasPrefix(path.dropLast(4) + "-") }, "step \(step)")
            }
            #expect(status == (failing.withLock { $0 < 0 } ? 2 : 1))
            if status == 2 { #expect(session.last.error.contains("the disk is full"), "\(session.last)") }
            failing.withLock { $0 = .max }
            #expect(await session.run("receive in --cycle Submissions/trial") == 1, "\(session.last)")
            #expect(
                session.paths(in: Self.cycle).map { $0.prefix { $0 != "-" } } == [
                    "XAA.yaml", "XAB.yaml", "correspondence.log", "cycle.yaml", "receipts/XAA/1.txt",
                    "receipts/XAB/2.txt", "receipts/unread/3.txt", "received/XAA/1", "received/XAB/2",
                    "received/unread/3",
                ], "step \(step)")
            if status == 1 { break }
            step += 1
        }
        // Of each of three files at least the copy, the log and the receipt.
        #expect(step > 9)
    }
}

/// A file system on which the disk is full after some files were written.
private struct FilesThatFail: FileSystem {
    let files: InMemoryFiles
    /// How many files may still be written; negative after one could not be.
    let left: Locked<Int>

    func kind(_ path: String) -> FileKind? { files.kind(path) }
    func read(_ path: String) throws(FileFailure) -> [UInt8] { try files.read(path) }
    func read(_ name: String, in folder: String) throws(FileFailure) -> [UInt8] {
        try files.read(name, in: folder)
    }
    func names(in folder: String) throws(FileFailure) -> [String] { try files.names(in: folder) }
    func version(_ path: String) -> FileVersion? { files.version(path) }
    func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
        try spend(path)
        try files.create(path, bytes)
    }
    func create(_ written: [FileContent], in folder: String, _ workers: Workers) throws(FileFailure) {
        try spend(folder)
        try files.create(written, in: folder, workers)
    }
    func replace(_ written: [FileContent], in folder: String, _ workers: Workers) throws(FileFailure) {
        try spend(folder)
        try files.replace(written, in: folder, workers)
    }
    func rewrite(_ path: String, from before: [UInt8], to after: [UInt8]) throws(FileFailure) {
        try spend(path)
        try files.rewrite(path, from: before, to: after)
    }
    func remove(_ path: String, from before: [UInt8]) throws(FileFailure) {
        try spend(path)
        try files.remove(path, from: before)
    }

    private func spend(_ path: String) throws(FileFailure) {
        let isFull = left.withLock { left in
            left -= 1
            return left < 0
        }
        if isFull { throw FileFailure(path: path, action: "written", reason: "the disk is full") }
    }
}
