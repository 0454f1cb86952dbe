/// What the correspondence of a cycle leaves in its folder, beside the submissions and never read as one.
package enum CorrespondenceFolder {
    /// The folder in which what came is kept as it came.
    package static let received = "received"
    /// The folder of the receipts.
    package static let receipts = "receipts"
    /// The folder, in each of both, for what cannot be read or is of no State that is known.
    package static let unread = "unread"
}
