/// Returns the first lines in which two texts differ, or nil if they are equal.
func firstDifference(_ first: String, _ second: String) -> [Substring]? {
    let first = first.split(separator: "\n", omittingEmptySubsequences: false)
    let second = second.split(separator: "\n", omittingEmptySubsequences: false)
    guard first != second else { return nil }
    let start = zip(first, second).prefix { $0 == $1 }.count
    return first.dropFirst(start).prefix(3) + ["—"] + second.dropFirst(start).prefix(3)
}
