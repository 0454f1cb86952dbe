import Fingerprints
import FollowUpModel
import TestSupport

/// The sample checklist in editions that differ in some of their questions.
enum SampleEditions {
    /// Returns an edition of some of the questions `a` to `f`; those in capitals have the new wording.
    static func edition(_ number: Int, _ questions: String) -> Checklist {
        let items = questions.map { letter in
            let name = letter.lowercased()
            let isNew = letter.isUppercase
            let question =
                "Does your State do what the paragraph on \(name) asks of all States, with respect to each of the "
                + "things that it names\(isNew ? ", and has it done so in the last five years" : "")?"
            return Item(
                id: "item-\(name)", theme: name < "c" ? "cybercrime" : "prisons",
                // The fourth has parts in every edition, the third in the first one only.
                commitments: name == "d" || name == "c" && number == 1 ? ["laws", "rules"] : ["laws"],
                keyPoint: "States should do what the paragraph on \(name) says, in law and in practice alike",
                question: question,
                guidance:
                    "Name the law\(isNew ? " and its year" : "") and the authority, as “Act on \(name)”.",
                wording: Fingerprint(of: question).short)
        }
        return Checklist(
            id: "sample", edition: number, title: "Sample checklist", instrument: Sample.instrument,
            items: items)
    }
}
