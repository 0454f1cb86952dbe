import TestSupport

/// An exercise of two invented States on the Salvador Declaration.
enum TrialCycle {
    static let cycle = """
        cycle: trial
        checklist: salvador-2010
        edition: 2
        exercise: true
        invented-states:
          - { state: XAA, group: african, en: "Exerciseland" }
          - { state: XAB, group: asia-pacific, en: "Exercise Republic" }
        mandate: an exercise resolution
        cut-off-date: 2026-01-31
        report:
          title: Exercise in following up the Salvador Declaration

        """

    /// Returns a submission with `rest`, and Exerciseland’s without it.
    static func submission(_ state: String = "XAA", _ rest: String = answers) -> String {
        """
        checklist: salvador-2010
        edition: 2
        cycle: trial
        state: \(state)
        language: en
        \(rest)

        """
    }

    /// An answer for publication.
    static let answers = """
        answers:
          cybercrime-legislation:
            status: under development
            summary: Exerciseland reported that it was drafting a law.
        """

    /// Returns the files of the program and of the cycle, whose submissions are given by name.
    static func files(_ submissions: [String: String], cycle: String = cycle) throws -> [String: [UInt8]] {
        var files = try Project.files(below: "Templates")
        files["Submissions/trial/cycle.yaml"] = Array(cycle.utf8)
        for (name, text) in submissions { files["Submissions/trial/\(name)"] = Array(text.utf8) }
        return files
    }

    /// Returns the blank form for a State, as the program writes it.
    static func blankForm(_ state: String = "XAA") async throws -> String {
        await Run("checklist salvador-2010 --state \(state) --cycle trial --core", files: try files([:]))
            .output
    }
}

extension Run {
    /// The text of a written file; empty if it was not written.
    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}
