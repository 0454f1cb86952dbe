internal import ArgumentParser
import Diagnostics
import FollowUpModel
import FollowUpValidation

/// `followup validate`
struct ValidateVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check filled checklists, and say what to mend and where.",
        discussion: """
            A folder is checked as a cycle: cycle.yaml, every submission, and the submissions against each other. \
            A single file is checked against the cycle.yaml beside it, when there is one. No file is changed.

            Examples:

              followup validate Submissions/2026
              followup validate CAN.yaml MLT.yaml
              followup validate - < CAN.yaml
            """)

    @Argument(help: ArgumentHelp("Files or folders to check; - is standard input.", valueName: "path"))
    var paths: [String]

    @OptionGroup var templates: TemplateOptions

    func run(in world: World) throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, override: templates.folder)
        let checklists = try folder.checklists()
        let membership = try folder.membership()
        var report = FindingsReport()
        for path in paths {
            if path != "-", world.files.kind(path) == .folder {
                for cycle in cycles(in: path, world) {
                    do {
                        let read = try CycleFolder(
                            cycle, checklists: checklists, membership: membership, files: world.files)
                        report.add(read.findings, sources: read.sources, failures: read.failures)
                    } catch {
                        report.add(
                            [], sources: [],
                            failures: [FileFailure(path: cycle, action: "read", reason: error.message)])
                    }
                }
            } else {
                do {
                    try check(path, checklists, membership, world, &report)
                } catch {
                    report.add([], sources: [], failures: [error])
                }
            }
        }
        report.print(in: world)
        return report.status
    }

    /// The folder itself when it holds a cycle, else those of its folders that do; the folder itself when none does.
    private func cycles(in path: String, _ world: World) -> [String] {
        let isCycle = { (folder: String) in
            world.files.kind(Path.join(folder, CycleFolder.cycleFile)) == .file
        }
        if isCycle(path) { return [path] }
        let names = (try? world.files.names(in: path)) ?? []
        let inside = names.sorted().map { Path.join(path, $0) }.filter(isCycle)
        return inside.isEmpty ? [path] : inside
    }

    /// Checks one file: a cycle file by its name, else a submission.
    private func check(
        _ path: String, _ checklists: [String: Checklist], _ membership: Membership, _ world: World,
        _ report: inout FindingsReport
    ) throws(FileFailure) {
        let isInput = path == "-"
        let bytes = isInput ? try world.terminal.input() : try world.files.read(path)
        let source = SourceFile(path: isInput ? "standard input" : path, bytes: bytes)
        if Path.name(path) == CycleFolder.cycleFile {
            let decoded = Cycle.decode(source, checklists: checklists, groups: membership.groups)
            report.add(decoded.findings, sources: [source])
            return
        }
        let cycle = isInput ? nil : cycleBeside(path, checklists, membership, world)
        let context = SubmissionContext(
            checklists: checklists, membership: cycle.map { $0.membership(outOf: membership) } ?? membership,
            cycle: cycle)
        let decoded = Submission.decode(source, in: context)
        let checked = isInput ? [decoded] : CycleCheck.check([decoded], membership: context.membership)
        report.add(checked.flatMap(\.findings), sources: [source])
    }

    private func cycleBeside(
        _ path: String, _ checklists: [String: Checklist], _ membership: Membership, _ world: World
    ) -> Cycle? {
        let path = Path.join(Path.parent(path), CycleFolder.cycleFile)
        guard let bytes = try? world.files.read(path) else { return nil }
        return Cycle.decode(
            SourceFile(path: path, bytes: bytes), checklists: checklists, groups: membership.groups
        ).value
    }
}
