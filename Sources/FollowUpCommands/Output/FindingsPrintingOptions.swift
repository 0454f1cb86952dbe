internal import ArgumentParser
internal import Diagnostics

/// The options for which findings are reported and how they are printed.
struct FindingsPrintingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("How findings are printed: \(Self.formats).", valueName: "format"),
        transform: { name in
            guard let format = FindingsFormat(rawValue: name) else {
                throw ValidationError("there is no format “\(name)”; there is: \(formats)")
            }
            return format
        })
    var format = FindingsFormat.text

    @Flag(name: .shortAndLong, help: "Print one line for each finding and nothing else.")
    var quiet = false

    @Flag(help: "Let warnings fail as errors do.")
    var strict = false

    @Option(help: ArgumentHelp("Print at most this many findings.", valueName: "number"))
    var maxFindings: Int?

    @Option(
        help: ArgumentHelp(
            "Look only for these findings: codes or beginnings of codes, as in FU2,FU301.", valueName: "codes"
        ))
    var select: String = ""

    @Option(help: ArgumentHelp("Leave out these findings, as in FU5.", valueName: "codes"))
    var ignore: String = ""

    private static var formats: String { FindingsFormat.allCases.map(\.rawValue).joined(separator: ", ") }

    func validate() throws {
        if let maxFindings, maxFindings < 1 { throw ValidationError("--max-findings takes a number from 1") }
        for code in Self.codes(select) + Self.codes(ignore)
        where !AllRules.pages.contains(where: { $0.code.hasPrefix(code) }) {
            throw ValidationError("no rule has a code that begins with “\(code)”; see “followup rules”")
        }
    }

    /// The options as a value without the argument parser.
    var options: FindingsOptions {
        FindingsOptions(
            format: format, isQuiet: quiet, isStrict: strict, maxFindings: maxFindings,
            filter: FindingsFilter(selected: Self.codes(select), ignored: Self.codes(ignore)))
    }

    private static func codes(_ list: String) -> [String] {
        list.split(separator: ",").map { String($0.drop { $0 == " " }).uppercased() }
    }
}
