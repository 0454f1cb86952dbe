// swift-tools-version: 6.2
import PackageDescription

/// Fuzzing is a package of its own so that the main one needs neither a sanitizer nor the parsers used here. Only
/// `Fuzzing/run` builds it, with the flags of libFuzzer, which brings `main`.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let modules = Target.Dependency.product(name: "FollowUpModules", package: "followup")

func fuzzTarget(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .executableTarget(
        name: name, dependencies: ["FuzzSupport", modules] + dependencies, swiftSettings: settings)
}

let package = Package(
    name: "followup-fuzzing",
    platforms: [.macOS("26.0")],
    dependencies: [.package(name: "followup", path: "..")],
    targets: [
        .systemLibrary(
            name: "CCommonMark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
        .systemLibrary(
            name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
        .target(name: "FuzzSupport", dependencies: [modules], swiftSettings: settings),
        fuzzTarget("FuzzTree"),
        fuzzTarget("FuzzSubmission"),
        fuzzTarget("FuzzWorkbook"),
        fuzzTarget("FuzzMarkdown", ["CCommonMark"]),
        fuzzTarget("FuzzHTML", ["CGumbo"]),
    ]
)
