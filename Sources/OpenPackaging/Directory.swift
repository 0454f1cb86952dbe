/// The list of its entries at the end of a ZIP file (APPNOTE.TXT of PKWARE, 4.3.12).
enum Directory {
    /// Returns whether a file has the signatures of more than `most` entries.
    ///
    /// That is known before the list is read, all of which libzip keeps; the number of entries is said in up to three places,
    /// none of which it believes. The signatures in a package that is a part of this one, as it is, count too.
    static func hasEntries(in bytes: UnsafeRawBufferPointer, moreThan most: Int) -> Bool {
        var (count, end) = (0, 3)
        while end < bytes.count {
            switch unsafe bytes[end] {
            case 0x02:
                let isOne = unsafe bytes[end - 3] == 0x50 && bytes[end - 2] == 0x4B && bytes[end - 1] == 0x01
                if isOne {
                    count += 1
                    if count > most { return true }
                }
                end += 4
            // The other bytes of the signature, of which the last can be no nearer.
            case 0x01: end += 1
            case 0x4B: end += 2
            case 0x50: end += 3
            default: end += 4
            }
        }
        return false
    }
}
