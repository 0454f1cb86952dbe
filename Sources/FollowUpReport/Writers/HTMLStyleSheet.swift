internal import XMLWriting

/// The look of a report on screen and in print.
enum HTMLStyleSheet {
    /// Returns the style sheet of a document.
    static func parts(_ document: ReportDocument) -> [StyleSheetPart] {
        [.css(stylesheet)]
            + (document.script.direction == .rightToLeft ? [.css(rightToLeftStylesheet)] : [])
            + (document.isWide ? [.css(wideStylesheet)] : [])
            + (document.pageMark.map(stylesheet) ?? [])
    }

    /// Returns a style sheet that marks every printed page of an exercise, since a page may be read without
    /// the first.
    private static func stylesheet(_ mark: ReportDocument.PageMark) -> [StyleSheetPart] {
        [
            .css("\n@page { @top-center { content: "), .string(mark.above),
            .css("; } @bottom-center { content: "), .string(mark.below), .css("; } }\n"),
        ]
    }

    /// Room for tables with many words.
    private static let wideStylesheet: StaticString = """

        body { max-width: 72rem; }
        .summary, nav, .paragraph { max-width: 44rem; }
        td:not(.number) { min-width: 7rem; overflow-wrap: break-word; }
        th p, td p { margin: 0 0 0.35rem; }
        @page { size: A4 landscape; margin: 20mm 15mm; }
        @media print {
          td:not(.number) { min-width: 0; overflow-wrap: anywhere; }
          table, figcaption { font-size: 9.5pt; }
          caption, thead { break-inside: avoid; break-after: avoid; }
        }

        """

    /// The mirrored alignment for scripts written from right to left.
    private static let rightToLeftStylesheet: StaticString = """

        caption, th { text-align: right; }
        .number { text-align: left; }
        th, td { padding: 0.3rem 0 0.3rem 1rem; }
        .subparagraph { padding: 0 2.25rem 0 0; }

        """

    private static let stylesheet: StaticString = """

        :root { color-scheme: light; }
        body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; color: #111; background: #fff;
          font: 1.0625rem/1.5 "Times New Roman", "Liberation Serif", Times, serif; }
        .notice { border: 1px solid #8a6d00; background: #fff8e1; padding: 0.25rem 1rem; font-size: 0.9375rem; }
        footer.notice { margin-top: 3rem; }
        .marks { display: flex; justify-content: space-between; align-items: flex-end; margin-top: 1.5rem;
          border-bottom: 3px solid #111; padding-bottom: 0.5rem; }
        .marks p, .meeting p { margin: 0; }
        .marks .organization { font-size: 1.375rem; }
        .marks .parent-body { font-weight: bold; }
        .contents .inside { padding-left: 1.5rem; }
        .meeting { margin: 1rem 0 2rem; }
        .meeting p:first-child, .meeting .agenda { font-weight: bold; }
        h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 1rem; }
        h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 1rem; }
        h3 { font-size: 1.0625rem; margin: 1.75rem 0 0.75rem; }
        h4, h5 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
        .kind { font-weight: bold; }
        .summary { border: 1px solid #111; padding: 0 1.25rem 0.5rem; margin: 2rem 0; }
        .summary h2 { font-size: 1.0625rem; font-style: italic; margin: 0.75rem 0; }
        .paragraph p { margin: 0 0 0.85rem; }
        .paragraph .label { display: inline-block; min-width: 2.25rem; }
        .subparagraph { padding-left: 2.25rem; }
        sup { line-height: 0; }
        a { color: inherit; text-decoration-color: #888; }
        figure { margin: 1.5rem 0; }
        .scrollable { overflow-x: auto; }
        .scrollable:focus-visible { outline: 2px solid #111; outline-offset: 2px; }
        table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.35;
          border-top: 1px solid #111; border-bottom: 1px solid #111; }
        caption { text-align: left; font-weight: bold; padding-bottom: 0.4rem; }
        th { text-align: left; font-weight: normal; }
        thead th { font-style: italic; border-bottom: 1px solid #111; }
        th, td { padding: 0.3rem 1rem 0.3rem 0; vertical-align: top; }
        td:not(.number) { min-width: 10rem; }
        .number { text-align: right; white-space: nowrap; }
        .total td, .total th { font-weight: bold; }
        figcaption { font-size: 0.875rem; margin-top: 0.4rem; }
        .footnotes { border-top: 1px solid #111; margin-top: 3rem; padding-top: 0.5rem; font-size: 0.9375rem; }
        .footnotes p { margin: 0 0 0.4rem; }
        .asterisk { font-size: 0.9375rem; }
        @page { size: A4; margin: 25mm 22mm; }
        @media print {
          body { max-width: none; padding: 0; font-size: 11pt; }
          h2, h3, h4, caption { break-after: avoid; }
          tr, .summary { break-inside: avoid; }
          .scrollable { overflow: visible; }
          p { orphans: 2; widows: 2; }
          a { text-decoration: none; }
        }

        """
}
