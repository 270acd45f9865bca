internal import RectoText

/// The values of a sentence's numbers as terms, so that 三百万, 300万 and 3 million are one.
enum NumberTerms {
  /// A term a number, marked so that no word is one.
  static func terms(of text: String, _ reader: NumberReader) -> [String] {
    reader.mentions(in: text).map { "#\($0.quantity.meetingValue)" }
  }
}
