import Diagnostics
import FollowUpModel

/// A file whose name denotes another State than its content.
enum FileNameDiffers: Rule {
    static let page = RulePage(
        code: "FU402", name: "file-name-differs", severity: .error,
        what: "The name of the file and the State named in it disagree.",
        why: "One of the two is wrong, and the answers may be another State’s.",
        before: "MLT.yaml with “state: CAN”", after: "CAN.yaml with “state: CAN”")

    static func check(_ fileName: String, state: String) -> Finding? {
        let name = fileName.prefix { $0 != "." }
        // In which case the name is written tells nothing of the State.
        guard name.uppercased() != state else { return nil }
        let suffix = WorkbookName.isRead(fileName) ? ".xlsx" : ".yaml"
        let plain = Homoglyphs.skeleton(String(name))
        return found(
            "the file is called \(fileName), but the State in it is \(state)",
            help: plain.flatMap { $0.word == state ? Suggestion($0).help : nil }
                ?? "Rename the file to \(state)\(suffix), or correct the State.")
    }
}
