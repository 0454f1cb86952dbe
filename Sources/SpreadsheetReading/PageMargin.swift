/// What is printed above and below the cells of each page (ISO/IEC 29500-1, 18.3.1.39).
enum PageMargin {
    /// The elements of a sheet that say it.
    static let elements: Set = [
        "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter",
    ]

    /// Returns the words that somebody typed there, without what stands for the number of the page, the name of the file
    /// and so on; nil if there are none.
    static func words(_ text: String) -> String? {
        var (words, rest) = ("", Substring(text))
        while let character = rest.popFirst() {
            guard character == "&" else {
                words.append(character)
                continue
            }
            switch rest.popFirst() {
            case "&": words.append("&")
            // A font, a colour and a size.
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "K", "k": rest = rest.dropFirst(6)
            case let size? where size.isNumber: rest = rest.drop(while: \.isNumber)
            // The left, the middle and the right are apart from each other.
            case "L", "C", "R", "l", "c", "r": words.append("\n")
            default: break
            }
        }
        let typed = words.split { !$0.isLetter && !$0.isNumber }
        // What Excel and LibreOffice offer: “Page 1 of 3”.
        let isOffered = typed.allSatisfy { ["page", "of"].contains($0.lowercased()) }
        return isOffered ? nil : String(words.drop(while: \.isWhitespace))
    }
}
