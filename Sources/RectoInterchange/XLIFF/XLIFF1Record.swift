internal import RectoText

/// Where the parts of a `trans-unit` stand, and what its tags say.
struct XLIFF1Record {
  /// An element whose content is a text.
  struct Element {
    /// Its start tag.
    var tag: Range<Int>
    /// Between its tags; empty behind the tag of one that is `<target/>`.
    var content: Range<Int>
    /// Behind its end tag.
    var end: Int
    /// Whether it is `<target/>`.
    var isEmptyTag: Bool
    /// As the file says it, or as it is inherited.
    var language: LanguageTag?
    var state: String?
  }

  var tag: Range<Int>
  var end: Int
  var line: Int
  var name: String
  var id: String?
  var source: Element?
  var segmentSource: Element?
  var target: Element?
  var isProtected: Bool
  var isApproved: Bool
  /// Whether white space counts: `xml:space="preserve"`.
  var keepsSpace: Bool
  var notes: [(range: Range<Int>, language: LanguageTag?)] = []
  var properties: [Property] = []
  /// SDL's `seg` tags, by their `id`.
  var sdlSegments: [(id: String, tag: Range<Int>)] = []
  var sourceLanguage: LanguageTag?
  var targetLanguage: LanguageTag?
  /// memoQ's `mq:status`, Phrase's `m:confirmed`.
  var ownState: TranslationState?

  var range: Range<Int> { tag.lowerBound..<end }
}
