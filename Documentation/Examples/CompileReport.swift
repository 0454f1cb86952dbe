import Diagnostics
public import FileAccess
public import FollowUpCycle

/// Compiles the report on the cycle in a folder into another one, and prints what was found and written on the way.
public func compileReport(
    onCycleIn folder: String, to output: String, templates: String, files: any FileSystem,
    print: (String) -> Void
) throws(Failure) {
    let workers = Workers(4)
    let templateFolder = try TemplateFolder(templates, files)
    let templates = try ReportTemplates(templateFolder, files, workers)

    // Read and check the cycle.
    let cycle = try CheckedCycle(folder, templates.reader, workers)
    var renderer = TextRenderer(sources: cycle.sources)
    for finding in cycle.findings { print(renderer.render(finding)) }
    for failure in cycle.failures { print("\(failure.message)\n") }

    // Compile the report, where nothing stands in the way.
    guard let basis = try ReportInput(cycle, templates) else {
        return print("There are errors; nothing was written.\n")
    }
    let options = ReportOptions(layout: try templateFolder.layout(for: cycle))
    let report = try CompiledCycle(basis, options, workers)
    for finding in report.styleFindings { print(renderer.render(finding)) }

    // Write it.
    for path in try report.write(to: output, workers).paths { print("Written: \(path)\n") }
}
