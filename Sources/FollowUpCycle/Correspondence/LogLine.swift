import Fingerprints
import FollowUpModel
import JSONText

/// A line of the log: an entry, the SHA-256 of the line before it, and its own.
struct LogLine {
    let entry: LogEntry
    let previous: String
    /// The SHA-256 of the line up to where it states it.
    let fingerprint: String
    let bytes: [UInt8]

    private static let sealStart = Array(",\"sha256\":\"".utf8)
    private static let sealEnd = Array("\"}".utf8)

    init(_ entry: LogEntry, previous: String) {
        (self.entry, self.previous) = (entry, previous)
        let sealed = Array(JSONValue.object(entry.members + [.init("previous", .string(previous))]).line.utf8)
            .dropLast()
        fingerprint = Fingerprint(of: Array(sealed)).hex
        bytes = sealed + Self.sealStart + fingerprint.utf8 + Self.sealEnd
    }

    /// Reads a line.
    ///
    /// - Throws: What is wrong with it.
    init(parsing bytes: [UInt8]) throws(LogDamage.Kind) {
        let sealed = bytes.dropLast(Self.sealStart.count + 64 + Self.sealEnd.count)
        let fingerprint = Fingerprint(of: Array(sealed)).hex
        guard bytes.elementsEqual(sealed + Self.sealStart + fingerprint.utf8 + Self.sealEnd) else {
            throw .changed
        }
        guard let json = try? JSONValue(parsing: bytes), let members = JSONMembers(json),
            let previous = members.string("previous"), let entry = LogEntry(members)
        else { throw .unknown }
        (self.entry, self.previous, self.fingerprint, self.bytes) = (entry, previous, fingerprint, bytes)
    }
}

extension LogEntry {
    fileprivate var members: [JSONValue.Member] {
        [.init("number", .number(number)), .init("time", .string(time.iso))]
            + (state.map { [.init("state", .string($0))] } ?? []) + event.members
    }

    fileprivate init?(_ members: JSONMembers) {
        guard let number = members.count("number"),
            let time = members.string("time").flatMap({ Moment(iso: $0) }),
            let event = CorrespondenceEvent(members)
        else { return nil }
        self.init(number: number, time: time, state: members.string("state"), event: event)
    }
}

extension CorrespondenceEvent {
    fileprivate var members: [JSONValue.Member] {
        let (name, members): (String, [JSONValue.Member]) =
            switch self {
            case .invited(let files): ("invited", [.init("files", .array(files.map(\.json)))])
            case .reminded(let reminder, let files):
                (
                    "reminded",
                    [.init("of", .string(reminder.rawValue)), .init("files", .array(files.map(\.json)))]
                )
            case .received(let arrival): ("received", arrival.members)
            case .setAside(let file): ("set-aside", [.init("kept", file.json)])
            case .withdrawn(let reason): ("withdrawn", [.init("reason", .string(reason))])
            }
        return [.init("event", .string(name))] + members
    }

    fileprivate init?(_ members: JSONMembers) {
        switch members.string("event") {
        case "invited":
            guard let files = members.list("files", LoggedFile.init) else { return nil }
            self = .invited(files)
        case "reminded":
            guard let reminder = members.string("of").flatMap(Reminder.init),
                let files = members.list("files", LoggedFile.init)
            else { return nil }
            self = .reminded(of: reminder, files)
        case "received":
            guard let arrival = Arrival(members) else { return nil }
            self = .received(arrival)
        case "set-aside":
            guard let file = members.object("kept").flatMap(LoggedFile.init) else { return nil }
            self = .setAside(file)
        case "withdrawn":
            guard let reason = members.string("reason") else { return nil }
            self = .withdrawn(reason: reason)
        default: return nil
        }
    }
}

extension LoggedFile {
    fileprivate var json: JSONValue {
        .object([.init("path", .string(path)), .init("sha256", .string(fingerprint))])
    }

    fileprivate init?(_ members: JSONMembers) {
        guard let path = members.string("path"), let fingerprint = members.string("sha256") else {
            return nil
        }
        self.init(path, fingerprint: fingerprint)
    }
}

extension Arrival {
    fileprivate var members: [JSONValue.Member] {
        let outcome: [JSONValue.Member] =
            switch outcome {
            case .accepted(let reply): [.init("outcome", "accepted"), .init("reply", reply.json)]
            case .notAccepted: [.init("outcome", "not-accepted")]
            case .unreadable: [.init("outcome", "unreadable")]
            }
        return [
            .init("name", .string(name)), .init("kept", kept.json), .init("size", .number(size)),
            .init("format", .string(format.rawValue)),
        ] + outcome + [.init("found", .array(found.map(JSONValue.string)))]
    }

    fileprivate init?(_ members: JSONMembers) {
        guard let name = members.string("name"), let kept = members.object("kept").flatMap(LoggedFile.init),
            let size = members.number("size"),
            let format = members.string("format").flatMap(ArrivalFormat.init),
            let outcome = ArrivalOutcome(members), let found = members.strings("found")
        else { return nil }
        self.init(name: name, kept: kept, size: size, format: format, outcome: outcome, found: found)
    }
}

extension ArrivalOutcome {
    fileprivate init?(_ members: JSONMembers) {
        switch members.string("outcome") {
        case "accepted":
            guard let reply = members.object("reply").flatMap(AcceptedReply.init) else { return nil }
            self = .accepted(reply)
        case "not-accepted": self = .notAccepted
        case "unreadable": self = .unreadable
        default: return nil
        }
    }
}

extension AcceptedReply {
    fileprivate var json: JSONValue {
        .object([
            .init("sha256", .string(fingerprint)), .init("parts", .array(parts.map(JSONValue.number))),
            .init("left-out", .array(leftOut.map(JSONValue.string))), .init("answered", .number(answered)),
            .init("asked", .number(asked)),
        ])
    }

    fileprivate init?(_ members: JSONMembers) {
        guard let fingerprint = members.string("sha256"), let parts = members.numbers("parts"),
            let leftOut = members.strings("left-out"), let answered = members.number("answered"),
            let asked = members.number("asked")
        else { return nil }
        self.init(fingerprint: fingerprint, parts: parts, leftOut: leftOut, answered: answered, asked: asked)
    }
}
