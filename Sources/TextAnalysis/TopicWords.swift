import ByteText

/// The stems of the words of a text that say what it is about, each once: how many of them two texts have in common
/// tells whether they speak of the same.
public struct TopicWords: Sendable {
    /// The stems, as numbers in ascending order.
    private var stems: [UInt64] = []
    private var signature = Signature([])

    /// The words of nothing.
    public static let none = TopicWords()

    private init() {}

    /// Reads a text. Words of fewer than three letters and the stop words say nothing of a topic; numbers do.
    public init(_ text: String, without stopWords: StopWords) {
        let bytes = text.utf8.span
        stems.reserveCapacity(min(bytes.count / 8, 64))
        var word = FoldedWord()
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte.isASCIIAlphanumeric {
                word.append(byte | 0x20)
                position += 1
                continue
            }
            if byte >= 0x80, let scalar = UTF8.scalar(in: bytes, at: position) {
                position += UTF8.width(scalar)
                if scalar.isWordPart {
                    word.append(scalar)
                    continue
                }
            } else {
                position += 1
            }
            insert(word, without: stopWords)
            word = FoldedWord()
        }
        insert(word, without: stopWords)
        putInOrder()
    }

    private mutating func insert(_ word: FoldedWord, without stopWords: StopWords) {
        guard word.length >= Self.minLength || word.isNumber, !stopWords.contains(word) else { return }
        stems.append(word.stem)
    }

    /// Whether there are none.
    public var isEmpty: Bool { stems.isEmpty }
    /// How many there are.
    public var count: Int { stems.count }

    /// Returns how many of the words stand in another text too.
    public func count(in other: TopicWords) -> Int {
        var (count, mine, theirs) = (0, 0, 0)
        while mine < stems.count, theirs < other.stems.count {
            let (own, others) = (stems[mine], other.stems[theirs])
            if own == others { count += 1 }
            if own <= others { mine += 1 }
            if others <= own { theirs += 1 }
        }
        return count
    }

    /// Returns whether at least so many of the words stand in another text too, which is found at a glance where
    /// it is far from so.
    public func has(_ least: Int, in other: TopicWords) -> Bool {
        // The bits in common, and the words that share a bit with another one of this text.
        let most = signature.commonCount(with: other.signature) + count - signature.count
        return most >= least && count(in: other) >= least
    }

    /// Adds the words of another text.
    public mutating func formUnion(_ other: TopicWords) {
        stems += other.stems
        putInOrder()
    }

    /// Puts the stems in order, each once.
    private mutating func putInOrder() {
        stems.sort()
        var last: UInt64?
        stems.removeAll { stem in
            defer { last = stem }
            return stem == last
        }
        signature = Signature(stems)
    }

    private static let minLength = 3
}

/// Words that say nothing of a topic, in lowercase.
public struct StopWords: Sendable {
    private let table: [UInt64]

    /// Creates the set of some words.
    public init(_ words: some Sequence<String>) {
        let numbers = words.map { FoldedWord($0).number }
        // At most a quarter of the places are taken, so that one is free after each.
        var size = 8
        while size < numbers.count * 4 { size *= 2 }
        var table = [UInt64](repeating: 0, count: size)
        for number in numbers where number != 0 {
            var place = Self.place(of: number, in: size)
            while table[place] != 0, table[place] != number { place = (place + 1) % size }
            table[place] = number
        }
        self.table = table
    }

    fileprivate func contains(_ word: FoldedWord) -> Bool {
        var place = Self.place(of: word.number, in: table.count)
        while table[place] != 0 {
            if table[place] == word.number { return true }
            place = (place + 1) & (table.count - 1)
        }
        return false
    }

    private static func place(of number: UInt64, in size: Int) -> Int {
        Int(truncatingIfNeeded: number.scattered >> 32) & (size - 1)
    }
}

/// A word in lowercase, as numbers: no text is made of it.
private struct FoldedWord {
    /// How many letters it has.
    private(set) var length = 0
    /// Whether it begins with a figure.
    private(set) var isNumber = false
    /// A number that is the word’s alone, but for chance: its letters where they are few.
    private(set) var number: UInt64 = 0
    /// That of its first letters.
    private var beginning: UInt64 = 0
    /// That of all letters but the last, and whether the last is an “s”.
    private var allButLast: UInt64 = 0
    private var endsInS = false

    init() {}

    init(_ word: String) {
        for scalar in word.unicodeScalars { append(scalar) }
    }

    /// The number of the stem, by which forms of a word are recognized: “migrants” as “migration”, “laws” as “law”.
    var stem: UInt64 {
        if length > Self.stemLength { return beginning }
        return length > 3 && endsInS ? allButLast : number
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            append(UInt8(ascii: scalar) | 0x20)
        } else if scalar.isKnownLowercase {
            append(UInt64(scalar.value))
        } else {
            for scalar in scalar.properties.lowercaseMapping.unicodeScalars { append(UInt64(scalar.value)) }
        }
    }

    mutating func append(_ letter: UInt8) { append(UInt64(letter)) }

    private mutating func append(_ letter: UInt64) {
        allButLast = number
        endsInS = letter == UInt64(UInt8(ascii: "s"))
        // Letters move up as long as there is room; then the number is scattered.
        number = number >> 56 == 0 && letter < 0x100 ? number << 8 | letter : (number ^ letter).scattered
        if length == 0 { isNumber = 0x30...0x39 ~= letter }
        length += 1
        if length == Self.stemLength { beginning = number }
    }

    private static let stemLength = 5
}

/// A bit for each of some numbers; several may share one.
private struct Signature: Sendable {
    private var bits = SIMD4<UInt64>.zero

    init(_ numbers: [UInt64]) {
        for number in numbers {
            let place = number.scattered >> 56
            bits[Int(place >> 6)] |= 1 << (place & 63)
        }
    }

    /// How many bits there are.
    var count: Int { commonCount(with: self) }

    /// Returns how many of the bits another one has too.
    func commonCount(with other: Signature) -> Int {
        let common = bits & other.bits
        return common.indices.reduce(0) { $0 + common[$1].nonzeroBitCount }
    }
}

extension UInt64 {
    /// The number with its bits spread over all places, the first best.
    fileprivate var scattered: UInt64 { self &* 0x9E37_79B9_7F4A_7C15 }
}
