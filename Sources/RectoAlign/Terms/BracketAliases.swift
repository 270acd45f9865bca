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

  /// Words that lead in another name: （以下简称“奇安信”）, (also known as QAX).
  private static let introductions = [
    "以下简称为", "以下简称", "英文简称", "中文简称", "英文缩写", "英文名称", "英文名为", "英文名", "中文名", "下称", "简称为", "简称",
    "缩写为", "缩写", "又称为", "又称", "亦称", "也称", "又名", "别名", "hereinafter", "hereafter", "also known as",
    "better known as", "known as", "formerly", "abbreviated as", "abbreviated", "in short",
    "short for", "aka", "a.k.a.",
  ]

  /// A text without quotation marks around it and words that lead in.
  private static func withoutIntroduction(_ text: String) -> String {
    var rest = text
    while true {
      rest = rest.trimmed {
        $0.properties.isWhitespace || "“”\"‘’'《》「」：:".unicodeScalars.contains($0)
      }
      let lower = rest.lowercased()
      let found = introductions.first { word in
        guard lower.hasPrefix(word), rest.count > word.count else { return false }
        let isLatin = word.unicodeScalars.allSatisfy(\.isASCII)
        return !isLatin || lower.dropFirst(word.count).first?.isLetter != true
      }
      guard let found else { return rest }
      rest = String(rest.dropFirst(found.count))
    }
  }

  /// A name in capitals or Chinese characters; no year, no remark.
  private static func spelling(_ text: String) -> String? {
    let trimmed = withoutIntroduction(text)
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
