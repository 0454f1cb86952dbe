/// How soon the State means to take up a planned action.
public enum PlannedStepPriority: String, Sendable, CaseIterable {
    /// Before others.
    case high
    /// In due course.
    case medium
    /// After others.
    case low
}

extension Vocabulary {
    /// How soon a planned action is to be taken up.
    public static let stepPriority = Vocabulary("a priority", PlannedStepPriority.self)
}

/// One step of the action plan that an answer leads to.
public struct PlannedStep: Equatable, Sendable {
    /// What is to be done.
    public let action: Located<String>
    /// Who is responsible, if stated.
    public let authority: Located<String>?
    /// The deadline, if stated.
    public let by: Located<PartialDate>?
    /// How soon, if stated.
    public let priority: Located<PlannedStepPriority>?
    /// How to tell that it was done, if stated.
    public let indicator: Located<String>?
    /// The people and funds that it takes, if stated.
    public let resources: Located<String>?

    /// Creates a planned action.
    public init(
        action: Located<String>, authority: Located<String>? = nil, by: Located<PartialDate>? = nil,
        priority: Located<PlannedStepPriority>? = nil, indicator: Located<String>? = nil,
        resources: Located<String>? = nil
    ) {
        self.action = action
        self.authority = authority
        self.by = by
        self.priority = priority
        self.indicator = indicator
        self.resources = resources
    }
}

/// A field of a planned action.
public enum PlannedStepField: String, EntryField {
    case action, authority, by, priority, indicator, resources

    /// Without an action there is no step.
    public static let main = PlannedStepField.action
    /// The action.
    public static let text = PlannedStepField.action
    /// What an entry is called.
    public static let entryName = "planned-action"
    /// Where it belongs.
    public static let place: String? = "in an entry of “plan”"

    /// The kind of value that it holds.
    public var kind: FieldKind {
        switch self {
        case .action, .authority, .indicator, .resources: .line
        case .by: .partialDate
        case .priority: .word(.stepPriority)
        }
    }

    /// What the form and the schema say about it.
    public var description: FieldDescription {
        switch self {
        case .action:
            FieldDescription("Action", "What is to be done, beginning with “to”, as in “to train judges”.")
        case .authority: FieldDescription("Authority", "By whom.")
        case .by:
            FieldDescription(
                "By when", "A year, a month or a day, as in 2012, 2012-06 or 2012-06-30.",
                examples: ["2012", "2012-06", "2012-06-30"])
        case .priority: FieldDescription("Priority", "")
        case .indicator: FieldDescription("Indicator", "By what it will be seen that the step was taken.")
        case .resources: FieldDescription("Resources", "What people and means it takes.")
        }
    }
}

extension PlannedStep: AnswerEntry {
    /// Creates a planned action from the value that `value` returns for each field; nil without an action.
    public init?(_ value: (PlannedStepField) -> FieldValue?) {
        guard let action = value(.action)?.text else { return nil }
        self.action = action
        authority = value(.authority)?.text
        priority = value(.priority)?.text.flatMap { text in
            PlannedStepPriority(rawValue: text.value).map { Located($0, at: text.range) }
        }
        indicator = value(.indicator)?.text
        resources = value(.resources)?.text
        by = if case .partialDate(let date) = value(.by) { date } else { nil }
    }

    /// The value of a field; nil if it is blank.
    public subscript(field: PlannedStepField) -> FieldValue? {
        switch field {
        case .action: .text(action)
        case .authority: authority.map(FieldValue.text)
        case .by: by.map(FieldValue.partialDate)
        case .priority: priority.map { .text(Located($0.value.rawValue, at: $0.range)) }
        case .indicator: indicator.map(FieldValue.text)
        case .resources: resources.map(FieldValue.text)
        }
    }
}
