package import ByteText
package import Diagnostics
package import FileAccess
import FollowUpForms
import FollowUpModel
import FollowUpValidation

/// The Secretariat’s files in the folder of a cycle, and its submissions, which are read one by one.
package struct CycleFiles: Sendable {
    /// The name of the Secretariat’s file in the folder.
    package static let cycleFile = "cycle.yaml"

    /// Returns the number of submissions in the folder at `path`.
    package static func submissionCount(_ path: String, _ files: any FileSystem) -> Int {
        ((try? files.names(in: path)) ?? []).count { FolderEntryName(name: $0).isSubmission }
    }

    /// The path of the folder.
    let path: String
    /// The cycle; nil if its file is missing or cannot be used.
    let cycle: Decoded<Cycle>?
    /// What editors decided; nil if there is no such file.
    let editorial: Decoded<Edits>?
    /// Whom to write to, and what is due; nil if there is no such file.
    let registers: Decoded<Registers>?
    /// The States that the cycle addresses.
    let membership: Membership
    /// Findings about the folder itself.
    let folderFindings: [Diagnostic]
    /// The files that could not be read.
    let failures: [FileFailure]
    /// The file names of the submissions, in order.
    let submissions: [String]
    /// What may be the reply of a State and is not read: the paths in the folder, each with the code of the State.
    let repliesNotRead: [String: String]

    /// What others than States report.
    let contributions: CycleContributions
    /// The check of the edited texts, after the contributions; nil if the cycle cannot be used.
    private let edits: EditorialCheck?

    /// The reader of its files.
    let reader: SubmissionReader

    /// The checklist that the cycle is on; nil if it cannot be used.
    var checklist: Checklist? { cycle?.value.flatMap { reader.checklists[of: $0] } }

    /// Reads `cycle.yaml` and the edited texts of the folder at `path`. Every other `.yaml` file is treated
    /// as a submission; the JSON Schema for editors may be in the folder too. Anything else that bears the code of a
    /// State without a submission is taken for its reply, which was not read.
    package init(_ path: String, _ reader: SubmissionReader) throws(Failure) {
        let files = reader.files
        var folderFindings: [Diagnostic] = []
        var failures: [FileFailure] = []
        func source(_ name: String) -> SourceFile? {
            do {
                return SourceFile(path: Path.join(path, name), bytes: try files.read(name, in: path))
            } catch {
                failures.append(error)
                return nil
            }
        }
        let names: [String]
        do {
            names = try files.names(in: path).sorted()
        } catch {
            throw Failure(error.message)
        }
        let cycle =
            names.contains(Self.cycleFile)
            ? source(Self.cycleFile).map {
                Cycle.decode($0, checklists: reader.checklists, groups: reader.membership.groups)
            } : nil
        let lookalike =
            names.contains(Self.cycleFile)
            ? nil : names.first { FolderEntryName(name: $0).secretariatFile == Self.cycleFile }
        if !names.contains(Self.cycleFile) {
            folderFindings.append(
                CycleCheck.missingCycleFile(path: Path.join(path, Self.cycleFile), besides: lookalike))
        }
        let membership =
            cycle?.value.map { $0.membership(outOf: reader.membership) } ?? reader.membership
        var (submissions, others): ([String], [String]) = ([], [])
        let apart = [
            Self.cycleFile, Editorial.fileName, Registers.fileName, CorrespondenceLog.fileName, lookalike,
        ]
        for name in names where !apart.contains(name) {
            let isRead =
                FolderEntryName(name: name).isSubmission && files.kind(Path.join(path, name)) != .folder
            if isRead { submissions.append(name) } else { others.append(name) }
        }
        let context = SubmissionContext(
            checklists: reader.questions, commitments: reader.commitments, treaties: reader.treaties,
            membership: membership, cycle: cycle?.value)
        repliesNotRead = RepliesNotRead(in: path, besides: submissions, context, files).among(others)
        var contributions = CycleContributions(
            toCycleIn: path, besides: Set(repliesNotRead.keys), reader.contributionContext(of: cycle?.value),
            files)
        failures += contributions.failures
        folderFindings += contributions.findings
        for name in others
        where repliesNotRead[name] == nil && !name.hasPrefix(".")
            && !name.hasSuffix(SubmissionSchema.fileSuffix) && files.kind(Path.join(path, name)) != .folder
        {
            folderFindings.append(
                CycleCheck.notRead(
                    path: Path.join(path, name), name: name,
                    meantAs: FolderEntryName(name: name).secretariatFile))
        }
        var editorial: Decoded<Edits>?
        if names.contains(Editorial.fileName), let source = source(Editorial.fileName) {
            editorial = Editorial.decode(
                source, checklist: cycle?.value.flatMap { reader.checklists[of: $0] },
                membership: membership, cycle: cycle?.value,
                contributors: reader.contributors.with(cycle?.value))
        }
        registers =
            names.contains(Registers.fileName)
            ? source(Registers.fileName).map { Registers.decode($0, membership: membership) } : nil
        edits = cycle?.value.flatMap { cycle in
            reader.checklists[of: cycle].map { checklist in
                var edits = EditorialCheck(
                    editorial?.value ?? Edits(), path: Path.join(path, Editorial.fileName),
                    checklist: checklist,
                    membership, cycle: cycle, contributors: reader.contributors.with(cycle))
                contributions.check(with: &edits)
                return edits
            }
        }
        self.contributions = contributions
        (self.path, self.reader, self.cycle, self.editorial) = (path, reader, cycle, editorial)
        (self.membership, self.submissions) = (membership, submissions)
        (self.folderFindings, self.failures) = (folderFindings, failures)
    }

    /// Reads the submissions, one per worker at a time, checks each on its own and then, in the order of the
    /// names, against those before it and the edited texts, and passes it to `take`.
    ///
    /// - Returns: The result for all edited texts, or nil if the cycle cannot be used.
    func forEachSubmission(
        _ workers: Workers, take: (Result<Decoded<Submission>, FileFailure>) -> Void
    ) -> EditorialCheck? {
        let checklist = checklist
        var across = CycleCheck(membership: membership)
        var edits = edits
        let names = (submissions + repliesNotRead.keys).sorted()
        workers.forEach(names) { [reading, edits, count = submissions.count, repliesNotRead] name in
            Result { () throws(FileFailure) in
                if let state = repliesNotRead[name] {
                    let path = Path.join(reading.folder, name)
                    // Of a spreadsheet in a format that is not read it is known what to do.
                    let spreadsheet =
                        FolderEntryName(name: name).isSpreadsheet ? try? reading.submission(name) : nil
                    let decoded = spreadsheet ?? Submission.notRead(path: path, name: name, state: state)
                    return CycleCheck.prepare(decoded, outOf: count, checklist)
                }
                let decoded: Decoded<Submission>
                do throws(FileFailure) {
                    decoded = try reading.submission(name)
                } catch {
                    guard let bytes = error.tooManyBytes else { throw error }
                    decoded = Submission.tooLarge(path: error.path, bytes: bytes)
                }
                return CycleCheck.prepare(
                    edits?.reportingMissingTranslations(in: decoded) ?? decoded, outOf: count, checklist)
            }
        } take: { read in
            take(
                read.map { prepared in
                    edits?.check(prepared.decoded)
                    return across.check(prepared)
                })
        }
        edits?.finish()
        return edits
    }

    /// Checks the folder submission by submission, in the order of the names, without keeping any. `take` is
    /// called with the findings in each, and those in other files that precede it.
    ///
    /// - Returns: The findings and failures that remain after the last submission.
    package func check(_ workers: Workers, take: (CheckResults) -> Void) -> CheckResults {
        var checked = CheckResults(
            sources: [cycle?.source, registers?.source].compactMap(\.self)
                + contributions.read.map(\.source),
            failures: failures,
            formsNotReturned: contributions.read.count(where: \.isFormNotReturned))
        // Findings in other files are placed by file name.
        var others =
            ((cycle?.findings ?? []) + (registers?.findings ?? []) + folderFindings
            + contributions.read.flatMap(\.findings)).sorted()[...]
        let edits = forEachSubmission(workers) { read in
            switch read {
            case .success(let decoded):
                let before = others.prefix { $0.place.path < decoded.source.path }
                others = others.dropFirst(before.count)
                checked.findings = before + decoded.findings
                checked.sources.append(decoded.source)
                checked.formsNotReturned += decoded.hasReplied ? 0 : 1
            case .failure(let failure): checked.failures.append(failure)
            }
            take(checked)
            checked = CheckResults()
        }
        let last = others + (editorial?.findings ?? []) + (edits?.findings ?? [])
        checked.findings = last.sorted()
        if let source = editorial?.source { checked.sources.append(source) }
        return checked
    }

    /// The reading of submissions of the cycle.
    var reading: SubmissionReading {
        SubmissionReading(
            folder: path,
            context: SubmissionContext(
                checklists: reader.questions, commitments: reader.commitments, treaties: reader.treaties,
                membership: membership, cycle: cycle?.value),
            earlier: EarlierReplies(
                folder: path, checklists: reader.questions, membership: reader.membership,
                files: reader.files),
            files: reader.files)
    }
}

/// The results of checking some files of a cycle, in their order.
package struct CheckResults: Sendable {
    /// The findings.
    package var findings: [Diagnostic] = []
    /// The files.
    package var sources: [SourceFile] = []
    /// The files that could not be read.
    package var failures: [FileFailure] = []
    /// The number of submissions that are no replies yet.
    package var formsNotReturned = 0
}

extension Cycle {
    /// Returns a group for each name of one that does not exist, so that no State is passed over until the name is
    /// corrected.
    private func unknownGroups(besides membership: Membership) -> [RegionalGroup] {
        let known = Set(membership.groups.map(\.id))
        return Set(inventedStates.map(\.group)).subtracting(known).sorted().map {
            RegionalGroup(
                id: $0, heading: $0.isEmpty ? "No regional group" : "“\($0)”, which is no regional group")
        }
    }

    /// Returns the States that the cycle addresses: the invented ones in an exercise, otherwise all Member
    /// States.
    func membership(outOf membership: Membership) -> Membership {
        isExercise
            ? Membership(
                language: membership.language, groups: membership.groups + unknownGroups(besides: membership),
                states: inventedStates, introductions: membership.introductions)
            : membership
    }
}
