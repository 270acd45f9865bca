internal import CUnicode

/// Why a search was given up.
enum SearchFailure: Error {
  case tooLong, tooDeep, failed

  /// A clause for a message whose subject is the rule.
  var reason: String {
    switch self {
    case .tooLong: "takes too long"
    case .tooDeep: "takes too much memory"
    case .failed: "cannot be applied"
    }
  }

  /// Throws what libicu reports.
  static func check(_ outcome: Int32) throws(SearchFailure) {
    switch Int(outcome) {
    case CU_REGEX_FINE: return
    case CU_REGEX_TOO_LONG: throw .tooLong
    case CU_REGEX_TOO_DEEP: throw .tooDeep
    default: throw .failed
    }
  }
}

/// What searches may still cost: steps of libicu's matcher, which are the same on every machine,
/// and processor time for work that it does not count.
struct SearchBudget {
  fileprivate var counter: cu_regex_budget

  /// - Parameters:
  ///   - steps: In ten thousands, each about 0.2 ms.
  ///   - seconds: Of this thread's processor time, from now.
  init(steps: Int, seconds: Double) {
    counter = cu_regex_budget(
      steps: Int64(steps), deadline: cu_processor_nanoseconds() + Int64(seconds * 1e9), calls: 0)
  }

  /// Whether the processor time is used up.
  var isOverdue: Bool { cu_processor_nanoseconds() >= counter.deadline }

  /// The steps that are left, in ten thousands.
  var steps: Int { Int(counter.steps) }

  /// Spends a part of what is left.
  mutating func spending<Result>(
    atMost steps: Int, _ body: (inout SearchBudget) throws(SearchFailure) -> Result
  ) throws(SearchFailure) -> Result {
    let whole = counter.steps
    let part = min(whole, Int64(steps))
    counter.steps = part
    defer { counter.steps = whole - (part - counter.steps) }
    return try body(&self)
  }
}

/// A regular expression in ICU's spelling; Java's and .NET's is understood where it differs.
///
/// Not Sendable.
final class RegularExpression {
  /// Why a pattern is no regular expression.
  struct Fault: Error {
    /// One clause.
    var reason: String
    /// Whether the pattern is at fault, and not memory.
    var isOfPattern: Bool
  }

  /// The pattern as libicu reads it.
  let spelling: String
  private let handle: OpaquePointer
  private var textNumber = 0
  private var text: OpaquePointer?

  /// The longest pattern, in bytes.
  static let limit = 8 << 10

  /// - Parameter pattern: Not empty.
  init(_ pattern: String, ignoresCase: Bool = false) throws(Fault) {
    guard pattern.utf8.count <= Self.limit else {
      throw Fault(
        reason: "it is longer than \(Self.limit >> 10) KiB; split the rule", isOfPattern: true)
    }
    var (error, place): (Int32, Int32) = (0, -1)
    if let opened = Self.open(pattern, ignoresCase, &error, &place) {
      handle = opened
      spelling = pattern
      return
    }
    let translated = RegexDialect.translated(pattern)
    var (ignoredError, ignoredPlace): (Int32, Int32) = (0, 0)
    guard translated != pattern,
      let opened = Self.open(translated, ignoresCase, &ignoredError, &ignoredPlace)
    else { throw Self.fault(error, place) }
    handle = opened
    spelling = translated
  }

  deinit { cu_regex_close(handle) }

  private static func open(
    _ pattern: String, _ ignoresCase: Bool, _ error: inout Int32, _ place: inout Int32
  ) -> OpaquePointer? {
    var pattern = pattern
    return pattern.withUTF8 {
      cu_regex_open(
        $0.baseAddress, Int64($0.count), ignoresCase ? Int32(CU_REGEX_IGNORES_CASE) : 0, &error,
        &place)
    }
  }

  private static func fault(_ error: Int32, _ place: Int32) -> Fault {
    let name = String(cString: cu_error_name(error))
    let reason =
      switch name {
      case "U_REGEX_MISMATCHED_PAREN": "a ( or ) has no partner"
      case "U_REGEX_MISSING_CLOSE_BRACKET": "a [ is not closed"
      case "U_REGEX_BAD_ESCAPE_SEQUENCE": "what follows \\ is unknown or incomplete"
      case "U_REGEX_PROPERTY_SYNTAX", "U_ILLEGAL_ARGUMENT_ERROR":
        "a property of characters is unknown or misspelled"
      case "U_REGEX_BAD_INTERVAL", "U_REGEX_MAX_LT_MIN", "U_REGEX_NUMBER_TOO_BIG":
        "a repetition {…} is wrong; write \\{ for the brace itself"
      case "U_REGEX_INVALID_BACK_REF": "it refers to a group that it does not have"
      case "U_REGEX_LOOK_BEHIND_LIMIT": "a look-behind has no greatest length"
      case "U_REGEX_INVALID_RANGE": "a range in [ ] is incomplete or goes backwards"
      case "U_REGEX_INVALID_FLAG": "a flag (?…) is unknown"
      case "U_REGEX_INVALID_CAPTURE_GROUP_NAME": "the name of a group is wrong or not closed"
      case "U_REGEX_RULE_SYNTAX": "its syntax is wrong"
      default: name
      }
    let isMemory = name == "U_MEMORY_ALLOCATION_ERROR"
    return Fault(
      reason: place >= 0 ? "\(reason) (found at character \(place))" : reason,
      isOfPattern: !isMemory)
  }

  /// What the following searches run on.
  func use(_ text: UnitText) {
    guard text.number != textNumber || text.handle != self.text else { return }
    textNumber = text.number
    self.text = text.handle
    cu_regex_set_text(handle, text.handle)
  }

  /// The end of the next match: the first one at first, then the first from where the last one
  /// ended.
  func nextEnd(_ budget: inout SearchBudget) throws(SearchFailure) -> Int? {
    var outcome: Int32 = 0
    let end = cu_regex_next_end(handle, &budget.counter, &outcome)
    try SearchFailure.check(outcome)
    return end < 0 ? nil : Int(end)
  }

  /// The first match within a range; what lies beyond is seen by look-around alone.
  func match(
    within range: Range<Int>, _ budget: inout SearchBudget
  ) throws(SearchFailure) -> Range<Int>? {
    var (outcome, end): (Int32, Int32) = (0, 0)
    let start = cu_regex_find_within(
      handle, Int32(range.lowerBound), Int32(range.upperBound), &budget.counter, &end, &outcome)
    try SearchFailure.check(outcome)
    return start < 0 ? nil : Int(start)..<Int(end)
  }

  /// Whether a match starts at a place.
  func starts(at place: Int, _ budget: inout SearchBudget) throws(SearchFailure) -> Bool {
    var outcome: Int32 = 0
    let isFound = cu_regex_starts_at(handle, Int32(place), &budget.counter, &outcome)
    try SearchFailure.check(outcome)
    return isFound
  }

  /// Whether all of a range can be matched.
  func covers(_ range: Range<Int>, _ budget: inout SearchBudget) throws(SearchFailure) -> Bool {
    var outcome: Int32 = 0
    let isCovered = cu_regex_covers(
      handle, Int32(range.lowerBound), Int32(range.upperBound), &budget.counter, &outcome)
    try SearchFailure.check(outcome)
    return isCovered
  }
}
