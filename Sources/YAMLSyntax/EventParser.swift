internal import CYAML

/// An event of libyaml’s parser.
enum YAMLEvent {
    case scalar(style: YAMLStyle, hasReference: Bool)
    case sequenceStart(hasReference: Bool)
    case mappingStart(hasReference: Bool)
    case alias
    case collectionEnd
    case documentStart
    case documentEnd
    case streamEnd
    case failure(problem: String, context: String)
}

/// libyaml’s event parser over bytes in memory.
///
/// A `yaml_parser_t` holds a pointer to itself, so it is allocated on the heap and never moves; the bytes
/// must outlive it, which `YAMLReader` ensures by working inside their buffer.
@safe struct EventParser: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    /// The offset of the last event, in Unicode scalars from the start of the text.
    private(set) var start = 0
    /// The offset after the last event, in Unicode scalars from the start of the text.
    private(set) var end = 0

    /// Creates a parser of `input`, which must stay where it is as long as the parser lives; nil when memory
    /// is short.
    init?(_ input: UnsafeBufferPointer<UInt8>) {
        unsafe parser = .allocate(capacity: 1)
        unsafe event = .allocate(capacity: 1)
        unsafe event.initialize(to: yaml_event_t())
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            unsafe parser.deallocate()
            unsafe event.deallocate()
            return nil
        }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        unsafe yaml_event_delete(event)
        unsafe event.deallocate()
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
    }

    /// Returns the next event; the text of a scalar is appended to `texts`.
    mutating func next(appendingTextTo texts: inout [UInt8]) -> YAMLEvent {
        unsafe yaml_event_delete(event)
        guard unsafe yaml_parser_parse(parser, event) == 1 else { return failure() }
        unsafe start = event.pointee.start_mark.index
        unsafe end = event.pointee.end_mark.index
        switch unsafe event.pointee.type {
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.pointee.data.scalar
            // By length: a text may contain NUL.
            unsafe texts.append(contentsOf: UnsafeBufferPointer(start: scalar.value, count: scalar.length))
            return .scalar(
                style: unsafe Self.style(scalar.style),
                hasReference: unsafe scalar.anchor != nil || scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            let sequence = unsafe event.pointee.data.sequence_start
            return .sequenceStart(hasReference: unsafe sequence.anchor != nil || sequence.tag != nil)
        case YAML_MAPPING_START_EVENT:
            let mapping = unsafe event.pointee.data.mapping_start
            return .mappingStart(hasReference: unsafe mapping.anchor != nil || mapping.tag != nil)
        case YAML_ALIAS_EVENT: return .alias
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_STREAM_START_EVENT: return next(appendingTextTo: &texts)
        default: return .streamEnd
        }
    }

    /// Returns the failure that libyaml reports, and sets `start` and `end` to its location.
    private mutating func failure() -> YAMLEvent {
        // libyaml reports an unclosed text, a line that is no field and open brackets where it gave up; the
        // location that helps is where they begin.
        let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
        let isOneLine = unsafe parser.pointee.context_mark.line == parser.pointee.problem_mark.line
        let isMeantAtStart =
            context.contains("quoted scalar") || context.contains("simple key")
            || context.contains("flow") && !isOneLine
        unsafe start = isMeantAtStart ? parser.pointee.context_mark.index : parser.pointee.problem_mark.index
        end = start
        return .failure(
            problem: unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "unreadable",
            context: context)
    }

    private static func style(_ style: yaml_scalar_style_t) -> YAMLStyle {
        switch style {
        case YAML_PLAIN_SCALAR_STYLE: .plain
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .quoted
        }
    }
}
