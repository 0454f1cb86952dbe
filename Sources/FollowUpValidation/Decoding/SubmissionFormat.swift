import FollowUpModel

/// Where in a submission each field belongs.
enum SubmissionFormat {
    /// Returns the places where a field of this name belongs, in the order of the format; empty if there is
    /// no such field.
    static func places(of name: String, isItem: Bool) -> [String] {
        (isItem ? ["under “answers” beside the other items"] : []) + (places[name] ?? [])
    }

    private static let places: [String: [String]] = {
        var places: [String: [String]] = [:]
        func add<Key: FieldKey>(_ keys: Key.Type) {
            guard let place = Key.place else { return }
            for key in Key.allCases { places[key.rawValue, default: []].append(place) }
        }
        add(SubmissionKey.self)
        add(RespondentKey.self)
        add(ClearanceKey.self)
        add(AnswerKey.self)
        add(EarlierAnswerKey.self)
        add(TreatyField.self)
        add(MeasureField.self)
        add(AssistanceKey.self)
        add(AssistanceField.self)
        add(PlannedStepField.self)
        add(ProposalsKey.self)
        add(CongressPhase.self)
        return places
    }()
}
