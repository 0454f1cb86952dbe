import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The project’s own templates, decoded as the program decodes them.
enum ProjectTemplates {
    static func sources(in folder: String) throws -> [SourceFile] {
        try Project.files(below: "Templates/\(folder)").sorted { $0.key < $1.key }
            .filter { !$0.key.dropFirst("Templates/\(folder)/".count).contains("/") }
            .map { SourceFile(path: $0.key, bytes: $0.value) }
    }

    static func instruments() throws -> [Decoded<Instrument>] { try readInstruments.get() }

    static func checklists() throws -> [Decoded<Checklist>] { try readChecklists.get() }

    // Both are read once, since most tests of templates ask for all of them.
    private static let readInstruments = Result { try sources(in: "instruments").map(Instrument.decode) }
    private static let readChecklists = Result {
        let known = try instruments().compactMap(\.value).map { ($0.id, $0) }
        let byID = Dictionary(uniqueKeysWithValues: known)
        return try sources(in: "checklists").map { Checklist.decode($0, instruments: byID) }
    }

    static func formerChecklists() throws -> [Decoded<Checklist>] {
        let instruments = try instruments().compactMap(\.value).map { ($0.id, $0) }
        let byID = Dictionary(uniqueKeysWithValues: instruments)
        let editions = try checklists().compactMap(\.value).map { ($0.id, $0.edition) }
        return try sources(in: "checklists/former").map {
            Checklist.decode(
                former: $0, instruments: byID, inUse: Dictionary(uniqueKeysWithValues: editions))
        }
    }

    static func crosswalks() throws -> [Decoded<Crosswalk>] {
        let checklists = try checklists().compactMap(\.value).map { ($0.id, $0) }
        let byID = Dictionary(uniqueKeysWithValues: checklists)
        return try sources(in: "crosswalks").map { Crosswalk.decode($0, checklists: byID) }
    }

    static func membership() throws -> Decoded<Membership> {
        Membership.decode(try Project.source("Templates/member-states.yaml"))
    }

    /// The instrument and the checklist of the Salvador Declaration.
    static func salvador() throws -> Checklist {
        try #require(try checklists().compactMap(\.value).first { $0.id == "salvador-2010" })
    }
}
