/// What an attribute's or element's value may be.
struct ValueKind: Sendable {
  /// Follows "is no": `is no date and time such as …`.
  let noun: String
  let accepts: @Sendable (String) -> Bool

  init(_ noun: String, _ accepts: @escaping @Sendable (String) -> Bool) {
    self.noun = noun
    self.accepts = accepts
  }

  static let any = ValueKind("text") { _ in true }
  static let notEmpty = ValueKind("text") { !$0.isEmpty }

  static let nmtoken = ValueKind("name token: letters, digits and . - _ : only") {
    XMLNames.isToken(collapsed($0))
  }
  static let nmtokens = ValueKind("list of name tokens: letters, digits and . - _ : only") {
    let tokens = collapsed($0).split(separator: " ")
    return !tokens.isEmpty && tokens.allSatisfy { XMLNames.isToken(String($0)) }
  }
  static let id = ValueKind("identifier: a letter or _, then letters, digits and . - _ only") {
    XMLNames.isNoColonName(collapsed($0))
  }

  /// A language tag, by its shape: parts of one to eight letters and, from the second, digits.
  static let language = ValueKind("language tag such as en or zh-Hant") {
    let parts = collapsed($0).split(separator: "-", omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy {
          XMLNames.isASCIILetter($0) || (index > 0 && XMLNames.isDigit($0))
        }
    }
  }
  /// A language tag that is well-formed by BCP 47, section 2.1: a language of two to eight letters, or `x` or
  /// `i` for private and old ones, then subtags, none of which is a single letter without another after it.
  static let wellFormedLanguage = ValueKind("language tag of BCP 47 such as en or zh-Hant") {
    guard language.accepts($0) else { return false }
    let parts = collapsed($0).lowercased().split(separator: "-")
    guard let first = parts.first, let last = parts.last else { return false }
    let isWhole = first.utf8.count > 1 || ((first == "x" || first == "i") && parts.count > 1)
    return isWhole && (last.utf8.count > 1 || parts.dropLast().contains("x"))
  }
  static let languageOrAll = ValueKind("language tag such as en, nor *all*") {
    $0 == "*all*" || language.accepts($0)
  }

  static let yesNo = oneOf("yes", "no")
  static let space = oneOf("default", "preserve")

  static let positiveInteger = integer(1...Int.max)

  static func integer(_ range: ClosedRange<Int>) -> ValueKind {
    let noun =
      range.upperBound == .max
      ? "whole number from \(range.lowerBound)"
      : "whole number from \(range.lowerBound) to \(range.upperBound)"
    return ValueKind(noun) { value in
      let digits = collapsed(value)
      let plain = digits.hasPrefix("+") ? String(digits.dropFirst()) : digits
      guard !plain.isEmpty, plain.utf8.allSatisfy(XMLNames.isDigit) else { return false }
      return Int(plain).map(range.contains) ?? (range.upperBound == .max)
    }
  }

  /// A decimal number without an exponent.
  static func decimal(_ range: ClosedRange<Double>) -> ValueKind {
    ValueKind(
      "number from \(Int(range.lowerBound)) to \(Int(range.upperBound))"
    ) { value in
      let text = collapsed(value)
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count <= 2, text.utf8.contains(where: XMLNames.isDigit),
        text.utf8.allSatisfy({ XMLNames.isDigit($0) || $0 == 0x2E || $0 == 0x2B || $0 == 0x2D }),
        let number = Double(text.hasPrefix(".") ? "0" + text : text)
      else { return false }
      return range.contains(number)
    }
  }

  /// XLIFF 2's `prefix:value`.
  static let userDefined = ValueKind("value of the form prefix:value") { value in
    let parts = value.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
  }

  static let hexadecimal = ValueKind("hexadecimal number of an even count of digits") { value in
    !value.isEmpty && value.utf8.count.isMultiple(of: 2) && value.utf8.allSatisfy(XMLNames.isHex)
  }

  /// A date and time of XML Schema.
  static let dateTime = ValueKind("date and time such as 2026-11-23T14:05:00Z") {
    XMLDate.isDateTime(collapsed($0))
  }

  static func oneOf(_ values: String...) -> ValueKind { oneOf(values) }

  static func oneOf(_ values: [String]) -> ValueKind {
    let set = Set(values)
    let list = values.count <= 12 ? values : Array(values.prefix(10)) + ["…"]
    return ValueKind("value of the list: \(list.joined(separator: ", "))") {
      set.contains($0)
    }
  }

  /// One of a list, or an extension of XLIFF 1's form `x-…`.
  static func oneOfOrExtension(_ values: [String]) -> ValueKind {
    let list = oneOf(values)
    return ValueKind("\(list.noun), or x-… for one's own") {
      list.accepts($0) || isExtension($0)
    }
  }

  static func isExtension(_ value: String) -> Bool {
    value.hasPrefix("x-") && value.utf8.count > 2 && !value.contains(where: \.isWhitespace)
  }

  /// The value without white space at its ends, and one space for each run inside, as XML Schema
  /// compares tokens.
  static func collapsed(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 <= 0x20 }) else { return value }
    return value.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" })
      .joined(separator: " ")
  }
}
