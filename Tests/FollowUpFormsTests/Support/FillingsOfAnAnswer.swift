import FollowUpModel

extension Filling {
    /// What can be typed into each field of an answer.
    static let everyField =
        statuses + texts + challengeKinds.map { $0.copying("challenge-kinds") } + measures
        + assistance.map { $0.copying("assistance") } + plans.map { $0.copying("plan") }

    private static let statuses = [
        (Status.implemented, ["FU301"]), (.partiallyImplemented, ["FU301", "FU302"]),
        (.underDevelopment, ["FU302"]), (.notImplemented, ["FU302"]), (.notApplicable, ["FU302"]),
    ].map { status, findings in
        Filling("status: \"\"", "status: \"\(status.rawValue)\"", finds: findings) {
            $0.status = said(status)
        }
    }

    private static let texts = [
        Filling("summary: \"\"", "summary: \"Canada reported that it had adopted a law.\"") {
            $0.summary = said("Canada reported that it had adopted a law.")
        },
        Filling("summary: \"\"", "summary: \"Canada reported:\none, “two” # three.\"") {
            $0.summary = said("Canada reported: one, “two” # three.")
        },
        Filling("summary: \"\"", "summary: \"Canada reported two.\n\nSecond one.\"") {
            $0.summary = said("Canada reported two.\nSecond one.")
        },
        Filling("summary: \"\"", "summary: \"\n      Canada is below the line.\n      \"") {
            $0.summary = said("Canada is below the line.")
        },
        Filling("summary: \"\"\n", "summary: >\n      Canada reported\n      it.\n\n      Second one.\n") {
            $0.summary = said("Canada reported it.\nSecond one.")
        },
        Filling("details: \"\"", "details: \"- ‘quoted’: {a}\"") {
            $0.details = said("- ‘quoted’: {a}")
        }.copying("details"),
        Filling("details: \"\"", "details: \"عربي 中文\n      é\"") {
            $0.details = said("عربي 中文 é")
        }.copying("details"),
        Filling("challenges: \"\"", "challenges: \"Too few experts.\"") {
            $0.challenges = said("Too few experts.")
        }.copying("challenges"),
        Filling("authority: \"\"", "authority: \"Ministry of Justice: “Unit #1”\"") {
            $0.authority = said("Ministry of Justice: “Unit #1”")
        },
        Filling(
            "status: \"\"  # implemented | partially implemented | under development | not implemented | not applicable\n"
                + "    summary: \"\"\n", "status: implemented\n    summary: Canada had done it.\n",
            finds: ["FU301"]
        ) {
            $0.status = said(.implemented)
            $0.summary = said("Canada had done it.")
        },
        Filling("authority: \"\"", "authority: Ministry of Justice") {
            $0.authority = said("Ministry of Justice")
        },
        Filling("status: \"\"", "status: implemented", finds: ["FU301"]) { $0.status = said(.implemented) },
    ]

    private static let challengeKinds =
        ChallengeKind.allCases.map { kind in
            Filling("challenge-kinds: []", "challenge-kinds: [\(kind.rawValue)]") {
                $0.challengeKinds = [said(kind)]
            }
        } + [
            Filling("challenge-kinds: []", "challenge-kinds: [ \"data\", resources, '', ]") {
                $0.challengeKinds = [said(.data), said(.resources)]
            },
            Filling("challenge-kinds: []", "challenge-kinds:\n      - data\n      - other") {
                $0.challengeKinds = [said(.data), said(.other)]
            },
        ]

    /// The line of a measure that is not filled in.
    static let emptyMeasure = "- { title: \"\", kind: \"\", year: \"\", source: \"\" }"

    private static let measures =
        MeasureKind.allCases.map { kind in
            Filling(
                emptyMeasure,
                "- { title: \"Act, one\", kind: \"\(kind.rawValue)\", year: \"2010\", source: \"https://example.org/a\" }"
            ) {
                $0.measures = [
                    Measure(
                        title: said("Act, one"), kind: said(kind), year: said(2010),
                        source: said("https://example.org/a"))
                ]
            }
        } + [
            Filling(emptyMeasure, "- { title: \"Act\", kind: \"\", year: \"\", source: \"\" }") {
                $0.measures = [Measure(title: said("Act"))]
            },
            Filling(
                emptyMeasure,
                "- { title: \"One\", kind: \"law\", year: \"\", source: \"\" }\n      "
                    + "- { title: \"Two\", kind: \"\", year: \"2010\", source: \"\" }\n      \(emptyMeasure)"
            ) {
                $0.measures = [
                    Measure(title: said("One"), kind: said(.law)),
                    Measure(title: said("Two"), year: said(2010)),
                ]
            },
        ]

    private static let assistance =
        AssistanceKind.allCases.map { kind in
            Filling("- { kind: \"\", note: \"\" }", "- { kind: \"\(kind.rawValue)\", note: \"For judges\" }")
            {
                $0.needed = [Assistance(kind: said(kind), note: said("For judges"))]
            }
        } + [
            Filling("offered:\n        - { kind: \"\"", "offered:\n        - { kind: \"training\"") {
                $0.offered = [Assistance(kind: said(AssistanceKind.training), note: nil)]
            },
            Filling(
                "- { kind: \"\", note: \"\" }",
                "- { kind: \"training\", note: \"\" }\n        - { kind: \"equipment\", note: \"Servers\" }"
            ) {
                $0.needed = [
                    Assistance(kind: said(AssistanceKind.training), note: nil),
                    Assistance(kind: said(AssistanceKind.equipment), note: said("Servers")),
                ]
            },
        ]

    private static let plans =
        ["2012", "2012-06", "2012-06-30"].map { date in
            Filling(
                "- { action: \"\", authority: \"\", by: \"\",",
                "- { action: \"To adopt a law\", authority: \"Parliament\", by: \"\(date)\","
            ) {
                $0.plan = [
                    PlannedStep(
                        action: said("To adopt a law"), authority: said("Parliament"),
                        by: PartialDate(iso: date).map { said($0) })
                ]
            }
        } + [
            Filling("- { action: \"\",", "- { action: \"To adopt a law\",") {
                $0.plan = [PlannedStep(action: said("To adopt a law"))]
            }
        ]
        + [
            Filling(
                "- { action: \"\", authority: \"\", by: \"\", priority: \"\", indicator: \"\"",
                "- { action: \"To train judges\", authority: \"\", by: \"\", priority: \"\", indicator: \"200 trained\""
            ) {
                $0.plan = [PlannedStep(action: said("To train judges"), indicator: said("200 trained"))]
            },
            Filling(
                "- { action: \"\", authority: \"\", by: \"\", priority: \"\", indicator: \"\", resources: \"\"",
                "- { action: \"To train judges\", authority: \"\", by: \"\", priority: \"\", indicator: \"\", resources: \"Two\""
            ) {
                $0.plan = [PlannedStep(action: said("To train judges"), resources: said("Two"))]
            },
        ]
        + PlannedStepPriority.allCases.map { priority in
            Filling(
                "- { action: \"\", authority: \"\", by: \"\", priority: \"\"",
                "- { action: \"To adopt a law\", authority: \"\", by: \"\", priority: \"\(priority.rawValue)\""
            ) {
                $0.plan = [PlannedStep(action: said("To adopt a law"), priority: said(priority))]
            }
        }
}
