/// A report, and the document that goes with it where what States reported in full does not fit into it.
public struct CompiledReport: Hashable, Sendable {
    /// The report.
    public let report: ReportDocument
    /// The conference room paper with what States reported in full.
    public let details: ReportDocument?

    /// Compiles what the context holds.
    public init(_ context: ReportContext) {
        details = context.detailsAreApart ? DetailsDocument.compile(context) : nil
        report = ReportDocument.compile(context, details: details)
    }

    /// The documents, with the names of their files.
    public var documents: [(name: String, document: ReportDocument)] {
        [("report", report)] + (details.map { [("annex", $0)] } ?? [])
    }
}
