/// English numbers in words, where they are certain to be written so: up to ninety-nine.
enum EnglishNumberWords {
  /// "twenty-five"; `nil` beyond `1...99`.
  static func cardinal(_ value: Int) -> String? {
    guard (1...99).contains(value) else { return nil }
    if value < 20 { return small[value] }
    return tens[value / 10] + (value % 10 > 0 ? "-" + small[value % 10] : "")
  }

  /// "third", "twenty-fifth"; `nil` beyond `1...99`.
  static func ordinal(_ value: Int) -> String? {
    guard (1...99).contains(value) else { return nil }
    if value < 20 { return ordinals[value] }
    let ten = tens[value / 10]
    return value % 10 > 0 ? "\(ten)-\(ordinals[value % 10])" : ten.dropLast() + "ieth"
  }

  /// The letters after an ordinal in digits: 1st, 12th, 23rd.
  static func suffix(_ value: Int) -> String {
    if (11...13).contains(value % 100) { return "th" }
    switch value % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    default: return "th"
    }
  }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let ordinals = [
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
  ]
}
