import ByteText
import Diagnostics
import FileAccess
import FollowUpModel
import FollowUpValidation

/// The contributions to a cycle, in a folder of its folder, each checked on its own and against the others.
package struct CycleContributions: Sendable {
    /// The name of the folder.
    package static let folder = "contributions"

    /// The contributions, in the order of their file names.
    private(set) var read: [Decoded<Contribution>] = []
    /// The findings on files that are not read.
    private(set) var findings: [Diagnostic] = []
    /// The files that could not be read.
    private(set) var failures: [FileFailure] = []

    /// Returns whether a file is a contribution, by the folder that it lies in.
    package static func contains(_ path: String) -> Bool { Path.name(Path.parent(path)) == folder }

    /// Returns the folder of the cycle that a contribution belongs to.
    package static func cycle(of path: String) -> String { Path.parent(Path.parent(path)) }

    /// Reads the contributions to the cycle in a folder.
    ///
    /// - Parameter replies: The paths in the folder of the cycle of what may be replies of States, which are reported as
    ///   such.
    init(
        toCycleIn cycle: String, besides replies: Set<String>, _ context: ContributionContext,
        _ files: any FileSystem
    ) {
        let folder = Path.join(cycle, Self.folder)
        guard files.kind(folder) == .folder else { return }
        var check = ContributionCheck()
        for name in ((try? files.names(in: folder)) ?? []).sorted()
        where !name.hasPrefix(".") && !replies.contains(Path.join(Self.folder, name)) {
            let path = Path.join(folder, name)
            guard FolderEntryName(name: name).isSubmission, files.kind(path) != .folder else {
                findings.append(CycleCheck.notRead(path: path, name: name))
                continue
            }
            do throws(FileFailure) {
                let file = SourceFile(path: path, bytes: try files.read(name, in: folder))
                read.append(check.check(Contribution.decode(file, in: context)))
            } catch {
                failures.append(error)
            }
        }
    }

    /// Compares the contributions with the edited texts.
    mutating func check(with edits: inout EditorialCheck) {
        for index in read.indices { read[index] = edits.check(read[index]) }
    }
}
