import ByteText
public import FollowUpModel
import FollowUpValidation

/// The templates of the project that a report is written with, read once.
public enum ProjectTemplates {
    /// The language.
    public static let language = ReportLanguage(
        phrases: accepted("Templates/phrases/en.yaml", Phrases.decode),
        words: accepted("Templates/style/en.yaml", StyleWords.decode))
    /// The layouts.
    public static let layouts = ReportLayout.names.map {
        accepted("Templates/layouts/\($0).yaml", ReportLayout.decode)
    }

    private static func accepted<Value>(_ path: String, _ decode: (SourceFile) -> Decoded<Value>) -> Value {
        guard let source = try? Project.source(path), let value = decode(source).accepted else {
            fatalError("\(path) cannot be used")
        }
        return value
    }
}
