public import ByteText
public import FollowUpModel
import YAMLSyntax

private enum RegistersKey: String, FieldKey {
    case date, due
    case focalPoints = "focal-points"
}

private enum FocalPointKey: String, FieldKey { case state, authority, name, email }

private enum DueKey: String, FieldKey { case what, to, by, mandate }

extension Registers {
    /// Decodes the registers of a cycle. All but what is due, and the day, is confidential: what is misspelt or misplaced may
    /// be of a focal point.
    public static func decode(_ file: SourceFile, membership: Membership) -> Decoded<Registers> {
        var decoder = Decoder(file)
        guard let root = decoder.root(), let fields = decoder.fields(of: root, as: RegistersKey.self) else {
            // What could not be read may be a person’s name.
            return decoder.decoded(nil, from: file, confidential: [ByteRange(0, file.bytes.count)])
        }
        let hasDate = decoder.required(.date, in: fields) != nil
        let date = hasDate ? decoder.date(fields[.date]) : nil
        let focalPoints = decoder.focalPoints(fields[.focalPoints], membership)
        let due = decoder.due(fields[.due])
        let open = [RegistersKey.date, .due].compactMap { key in
            fields[key].map { file.wholeLines(of: decoder.extent(of: $0), after: key.rawValue) }
        }
        let confidential = decoder.isWhole ? file.ranges(besides: open) : [ByteRange(0, file.bytes.count)]
        return decoder.decoded(
            date.map { Registers(date: $0.value, focalPoints: focalPoints, due: due) }, from: file,
            confidential: confidential)
    }
}

extension SourceFile {
    /// Returns the lines of a value, as far as nothing else stands on them than the field that it is in.
    fileprivate func wholeLines(of value: ByteRange, after field: String) -> ByteRange {
        let (lower, upper) = (Int(value.lowerBound), Int(value.upperBound))
        let newline = UInt8(ascii: "\n")
        let start = bytes[..<lower].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let end = bytes[upper...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
        let before = bytes[start..<lower].filter { $0 != UInt8(ascii: " ") }
        let isAlone = before.isEmpty || before.elementsEqual("\(field):".utf8)
        let endsThere = bytes[upper..<end].allSatisfy { " ]}\"'\r\n".utf8.contains($0) }
        return ByteRange(isAlone ? start : lower, endsThere ? end : upper)
    }

    /// Returns the bytes of the file that are in none of some ranges.
    fileprivate func ranges(besides others: [ByteRange]) -> [ByteRange] {
        var (ranges, start): ([ByteRange], Int) = ([], 0)
        for other in others.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            ranges.append(ByteRange(start, max(start, Int(other.lowerBound))))
            start = Int(other.upperBound)
        }
        return ranges + [ByteRange(start, max(start, bytes.count))]
    }
}

extension Decoder {
    fileprivate mutating func focalPoints(
        _ node: NodeID?, _ membership: Membership
    ) -> [Registers.FocalPoint] {
        list(node).compactMap { node in
            guard !isBlank(node), let fields = fields(of: node, as: FocalPointKey.self) else { return nil }
            let state = required(.state, in: fields)
            if let state { report(UnknownState.check(state.value, among: membership), at: state.range) }
            let (authority, name) = (text(fields[.authority])?.value, text(fields[.name])?.value)
            report(UnnamedFocalPoint.check(authority: authority, name: name), at: head(node))
            let email = text(fields[.email])
            if let email { report(InvalidEmail.check(email.value), at: email.range) }
            return state.map {
                Registers.FocalPoint(
                    state: $0.value, authority: authority, name: name, email: email?.value)
            }
        }
    }

    fileprivate mutating func due(_ node: NodeID?) -> [Registers.Due] {
        var seen = DueTwice.Seen()
        return list(node).compactMap { node in
            guard !isBlank(node), let fields = fields(of: node, as: DueKey.self) else { return nil }
            let what = required(.what, in: fields)
            let body = required(.to, in: fields)
            let hasDate = required(.by, in: fields) != nil
            let date = hasDate ? value(fields[.by], by: InvalidDate.check(partial:)) : nil
            let mandate = text(fields[.mandate])?.value
            guard let what, let body, let date else { return nil }
            let due = Registers.Due(what: what.value, to: body.value, by: date.value, mandate: mandate)
            report(seen.check(due), at: what.range)
            return due
        }
    }
}
