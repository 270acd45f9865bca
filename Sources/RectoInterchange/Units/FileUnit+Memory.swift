public import RectoText

extension FileUnit {
  /// What a memory holds of it: a unit for each segment that is translated.
  ///
  /// - Parameters:
  ///   - from: The language of sources that say none.
  ///   - to: The language of targets that say none.
  ///   - file: The name of the file, without its folder.
  ///   - state: What is less finished is left out.
  /// - Returns: None where a language is not known.
  public func translationUnits(
    from: LanguageTag?, to: LanguageTag?, file: String?, atLeast state: TranslationState
  ) -> [TranslationUnit] {
    segments.compactMap { segment in
      guard let target = segment.target, segment.state >= max(.draft, state),
        let source = segment.source.language ?? from, let language = target.language ?? to
      else { return nil }
      var unit = TranslationUnit(
        variants: [
          Self.variant(segment.source, source), Self.variant(target, language),
        ], sourceLanguage: source, properties: properties, notes: notes,
        origin: UnitOrigin(file: file, line: line))
      if segments.count == 1 {
        unit.variants += others.compactMap { text in
          text.language.map { Self.variant(text, $0) }
        }
      }
      if let contextName { unit.properties.append(Property("context", contextName)) }
      // What nobody has looked at is unreviewed, as an aligner's pair is.
      if segment.state == .draft { unit.origin.confidence = 0.7 }
      return unit
    }
  }

  /// A text as it is kept: without the blanks and line ends that a file's layout puts around and into it.
  private static func variant(_ text: FileText, _ language: LanguageTag) -> Variant {
    let plain = LayoutBlanks(text)
    return Variant(plain.text, language: language, codes: plain.codes)
  }
}

/// A text without the blanks of its file's layout: at its ends, and where a line end stands, one for all.
struct LayoutBlanks {
  let text: String
  let codes: [InlineCode]

  init(_ text: FileText) {
    let bytes = Array(text.text.utf8)
    let codes = text.codes
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var out: [UInt8] = []
    /// For each byte and the end, where it is now.
    var places = [Int](repeating: 0, count: bytes.count + 1)
    var index = 0
    while index < bytes.count {
      guard isBlank(bytes[index]) else {
        places[index] = out.count
        out.append(bytes[index])
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, isBlank(bytes[end]) { end += 1 }
      let run = bytes[index..<end]
      for place in index..<end { places[place] = out.count }
      // A blank between a code at an end and the words is one of the text's own.
      let isInside =
        (index > 0 || codes.contains { $0.offset == 0 })
        && (end < bytes.count || codes.contains { $0.offset == end })
      if isInside {
        let isLayout = run.contains(0x0A) || run.contains(0x0D)
        if !isLayout { for place in index..<end { places[place] += place - index } }
        out += isLayout ? [0x20] : Array(run)
      }
      index = end
    }
    places[bytes.count] = out.count
    self.text = String(decoding: out, as: UTF8.self)
    self.codes = codes.map { code in
      var code = code
      code.offset = places[min(max(0, code.offset), bytes.count)]
      return code
    }
  }
}
