import Fingerprints
import FollowUpModel

/// What the words stand for that are chosen in cells, as the sheets of lists say.
struct ChosenWords {
    /// What each word is said to stand for; what stands for several things stands for none.
    private var meanings: [FormChoice: [String: Set<String>]] = [:]
    /// The questions by their numbers.
    private var numbers: [String: Set<String>] = [:]

    /// Takes the words of a row of a sheet of lists.
    mutating func take(_ record: inout SheetRecords.Record) {
        for choice in FormChoice.allCases where choice.words == nil {
            guard let word = record.given(choice.rawValue)?.text,
                let meaning = record.given(choice.meaning)?.text,
                let check = record.given(choice.check)?.text,
                // Sorted apart from each other they would stand for something else.
                Fingerprint(of: FormSheet.checkedText([word, meaning])).short == check,
                choice != .questions || FormSheet.isID(meaning)
            else { continue }
            for name in [choice.rawValue, choice.meaning, choice.check] { _ = record.take(name) }
            meanings[choice, default: [:]][FormSheet.checkedText([word]), default: []].insert(meaning)
            if choice == .questions, let point = word.firstIndex(of: ".") {
                numbers[String(word[..<point]), default: []].insert(meaning)
            }
        }
    }

    /// Returns what a word stands for; of a question the number alone is enough.
    func meaning(of word: String, in choice: FormChoice) -> String? {
        let word = FormSheet.checkedText([word])
        let found = meanings[choice]?[word] ?? (choice == .questions ? numbers[word] : nil) ?? []
        return found.count == 1 ? found.first : nil
    }

    /// Returns the commitments that a text names, by their headings or ids: what stands for none as it is. Between them
    /// stand semicolons, line breaks or commas, which a heading may have too.
    func commitments(in text: String) -> [String] {
        text.split { ";\n".contains($0) }.flatMap { names -> [String] in
            let name = FormSheet.checkedText([String(names)])
            if let meaning = meaning(of: name, in: .commitments) { return [meaning] }
            return name.split(separator: ",").map { part in
                let part = FormSheet.checkedText([String(part)])
                return meaning(of: part, in: .commitments) ?? part
            }
        }.filter { !$0.isEmpty }
    }

    /// Returns the words of a choice.
    func words(of choice: FormChoice) -> [String] { (meanings[choice] ?? [:]).keys.sorted() }
}
