import OpenPackaging

/// How the cells of a workbook look, as far as it decides what was meant, by the number of the style of a cell.
final class CellStyles: PartHandler {
    /// The most of a kind; Excel has 65,490 styles.
    private static let most = 65_536

    private var formats: [Int: NumberFormat] = [:]
    /// Whether each font strikes its words through.
    private var fonts: [Bool] = []
    private var styles: [(format: Int, font: Int)] = []
    /// The list that is being read: looks that depend on a condition have formats and fonts too.
    private var list = ""

    func begin(_ name: String, _ attributes: PartAttributes) throws(PackageProblem) {
        switch (list, name) {
        case (_, "numFmts"), (_, "fonts"), (_, "cellXfs"): list = name
        case ("numFmts", "numFmt"):
            if let number = attributes["numFmtId"].flatMap({ Int($0) }) {
                formats[number] = NumberFormat(number, code: attributes["formatCode"] ?? "")
            }
        case ("fonts", "font"): fonts.append(false)
        case ("fonts", "strike"):
            if !fonts.isEmpty { fonts[fonts.count - 1] = attributes.isTrue("val", unlessSaid: true) }
        case ("cellXfs", "xf"):
            let numbers = ["numFmtId", "fontId"].map { attributes[$0].flatMap { Int($0) } ?? 0 }
            styles.append((numbers[0], numbers[1]))
        default: break
        }
        guard max(formats.count, fonts.count, styles.count) <= Self.most else { throw .tooLarge }
    }

    func end(_ name: String) { if name == list { list = "" } }

    /// Returns how a cell of a style shows a number.
    func format(ofStyle number: Int?) -> NumberFormat {
        guard let number, styles.indices.contains(number) else { return NumberFormat(0, code: nil) }
        let format = styles[number].format
        return formats[format] ?? NumberFormat(format, code: nil)
    }

    /// Returns whether a style strikes what stands in a cell through.
    func isStruck(_ number: Int?) -> Bool {
        guard let number, styles.indices.contains(number) else { return false }
        let font = styles[number].font
        return fonts.indices.contains(font) && fonts[font]
    }
}
