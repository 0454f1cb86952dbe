import FileAccess
import FollowUpForms
import FollowUpModel

/// What States replied in earlier cycles, whose folders lie beside that of this one.
struct FormerReplies: Sendable {
    /// For each State, the paths of its replies, that of the latest cycle first.
    private var paths: [String: [String]] = [:]
    private let checklist: Checklist
    private let reader: SubmissionReader
    private let crosswalks: [Crosswalk]

    /// Finds the replies in the cycles beside the folder of a cycle that ended before it. An exercise has those of other
    /// exercises.
    init(
        before cycle: Cycle, in folder: String, on checklist: Checklist, _ reader: SubmissionReader,
        _ crosswalks: [Crosswalk]
    ) {
        (self.checklist, self.reader, self.crosswalks) = (checklist, reader, crosswalks)
        let beside = Path.enclosingFolder(folder)
        let folders = ((try? reader.files.names(in: beside)) ?? []).filter { !$0.hasPrefix(".") }.map {
            Path.join(beside, $0)
        }
        let earlier = folders.compactMap { folder -> (date: CalendarDate, path: String)? in
            let other = reader.context(beside: Path.join(folder, CycleFiles.cycleFile)).cycle
            guard let other, other.isExercise == cycle.isExercise, other.cutOffDate < cycle.cutOffDate else {
                return nil
            }
            return (other.cutOffDate, folder)
        }
        for (_, path) in earlier.sorted(by: { ($0.date, $0.path) > ($1.date, $1.path) }) {
            for file in ((try? reader.submissions(in: path)) ?? []) {
                // Parts of a reply, whose names have more words, are not the reply.
                let words = Path.name(file).split(separator: ".")
                guard words.count == 2 else { continue }
                paths[words[0].uppercased(), default: []].append(file)
            }
        }
    }

    /// Whether there is any.
    var areThere: Bool { !paths.isEmpty }

    /// Returns the latest reply of a State from which something can be carried over; nil if there is none.
    ///
    /// - Throws: ``Failure`` if there is a reply that cannot be carried over as it is.
    func reply(of state: String) throws(Failure) -> EarlierReply? {
        for path in paths[state] ?? [] {
            let reply = try EarlierReply(path, reader)
            if reply.submission.state == state, reply.submission.hasReplied { return reply }
        }
        return nil
    }

    /// Returns the answers of a reply on another checklist that also answer items of this one.
    func elsewhere(_ reply: EarlierReply) -> [String: [RelatedAnswer]] {
        reply.elsewhere(for: checklist, reader.checklists, crosswalks)
    }
}
