import ByteText
import FileAccess
import Fingerprints
import FollowUpForms
import FollowUpModel
import FollowUpValidation

/// The reply of a State as it is written to the folder of the cycle: a file that came, a workbook as text, or several
/// files put together.
struct ComposedReply {
    let bytes: [UInt8]
    /// What it says, without the answers that have errors.
    let submission: Submission
    /// The ids of the questions whose answers have errors.
    let leftOut: [String]
    let answered: Int
    let asked: Int
    /// What is found in it beside what is found in each file, in words for the State.
    let found: [String]

    /// Why there is none.
    struct Obstacle: Error {
        /// The reason, and what is found, in words for the State.
        let found: [String]
    }

    /// A file with what was read of it.
    typealias Part = (file: ArrivingFile, decoded: Decoded<Submission>)

    /// Composes the reply of a State from files that can be read, in the order in which they came.
    ///
    /// - Throws: ``Obstacle`` if they are not one reply.
    init(_ parts: [Part], of state: String, in cycle: ReceivingCycle) throws(Obstacle) {
        let path = cycle.path(ofReplyOf: state)
        do throws(Failure) {
            if parts.count == 1, let part = parts.first {
                (bytes, found) = (try Self.text(of: part, writtenTo: path, cycle.reader), [])
            } else {
                // Who answered the whole, and when, is what the newest part says.
                let together = try PartsPutTogether(
                    parts.map(\.decoded), respondentIn: parts.last?.decoded, writtenTo: path,
                    in: cycle.context, cycle.reader)
                guard let whole = together.reply else {
                    throw Failure(
                        "It cannot be put together with the other parts of the reply.", together.findings,
                        in: parts[0].decoded.source)
                }
                bytes = Array(whole.filledIn.text.utf8)
                found =
                    together.findings.contains { $0.code == "FU424" }
                    ? [
                        "A part says who cleared it. That does not clear the whole, which is to be cleared anew."
                    ] : []
            }
        } catch {
            // The State knows its files by their names.
            let words = CheckedArrival.words(error.findings).map { words in
                parts.reduce(words) { $0.replacing($1.file.path, with: Path.name($1.file.path)) }
            }
            throw Obstacle(found: [error.message] + words)
        }
        let decoded = cycle.read(SourceFile(path: path, bytes: bytes))
        guard let submission = decoded.withoutSpoiledAnswers else {
            throw Obstacle(
                found: ["Something in it is to be corrected first."] + CheckedArrival.words(decoded.findings))
        }
        self.submission = submission
        leftOut = decoded.placesOfSpoiledAnswers.map { cycle.checklist.items[$0.item].id }
        answered = Set(submission.answers.map(\.item)).count
        asked = Self.asked(by: decoded, in: cycle).count
    }

    /// The SHA-256 of its bytes.
    var fingerprint: String { Fingerprint(of: bytes).hex }

    /// Returns what the log says of it when it was put together from the files of some entries.
    func onRecord(parts: [Int]) -> AcceptedReply {
        AcceptedReply(
            fingerprint: fingerprint, parts: parts, leftOut: leftOut, answered: answered, asked: asked)
    }

    private static func text(
        of part: Part, writtenTo path: String, _ reader: SubmissionReader
    ) throws(Failure) -> [UInt8] {
        // What a person typed stays as it is.
        guard part.file.format == .workbook else { return part.file.bytes }
        let source = SourceFile(path: part.file.path, bytes: part.file.bytes)
        do throws(Failure) {
            return Array(
                try ReplyToConvert(source, besideCycleOf: path, reader).filledIn.text.utf8)
        } catch {
            throw Failure("Not all of the workbook can be read.", error.findings, in: error.source ?? source)
        }
    }

    /// Returns the ids of the questions that a file asks.
    static func asked(by decoded: Decoded<Submission>, in cycle: ReceivingCycle) -> Set<String> {
        guard let submission = decoded.value,
            let form = try? cycle.reader.form(of: submission, path: cycle.path(ofReplyOf: submission.state))
        else { return [] }
        return Set(form.askingSame(as: decoded.source).asked.map(\.id))
    }
}
