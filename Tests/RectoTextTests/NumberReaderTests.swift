import RectoText
import Testing

@Suite struct NumberReaderTests {
  @Test(
    "groups and decimals, by language and by shape",
    arguments: [
      ("en", "1,234.5", "1234.5"), ("en", "1.234,5", "1234.5"), ("de", "1.234,5", "1234.5"),
      ("de", "1,234.5", "1234.5"), ("fr", "1 234,5", "1234.5"), ("fr", "1\u{202F}234,5", "1234.5"),
      ("de", "1.234", "1234"), ("en", "1.234", "1.234"), ("fr", "1,234", "1.234"),
      ("en", "1,234", "1234"), ("de", "0.123", "0.123"), ("de", "3.5", "3.5"),
      ("de", "1.234.567,89", "1234567.89"), ("es-MX", "1,234.5", "1234.5"),
      ("es", "1.234.567", "1234567"), ("de-CH", "1'234.50", "1234.5"),
      ("en", "1’234’567", "1234567"),
      ("en-IN", "12,34,567", "1234567"), ("hi", "1,00,000.5", "100000.5"),
      ("en", "1 000 000", "1000000"), ("en", "10 000", "10000"), ("en", "1,2,3", "1 2 3"),
      ("fr", "1, 2, 3", "1 2 3"), ("en", "12,5", "12 5"), ("fr", "12,5", "12.5"),
      ("en", "0.5 and .5", "0.5 0.5"), ("en", "room 101 250 guests", "101 250"),
      ("en", "1,234,56", "1 234 56"), ("en", "007", "7"), ("ar", "١٬٢٣٤٫٥", "1234.5"),
      ("fa", "۱۲۳", "123"), ("hi", "१२", "12"), ("zh", "３００，０００", "300000"),
      ("zh", "¥500，200个", "500 CNY 200"),
    ])
  func separators(_ language: String, _ text: String, expected: String) throws {
    #expect(try quantities(text, language).joined(separator: " ") == expected)
  }

  @Test(
    "versions, addresses, names, placeholders and telephone numbers say no number",
    arguments: [
      "3.14.15", "10.0.0.1", "v1.2", "x86_64", "H1N1", "F-16", "COVID-19", "5G", "3D", "%1$s",
      "{0}",
      "&#160;", "&1", "010-1234-5678", "10⁶", "010-12345678", "UTF-8", "0x1F", "歼-20", "\\2",
      "2019-nCoV ABC",
    ])
  func names(_ text: String) throws {
    #expect(try quantities(text, "en").filter { $0 != "2019" } == [])
  }

  @Test(
    "signs, fractions, scales and measures",
    arguments: [
      ("-5 and −5 and minus five", "-5 -5 -5"), ("a 1-0 win", "1 0"), ("3 - 5", "3 5"),
      ("½ cup, 2½ cups, 2 1/2 cups", "0.5 2.5 2.5"), ("1/3 of it", "1/3"), ("9/11", "9 11"),
      ("3.5 million", "3500000"), ("35m tall", "35"), ("$35m", "35000000 USD"), ("300k", "300000"),
      ("5km 10kg 20ms", "5 10 20"), ("20x66mm", "20 66"), ("2 dozen", "24"), ("16px", "16"),
      ("1 in 5", "0.2"), ("a 32-year-old", "32"), ("mid-1990s", "1990s"),
      ("the early 80s", "1980s"), ("the ’80s", "1980s"),
      ("in his 40s", "40"), ("a 30s break", "30"), ("3 and a half million", "3500000"),
    ])
  func shapes(_ text: String, expected: String) throws {
    #expect(try quantities(text, "en").joined(separator: " ") == expected)
  }

  @Test(
    "English words",
    arguments: [
      ("three million", "3000000"), ("twenty-one", "21"), ("one hundred and five", "105"),
      ("two thousand three hundred forty-five", "2345"), ("a million", "1000000"),
      ("half a million", "500000"), ("two and a half million", "2500000"), ("a dozen", "12"),
      ("three-quarters", "0.75"), ("two thirds", "2/3"), ("a third of them", "1/3"),
      ("the third time", "#3"), ("one in five", "0.2"), ("nineteen ninety-eight", "1998"),
      ("twenty-first", "#21"), ("21st", "#21"), ("three point five", "3.5"), ("twice", "2"),
      ("one of them", ""), ("no one", ""), ("a man", ""), ("first, we", ""),
      ("the first day", "#1"),
      ("millions of people", ""), ("second half", ""), ("wait a second", ""), ("30 seconds", "30"),
      ("a second summit", "#2"), ("zero", ""), ("half", ""), ("half of it", "0.5"),
      ("more than half", "0.5"), ("three quarters in a row", "3"), ("one percent", "1%"),
      ("someone often", ""), ("django.utils.six", ""), ("a pen and a try", ""),
      ("one million two hundred thousand", "1200000"), ("half the people", "0.5"),
      ("fell by a third in May", "1/3 _-5-_"), ("more than a quarter.", "0.25"),
      ("by a third country", "#3"),
    ])
  func englishWords(_ text: String, expected: String) throws {
    #expect(try quantities(text, "en").joined(separator: " ") == expected)
  }

  @Test(
    "one before a scale, parts of a whole and signs in words of other languages",
    arguments: [
      ("de", "eine Million Euro", "1000000 EUR"), ("de", "eine Frau", ""),
      ("fr", "un million d’euros", "1000000 EUR"), ("fr", "un homme", ""),
      ("es", "un millón", "1000000"), ("de", "zwei Drittel", "2/3"), ("fr", "un tiers", "1/3"),
      ("fr", "trois quarts", "0.75"), ("es", "dos cuartos", "2"), ("ru", "две трети", "2/3"),
      ("de", "minus 5 Grad", "-5"), ("ru", "минус 5", "-5"), ("nl", "5 min 30 s", "5 30"),
    ])
  func otherWords(_ language: String, _ text: String, expected: String) throws {
    #expect(try quantities(text, language).joined(separator: " ") == expected)
  }

  @Test(
    "per cent, points and money",
    arguments: [
      ("en", "5 %, 5 per cent, 5pc, 5‰, 2 PC games", "5% 5% 5% 0.5% 2"),
      ("en", "25 basis points, 25bps", "25bp 25bp"),
      ("en", "0.5 percentage points", "0.5pp"), ("en", "US$3.5bn", "3500000000 USD"),
      ("en", "HK$300, €5, 5 €, £2.8bn", "300 HKD 5 EUR 5 EUR 2800000000 GBP"),
      ("en", "RMB 300 million", "300000000 CNY"), ("en", "3 million yuan", "3000000 CNY"),
      ("en", "20 pounds", "20"), ("en", "20 million pounds", "20000000 GBP"),
      ("en-AU", "$5", "5 AUD"), ("en", "-$5", "-5 USD"), ("en", "500 pesos", "500 ?"),
      ("en", "2019 won gold", "2019"), ("zh", "300万元", "3000000 CNY"), ("zh-TW", "500元", "500 TWD"),
      ("zh-HK", "500元", "500 HKD"), ("zh-Hant", "500元", "500 ?"), ("zh", "人民币300万元", "3000000 CNY"),
      ("zh", "5日元，5月5日", "5 JPY _-5-5"), ("zh", "3元组", "3"), ("ja", "三百万円", "3000000 JPY"),
      ("ja", "¥500", "500 JPY"), ("zh", "¥500", "500 CNY"), ("en", "¥500", "500 ?"),
      ("ko", "3억 5000만 원", "350000000 KRW"), ("fr", "3 millions d’euros", "3000000 EUR"),
      ("es", "3 mil millones de euros", "3000000000 EUR"),
      ("de", "3,5 Mrd. Euro", "3500000000 EUR"),
      ("ru", "3,5 млрд рублей", "3500000000 RUB"), ("pt-BR", "R$ 1.234,56", "1234.56 BRL"),
      ("tr", "%25", "25%"), ("en-IN", "5 crore rupees", "50000000 INR"),
      ("it", "5 per cento", "5%"),
      ("de", "1 Billion", "1000000000000"), ("en", "1 billion", "1000000000"),
      ("en", "300m yuan, a 300m race, 5m won", "300000000 CNY 300 5"),
      ("en", "cable 3m EUR 25", "3 25 EUR"), ("fr", "3,5 M€ et 50 k€", "3500000 EUR 50000 EUR"),
      ("en", "$300m-400m, $300–400m", "300000000 USD 400000000 USD 300000000 USD 400000000 USD"),
    ])
  func units(_ language: String, _ text: String, expected: String) throws {
    #expect(try quantities(text, language).joined(separator: " ") == expected)
  }

  @Test(
    "dates, weekdays and times",
    arguments: [
      ("en", "5 March 2024", "2024-3-5"), ("en", "March 5, 2024", "2024-3-5"),
      ("en", "Mar. 5", "_-3-5"),
      ("en", "Sept. 11, 2001 and Sep 11", "2001-9-11 _-9-11"), ("de", "am 05.03. um", "_-3-5"),
      ("de", "12.50. und 10.12", "12.5 10.12"), ("ru", "в марте, в среду", "_-3-_ day 3"),
      ("pl", "w maju", "_-5-_"),
      ("en", "the 5th of March", "_-3-5"), ("en", "March 2024", "2024-3-_"),
      ("en", "in May", "_-5-_"),
      ("en", "you may march", ""), ("en", "2024-03-05", "2024-3-5"),
      ("en", "03/05/2024", "3 5 2024"),
      ("en-US", "03/05/2024", "2024-3-5"), ("en-GB", "03/05/2024", "2024-5-3"),
      ("en", "25/12/2024", "2024-12-25"), ("de", "5.3.2024", "2024-3-5"),
      ("de", "5. März", "_-3-5"),
      ("fr", "1er mars 2024", "2024-3-1"), ("es", "5 de marzo de 2024", "2024-3-5"),
      ("ru", "5 марта 2024 года", "2024-3-5"), ("pl", "5 marca", "_-3-5"),
      ("zh", "2024年3月5日", "2024-3-5"), ("zh", "二〇二四年三月五日", "2024-3-5"),
      ("zh", "2024 年 3 月 5 日", "2024-3-5"), ("zh", "3月5日", "_-3-5"), ("zh", "3月5号", "_-3-5"),
      ("zh", "3月份", "_-3-_"), ("zh", "本月5日", "_-_-5"), ("zh", "3个月", "3"), ("zh", "5年", "5"),
      ("zh", "二○二四年", "2024-_-_"), ("zh", "民国113年", "2024-_-_"), ("zh", "公元前221年", "-221-_-_"),
      ("en", "221 BC", "-221-_-_"), ("ja", "令和6年", "2024-_-_"), ("zh", "〇八年", "2008-_-_"),
      ("zh", "上一月", ""), ("ko", "2024년 3월 5일", "2024-3-5"),
      ("en", "March 5–8", "_-3-5 _-3-8"), ("en", "5-8 March 2024", "2024-3-5 2024-3-8"),
      ("zh", "3月5日至8日", "_-3-5 _-3-8"), ("en", "the 1990s", "1990s"), ("zh", "90年代", "1990s"),
      ("zh", "20世纪30年代", "1930s"), ("de", "1980er Jahre", "1980s"),
      ("zh", "周二，星期日，礼拜天", "day 2 day 7 day 7"), ("en", "on Mondays", "day 1"),
      ("en", "Sun and sat", ""), ("zh", "每周一次，周四天", "4"), ("ja", "火曜日", "day 2"),
      ("de", "am Montagabend", "day 1"), ("fr", "mardi", "day 2"),
      ("en", "9:30 and 3 p.m.", "9:30 15:0"),
      ("en", "7.55am", "7:55"), ("en", "half past six", "6:30"), ("zh", "上午9时30分", "9:30"),
      ("zh", "下午三点二十分", "15:20"), ("zh", "三点半", "3:30"), ("zh", "今晚7点", "19:0"),
      ("de", "15.30 Uhr", "15:30"), ("fr", "15 h 30", "15:30"), ("zh", "三点建议", "3"),
      ("en", "16:9 and 1:50000", "16 9 1 50000"),
    ])
  func calendar(_ language: String, _ text: String, expected: String) throws {
    #expect(try quantities(text, language).joined(separator: " ") == expected)
  }

  @Test("ranges share scale, unit and currency")
  func ranges() throws {
    #expect(try quantities("3–5 million", "en") == ["3000000", "5000000"])
    #expect(try quantities("3 to 5 per cent", "en") == ["3%", "5%"])
    #expect(try quantities("$5-10", "en") == ["5 USD", "10 USD"])
    #expect(try quantities("3至5百万", "zh") == ["3000000", "5000000"])
    #expect(try quantities("3-5万元", "zh") == ["30000 CNY", "50000 CNY"])
    #expect(try quantities("9 to 5 million", "en") == ["9", "5000000"])
    #expect(try quantities("2019–2020", "en") == ["2019", "2020"])
  }

  @Test(
    "ranges in words, with a word of one letter, after a word for between",
    arguments: [
      ("en", "three to five million dollars", "3000000 USD 5000000 USD"),
      ("en", "ten to twelve million", "10000000 12000000"),
      ("en", "two hundred to three hundred million", "200000000 300000000"),
      ("en", "two million to three billion", "2000000 3000000000"),
      ("en", "between 5 and 10 percent", "5% 10%"), ("en", "5 and 10 percent", "5 10%"),
      ("fr", "de 5 à 10 %", "5% 10%"), ("es", "entre 5 y 10 por ciento", "5% 10%"),
      ("es", "de 5 a 10 millones", "5000000 10000000"),
      ("de", "zwischen 5 und 10 Prozent", "5% 10%"),
      ("de", "vom 5. bis 8. März 2024", "2024-3-5 2024-3-8"), ("de", "5.–8. März", "_-3-5 _-3-8"),
      ("fr", "9/10 septembre 1988", "1988-9-9 1988-9-10"), ("en", "3/4 may do", "0.75"),
      ("fr", "du 5 au 8 mars", "_-3-5 _-3-8"), ("ru", "с 5 по 8 марта", "_-3-5 _-3-8"),
      ("zh", "三到五年", "3 5"), ("zh", "三至五个工作日", "3 5"), ("zh", "一到两年", "2"),
      ("zh", "三至五百人", "300 500"), ("zh", "三十至五十万元", "300000 CNY 500000 CNY"),
      ("zh", "一千至两万人", "1000 20000"), ("zh", "百分之五到十", "5% 10%"), ("zh", "五到三个", "3"),
    ])
  func ranges(_ language: String, _ text: String, expected: String) throws {
    #expect(try quantities(text, language).joined(separator: " ") == expected)
  }

  @Test("a mention says where its parts are")
  func parts() throws {
    let text = "共计人民币3.5亿元。"
    let mention = try #require(
      NumberReader(language: .simplifiedChinese).mentions(in: text).first)
    let utf8 = Array(text.utf8)
    #expect(String(decoding: utf8[mention.range], as: UTF8.self) == "人民币3.5亿元")
    #expect(String(decoding: utf8[mention.numeral], as: UTF8.self) == "3.5亿")
    #expect(mention.form == .digits)
    let spread = try #require(
      NumberReader(language: .english).mentions(in: "up 25 basis points").first)
    #expect(spread.range == 3..<18)
    #expect(spread.numeral == 3..<5)
  }

  @Test(
    "quantities meet by value",
    arguments: [
      (Quantity.amount(ExactNumber(3), .ordinal), Quantity.amount(ExactNumber(3), .one), true),
      (.date(CalendarDate(year: 2024)), .amount(ExactNumber(2024), .one), true),
      (.date(CalendarDate(day: 5)), .amount(ExactNumber(5), .ordinal), true),
      (.date(CalendarDate(month: 5)), .amount(ExactNumber(5), .one), false),
      (.time(TimeOfDay(hour: 15)), .amount(ExactNumber(3), .one), true),
      (.time(TimeOfDay(hour: 15, minute: 30)), .time(TimeOfDay(hour: 3, minute: 30)), true),
      (.amount(ExactNumber(5), .percent), .amount(ExactNumber(5), .one), false),
      (.amount(ExactNumber(5), .currency("CNY")), .amount(ExactNumber(5), .currency("USD")), false),
      (.amount(ExactNumber(5), .percent), .amount(ExactNumber(5), .percentagePoint), false),
    ])
  func meeting(_ a: Quantity, _ b: Quantity, meets: Bool) {
    #expect(a.meets(b) == meets)
    #expect(b.meets(a) == meets)
  }
}
