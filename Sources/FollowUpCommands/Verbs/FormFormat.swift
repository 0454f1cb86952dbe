public import ArgumentParser
import Diagnostics
import FollowUpCycle
public import FollowUpModel

extension FormFormat: ExpressibleByArgument {}

/// The format that a person names by the file to be written.
extension FormFormat {
    /// Creates the format that the suffix of a file stands for; nil if it stands for none.
    init?(ofFileAt path: String?) {
        guard let format = Self.allCases.first(where: { path?.hasSuffix(".\($0.rawValue)") ?? false }) else {
            return nil
        }
        self = format
    }

    /// The failure to know the format of a file.
    static var unknown: Failure {
        let suffixes = Wording.choice(allCases.map { ".\($0.rawValue)" })
        return Failure("name the file to write with -o; it ends in \(suffixes), as in CAN.html")
    }

    /// Checks that a language is named for a page only.
    ///
    /// - Throws: ``Failure`` if one is named for something else.
    func requirePage(for language: String?) throws(Failure) {
        guard self == .html || language == nil else {
            throw Failure("--language is for the page in .html; leave it out here")
        }
    }
}
