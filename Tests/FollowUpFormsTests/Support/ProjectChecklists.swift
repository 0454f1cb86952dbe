import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport

/// The checklists of the project.
enum ProjectChecklists {
    /// Returns them in all editions: first those in use.
    static func all() throws -> [Checklist] { try read.get() }

    // Read once, since every case of a proof asks for them.
    private static let read = Result {
        let sources = { (folder: String) in
            try Project.files(below: "Templates/\(folder)").map { SourceFile(path: $0.key, bytes: $0.value) }
        }
        let instruments = try sources("instruments").compactMap { Instrument.decode($0).value }
        let byID = Dictionary(uniqueKeysWithValues: instruments.map { ($0.id, $0) })
        let inUse = try sources("checklists").filter { !$0.path.contains("/former/") }
            .compactMap { Checklist.decode($0, instruments: byID).value }
        let editions = Dictionary(uniqueKeysWithValues: inUse.map { ($0.id, $0.edition) })
        return inUse
            + (try sources("checklists/former").compactMap {
                Checklist.decode(former: $0, instruments: byID, inUse: editions).value
            })
    }

    /// Returns what a submission on any of them is checked against.
    static func context(_ checklists: [Checklist]) -> SubmissionContext {
        let inUse = Dictionary(grouping: checklists.map(\.questions), by: \.id).values.map {
            $0.sorted { $0.edition > $1.edition }
        }
        return SubmissionContext(
            checklists: Editions(
                inUse: inUse.compactMap(\.first), former: inUse.flatMap { $0.dropFirst() }),
            membership: Sample.membership, cycle: nil)
    }
}
