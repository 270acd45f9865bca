internal import RectoMatch
internal import RectoText

/// Words that a concordance looks for, folded once.
struct ConcordanceTerm {
  /// A way in which segments of an index are searched.
  struct Pass {
    var kinds: UInt8
    var form: SearchForm
  }

  let words: String
  private let written: [UInt32]
  private let simplified: [UInt32]
  /// Whether the words hold characters that only Traditional Chinese has.
  private let isTraditional: Bool
  private let isASCII: Bool
  private let folded: [UInt8]
  /// What other regions say, in the Simplified search form.
  let regional: [[UInt32]]

  init(_ words: String) {
    self.words = words
    written = MatchText(words).folded
    simplified = MatchText(words, simplified: true).folded
    isTraditional = written != simplified
    let bytes = Array(Folding.fold(words).utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    folded = bytes
    regional =
      isASCII
      ? [] : RegionalWords.equivalents(of: SearchForm.converted.scalars(of: simplified))
  }

  var isEmpty: Bool { written.isEmpty }

  /// How the segments of a language group are searched for the words as they are.
  func passes(in group: String) -> [Pass] {
    guard group == "zh" else {
      return [Pass(kinds: SegmentKind.other, form: form(for: try? LanguageTag(group)))]
    }
    let scripts = [LanguageTag.simplifiedChinese, .traditionalChinese]
    return scripts.map { script in
      let form = form(for: script)
      let kinds =
        form == .converted ? SegmentKind.converted(script) ?? 0 : SegmentKind.own(script)
      return Pass(kinds: kinds, form: form)
    }
  }

  /// How Chinese segments are searched for what other regions say.
  static let regionalPasses = [
    Pass(kinds: SegmentKind.own(.simplifiedChinese), form: .simplified),
    Pass(kinds: SegmentKind.converted(.traditionalChinese) ?? 0, form: .converted),
  ]

  /// A Traditional query meets Simplified variants, and one without Traditional characters meets
  /// Traditional variants, through Simplified; other texts are searched in their own script. An ASCII query is found
  /// as it is in any of them.
  private func form(for language: LanguageTag?) -> SearchForm {
    guard let language, !isASCII else { return .written }
    let isSimplified = language.script == "Hans"
    return language.language == "zh" && isTraditional == isSimplified
      ? .converted : SearchForm(language: language)
  }

  /// The words in a form.
  func needle(in form: SearchForm) -> [UInt32] {
    form.scalars(of: form == .converted ? simplified : written)
  }

  // MARK: One text

  /// How the words stand in a variant, or `nil` where they do not.
  func standing(in text: String, _ language: LanguageTag) -> ConcordanceStanding? {
    guard mayStand(in: text) else { return nil }
    let searched = SearchText(text, form(for: language))
    switch searched.find(needle(in: searched.form)) {
    case .whole: return ConcordanceStanding(isRegional: false, isInsideWord: false)
    case .inside: return ConcordanceStanding(isRegional: false, isInsideWord: true)
    case .absent:
      guard !regionalRanges(text, language).isEmpty else { return nil }
      return ConcordanceStanding(isRegional: true, isInsideWord: false)
    }
  }

  /// The places of the words in a variant, those of other regions' words included. UTF-8 bytes, ascending.
  func ranges(in text: String, _ language: LanguageTag) -> [Range<Int>] {
    let searched = SearchText(text, form(for: language))
    let map = searched.map
    var ranges = searched.occurrences(of: needle(in: searched.form)).map { map.bytes(of: $0) }
    for range in regionalRanges(text, language)
    where !ranges.contains(where: { $0.overlaps(range) }) {
      ranges.append(range)
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func regionalRanges(_ text: String, _ language: LanguageTag) -> [Range<Int>] {
    guard !regional.isEmpty, language.language == "zh" else { return [] }
    let searched = SearchText(text, language.script == "Hans" ? .simplified : .converted)
    let places = regionalPlaces(folded: searched.folded, language)
    return places.isEmpty ? [] : places.map { searched.map.bytes(of: $0) }
  }

  /// The places of what other regions say in a folded text, whole words only: 内存 is memory, but not in 国内存款.
  func regionalPlaces(folded: [UInt32], _ language: LanguageTag) -> [Range<Int>] {
    let scalars = SearchForm.converted.scalars(of: folded)
    let places = regional.flatMap { FoldedSearch.occurrences(of: $0, in: scalars) }
    guard !places.isEmpty, let words = try? WordBoundaries(scalars: folded, language: language)
    else { return [] }
    return places.filter(words.hold)
  }

  /// Whether an ASCII text can hold the words, by its bytes alone; other texts are folded to see.
  private func mayStand(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      if utf8.contains(where: { $0 >= 0x80 }) { return true }
      guard isASCII, let first = folded.first else { return false }
      let upper = (0x61...0x7A).contains(first) ? first & 0xDF : first
      return utf8.contains { $0 == first || $0 == upper }
    }
  }
}

/// How words stand in a text.
struct ConcordanceStanding: Hashable {
  /// As another region says them, and not as the query does.
  var isRegional: Bool
  var isInsideWord: Bool

  /// How several words stand together: as the last of them would.
  func with(_ other: ConcordanceStanding) -> ConcordanceStanding {
    ConcordanceStanding(
      isRegional: isRegional || other.isRegional,
      isInsideWord: isInsideWord || other.isInsideWord)
  }
}

/// A variant among the hits of a concordance, in their order.
struct ConcordanceRank: Comparable {
  /// A `VariantKey`.
  var key: Int64
  /// In scalars of the folded text.
  var length: Int
  var standing: ConcordanceStanding

  static func < (a: ConcordanceRank, b: ConcordanceRank) -> Bool {
    (a.order, a.key) < (b.order, b.key)
  }

  /// What decides before the place in the memory does; one number, so that it compares at once.
  var order: Int {
    (standing.isRegional ? 1 << 62 : 0) + (standing.isInsideWord ? 1 << 61 : 0) + length
  }
}
