internal import RectoText

/// Other spellings that stand in brackets behind a name: Qi An Xin (QAX), 奇安信（QAX）.
struct BracketAliases {
  private static let opening: Set<Unicode.Scalar> = ["(", "（", "[", "［", "【"]
  private static let closing: Set<Unicode.Scalar> = [")", "）", "]", "］", "】"]
  private static let longest = 60

  /// What stands in brackets right behind a place, quotation marks taken off.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - offset: Where the name ends, in UTF-8 bytes.
  /// - Returns: `nil` where no bracket opens there, or what it holds is no spelling of a name.
  static func alias(in text: String, after offset: Int) -> String? {
    let tail = String(decoding: text.utf8.dropFirst(offset).prefix(longest * 4), as: UTF8.self)
    var content = String.UnicodeScalarView()
    var isOpen = false
    for scalar in tail.unicodeScalars {
      if !isOpen {
        if opening.contains(scalar) {
          isOpen = true
        } else if !scalar.properties.isWhitespace, !"”\"’'」』》".unicodeScalars.contains(scalar) {
          return nil
        }
      } else if closing.contains(scalar) {
        return spelling(String(content))
      } else {
        content.append(scalar)
        if content.count > longest { return nil }
      }
    }
    return nil
  }

  /// A name in capitals or Chinese characters; no year, no remark.
  private static func spelling(_ text: String) -> String? {
    let trimmed = text.trimmed {
      $0.properties.isWhitespace || "“”\"‘’'《》「」".unicodeScalars.contains($0)
    }
    let scalars = trimmed.unicodeScalars
    guard let first = scalars.first,
      !scalars.contains(where: { ",，;；:：、。".unicodeScalars.contains($0) })
    else { return nil }
    if Romanizer.syllables(of: String(first)).isEmpty {
      let words = trimmed.split(separator: " ")
      guard first.properties.isUppercase, words.count <= 6 else { return nil }
      // A remark has its words in lower case.
      let small = words.filter {
        !($0.unicodeScalars.first?.properties.isUppercase ?? false)
          && !PlainWords.particles.contains(String($0))
      }
      return small.isEmpty ? trimmed : nil
    }
    return scalars.count <= 12 ? trimmed : nil
  }
}

extension String {
  /// Without the scalars at its ends that a condition holds for.
  fileprivate func trimmed(_ isLeftOut: (Unicode.Scalar) -> Bool) -> String {
    let kept = unicodeScalars.drop(while: isLeftOut)
    guard let last = kept.lastIndex(where: { !isLeftOut($0) }) else { return "" }
    return String(String.UnicodeScalarView(kept[...last]))
  }
}
