// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6 language mode (from the tools version), warnings as errors, each use of unsafe memory marked.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// The tests are not optimized themselves, even where what they test is: that would take longer than it saves.
let settingsOfTests = settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], resources: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
        exclude: resources, swiftSettings: settingsOfTests)
}

let package = Package(
    name: "followup",
    // Since then a text is looked at where it stands (`Span`).
    platforms: [.macOS("26.0")],
    products: [
        .executable(name: "followup", targets: ["followup"]),
        // For programs that work on cycles without the command line: Documentation/library.md.
        .library(
            name: "FollowUpCycle",
            targets: [
                "FollowUpCycle", "ByteText", "Diagnostics", "FileAccess", "FollowUpModel",
                "FollowUpValidation", "FollowUpForms", "FollowUpReport",
            ]),
        // What the package in Fuzzing/ is given to work on, and to read it back with.
        .library(
            name: "FollowUpModules",
            targets: [
                "ByteText", "JSONText", "TextDiff", "Diagnostics", "TextAnalysis", "YAMLSyntax", "XMLWriting",
                "OpenPackaging", "SpreadsheetReading", "FollowUpModel", "FollowUpValidation",
                "FollowUpReport", "MarkupParsing",
            ]),
    ],
    dependencies: [
        // Exact, and Package.resolved has the commit: what is built today is built in a year.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev", "pkg-config"]), .brew(["libyaml", "pkgconf"])]),
        .systemLibrary(
            name: "CXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev", "pkg-config"]), .brew(["libxml2", "pkgconf"])]),
        .systemLibrary(
            name: "CNettle", pkgConfig: "nettle",
            providers: [.apt(["nettle-dev", "pkg-config"]), .brew(["nettle", "pkgconf"])]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev", "pkg-config"]), .brew(["zlib", "pkgconf"])]),
        .systemLibrary(
            name: "CZip", pkgConfig: "libzip",
            providers: [.apt(["libzip-dev", "pkg-config"]), .brew(["libzip", "pkgconf"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev", "pkg-config"]), .brew(["libxlsxwriter", "pkgconf"])]),
        .systemLibrary(name: "CFileCalls"),

        module("ByteText"),
        module("JSONText", ["ByteText"]),
        module("TextDiff"),
        module("TerminalText", ["ByteText"]),
        module("Diagnostics", ["ByteText", "Fingerprints", "JSONText", "TerminalText"]),
        module("Fingerprints", ["CNettle", "ByteText"]),
        module("ZlibCompression", ["CZlib"]),
        module("FileAccess", ["CFileCalls"]),
        module("YAMLSyntax", ["CYAML", "ByteText"]),
        module("XMLWriting", ["CXML2", "ByteText"]),
        module("OpenPackaging", ["CZip", "CXML2", "XMLWriting"]),
        module("SpreadsheetReading", ["OpenPackaging", "ByteText"]),
        module("SpreadsheetWriting", ["CXLSXWriter"]),
        module("TextAnalysis", ["ByteText"]),
        module("FollowUpModel", ["ByteText", "TextAnalysis"]),
        module(
            "FollowUpValidation",
            [
                "ByteText", "Diagnostics", "Fingerprints", "TextAnalysis", "YAMLSyntax", "SpreadsheetReading",
                "FollowUpModel",
            ]),
        module(
            "FollowUpForms",
            [
                "ByteText", "JSONText", "Diagnostics", "Fingerprints", "TextAnalysis", "YAMLSyntax",
                "SpreadsheetWriting", "ZlibCompression", "FollowUpModel",
            ]),
        module("FollowUpDrafting", ["ByteText", "TextAnalysis", "YAMLSyntax", "FollowUpModel"]),
        module(
            "FollowUpReport",
            [
                "ByteText", "JSONText", "Diagnostics", "Fingerprints", "TextAnalysis", "XMLWriting",
                "FollowUpModel",
            ]),
        module(
            "FollowUpCycle",
            [
                "ByteText", "JSONText", "Diagnostics", "FileAccess", "Fingerprints", "FollowUpModel",
                "FollowUpValidation", "FollowUpForms", "FollowUpReport",
            ]),
        module(
            "FollowUpCommands",
            [
                "ByteText", "JSONText", "TextDiff", "TerminalText", "Diagnostics", "FileAccess",
                "Fingerprints", "FollowUpModel", "FollowUpValidation", "FollowUpForms", "FollowUpDrafting",
                "FollowUpReport", "FollowUpCycle",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "followup", dependencies: ["FollowUpCommands"], swiftSettings: settings),

        .target(
            name: "TestSupport",
            dependencies: [
                "ByteText", "Diagnostics", "FileAccess", "YAMLSyntax", "FollowUpModel", "FollowUpValidation",
                "FollowUpForms", "FollowUpCommands", "CZlib",
            ],
            path: "Tests/TestSupport", swiftSettings: settings),
        .target(
            name: "MarkupParsing", dependencies: ["CXML2", "XMLWriting"], path: "Tests/Support/MarkupParsing",
            swiftSettings: settings),
        // As a program outside of the package has it: only what is public.
        .target(
            name: "LibraryExample", dependencies: ["Diagnostics", "FileAccess", "FollowUpCycle"],
            path: "Documentation/Examples", packageAccess: false, swiftSettings: settings),
        tests(of: "ByteText"),
        tests(of: "JSONText", ["ByteText"]),
        tests(of: "TextDiff"),
        tests(of: "TerminalText"),
        tests(of: "Diagnostics", ["ByteText", "TextDiff"]),
        tests(of: "Fingerprints"),
        tests(of: "ZlibCompression", ["CZlib"]),
        tests(of: "FileAccess"),
        tests(of: "YAMLSyntax", ["ByteText", "Diagnostics"]),
        tests(of: "XMLWriting", ["MarkupParsing"]),
        tests(of: "OpenPackaging"),
        tests(of: "SpreadsheetReading"),
        tests(of: "SpreadsheetWriting", ["SpreadsheetReading"]),
        tests(of: "TextAnalysis", ["ByteText"]),
        tests(of: "FollowUpModel", ["ByteText", "FollowUpValidation"]),
        tests(
            of: "FollowUpValidation",
            [
                "ByteText", "Diagnostics", "Fingerprints", "TextAnalysis", "YAMLSyntax", "SpreadsheetReading",
                "FollowUpModel",
            ]),
        tests(
            of: "FollowUpForms",
            [
                "ByteText", "JSONText", "Fingerprints", "YAMLSyntax", "SpreadsheetWriting", "FollowUpModel",
                "FollowUpValidation",
            ]),
        tests(
            of: "FollowUpDrafting", ["ByteText", "FileAccess", "FollowUpModel", "FollowUpValidation"]),
        tests(
            of: "FollowUpReport",
            [
                "ByteText", "Diagnostics", "Fingerprints", "TextAnalysis", "FollowUpModel",
                "FollowUpValidation",
                "MarkupParsing",
            ]),
        tests(
            of: "FollowUpCycle",
            ["ByteText", "FileAccess", "FollowUpModel", "FollowUpReport", "LibraryExample"]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "ByteText", "JSONText", "Diagnostics", "FileAccess", "Fingerprints", "FollowUpCommands",
                "FollowUpCycle", "FollowUpModel", "FollowUpReport", "FollowUpValidation", "TestSupport",
                "YAMLSyntax",
            ],
            exclude: ["Transcripts", "Record"], swiftSettings: settings),
    ]
)
