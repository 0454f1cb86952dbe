public import FileAccess
import Fingerprints
public import FollowUpModel

/// A file that goes to a State.
struct LetterFile: Sendable {
    let name: String
    let bytes: [UInt8]

    /// What the log says of it.
    var logged: LoggedFile { LoggedFile(name, fingerprint: Fingerprint(of: bytes).hex) }
}

/// What goes to a State: the letter, and what comes with it.
public struct SentLetter: Sendable {
    /// The State.
    public let state: MemberState
    let files: [LetterFile]
    let event: CorrespondenceEvent
}

extension CycleLetters {
    /// Writes letters into a folder, all or none, and records them in the log. A letter that is recorded is written.
    ///
    /// What is in the folder already, byte for byte, was written by a run that was stopped before it could record it.
    ///
    /// - Throws: ``Failure`` if they cannot be written or recorded.
    public func send(
        _ letters: [SentLetter], to path: String, _ workers: Workers
    ) throws(Failure) {
        let disk = reader.files
        guard disk.resolved(path) != disk.resolved(folder) else {
            throw Failure("\(path) is the folder of the cycle; name another one with -o")
        }
        var missing: [FileContent] = []
        for file in letters.flatMap(\.files) {
            let place = Path.join(path, file.name)
            guard disk.kind(place) != nil else {
                missing.append(FileContent(file.name, file.bytes))
                continue
            }
            guard (try? disk.read(place)) == file.bytes else {
                throw Failure("\(place) is there already, and is another file; nothing was written")
            }
        }
        do {
            if !missing.isEmpty { try disk.create(missing, in: path, workers) }
        } catch {
            throw Failure(error.message)
        }
        do throws(Failure) {
            try CorrespondenceLog.record(inCycle: folder, disk, at: time) { [log] now throws(Failure) in
                let added = now.entries.dropFirst(log.entries.count).compactMap(\.state)
                if let other = letters.first(where: { added.contains($0.state.code) }) {
                    throw Failure("something was recorded of \(other.state.name.name) meanwhile")
                }
                return letters.map { ($0.state.code, $0.event) }
            }
        } catch {
            throw Failure(
                "the letters in \(path) are written and not recorded, so do not send them: \(error.message); once that is "
                    + "put right, the same command goes on")
        }
    }
}
