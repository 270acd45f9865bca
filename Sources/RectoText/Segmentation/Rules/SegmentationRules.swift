/// A user's own rules for cutting text into sentences, as an SRX file holds them.
///
///     let rules = try SegmentationRules(
///       name: "house.srx",
///       languageRules: [.init("English", [.init(.breaks, before: #"[.?!]+"#, after: #"\s"#)])],
///       languageMap: [.init("en.*", languageRule: "English")])
///     try RuleSplitter(rules, language: .english).ranges(in: "One. Two.")    // [0..<5, 5..<9]
///
/// Every pattern is known to be a regular expression. `RuleSplitter` says how rules are applied.
///
/// - Note: Segmentation Rules eXchange 2.0, LISA OSCAR, 2008.
public struct SegmentationRules: Hashable, Sendable {
  /// A rule: what stands before a place, what stands after it, and what that means.
  public struct Rule: Hashable, Sendable {
    /// What a rule says about the places it fits.
    public enum Effect: Hashable, Sendable {
      /// A sentence ends there.
      case breaks
      /// No sentence ends there, whatever a later rule says.
      case joins
    }

    /// What the rule says about the places it fits.
    public var effect: Effect
    /// A regular expression for the text that ends at the place; empty for any.
    public var before: String
    /// A regular expression for the text that starts at the place; empty for any.
    public var after: String
    /// The line of the file that the rule stands in, from 1.
    public var line: Int?

    /// - Parameters:
    ///   - effect: What the rule says about the places it fits.
    ///   - before: A regular expression for the text that ends at the place; empty for any.
    ///   - after: A regular expression for the text that starts at the place; empty for any.
    ///   - line: The line of the file that the rule stands in, from 1.
    public init(_ effect: Effect, before: String = "", after: String = "", line: Int? = nil) {
      self.effect = effect
      self.before = before
      self.after = after
      self.line = line
    }
  }

  /// Rules that go together under a name, in the order in which they are asked.
  public struct LanguageRule: Hashable, Sendable {
    /// What `LanguageMapping` calls them; any text.
    public var name: String
    /// The rules; the first one that fits a place decides.
    public var rules: [Rule]

    /// - Parameters:
    ///   - name: What `LanguageMapping` calls the rules.
    ///   - rules: The rules, in the order in which they are asked.
    public init(_ name: String, _ rules: [Rule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// Which languages have which rules.
  public struct LanguageMapping: Hashable, Sendable {
    /// A regular expression for a whole language tag, compared without case: `EN.*`.
    public var pattern: String
    /// The name of a `LanguageRule`.
    public var languageRule: String
    /// The line of the file that the mapping stands in, from 1.
    public var line: Int?

    /// - Parameters:
    ///   - pattern: A regular expression for a whole language tag.
    ///   - languageRule: The name of a `LanguageRule`.
    ///   - line: The line of the file that the mapping stands in, from 1.
    public init(_ pattern: String, languageRule: String, line: Int? = nil) {
      self.pattern = pattern
      self.languageRule = languageRule
      self.line = line
    }
  }

  /// What holds for all rules of a file. The values of `init()` are SRX's own.
  public struct Header: Hashable, Sendable {
    /// Where a text is cut before any rule is asked.
    public enum Base: Hashable, Sendable {
      /// Nowhere: rules alone cut.
      case nothing
      /// Where Unicode Standard Annex 29 ends sentences: Okapi's `useIcu4jBreakRules`.
      case unicode
    }

    /// Whether all mappings that fit a language give it their rules, or the first one alone.
    public var cascades = false
    /// Whether text inside codes, such as a footnote's, is cut by itself.
    public var segmentsSubflows = true
    /// Whether a code that opens belongs to the sentence before it.
    public var includesStartCodes = false
    /// Whether a code that closes belongs to the sentence before it.
    public var includesEndCodes = true
    /// Whether a code that stands alone belongs to the sentence before it.
    public var includesIsolatedCodes = false
    /// Where a text is cut before any rule is asked.
    public var base = Base.nothing

    /// SRX's defaults.
    public init() {}
  }

  /// What messages call the rules: their file.
  public let name: String
  /// What holds for all of them.
  public let header: Header
  /// The rules, under their names. Rules under a name that comes twice follow one another.
  public let languageRules: [LanguageRule]
  /// Which languages have which rules, in the order in which they are asked.
  public let languageMap: [LanguageMapping]

  /// Checks every pattern.
  ///
  /// - Parameters:
  ///   - name: What messages call the rules: their file.
  ///   - header: What holds for all of them.
  ///   - languageRules: The rules, under their names.
  ///   - languageMap: Which languages have which rules. One that names no rules has none.
  /// - Throws: `TextError` with the line: `badPattern`; `hostileRule` where the patterns take
  ///   more than five seconds of processor time to check.
  /// - Complexity: O(*n*) in the length of all distinct patterns; about 10 µs each.
  public init(
    name: String, header: Header = Header(), languageRules: [LanguageRule],
    languageMap: [LanguageMapping]
  ) throws(TextError) {
    self.name = name
    self.header = header
    self.languageRules = languageRules
    self.languageMap = languageMap
    // Most rules of a file share what stands after: `\s`.
    var checked = Checked()
    for rule in languageRules.lazy.flatMap(\.rules) {
      try check(rule.before, "beforebreak", line: rule.line, &checked)
      try check(rule.after, "afterbreak", line: rule.line, &checked)
    }
    for mapping in languageMap {
      try check(mapping.pattern, "languagepattern", line: mapping.line, &checked)
    }
  }

  private struct Checked {
    var patterns: Set<String> = [""]
    /// Sets of characters without case take 10 ms each: a file can hold thousands.
    let budget = SearchBudget(steps: 0, seconds: 5)
  }

  private func check(
    _ pattern: String, _ part: String, line: Int?, _ checked: inout Checked
  ) throws(TextError) {
    guard checked.patterns.insert(pattern).inserted else { return }
    guard !checked.budget.isOverdue else {
      throw TextError(
        .hostileRule, "the rules up to here take too long to check; simplify them",
        at: location(line))
    }
    do throws(RegularExpression.Fault) {
      _ = try RegularExpression(pattern)
    } catch {
      throw TextError(
        error.isOfPattern ? .badPattern : .unicodeLibrary,
        "the \(part) \(Self.quoted(pattern)) is no regular expression: \(error.reason)",
        at: location(line))
    }
  }

  /// A place in the rules' file.
  func location(_ line: Int?) -> SourceLocation { SourceLocation(file: name, line: line) }

  /// A pattern for a message: quoted, cut where it is long.
  static func quoted(_ pattern: String) -> String {
    let shown = String(pattern.unicodeScalars.prefix(60))
    return "'\(shown)\(shown.utf8.count < pattern.utf8.count ? "…" : "")'"
  }
}
