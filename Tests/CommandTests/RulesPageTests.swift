import Diagnostics
import FollowUpCommands
import TestSupport
import Testing

@Suite("The page of the rules")
struct RulesPageTests {
    @Test("Documentation/rules.md has every rule as the program explains it")
    func isCurrent() throws {
        let committed = String(decoding: try Project.source("Documentation/rules.md").bytes, as: UTF8.self)
        let difference = FirstDifference(expected: committed, actual: RulePage.markdown(AllRules.pages))
        #expect(difference == nil, "Documentation/rules.md is stale; run `make renew` and commit it")
    }
}
