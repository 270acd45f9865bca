import RectoText
import Testing

@testable import RectoMemory

@Suite struct AdaptationFormatTests {
  @Test(
    "a numeral's format writes its number as it stands",
    arguments: [
      ("25", "25"), ("1,234.50", "1234.5"), ("1234", "1234"), ("3.5 million", "3500000"),
      ("3.5bn", "3500000000"),
      ("300万", "3000000"), ("1.2万亿", "1200000000000"), ("１２３", "123"), ("1 234", "1234"),
    ])
  func digits(_ text: String, _ value: String) throws {
    let number = try #require(ExactNumber(value))
    let format = try #require(DigitFormat(text, value: number))
    let digits = format.written(format.coefficient, decimals: format.decimals)
    #expect(digits + format.gap + format.scale == text)
  }

  @Test(
    "what is no plain number in digits has no format",
    arguments: ["", "二十五", "3亿5000万", "300多万", "3", "1,23", "12,345,67", "x5"])
  func formless(_ text: String) throws {
    #expect(DigitFormat(text, value: try #require(ExactNumber("3000000"))) == nil)
  }

  @Test(
    "Chinese numerals are written with their units",
    arguments: [
      (0, "零"), (5, "五"), (10, "十"), (15, "十五"), (25, "二十五"), (105, "一百零五"), (110, "一百一十"),
      (1005, "一千零五"), (1050, "一千零五十"), (10_000, "一万"), (300_0000, "三百万"), (10_0005, "十万零五"),
      (1_0000_0000, "一亿"), (1_0500_0000, "一亿零五百万"),
    ])
  func han(_ value: Int, _ text: String) {
    #expect(HanNumberWriter.text(value) == text)
  }

  @Test("what is written in Chinese numerals is read as the same number")
  func hanRoundTrip() {
    let reader = NumberReader(language: .simplifiedChinese)
    for value in Array(11...400) + [1234, 20_015, 100_500, 3_000_000, 450_000_000] {
      let text = HanNumberWriter.text(value) ?? ""
      let read = reader.mentions(in: "共\(text)个")
      #expect(read.count == 1 && read.first?.quantity.number == ExactNumber(value), "\(text)")
    }
  }

  @Test(
    "English words and ordinals",
    arguments: [
      (2, "two", "second", "nd"), (12, "twelve", "twelfth", "th"),
      (21, "twenty-one", "twenty-first", "st"),
      (30, "thirty", "thirtieth", "th"), (99, "ninety-nine", "ninety-ninth", "th"),
    ])
  func words(_ value: Int, _ cardinal: String, _ ordinal: String, _ suffix: String) {
    #expect(EnglishNumberWords.cardinal(value) == cardinal)
    #expect(EnglishNumberWords.ordinal(value) == ordinal)
    #expect(EnglishNumberWords.suffix(value) == suffix)
    #expect(EnglishNumberWords.cardinal(100) == nil && EnglishNumberWords.ordinal(0) == nil)
  }

  @Test("numbers that ask for one form of a noun are in one class")
  func plurals() {
    func isOne(_ a: ExactNumber, _ b: ExactNumber, _ language: String) -> Bool {
      PluralClass.of(a, language) == PluralClass.of(b, language)
    }
    #expect(isOne(1, 5, "zh") && isOne(2, 5, "en") && !isOne(1, 2, "en"))
    #expect(!isOne(5, 3, "ru") && !isOne(5, 21, "ru") && isOne(25, 47, "ru") && isOne(11, 16, "ru"))
    #expect(!isOne(1, 2, "fr") && isOne(2, 30, "fr"))
  }

  @Test("a word of scale stands on the ladders of its style")
  func ladders() {
    #expect(ScaleLadder.ladders(of: "million", language: "en").count == 1)
    #expect(ScaleLadder.ladders(of: "bn", language: "en").count == 2)
    #expect(ScaleLadder.ladders(of: "亿", language: "zh").count == 1)
    #expect(ScaleLadder.ladders(of: "Millionen", language: "de").isEmpty)
  }

  @Test("names are found whole, the longest first, and not where two names share a form")
  func names() {
    let names = [("Lin", "林"), ("Lin Yi", "林一"), ("An", "安"), ("Ann", "安")].map { name in
      NamePair(
        names: [
          Segment(name.0, language: .english), Segment(name.1, language: .simplifiedChinese),
        ], kind: .person)
    }
    let forms = NameForms(names)
    let found = forms.slots(in: Segment("Linus met Lin Yi, then LIN.", language: .english))
    #expect(found.map(\.name) == [1, 0])
    #expect(found.map(\.range) == [10..<16, 23..<26])
    #expect(forms.slots(in: Segment("安来了。", language: .simplifiedChinese)).isEmpty)
  }
}
