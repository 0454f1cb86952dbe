import FollowUpModel

/// How the Organization writes numbers, dates and lists, in the language of the phrases. Each has a file of its own.
struct HouseStyle {
    let phrases: Phrases
}
