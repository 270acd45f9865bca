/// Reads the numbers, amounts, dates, weekdays and times of a text to values that languages share.
///
/// 300万元, ３００万元, 三百万元 and 3 million yuan have one value; so have 3,500万 and 35 million, 两成 and
/// 20 %, 二〇二四年, 民国113年 and 2024, 周二 and Tuesday.
///
///     let reader = NumberReader(language: .simplifiedChinese)
///     reader.mentions(in: "营收增长两成，达3.5亿元").map(\.quantity)
///     // [.amount(20, .percent), .amount(350000000, .currency("CNY"))]
///
/// Making a reader is cheap; its first text costs some milliseconds for the names of its language. Keep
/// it. Numerals of any script are read whatever the language, which settles decimal signs, names, number
/// words and the order of dates.
///
/// - Note: `docs/numbers.md` has the rules and what is left unread.
public struct NumberReader: Sendable {
  /// The language of the texts.
  public let language: LanguageTag

  private let vocabulary: LazyVocabulary

  /// A reader for texts of one language.
  public init(language: LanguageTag) {
    self.language = language
    self.vocabulary = LazyVocabulary(language)
  }

  /// The mentions in a text, in its order; no two overlap and each is the longest reading of its place.
  ///
  /// - Complexity: O(*n*).
  public func mentions(in text: String) -> [NumberMention] {
    var text = text
    return text.withUTF8 { utf8 in
      let folded = FoldedText(utf8)
      let scan = NumberScan(text: folded, vocabulary: vocabulary.value)
      return scan.mentions().map { draft in
        NumberMention(
          range: folded.offsets[draft.start]..<folded.offsets[draft.end],
          numeral: folded.offsets[
            draft.numeral.lowerBound]..<folded.offsets[
              draft.numeral.upperBound],
          quantity: draft.quantity, form: draft.form)
      }
    }
  }
}
