import FollowUpModel

/// What the log says of the reply of a State.
struct ReplyOnRecord {
    /// A file that came, with the number of its entry.
    typealias Entry = (number: Int, arrival: Arrival)

    /// The reply as it stands; nil if there is none, or it was withdrawn.
    private(set) var current: AcceptedReply?
    /// The files that came since a reply was last withdrawn, in order.
    private(set) var arrivals: [Entry] = []
    /// The SHA-256 of every reply that was written to the folder of the cycle.
    private(set) var written: Set<String> = []
    /// Whether a reply was withdrawn, and none accepted since.
    private(set) var isWithdrawn = false

    init(of state: String, in log: CorrespondenceLog) {
        for entry in log.entries where entry.state == state {
            switch entry.event {
            case .received(let arrival):
                arrivals.append((entry.number, arrival))
                guard case .accepted(let reply) = arrival.outcome else { continue }
                (current, isWithdrawn) = (reply, false)
                written.insert(reply.fingerprint)
            case .withdrawn: (current, arrivals, isWithdrawn) = (nil, [], true)
            case .invited, .reminded, .setAside: continue
            }
        }
    }

    /// The files that the reply as it stands was put together from.
    var parts: [Entry] {
        let numbers = Set(current?.parts ?? [])
        return arrivals.filter { numbers.contains($0.number) }
    }

    /// Returns the newest entry of a file with these bytes.
    func entry(of fingerprint: String) -> Entry? {
        arrivals.last { $0.arrival.kept.fingerprint == fingerprint }
    }
}
