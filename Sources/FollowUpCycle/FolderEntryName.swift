import FollowUpModel
import FollowUpValidation

/// What the name of an entry in the folder of a cycle tells of it.
struct FolderEntryName {
    /// The name.
    let name: String

    /// Whether a file of this name is read as a submission: its name ends in “.yaml” or “.yml”, in any case, also
    /// if an editor has added “.txt”, or is that of a workbook. Hidden files are those of editors and systems.
    var isSubmission: Bool {
        guard !name.hasPrefix("."), secretariatFile == nil else { return false }
        // What a spreadsheet program writes beside a workbook as long as it is open.
        guard !name.hasPrefix("~$") else { return false }
        if WorkbookName.isRead(name) { return true }
        let plain = name.lowercased()
        let yaml = plain.hasSuffix(".txt") ? String(plain.dropLast(4)) : plain
        return yaml.hasSuffix(".yaml") || yaml.hasSuffix(".yml")
    }

    /// Whether a file of this name, in the folder itself, is a spreadsheet, also in a format that is not read.
    var isSpreadsheet: Bool {
        WorkbookName.isOne(name) && !name.hasPrefix(".") && !name.hasPrefix("~$") && !name.contains("/")
    }

    /// The name of the Secretariat’s file that this is, or was meant to be (“Cycle.yml”, “cycle.yaml.txt”).
    var secretariatFile: String? {
        let plain = name.lowercased()
        return [CycleFiles.cycleFile, Editorial.fileName, Registers.fileName].first { file in
            let stem = file.prefix { $0 != "." }
            return [".yaml", ".yml", ".yaml.txt", ".yml.txt"].contains { plain == stem + $0 }
        }
    }

    /// The codes of the States that the name speaks of: “XAA.docx”, “xaa.yaml.bak”, “Reply of XAA (final).pdf”.
    func states(in membership: Membership) -> [String] {
        // What a killed process left is removed by the next one that writes.
        guard !name.hasPrefix(".followup-") else { return [] }
        let words = name.split { !$0.isLetter && !$0.isNumber }
        guard let first = words.first.map({ $0.uppercased() }) else { return [] }
        // In small letters many codes are words.
        let rest = name.drop { !$0.isLetter && !$0.isNumber }.dropFirst(first.count)
        let isWhole = rest.first.map { !$0.isLetter && !$0.isWhitespace && $0 != "-" && $0 != "_" } ?? true
        return ((isWhole ? [first] : []) + words.map(String.init)).filter { membership.states[$0] != nil }
    }
}
