import FollowUpCycle
import FollowUpModel
import TestSupport
import Testing

@Suite("The verb that compares a receipt with a file")
struct ReceiptVerbTests {
    private static let folder = "Submissions/trial"
    private static let log = "\(folder)/correspondence.log"
    private static let receipt = "\(folder)/receipts/XAA/1.txt"

    /// A cycle in which two replies were received, and the log as it was after the first.
    private static func session() async throws -> (Runs, firstLog: [UInt8]) {
        var files = try TrialCycle.files([:])
        files["XAA.yaml"] = Array(TrialCycle.submission().utf8)
        files["XAB.yaml"] = Array(TrialCycle.submission("XAB").utf8)
        let session = Runs(files)
        await session.run("receive XAA.yaml --cycle \(folder)")
        let first = session.disk.contents[log] ?? []
        await session.run("receive XAB.yaml --cycle \(folder)")
        return (session, first)
    }

    @Test("The file that was received is the same, and that says nothing of who sent it")
    func same() async throws {
        let (session, _) = try await Self.session()
        #expect(await session.run("receipt \(Self.receipt) XAA.yaml --log \(Self.log)") == 0)
        #expect(
            session.last.output
                == "The same: this file was received on 2026-11-18 at 11:06 UTC, as number 1 in the log "
                + "of cycle trial, which is as it was written up to there. Who sent it is not shown by this.\n"
        )
        session.disk.set("mail.txt", to: Array(session.text(Self.receipt).replacing("\n", with: "\r\n").utf8))
        #expect(await session.run("receipt mail.txt XAA.yaml") == 0)
    }

    @Test("Another file is different, and what differs is said")
    func different() async throws {
        let (session, _) = try await Self.session()
        session.disk.set("new.yaml", to: Array("new".utf8))
        for (file, words) in [
            ("XAB.yaml", "bytes are others"), ("new.yaml", "it has 3 bytes, and the other had"),
        ] {
            #expect(await session.run("receipt \(Self.receipt) \(file)") == 1)
            #expect(session.last.output.contains(words), "\(session.last.output)")
        }
        #expect(await session.run("receipt XAA.yaml XAA.yaml") == 2)
        #expect(await session.run("receipt nowhere XAA.yaml") == 2)
        #expect(await session.run("receipt \(Self.receipt) XAA.yaml --log nowhere") == 2)
    }

    @Test("A log that was cut short, or written anew, shows against a later receipt")
    func cutLog() async throws {
        let (session, first) = try await Self.session()
        let later = "\(Self.folder)/receipts/XAB/2.txt"
        session.disk.set(Self.log, to: first)
        #expect(await session.run("receipt \(Self.receipt) XAA.yaml --log \(Self.log)") == 0)
        #expect(await session.run("receipt \(later) XAB.yaml --log \(Self.log)") == 1)
        #expect(
            session.last.output
                == "The log was cut: its last entry is number 1, and the receipt is of number 2.\n")
        var forged = CorrespondenceLog()
        for number in 1...2 {
            forged.append(.withdrawn(reason: "\(number)"), of: "XAA", at: Moment(secondsSince1970: 0))
        }
        session.disk.set(Self.log, to: forged.bytes)
        #expect(await session.run("receipt \(later) XAB.yaml --log \(Self.log)") == 1)
        #expect(session.last.output.contains("its entry 2 is not that of the receipt"))
    }

    @Test("Each change of a single byte of the log, the receipt or the file is found")
    func everyByte() async throws {
        let (session, _) = try await Self.session()
        let contents = session.disk.contents
        let later = "\(Self.folder)/receipts/XAB/2.txt"
        let files = ["XAB.yaml", later, Self.log]
        for seed in Proof.seeds(outOf: 10_000) {
            var random = SplitMix64(seed: seed)
            let file = files[Int(seed % 3)]
            var bytes = try #require(contents[file])
            let place = Int.random(in: bytes.indices, using: &random)
            bytes[place] ^= UInt8.random(in: 1...255, using: &random)
            var changed = contents.filter { files.contains($0.key) }
            changed[file] = bytes
            let check = try? ReceiptCheck(
                later, with: "XAB.yaml", recordedIn: Self.log, InMemoryFiles(changed))
            #expect(check?.differences.isEmpty != true, "byte \(place) of \(file), seed \(seed)")
        }
    }
}
