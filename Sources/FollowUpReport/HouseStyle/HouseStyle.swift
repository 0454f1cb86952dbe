import FollowUpModel

/// How the Organization writes numbers, dates and lists, in the language of a report. Each has a file of its own.
struct HouseStyle {
    let language: ReportLanguage

    var phrases: Phrases { language.phrases }
}
