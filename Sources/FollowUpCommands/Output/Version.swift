/// The version of the program.
enum Version {
    /// The version number, by Semantic Versioning.
    static let text = "0.1.0"
}
