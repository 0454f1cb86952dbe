import TestSupport
import Testing

@Suite("What is fetched")
struct PinnedDownloadsTests {
    @Test("pinned: each Python package is named with its version and the digests of its files")
    func packages() throws {
        let paths = try ["Tests", "Benchmarks"].flatMap { try Project.files(below: $0) }
            .filter { $0.key.hasSuffix("requirements.txt") }
        #expect(paths.count == 5)
        for (path, bytes) in paths {
            let text = String(decoding: bytes, as: UTF8.self).replacing(" \\\n", with: " ")
            for line in text.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix("-r ") {
                #expect(line.contains(/^[A-Za-z0-9-]+==[0-9.]+/), "\(path): \(line.prefix(40))")
                #expect(line.contains(/\ --hash=sha256:[0-9a-f]{64}/), "\(path): \(line.prefix(40))")
            }
        }
        let prepare = String(decoding: try Project.source("Tests/Schema/prepare").bytes, as: UTF8.self)
        #expect(prepare.contains("--require-hashes"))
    }

    @Test("Each package of Swift is named with its exact version")
    func package() throws {
        let manifest = String(decoding: try Project.source("Package.swift").bytes, as: UTF8.self)
        let packages = manifest.matches(of: /\.package\(url: "[^"]+", ([a-z]+):? ?"?[0-9.]*/)
        #expect(!packages.isEmpty)
        for package in packages { #expect(package.output.1 == "exact") }
    }
}
