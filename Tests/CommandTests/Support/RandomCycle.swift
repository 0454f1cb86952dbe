import TestSupport

/// A random cycle of invented States on the shortest checklist, whose confidential answers can be replaced
/// without changing anything else.
struct RandomCycle {
    /// The treatment of confidential answers.
    enum Confidence: CaseIterable {
        /// They are unchanged.
        case kept
        /// Their content is replaced.
        case replaced
        /// They are blank.
        case blank
        /// They are removed.
        case removed
    }

    private static let checklist = "resolution-65-230"
    private static let items = [
        "declaration-in-legislation-and-policy", "declaration-principles", "tools-and-manuals-identification",
        "tools-and-manuals-submission",
    ]
    private static let states = ["XAA", "XAB", "XAC", "XAD", "XAE"]
    private static let groups = ["african", "asia-pacific", "eastern-european"]

    /// The files of the project: the templates of the checklist, and the cycle in `Submissions/trial`.
    let files: [String: [UInt8]]
    /// The number of confidential answers.
    private(set) var confidentialCount = 0

    init(seed: UInt64, _ confidence: Confidence) throws {
        var files = try Project.files(below: "Templates").filter { path, _ in
            !path.contains("/crosswalks/") && !path.contains("/checklists/")
                && !path.contains("/instruments/")
                || path.contains(Self.checklist)
        }
        var random = SplitMix64(seed: seed)
        files["Submissions/trial/cycle.yaml"] = Array(Self.cycle(&random).utf8)
        for state in Self.states where Int.random(in: 0..<8, using: &random) > 0 {
            // The generator of the public part continues as if there were no confidential answers.
            var confided = SplitMix64(seed: random.next() &+ (confidence == .replaced ? 1 : 0))
            let text = Self.submission(state, confidence, &random, &confided, &confidentialCount)
            files["Submissions/trial/\(state).yaml"] = Array(text.utf8)
        }
        self.files = files
    }

    private static func cycle(_ random: inout SplitMix64) -> String {
        let layout = ["by-state", "by-theme"].randomElement(using: &random) ?? ""
        let states = states.map { state in
            "  - { state: \(state), group: \(groups.randomElement(using: &random) ?? ""), en: \"State \(state)\" }\n"
        }
        return """
            cycle: trial
            checklist: \(checklist)
            edition: 1
            exercise: true
            layout: \(layout)
            report: { title: Follow-up }
            mandate: the exercise resolution
            cut-off-date: 2026-01-31
            invented-states:
            \(states.joined())
            """
    }

    private static func submission(
        _ state: String, _ confidence: Confidence, _ random: inout SplitMix64, _ confided: inout SplitMix64,
        _ confidentialCount: inout Int
    ) -> String {
        let submitted = Bool.random(using: &random) ? "2026-01-14" : "\"\""
        var text = """
            checklist: \(checklist)
            edition: 1
            cycle: trial
            state: \(state)
            language: \(Int.random(in: 0..<4, using: &random) == 0 ? "fr" : "en")
            submitted: \(submitted)
            respondent: { authority: "Ministry", name: "A. Person", email: "a@example.org" }
            answers:

            """
        for item in items {
            switch Int.random(in: 0..<4, using: &random) {
            case 0: break
            case 1:
                confidentialCount += 1
                let mark = ["true", "\"true\"", "yes", "TRUE"].randomElement(using: &random) ?? ""
                switch confidence {
                case .kept, .replaced:
                    text +=
                        "  \(item):\n    confidential: \(mark)\n"
                        + answer(of: state, &confided, mayBeWrong: true)
                case .blank: text += "  \(item):\n    confidential: \(mark)\n"
                case .removed: break
                }
            default: text += "  \(item):\n" + answer(of: state, &random, mayBeWrong: false)
            }
        }
        if Bool.random(using: &random) {
            text += "proposals:\n  follow-up: [\"State \(state) suggested that \(words(&random)).\"]\n"
        }
        return text
    }

    /// Returns the fields of an answer. With `mayBeWrong`, some have content that the validator reports as an
    /// error.
    private static func answer(of state: String, _ random: inout SplitMix64, mayBeWrong: Bool) -> String {
        var text = ""
        func maybe(_ line: @autoclosure () -> String) {
            let line = line()
            if Bool.random(using: &random) { text += "    \(line)\n" }
        }
        let statuses = ["implemented", "under development", "not implemented", "not applicable"]
        maybe("status: \(statuses.randomElement(using: &random) ?? "")")
        text += "    summary: \"State \(state) reported that \(words(&random)).\"\n"
        maybe("details: \"\(words(&random))\"")
        maybe("challenges: \"State \(state) stated that \(words(&random)).\"")
        maybe("principal: true")
        maybe("challenge-kinds: [resources, other]")
        maybe(
            "measures: [{ title: \"\(words(&random))\", kind: law, year: 20\(Int.random(in: 10...25, using: &random)) }]"
        )
        maybe("authority: \"\(words(&random))\"")
        maybe(
            "assistance: { needed: [{ kind: training, note: \"\(words(&random))\" }], offered: [{ kind: funding }] }"
        )
        maybe("plan: [{ action: \"to \(words(&random))\", by: 2027, priority: high }]")
        if mayBeWrong, Bool.random(using: &random) {
            text = text.replacing("year: 20", with: "year: about 20").replacing(
                "kind: training", with: "kind: money")
        }
        return text
    }

    private static func words(_ random: inout SplitMix64) -> String {
        let vocabulary = [
            "a law", "the police", "8 courts", "25 per cent", "the Ministry (MOJ)", "had trained", "prisons",
            "organised",
            "2009-2010", "judges", "a national plan", "funds",
        ]
        return (0..<Int.random(in: 3...9, using: &random)).map { _ in
            vocabulary[Int.random(in: vocabulary.indices, using: &random)]
        }.joined(separator: " ")
    }
}
