public import FollowUpModel
public import FollowUpReport

/// The options for the report of a cycle.
public struct ReportOptions: Sendable {
    /// The layout and its name.
    public let layout: (name: String, value: ReportLayout)
    /// The most words that it may have, not counting annexes.
    public let wordLimit: Int
    /// Whether what States reported in full goes into a second document if the report is over the limit.
    public let mayHaveAnnex: Bool

    /// Creates options with a layout from `TemplateFolder.layout(for:named:)`.
    public init(
        layout: (name: String, value: ReportLayout), wordLimit: Int = StyleContext.usualWordLimit,
        mayHaveAnnex: Bool = false
    ) {
        self.layout = layout
        self.wordLimit = wordLimit
        self.mayHaveAnnex = mayHaveAnnex
    }
}
