import Fingerprints

/// What the page of a form is put together from: the files of `Templates/form`, which are plain HTML, CSS and
/// JavaScript.
///
/// `page.html` names the style and the scripts as any page would. The page that is written has them inside, since it is
/// one file that asks nothing of the network; and its policy allows these alone, by their fingerprints.
public struct FormTemplate: Sendable {
    /// Why a page cannot be put together.
    public struct Unusable: Error, Sendable {
        /// The name of the file that it is about.
        public let file: String
        /// What is wrong, as a clause that follows the name.
        public let problem: String
    }

    /// The page.
    public static let page = "page.html"
    /// The style.
    public static let style = "style.css"
    /// The module that the others are imported from.
    public static let main = "main.js"
    /// The library that reads YAML, which is a package of the system.
    public static let library = "js-yaml.min.js"

    /// The page, cut where something is put in.
    private let pieces: [Piece]
    /// The style, the scripts and the policy.
    private let own: [String: String]

    private enum Piece: Sendable {
        case text(String)
        case value(String)
    }

    /// Puts the files together.
    ///
    /// - Parameter read: Returns the text of a file of the folder; nil if there is none of this name.
    public init<Failure: Error>(
        _ read: (String) throws(Failure) -> String?, orElse unusable: (Unusable) -> Failure
    ) throws(Failure) {
        func file(_ name: String) throws(Failure) -> String {
            guard let text = try read(name) else {
                throw unusable(Unusable(file: name, problem: "is missing"))
            }
            guard name.hasSuffix(".html") || !Self.endsElement(text) else {
                throw unusable(Unusable(file: name, problem: "ends the element that it is put into"))
            }
            return text
        }
        var page = try file(Self.page)
        let (style, library) = (try file(Self.style), try file(Self.library))
        var modules = Modules()
        try modules.add(Self.main, file, orElse: unusable)
        let script = modules.text
        for (element, name) in [
            ("<link rel=\"stylesheet\" href=\"\(Self.style)\">", "style"),
            ("<script src=\"\(Self.library)\"></script>", "library"),
            ("<script type=\"module\" src=\"\(Self.main)\"></script>", "script"), ("{{policy}}", "policy"),
        ] {
            guard let place = page.firstRange(of: element) else {
                throw unusable(Unusable(file: Self.page, problem: "has no \(element)"))
            }
            page.replaceSubrange(place, with: "{{\(name)}}")
        }
        pieces = Self.pieces(of: page)
        own = [
            "style": "<style>\(style)</style>", "library": "<script>\(library)</script>",
            "script": "<script type=\"module\">\(script)</script>",
            "policy":
                "default-src 'none'; style-src \(Self.source(style)); script-src \(Self.source(library)) "
                + "\(Self.source(script)); base-uri 'none'; form-action 'none'",
        ]
    }

    /// Returns the page with values in its places, each named as in `{{title}}`. A value is markup; what is not in
    /// `values` is left empty.
    public func text(_ values: [String: String]) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let part): text += part
            case .value(let name): text += own[name] ?? values[name] ?? ""
            }
        }
        return text
    }

    /// Cuts the page at its places.
    private static func pieces(of page: String) -> [Piece] {
        var (pieces, rest): ([Piece], Substring) = ([], page[...])
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}")
        {
            let name = rest[open.upperBound..<close.lowerBound]
            guard !name.isEmpty, name.utf8.allSatisfy({ 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-") }) else {
                pieces.append(.text(String(rest[..<open.upperBound])))
                rest = rest[open.upperBound...]
                continue
            }
            pieces += [.text(String(rest[..<open.lowerBound])), .value(String(name))]
            rest = rest[close.upperBound...]
        }
        return pieces + [.text(String(rest))]
    }

    /// Returns how a policy names a script or a style.
    private static func source(_ text: String) -> String { "'sha256-\(Fingerprint.base64(of: text))'" }

    /// Returns whether a text would end the element of a script or a style.
    private static func endsElement(_ text: String) -> Bool {
        let (bytes, ends) = (Array(text.utf8), ["</script", "</style", "<!--"].map { Array($0.utf8) })
        return bytes.indices.contains { start in
            guard bytes[start] == UInt8(ascii: "<") else { return false }
            // Capital letters end it too.
            let here = bytes[start...].prefix(8).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
            return ends.contains { here.starts(with: $0) }
        }
    }
}

/// Modules of JavaScript as one, each after those that it imports. All names of all modules are different, so that the
/// imports and the word `export` can be left out; so are comments and indentation, which the page has no use for.
private struct Modules {
    private(set) var text = ""
    private var added: Set<String> = []
    /// Those that wait for what they import.
    private var open: [String] = []

    mutating func add<Failure: Error>(
        _ name: String, _ file: (String) throws(Failure) -> String,
        orElse unusable: (FormTemplate.Unusable) -> Failure
    ) throws(Failure) {
        guard !added.contains(name) else { return }
        guard !open.contains(name) else {
            throw unusable(FormTemplate.Unusable(file: name, problem: "imports itself by way of others"))
        }
        open.append(name)
        var own = ""
        // The lines of an import that goes on below.
        var imported = ""
        for line in try file(name).utf8.split(separator: UInt8(ascii: "\n")) {
            let line = Substring(line.drop { $0 == UInt8(ascii: " ") })
            // A text of several lines would be changed.
            guard line.utf8.count(where: { $0 == UInt8(ascii: "`") }).isMultiple(of: 2) else {
                throw unusable(
                    FormTemplate.Unusable(file: name, problem: "has a text of several lines: \(line)"))
            }
            if line.hasPrefix("import ") || !imported.isEmpty {
                imported += line
                guard line.hasSuffix(";") else { continue }
                guard let other = Self.fileName(in: imported) else {
                    throw unusable(
                        FormTemplate.Unusable(file: name, problem: "has an import of no file: \(imported)"))
                }
                imported = ""
                try add(other, file, orElse: unusable)
            } else if !Self.isComment(line) {
                own += (line.hasPrefix("export ") ? line.dropFirst("export ".count) : line) + "\n"
            }
        }
        open.removeLast()
        added.insert(name)
        text += own
    }

    private static func isComment(_ line: Substring) -> Bool {
        ["//", "/*", "* ", "*/"].contains { line.hasPrefix($0) } || line == "*"
    }

    /// Returns the name of the file in `import { … } from "./name.js";`.
    private static func fileName(in line: String) -> String? {
        guard let from = line.firstRange(of: " from \"./"), line.hasSuffix("\";") else { return nil }
        return String(line[from.upperBound...].dropLast(2))
    }
}
