public import FollowUpModel
public import FollowUpReport

/// How the report of a cycle is to be.
public struct ReportOptions: Sendable {
    /// The layout and its name.
    public let layout: (name: String, value: ReportLayout)
    /// The most words that it may have, annexes not counted.
    public let wordLimit: Int
    /// Whether what States reported in full goes into a second document when the report is over the limit.
    public let mayHaveAnnex: Bool

    /// A report in a layout, which `TemplateFolder.layout(for:named:)` gives.
    public init(
        layout: (name: String, value: ReportLayout), wordLimit: Int = StyleContext.usualWordLimit,
        mayHaveAnnex: Bool = false
    ) {
        self.layout = layout
        self.wordLimit = wordLimit
        self.mayHaveAnnex = mayHaveAnnex
    }
}
