import Diagnostics
import Fingerprints
public import FollowUpModel
import JSONText

/// The receipt for a file that came: in words for the State, and in lines that a program reads.
///
/// It is made of the log alone, and so may be made again. Its last line is the SHA-256 of all that stands above.
public struct Receipt: Sendable {
    /// The cycle that the file came to.
    public let cycle: String
    /// The number of its entry in the log.
    public let number: Int
    /// When it was recorded.
    public let time: Moment
    /// The number of its bytes.
    public let size: Int
    /// The SHA-256 of its bytes.
    public let fingerprint: String
    /// The SHA-256 of its line in the log, which depends on all lines before it.
    public let line: String

    private static let beginning = "followup-receipt: 1"

    /// Reads a receipt. It may have gone through a program that writes other ends of lines.
    ///
    /// - Throws: ``ReceiptProblem`` if it is none, or not as it was written.
    public init(parsing bytes: [UInt8]) throws(ReceiptProblem) {
        guard let whole = String(validating: bytes, as: UTF8.self) else { throw .isNone }
        var lines = whole.replacing("\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        guard lines.contains(where: { $0.hasPrefix("followup-receipt:") }) else { throw .isNone }
        guard lines.popLast() == "", let last = lines.popLast(),
            last == Self.seal(lines.map { $0 + "\n" }.joined()),
            let start = lines.lastIndex(where: { $0 == Self.beginning })
        else { throw .isChanged }
        let fields = Dictionary(
            lines[start...].map { line in
                let name = line.prefix { $0 != ":" }
                return (String(name), String(line.dropFirst(name.count + 2)))
            }, uniquingKeysWith: { _, last in last })
        guard let cycle = fields["cycle"], let number = fields["number"].flatMap({ Int($0) }),
            let time = fields["time"].flatMap({ Moment(iso: $0) }),
            let size = fields["size"].flatMap({ Int($0) }), let fingerprint = fields["sha256"],
            let line = fields["log"]
        else { throw .isChanged }
        (self.cycle, self.number, self.time) = (cycle, number, time)
        (self.size, self.fingerprint, self.line) = (size, fingerprint, line)
    }

    /// Returns the line that ends a receipt.
    fileprivate static func seal(_ text: String) -> String { "receipt: \(Fingerprint(of: text).hex)" }
}

/// Why a file is not used as a receipt.
public enum ReceiptProblem: Error, Sendable {
    /// It is no receipt.
    case isNone
    /// It is not as it was written.
    case isChanged
}

/// A receipt that is written.
struct WrittenReceipt {
    /// What the log says of the file.
    let arrival: Arrival
    /// The whole receipt.
    let text: String

    /// Makes the receipt of an entry; nil if it is not of a file that came.
    init?(ofEntry number: Int, of log: CorrespondenceLog, in cycle: ReceivingCycle) {
        guard let line = log.fingerprint(of: number), case let entry = log.entries[number - 1],
            case .received(let arrival) = entry.event
        else { return nil }
        self.arrival = arrival
        let state = entry.state.flatMap { cycle.context.membership.states[$0] }
        let name = state?.name(on: cycle.cycle.reportDate).name ?? "not known"
        var text = "RECEIPT\n\n"
        if cycle.cycle.isExercise { text += "This is an exercise.\n" }
        text += """
            \(cycle.checklist.title), cycle \(cycle.cycle.id)
            State: \(name)
            Received on \(entry.time.text), as number \(number) in the log of the cycle

            \(Self.account(of: arrival, number))
            """
        text += "\n\n"
        if !arrival.found.isEmpty {
            text += (["What was found:"] + arrival.found).joined(separator: "\n\n") + "\n\n"
        }
        text += """
            Whoever has this receipt can show that a file is the one that was received: “followup receipt” compares them.
            It shows that the file is the same, and not who sent it. Please leave the lines below as they are.

            followup-receipt: 1
            cycle: \(cycle.cycle.id)
            number: \(number)
            time: \(entry.time.iso)
            state: \(entry.state ?? "")
            name: \(JSONValue.string(arrival.name).line)
            size: \(arrival.size)
            sha256: \(arrival.kept.fingerprint)
            log: \(line)

            """
        self.text = text + Receipt.seal(text) + "\n"
    }

    /// Returns what became of a file, in words for the State.
    private static func account(of arrival: Arrival, _ number: Int) -> String {
        switch arrival.outcome {
        case .accepted(let reply):
            let others = reply.parts.filter { $0 != number }.map { "\($0)" }
            return
                "The file was accepted. The reply now answers \(reply.answered) of the \(reply.asked.counted("question")) "
                + "that it was asked."
                + (others.isEmpty
                    ? "" : "\nIt is put together with what was received as number \(Wording.list(others)).")
                + (reply.leftOut.isEmpty
                    ? ""
                    : "\nWhat is said below is to be corrected. Until then the report leaves out "
                        + "\(reply.leftOut.count.counted("answer")).")
        case .notAccepted:
            return
                "The file was kept as it came, and not accepted yet. If a reply was accepted before, it stands."
        case .unreadable:
            return "The file was kept as it came. It could not be read."
        }
    }
}
