import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// A text that another State has submitted too.
enum IdenticalText: Rule {
    static let page = RulePage(
        code: "FU407", name: "identical-text", severity: .warning,
        what:
            "A summary, or the details, of at least eight words are word for word those of another State.",
        why: "One reply was most likely copied, or filled in on the file of another State.",
        before: "the same summary in CAN.yaml and MLT.yaml", after: "to each State its own summary")

    /// The minimum number of words of a text that is compared: shorter texts may be equal by chance.
    private static let minimumWordCount = 8

    /// A text that is long enough to be compared.
    struct LongText: Sendable {
        fileprivate let hash: TextHash
        fileprivate let range: ByteRange
        fileprivate let item: String?
    }

    /// Returns the texts of a submission that are compared with those of others. Confidential answers are left
    /// out, because a match would disclose their content.
    static func longTexts(
        of submission: Submission, in source: SourceFile, _ checklist: Checklist?
    ) -> [LongText] {
        let items = checklist?.items ?? []
        return submission.answers.filter { !$0.isConfidential }.flatMap { answer in
            [answer.summary, answer.details].compactMap { text in
                guard let text, TextWords.has(minimumWordCount, in: text.value) else { return nil }
                return LongText(
                    hash: TextHash(TextWords.folded(text.value)), range: source.words(in: text.range),
                    item: items.indices.contains(answer.item) ? items[answer.item].id : nil)
            }
        }
    }

    /// The longer texts of the submissions so far, by hashes of their folded words: keeping the words would
    /// take as much memory as the submissions themselves.
    struct Seen {
        /// The location of a text: which of the files, and where in it.
        private struct Position {
            let file: Int
            let range: ByteRange
        }

        private var first: [TextHash: Position] = [:]
        private var files: [(state: String, path: String)] = []

        /// Registers the longer texts of a submission; returns a finding for each that another State has
        /// submitted before.
        mutating func check(_ texts: [LongText], of state: String, path: String) -> [Diagnostic] {
            files.append((state, path))
            return texts.compactMap { text in
                guard let earlier = first[text.hash] else {
                    first[text.hash] = Position(file: files.count - 1, range: text.range)
                    return nil
                }
                let former = files[earlier.file]
                guard former.state != state else { return nil }
                return finding(first: SourceLocation(path: former.path, range: earlier.range)).located(
                    at: SourceLocation(path: path, range: text.range), item: text.item)
            }
        }
    }

    /// Returns the finding. It neither quotes the words nor names the other State, because it is sent to a
    /// State.
    private static func finding(first: SourceLocation) -> Finding {
        found(
            "this text is word for word the same as one from another State",
            help: "Make sure that the text is this State’s own.",
            related: [Diagnostic.Related("the same words stand here", at: first)])
    }
}

/// A hash that distinguishes texts unless they are canonically equivalent. It has 128 bits and a random seed,
/// so collisions are negligible even for hostile input.
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
