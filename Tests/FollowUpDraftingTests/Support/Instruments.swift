import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The instruments of the project.
enum Instruments {
    static func committed(_ id: String) throws -> Instrument {
        try #require(Instrument.decode(try Project.source("Templates/instruments/\(id).yaml")).accepted)
    }
}
