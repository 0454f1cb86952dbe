public import Diagnostics
public import FollowUpModel

/// The checks that need more than one file of a cycle.
public enum CycleCheck {
    /// The submissions with what was found across them added: file names that disagree with the State named inside,
    /// and States with more than one file.
    public static func check(
        _ submissions: [Decoded<Submission>], membership: Membership
    ) -> [Decoded<Submission>] {
        var first: [String: Decoded<Submission>] = [:]
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
