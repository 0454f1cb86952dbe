import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The Member States as the project lists them.
func memberStates() throws -> Membership {
    try #require(Membership.decode(Project.source("Templates/member-states.yaml")).accepted)
}

/// Every name that a Member State has or had, in any of the official languages.
func memberStateNames() throws -> [String] {
    let states = try memberStates().states.values
    let names = states.flatMap { state in
        [state.name.name] + state.formerNames.map(\.name.name)
    }
    return Set(names + (try OtherNames.ofMemberStates().values.flatMap(\.values))).sorted()
}
