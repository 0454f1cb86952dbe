public import FileAccess
import Fingerprints

/// Whether a file is the one that a receipt was given for, and a log the one that it was recorded in.
public struct ReceiptCheck: Sendable {
    /// What is different, each as a sentence; nothing if all is the same.
    public let differences: [String]
    /// The receipt; nil if it is not as it was written.
    public let receipt: Receipt?

    /// Compares a receipt with a file, and with a log if one is named.
    ///
    /// - Throws: ``Failure`` if one of them cannot be read, or the first is no receipt.
    public init(
        _ path: String, with file: String, recordedIn log: String?, _ files: any FileSystem
    ) throws(Failure) {
        let (bytes, written) = (try files.source(file).bytes, try files.source(path).bytes)
        do {
            receipt = try Receipt(parsing: written)
        } catch {
            guard error == .isChanged else {
                throw Failure("\(path) is no receipt, or its last lines were changed")
            }
            (receipt, differences) = (nil, ["The receipt \(path) is not as it was written."])
            return
        }
        var differences: [String] = []
        if let receipt {
            let fingerprint = Fingerprint(of: bytes).hex
            if fingerprint != receipt.fingerprint {
                differences.append(
                    "The file is not the one that was received: "
                        + (bytes.count == receipt.size
                            ? "its \(bytes.count) bytes are others"
                            : "it has \(bytes.count) bytes, and the other had \(receipt.size)")
                        + "; its SHA-256 is \(fingerprint), and not \(receipt.fingerprint).")
            }
            if let log { differences += try Self.differences(of: receipt, inLogAt: log, files) }
        }
        self.differences = differences
    }

    private static func differences(
        of receipt: Receipt, inLogAt path: String, _ files: any FileSystem
    ) throws(Failure) -> [String] {
        let bytes = try files.source(path).bytes
        let log: CorrespondenceLog
        do {
            log = try CorrespondenceLog(parsing: bytes)
        } catch {
            return ["The log is not as it was written: \(path):\(error.line): \(error.message)."]
        }
        guard let line = log.fingerprint(of: receipt.number) else {
            return [
                "The log was cut: its last entry is number \(log.entries.count), and the receipt is of number \(receipt.number)."
            ]
        }
        return line == receipt.line
            ? [] : ["The log is another one: its entry \(receipt.number) is not that of the receipt."]
    }
}
