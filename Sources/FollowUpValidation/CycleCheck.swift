public import Diagnostics
public import FollowUpModel
import Texts

/// The checks that need more than one file of a cycle.
public enum CycleCheck {
    /// The submissions with what was found across them added: file names that disagree with the State named inside,
    /// States with more than one file, and texts that two States share; `checklist` gives the latter their item.
    public static func check(
        _ submissions: [Decoded<Submission>], membership: Membership, checklist: Checklist? = nil
    ) -> [Decoded<Submission>] {
        var first: [String: Decoded<Submission>] = [:]
        var texts = SharedTexts()
        return submissions.map { decoded in
            guard let submission = decoded.value else { return decoded }
            let place = place(ofStateIn: decoded)
            var found: [Diagnostic] = []
            let fileName =
                decoded.source.path.split(separator: "/").last.map(String.init) ?? decoded.source.path
            if fileName.prefix(while: { $0 != "." }) != submission.state {
                found.append(
                    FileNameDiffers.finding(state: submission.state, fileName: fileName).placed(at: place))
            }
            if let earlier = first[submission.state] {
                let name = membership.states[submission.state]?.name.inSentence ?? submission.state
                found.append(
                    StateTwice.finding(name, first: self.place(ofStateIn: earlier)).placed(at: place))
            } else {
                first[submission.state] = decoded
            }
            // One submission has nothing to be held against.
            if submissions.count > 1 { found += texts.findings(in: submission, decoded.source, checklist) }
            return decoded.adding(found)
        }
    }

    /// A finding for an entry of a cycle's folder that is not read.
    public static func notRead(path: String, name: String) -> Diagnostic {
        NotRead.finding(name).placed(at: Place(path: path, range: .start))
    }

    /// A finding for a folder without its cycle file.
    public static func missingCycleFile(path: String) -> Diagnostic {
        MissingCycleFile.finding().placed(at: Place(path: path, range: .start))
    }

    private static func place(ofStateIn decoded: Decoded<Submission>) -> Place {
        Place(path: decoded.source.path, range: decoded.value?.stateRange ?? .start)
    }
}

/// The longer texts of the submissions looked at so far.
private struct SharedTexts {
    /// By the hash of the folded words, which are made again to compare them: to keep them would take as much memory as the
    /// texts themselves.
    private var first: [Int: [(text: String, state: String, place: Place)]] = [:]

    /// The texts of a submission that another State has sent before. Confidential answers are never compared: that two
    /// are the same would say what stands in them.
    mutating func findings(
        in submission: Submission, _ source: SourceFile, _ checklist: Checklist?
    ) -> [Diagnostic] {
        submission.answers.filter { !$0.isConfidential }.flatMap { answer in
            [answer.summary, answer.details].compactMap { text in
                guard let text, TextWords.has(IdenticalText.leastWords, in: text.value) else {
                    return nil
                }
                let place = Place(path: source.path, range: source.words(in: text.range))
                let folded = TextWords.folded(text.value)
                let alike = first[folded.hashValue, default: []]
                guard let earlier = alike.first(where: { TextWords.folded($0.text) == folded }) else {
                    first[folded.hashValue] = alike + [(text.value, submission.state, place)]
                    return nil
                }
                guard earlier.state != submission.state else { return nil }
                let items = checklist?.items ?? []
                return IdenticalText.finding(first: earlier.place).placed(
                    at: place, item: items.indices.contains(answer.item) ? items[answer.item].id : nil)
            }
        }
    }
}
