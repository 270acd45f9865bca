internal import RectoText

/// The form of a noun that a number asks for, where a language has several.
enum PluralClass {
  /// Numbers of one class take one form of a noun.
  static func of(_ number: ExactNumber, _ language: String) -> [Int] {
    if ["zh", "ja", "ko", "vi", "th", "id", "ms", "lo", "km", "my"].contains(language) {
      return []
    }
    // un million et demi; 1,5 Millionen
    if ["fr", "pt"].contains(language) { return [number < 2 ? 1 : 2] }
    if simple.contains(language) { return [number == ExactNumber(1) ? 1 : 2] }
    guard let value = number.int else { return [-1] }
    let (ones, tens) = (value % 10, value % 100)
    let isTeen = (11...19).contains(tens)
    return [
      value == 1 || value == 2 ? value : 0, isTeen ? 1 : 0,
      isTeen ? 0 : min(5, ones == 0 ? 5 : ones),
    ]
  }

  private static let simple: Set<String> = [
    "en", "de", "nl", "sv", "da", "nb", "nn", "no", "it", "es", "fi", "el", "hu", "tr", "ca", "et",
  ]
}
