/// Writes the numbers of a text as another language does, by models: as $2.4 million is 240万美元, so $3.5 million is
/// 350万美元.
///
/// What adapts a match to other numbers does the work (`MatchAdapter`), and reads back what it wrote: a number is
/// written surely or not at all. There are models for English and Simplified Chinese, both ways.
struct NumberModels: Sendable {
  private struct Model: Sendable {
    var source: Segment
    var target: Segment
  }

  private let models: [Quantity: [Model]]
  private let reader: NumberReader
  private let targetReader: NumberReader
  private let adapter = MatchAdapter()
  /// Whether texts are read as Simplified.
  private let isTraditional: Bool

  init(from source: LanguageTag, to target: LanguageTag) {
    reader = NumberReader(language: source)
    targetReader = NumberReader(language: target)
    isTraditional = source.language == "zh" && source.script == "Hant"
    let pairs: [(String, String)]
    switch (source.language, target.language) {
    case ("en", "zh") where target.script != "Hant": pairs = Self.pairs
    case ("zh", "en"): pairs = Self.pairs.map { ($1, $0) }
    default: pairs = []
    }
    var models: [Quantity: [Model]] = [:]
    for (written, translation) in pairs {
      guard let mention = Self.whole(written, reader) else { continue }
      models[Self.kind(of: mention.quantity), default: []].append(
        Model(
          source: Segment(written, language: source),
          target: Segment(translation, language: target)))
    }
    self.models = models
  }

  /// The numbers of a text that are written otherwise in the other language, in the text's order.
  ///
  /// - Complexity: O(*n*), and at most twenty models a number.
  func numbers(in text: String) -> [TranslatedNumber] {
    guard !models.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    return reader.mentions(in: text).compactMap { mention in
      let written = String(decoding: bytes[mention.range], as: UTF8.self)
      guard let target = target(of: written, mention.quantity), target != written else {
        return nil
      }
      return TranslatedNumber(range: mention.range, source: written, target: target)
    }
  }

  private func target(of written: String, _ quantity: Quantity) -> String? {
    // Plain small numbers hang on what they count: 两名, 九艘.
    if case .amount(let number, .one) = quantity, number < 10_000 { return nil }
    let plain = isTraditional ? Folding.simplified(written) : written
    // A number that says something else when it stands alone owes it to its sentence.
    guard Self.whole(plain, reader)?.quantity == quantity else { return nil }
    for model in models[Self.kind(of: quantity)] ?? [] {
      if plain == model.source.text { return model.target.text }
      let edits = Comparison(query: MatchText(plain), other: MatchText(model.source.text)).edits
      let adapted = adapter.adapted(
        query: plain, source: model.source, target: model.target, edits: edits)
      if let text = adapted?.text, Self.whole(text, targetReader)?.quantity.meets(quantity) == true
      {
        return text
      }
    }
    return nil
  }

  /// The mention that a text is, from end to end.
  private static func whole(_ text: String, _ reader: NumberReader) -> NumberMention? {
    let mentions = reader.mentions(in: text)
    guard mentions.count == 1, mentions[0].range == 0..<text.utf8.count else { return nil }
    return mentions[0]
  }

  /// What quantities have in common that one model may serve.
  private static func kind(of quantity: Quantity) -> Quantity {
    switch quantity {
    case .amount(_, let unit): .amount(ExactNumber(1), unit)
    case .date(let date):
      .date(
        CalendarDate(
          year: date.year.map { _ in 1 }, month: date.month.map { _ in 1 },
          day: date.day.map { _ in 1 }))
    case .decade: .decade(0)
    case .weekday: .weekday(1)
    case .time: .time(TimeOfDay(hour: 0))
    }
  }

  /// Models of our own making; of several that serve, the first.
  private static let pairs: [(String, String)] = [
    ("$2.4 million", "240万美元"), ("$2.4 billion", "24亿美元"), ("$24", "24美元"), ("$240", "240美元"),
    ("2.4 million dollars", "240万美元"), ("two million dollars", "200万美元"),
    ("24 dollars", "24美元"),
    ("2.4 million yuan", "240万元"), ("2.4 billion yuan", "24亿元"), ("two million yuan", "200万元"),
    ("24 yuan", "24元"), ("240 yuan", "240元"), ("2.4 yuan", "2.4元"),
    ("2.4 million yuan", "240万人民币"), ("2.4 million yuan", "二百四十万元"),
    ("2.4 million euros", "240万欧元"), ("2.4 billion euros", "24亿欧元"), ("€2.4 million", "240万欧元"),
    ("€2.4 billion", "24亿欧元"), ("24 euros", "24欧元"), ("€24", "24欧元"),
    ("£2.4 million", "240万英镑"), ("£2.4 billion", "24亿英镑"), ("£24", "24英镑"),
    ("2.4 million pounds", "240万英镑"), ("2.4 billion pounds", "24亿英镑"),
    ("2.4 billion yen", "24亿日元"), ("24 million yen", "2400万日元"), ("240 yen", "240日元"),
    ("24 percent", "24%"), ("24 per cent", "24%"), ("2.4 percent", "2.4%"),
    ("2.4 per cent", "2.4%"), ("20%", "两成"), ("20%", "百分之二十"),
    ("24 basis points", "24个基点"), ("24 percentage points", "24个百分点"),
    ("2.4 percentage points", "2.4个百分点"),
    ("2.4 million", "240万"), ("2.4 billion", "24亿"), ("two million", "200万"),
    ("two billion", "20亿"), ("20,000", "2万"), ("2.4 trillion", "2.4万亿"), ("2.4 million", "二百四十万"),
    ("March 5, 2024", "2024年3月5日"), ("5 March 2024", "2024年3月5日"), ("March 2024", "2024年3月"),
    ("March 5", "3月5日"), ("5 March", "3月5日"), ("March", "3月"), ("March", "三月"),
    ("Tuesday", "周二"), ("Tuesday", "星期二"), ("1990s", "1990年代"),
    ("3:20 p.m.", "下午3点20分"), ("9:30 a.m.", "上午9点30分"), ("3 p.m.", "下午3点"), ("9 a.m.", "上午9点"),
    ("3:20 p.m.", "下午3时20分"), ("9:30 a.m.", "上午9时30分"), ("3 p.m.", "下午3时"), ("9 a.m.", "上午9时"),
  ]
}
