import ByteText
public import Diagnostics
public import FollowUpModel
import Texts

/// The checks that need more than one file of a cycle: of file names that disagree with the State named inside, States with
/// more than one file, and texts that two States share. It is handed one submission after the other, and keeps of each no
/// more than it needs.
public struct CycleCheck {
    private let membership: Membership
    private let checklist: Checklist?
    private var first: [String: Place] = [:]
    private var texts: SharedTexts?

    /// Prepares to check this many submissions; `checklist` gives the findings on texts their item.
    public init(ofSubmissions count: Int, membership: Membership, checklist: Checklist? = nil) {
        self.membership = membership
        self.checklist = checklist
        // One submission has nothing to be held against.
        texts = count > 1 ? SharedTexts() : nil
    }

    /// The submissions with what was found across them added.
    public static func check(
        _ submissions: [Decoded<Submission>], membership: Membership, checklist: Checklist? = nil
    ) -> [Decoded<Submission>] {
        var check = CycleCheck(
            ofSubmissions: submissions.count, membership: membership, checklist: checklist)
        return submissions.map { check.check($0) }
    }

    /// A submission with what it has in conflict or in common with those before it added.
    public mutating func check(_ decoded: Decoded<Submission>) -> Decoded<Submission> {
        guard let submission = decoded.value else { return decoded }
        let place = Place(path: decoded.source.path, range: submission.stateRange)
        var found: [Diagnostic] = []
        let fileName =
            decoded.source.path.split(separator: "/").last.map(String.init) ?? decoded.source.path
        if fileName.prefix(while: { $0 != "." }) != submission.state {
            found.append(
                FileNameDiffers.finding(state: submission.state, fileName: fileName).placed(at: place))
        }
        if let earlier = first[submission.state] {
            let name = membership.states[submission.state]?.name.inSentence ?? submission.state
            found.append(StateTwice.finding(name, first: earlier).placed(at: place))
        } else {
            first[submission.state] = place
        }
        found += texts?.findings(in: submission, decoded.source, checklist) ?? []
        return decoded.adding(found)
    }

    /// A finding for an entry of a cycle's folder that is not read.
    public static func notRead(path: String, name: String) -> Diagnostic {
        NotRead.finding(name).placed(at: Place(path: path, range: .start))
    }

    /// A finding for a folder without its cycle file.
    public static func missingCycleFile(path: String) -> Diagnostic {
        MissingCycleFile.finding().placed(at: Place(path: path, range: .start))
    }
}

/// The longer texts of the submissions looked at so far, by hashes of their folded words: to keep the words
/// would take as much memory as the submissions themselves.
private struct SharedTexts {
    /// Where a text stands: which of the files, and where in it.
    private struct Position {
        let file: Int
        let range: ByteRange
    }

    private var first: [TextHash: Position] = [:]
    private var files: [(state: String, path: String)] = []

    /// The texts of a submission that another State has sent before. Confidential answers are never compared: that two
    /// are the same would say what stands in them.
    mutating func findings(
        in submission: Submission, _ source: SourceFile, _ checklist: Checklist?
    ) -> [Diagnostic] {
        files.append((submission.state, source.path))
        return submission.answers.filter { !$0.isConfidential }.flatMap { answer in
            [answer.summary, answer.details].compactMap { text in
                guard let text, TextWords.has(IdenticalText.leastWords, in: text.value) else {
                    return nil
                }
                let range = source.words(in: text.range)
                let hash = TextHash(TextWords.folded(text.value))
                guard let earlier = first[hash] else {
                    first[hash] = Position(file: files.count - 1, range: range)
                    return nil
                }
                let (state, path) = files[earlier.file]
                guard state != submission.state else { return nil }
                let items = checklist?.items ?? []
                return IdenticalText.finding(first: Place(path: path, range: earlier.range)).placed(
                    at: Place(path: source.path, range: range),
                    item: items.indices.contains(answer.item) ? items[answer.item].id : nil)
            }
        }
    }
}

/// What tells texts apart that differ in more than how their letters are composed. Of 128 bits that nobody can foretell,
/// two texts do not have the same.
private struct TextHash: Hashable {
    private let first: Int
    private let second: Int

    init(_ text: String) {
        var hasher = Hasher()
        hasher.combine(text)
        var other = hasher
        hasher.combine(1)
        other.combine(2)
        (first, second) = (hasher.finalize(), other.finalize())
    }
}
