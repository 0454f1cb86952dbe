/// The two functions that costs are reckoned with. They are sums of a fixed number of terms, so that every machine
/// gives the same digits without a library of mathematics.
enum StructureMath {
    /// Returns e to the power of x.
    static func exp(_ x: Double) -> Double {
        let x = min(max(x, -40), 40)
        let scaled = x / 64
        var (sum, term) = (1.0, 1.0)
        for index in 1...12 {
            term *= scaled / Double(index)
            sum += term
        }
        for _ in 0..<6 { sum *= sum }
        return sum
    }

    /// Returns the natural logarithm of x, which is above 0.
    static func log(_ x: Double) -> Double {
        let (exponent, significand) = (Double(x.exponent), x.significand)
        let ratio = (significand - 1) / (significand + 1)
        var (sum, term) = (0.0, ratio)
        for index in 0..<24 {
            sum += term / Double(2 * index + 1)
            term *= ratio * ratio
        }
        return 2 * sum + exponent * 0.693147180559945309
    }

    /// Returns the logarithm to the base 2 of a whole number.
    static func log2(_ x: Int) -> Double { log(Double(max(x, 1))) / 0.693147180559945309 }
}
