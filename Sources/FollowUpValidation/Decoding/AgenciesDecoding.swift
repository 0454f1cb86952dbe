public import ByteText
public import FollowUpModel
import YAMLSyntax

extension AgencyQuestions {
    /// Decodes a list of agencies, each with the ids of its questions: `Ministry of Justice: [pretrial-detention, …]`.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - checklist: The questions that there are.
    ///   - asked: The ids of those that the form asks, each of which is to be given to an agency, and no others.
    public static func decode(
        _ file: SourceFile, of checklist: Questions, asked: [String]
    ) -> Decoded<[AgencyQuestions]> {
        var decoder = Decoder(file)
        guard let root = decoder.root() else { return decoder.decoded(nil, from: file) }
        var seen = QuestionOfTwoAgencies.Seen()
        var given: Set<String> = []
        let ids = Set(asked)
        var agencies: [AgencyQuestions] = []
        for (key, value) in decoder.tree.entries(of: root) {
            guard decoder.expect(.scalar, key) else { continue }
            var own: Set<String> = []
            let items = decoder.texts(value)
            for item in items {
                let place = SourceLocation(path: file.path, range: item.range)
                decoder.report(
                    UnknownQuestionOfAgency.check(item.value, in: checklist)
                        ?? QuestionNotAsked.check(item.value, asked: ids)
                        ?? seen.check(item.value, to: agencies.count, at: place),
                    at: item.range)
            }
            let distinct = items.map(\.value).filter { ids.contains($0) && own.insert($0).inserted }
            given.formUnion(distinct)
            agencies.append(AgencyQuestions(name: decoder.trimmed(key), items: distinct))
        }
        if decoder.isWhole {
            decoder.report(QuestionOfNoAgency.check(asked.filter { !given.contains($0) }), at: .start)
        }
        return decoder.decoded(agencies, from: file)
    }
}
