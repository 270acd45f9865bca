import RectoText
import Testing

@testable import RectoSummary

@Suite struct SentenceSignsTests {
  /// The slow twin: scalar by scalar.
  private func reference(_ text: String) -> SentenceSigns {
    var (signs, isOpen, isMet): (SentenceSigns, Bool, Bool) = ([], false, false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "«", "»", "“": isOpen.toggle()
      case "„", "「", "『": isOpen = true
      case "”", "」", "』": isOpen = false
      default: continue
      }
      isMet = true
    }
    if let first = text.unicodeScalars.first, "\"«»“”„「」『』".unicodeScalars.contains(first) {
      signs.insert(.opensWithQuotation)
    }
    if isMet { signs.insert(.holdsQuotation) }
    if isOpen { signs.insert(.leavesQuotationOpen) }
    return signs
  }

  @Test("quotation marks are those of reading every scalar")
  func quotations() throws {
    var texts = MixedText(21)
    let none = SignWords.of(try LanguageTag("ko"))
    for _ in 0..<4_000 {
      // Single marks are told from apostrophes by what stands beside them, which this twin does not.
      let scalars = texts.next(parts: 24).unicodeScalars.filter {
        !(0x2018...0x201A).contains($0.value)
      }
      var text = String(String.UnicodeScalarView(scalars))
      let signs = text.withUTF8 { SentenceSigns($0, words: none) }
      #expect(signs == reference(text), "\(text.debugDescription)")
    }
  }

  @Test(
    "a first word points back as a whole, in any case",
    arguments: [
      ("en", "However, no.", true), ("en", "HE came.", true), ("en", "Hereby he came.", false),
      ("en", "Notwithstandingly", false), ("en", "Consequently", true), ("en", "", false),
      ("en", "12 he", false), ("en", "“He came", false), ("fr", "Également ouvert.", false),
      ("fr", "Néanmoins, non.", true), ("zh", "他来了。", true), ("zh", "他", false),
      ("zh", "她们来了", true),
      ("zh", "港口重新开放。", false), ("ru", "Она пришла.", true),
    ])
  func dangling(_ language: String, _ text: String, expected: Bool) throws {
    var text = text
    let words = SignWords.of(try LanguageTag(language))
    #expect(text.withUTF8 { words.dangles($0) } == expected)
  }
}
