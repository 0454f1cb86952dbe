/// The abbreviations that are followed by a number, without their full stop.
enum NumberAbbreviations {
    static let all: Set<String> = [
        "no", "nos", "para", "paras", "art", "arts", "chap", "vol", "vols", "p", "pp", "sect", "add", "rev",
        "corr",
    ]
}
