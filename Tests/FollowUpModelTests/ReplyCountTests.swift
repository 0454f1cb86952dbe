import FollowUpModel
import TestSupport
import Testing

@Suite("Counting replies")
struct ReplyCountTests {
    @Test(
        "In each group, the members are those that replied and those that did not",
        arguments: Proof.seeds(outOf: 500))
    func sums(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let aggregate = Aggregate.random(using: &random)
        for date in ["2011-01-30", "2012-01-30"].map(Sample.date) {
            let counts = ReplyCount.byGroup(aggregate, Sample.membership, on: date)
            for count in counts {
                #expect(
                    count.members == count.members.filter { (count.replied + count.notReplied).contains($0) })
                #expect(count.members.count == count.replied.count + count.notReplied.count)
                #expect(count.replied.allSatisfy { aggregate.replied.contains($0.code) })
                #expect(!count.notReplied.contains { aggregate.replied.contains($0.code) })
            }
            let members = Sample.membership.members(on: date)
            #expect(Set(counts.flatMap(\.members)) == Set(members))
            #expect(counts.reduce(0) { $0 + $1.members.count } == members.count)
        }
    }

    @Test("A reply that is not included still counts as a reply")
    func excluded() {
        let counts = ReplyCount.byGroup(
            Aggregate(excluded: "CZE"), Sample.membership, on: Sample.date("2011-01-30"))
        #expect(counts.flatMap(\.replied).map(\.code) == ["CZE"])
    }

    @Test(
        "A group is listed from the day on which it has a member",
        arguments: [
            ("2011-07-13", ["eastern-european 1", "other 2"]),
            ("2011-07-14", ["african 1", "eastern-european 1", "other 2"]),
        ])
    func groups(date: String, groups: [String]) {
        let counts = ReplyCount.byGroup(.empty, Sample.membership, on: Sample.date(date))
        #expect(counts.map { "\($0.group.id) \($0.members.count)" } == groups)
        #expect(counts.allSatisfy { $0.replied.isEmpty && $0.notReplied == $0.members })
    }

    @Test("The members of a group are in alphabetical order of their names on the day")
    func order() {
        let aggregate = Aggregate(.sample(state: "MLT")).merging(Aggregate(.sample(state: "CAN")))
        let counts = ReplyCount.byGroup(aggregate, Sample.membership, on: Sample.date("2011-01-30"))
        #expect(counts.last?.replied.map(\.code) == ["CAN", "MLT"])
    }

    @Test(
        "The regional groups contain all Member States",
        arguments: ["2011-01-30", "2011-07-14"])
    func allMembers(date: String) throws {
        let (membership, date) = (try memberStates(), Sample.date(date))
        let counts = ReplyCount.byGroup(.empty, membership, on: date)
        #expect(counts.map(\.group) == membership.groups)
        #expect(counts.reduce(0) { $0 + $1.members.count } == membership.members(on: date).count)
    }
}
