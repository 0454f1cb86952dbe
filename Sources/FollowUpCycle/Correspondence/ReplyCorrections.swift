import FileAccess
import FollowUpModel
import FollowUpReport

/// What became of replies after the day of the report, where a reader of an earlier version would find something else.
///
/// All is decided by what is for publication: of two replies that differ in nothing else, nothing is said.
enum ReplyCorrections {
    /// How a reply stood from a day on; nil if there was none.
    private typealias Standing = (day: CalendarDate, reply: AcceptedReply?)

    /// Returns the corrections and withdrawals in a cycle, by the codes of the States; none if the report has no date yet.
    ///
    /// - Throws: ``Failure`` if the log, or a file that is kept, is not as it was written.
    static func all(in cycle: ReceivingCycle) throws(Failure) -> [ReplyCorrection] {
        guard let issued = cycle.cycle.firstPage.date else { return [] }
        let log = try CorrespondenceLog(inCycle: cycle.folder, cycle.files)
        let entries = Dictionary(grouping: log.entries) { $0.state ?? "" }
        var corrections: [ReplyCorrection] = []
        for (state, entries) in entries.sorted(by: { $0.key < $1.key }) {
            let standings = entries.compactMap(Self.standing)
            let former = standings.last { $0.day <= issued }?.reply
            let later = standings.filter { $0.day > issued }
            guard let former, !later.isEmpty,
                let published = try published(former, of: state, entries, in: cycle), published.hasReplied
            else { continue }
            var versions: [(day: CalendarDate, reply: Submission?)] = []
            for standing in later {
                let reply = try standing.reply.map { reply throws(Failure) in
                    try self.published(reply, of: state, entries, in: cycle)
                }
                versions.append((standing.day, reply ?? nil))
            }
            guard let last = versions.last, !saysSame(last.reply, published, cycle) else { continue }
            // What changed nothing for publication is no news.
            let since = versions.lastIndex { !saysSame($0.reply, last.reply, cycle) }.map { $0 + 1 } ?? 0
            corrections.append(
                ReplyCorrection(
                    state: state, kind: last.reply?.hasReplied ?? false ? .corrected : .withdrawn,
                    day: versions[since].day))
        }
        return corrections
    }

    private static func standing(after entry: LogEntry) -> Standing? {
        switch entry.event {
        case .received(let arrival):
            if case .accepted(let reply) = arrival.outcome { (entry.time.day, reply) } else { nil }
        case .withdrawn: (entry.time.day, nil)
        case .invited, .reminded, .setAside: nil
        }
    }

    /// Returns what a reply says for publication, from the files that it was put together of.
    private static func published(
        _ reply: AcceptedReply, of state: String, _ entries: [LogEntry], in cycle: ReceivingCycle
    ) throws(Failure) -> Submission? {
        let archive = ArrivalArchive(cycle: cycle.folder, files: cycle.files)
        var parts: [ComposedReply.Part] = []
        for entry in entries where reply.parts.contains(entry.number) {
            guard case .received(let arrival) = entry.event else { continue }
            parts.append(try archive.part(arrival, in: cycle))
        }
        return (try? ComposedReply(parts, of: state, in: cycle))?.submission.publicPart
    }

    /// Returns whether two replies say the same for publication, whenever they were submitted.
    private static func saysSame(_ one: Submission?, _ other: Submission?, _ cycle: ReceivingCycle) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return Comparison(of: one, named: "", with: other, named: "", checklist: cycle.checklist)
            .changes.allSatisfy { $0.place == "submitted" }
    }
}
