internal import RectoMatch
internal import RectoText

/// A query of a concordance, folded once.
struct ConcordanceSearch {
  /// Where a variant stands among the hits.
  struct Rank: Comparable {
    /// Whether it holds the words as another region says them, and not as the query does.
    var isRegional: Bool
    var isInsideWord: Bool
    var length: Int
    var unitID: Int64
    var position: Int

    static func < (a: Rank, b: Rank) -> Bool {
      (a.isRegional ? 1 : 0, a.isInsideWord ? 1 : 0, a.length, a.unitID, a.position)
        < (b.isRegional ? 1 : 0, b.isInsideWord ? 1 : 0, b.length, b.unitID, b.position)
    }
  }

  private let written: [UInt32]
  private let simplified: [UInt32]
  /// Whether the query holds characters that only Traditional Chinese has.
  private let isTraditional: Bool
  private let isASCII: Bool
  private let folded: [UInt8]
  /// What other regions say, in the Simplified search form.
  private let regional: [[UInt32]]

  init(_ query: String) {
    written = MatchText(query).folded
    simplified = MatchText(query, simplified: true).folded
    isTraditional = written != simplified
    let bytes = Array(Folding.fold(query).utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    folded = bytes
    regional =
      isASCII
      ? [] : RegionalWords.equivalents(of: SearchForm.converted.scalars(of: simplified))
  }

  var isEmpty: Bool { written.isEmpty }

  /// The rank of a variant that holds the words.
  func rank(_ row: VariantRow) -> Rank? {
    guard mayHold(row.text) else { return nil }
    let language = try? LanguageTag(row.language)
    let text = SearchText(row.text, form(for: language))
    let found = text.occurrences(of: needle(in: text.form))
    let isRegional = found.isEmpty
    guard !isRegional || holdsRegional(row.text, language) else { return nil }
    return Rank(
      isRegional: isRegional, isInsideWord: !isRegional && !found.contains(where: text.isWhole),
      length: text.scalars.count, unitID: row.unitID, position: row.position)
  }

  /// The hit that a rank stands for, its places marked in the text as written.
  func hit(_ variant: Variant, of unit: TranslationUnit, rank: Rank) -> ConcordanceHit {
    let text = SearchText(variant.text, form(for: variant.language))
    let map = text.map
    var ranges = text.occurrences(of: needle(in: text.form)).map { map.bytes(of: $0) }
    for range in regionalRanges(variant.text, variant.language)
    where !ranges.contains(where: { $0.overlaps(range) }) {
      ranges.append(range)
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    return ConcordanceHit(
      unit: unit, variant: variant, ranges: ranges, isRegional: rank.isRegional)
  }

  /// A Traditional query meets Simplified variants, and one without Traditional characters meets
  /// Traditional variants, through Simplified; other texts are searched in their own script. An ASCII query is found
  /// as it is in any of them.
  private func form(for language: LanguageTag?) -> SearchForm {
    guard let language, !isASCII else { return .written }
    let isSimplified = language.script == "Hans"
    return language.language == "zh" && isTraditional == isSimplified
      ? .converted : SearchForm(language: language)
  }

  private func needle(in form: SearchForm) -> [UInt32] {
    form.scalars(of: form == .converted ? simplified : written)
  }

  private func holdsRegional(_ text: String, _ language: LanguageTag?) -> Bool {
    guard let language else { return false }
    return !regionalRanges(text, language).isEmpty
  }

  /// The places of what other regions say, whole words only: 内存 is memory, but not in 国内存款. UTF-8 bytes.
  private func regionalRanges(_ text: String, _ language: LanguageTag) -> [Range<Int>] {
    guard !regional.isEmpty, language.language == "zh" else { return [] }
    let searched = SearchText(text, language.script == "Hans" ? .simplified : .converted)
    let places = regional.flatMap { searched.occurrences(of: $0) }
    guard !places.isEmpty, let words = try? WordBoundaries(text, language: language) else {
      return []
    }
    let map = searched.map
    return places.map { map.bytes(of: $0) }.filter(words.hold)
  }

  /// Whether an ASCII text can hold the words, by its bytes alone; other texts are folded to see.
  private func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      if utf8.contains(where: { $0 >= 0x80 }) { return true }
      guard isASCII, let first = folded.first else { return false }
      let upper = (0x61...0x7A).contains(first) ? first & 0xDF : first
      return utf8.contains { $0 == first || $0 == upper }
    }
  }
}
