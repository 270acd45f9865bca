internal import RectoText

/// A text of an entry: its keyword, and the strings that it is made of.
struct POText {
  var keyword: POToken
  var strings: [POToken] = []
  /// What each string stands for, UTF-8.
  var values: [[UInt8]] = []

  /// All of them, one after another.
  var bytes: [UInt8] { values.count == 1 ? values[0] : Array(values.joined()) }
  var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Whether anything stands in it.
  var isEmpty: Bool { values.allSatisfy(\.isEmpty) }
  /// From the first string to the end of the last.
  var range: Range<Int> {
    (strings.first?.range.lowerBound ?? keyword.range.upperBound)..<(strings.last?.range
      .upperBound ?? keyword.range.upperBound)
  }
}

/// An entry of a catalogue as it stands in the bytes that were read.
struct POEntry {
  var comments: [POToken] = []
  var domain: String?
  var previous: [POText] = []
  var context: POText?
  var id: POText?
  var plural: POText?
  /// Forms in the order of their index; one that is no plural is alone.
  var forms: [POText] = []
  /// Where the next entry begins.
  var end = 0

  /// Whether it has all that it needs.
  var isComplete: Bool { !forms.isEmpty }
  /// What it begins with, comments aside.
  var first: POToken? { context?.keyword ?? id?.keyword }
  var isObsolete: Bool { first?.isObsolete == true }
  /// Whether it is about the catalogue.
  var isHeader: Bool { context == nil && id?.isEmpty == true && plural == nil && !isObsolete }
}
