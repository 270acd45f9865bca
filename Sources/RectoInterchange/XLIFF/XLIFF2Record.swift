internal import RectoText

/// Where the parts of a `segment` of XLIFF 2 stand, and what its tags and those around it say.
struct XLIFF2Record {
  /// A `source` or `target`.
  struct Element {
    /// Its start tag.
    var tag: Range<Int>
    /// Between its tags.
    var content: Range<Int>
    /// Behind its end tag.
    var end: Int
    var isEmptyTag: Bool
    var language: LanguageTag?
  }

  var tag: Range<Int>
  var end: Int
  var line: Int
  /// The segment's own; `nil` where it has none.
  var id: String?
  var unitID: String?
  var unitName: String?
  var state: String?
  var subState: String?
  var source: Element?
  var target: Element?
  var isProtected: Bool
  var notes: [Note]
  var sourceLanguage: LanguageTag?
  var targetLanguage: LanguageTag?

  var range: Range<Int> { tag.lowerBound..<end }
}
