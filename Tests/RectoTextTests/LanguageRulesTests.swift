import RectoText
import Testing

@Suite struct LanguageRulesTests {
  @Test(
    "a letter behind an apostrophe ends a word and is no initial",
    arguments: [
      ("en", "I don't. |Peter does."), ("en", "They ate at Moe's. |Peter paid."),
      ("pl", "Kupili obiad w Moe's. |Piotr płaci."), ("tr", "Kitap Ahmet'e. |Ali güldü."),
      ("it", "Vide quel che c'è. |Marco uscì."), ("en", "It is J. Hale's. |It is O'B. Lee's."),
    ])
  func apostrophes(tag: String, text: String) throws { try expectCuts(tag, text) }

  @Test(
    "a word of one letter ends a sentence, an initial before a name does not",
    arguments: [
      ("sv", "Det är huset hon bor i. |Anna bor där. |C. I. Lind kom."),
      ("da", "Det er huset hun bor i. |Anna bor der."), ("nb", "Huset hun bor i. |Anna bor der."),
      ("vi", "Em chào chị ạ. |Lan đi học."), ("it", "So chi è. |Marco no."),
      ("ko", "네. |알겠습니다. |좋은 것. |서울은 넓다."), ("hi", "वह घर जाता है. |राम आया. |वे गए हैं. |मोहन आया."),
      ("mr", "वि. वा. राणे आले. |तो गेला. |मी येतो. |हो. |राम आला."), ("hi", "पु. ल. जोशी आए."),
    ])
  func letterWords(tag: String, text: String) throws { try expectCuts(tag, text) }

  @Test(
    "dates that begin with the year are not cut",
    arguments: [
      ("ko", "회의는 2024. 5. 3. 서울에서 열렸다. |그는 2024. |그리고 갔다."),
      ("hu", "A levél 2024. 05. 03. Budapesten kelt. |Ez 1956. |A ház régi."),
    ])
  func dates(tag: String, text: String) throws { try expectCuts(tag, text) }

  @Test(
    "an Armenian full stop is a pause",
    arguments: [
      "Նա ասաց. «Ես գնում եմ»։ |Հետո գնաց։", "Երկու քաղաք. Գորիս, Վանաձոր: |Վերջ։",
    ])
  func pauses(text: String) throws { try expectCuts("hy", text) }

  @Test(
    "marks of a script are what its readers take them for",
    arguments: [
      ("my", "သူ သွား၏၊ ထို့နောက် ပြန်လာသည်။ |မိုးရွာသည်။"),
      ("am", "ሰላም ነው፡፡ |እሱ፡ ዛሬ፡ መጣ፡፡ |ሄደች።"),
      ("ur", "وہ پی۔ایچ۔ڈی کر رہا ہے۔ |اس نے ایم۔ اے کیا۔ |وہ آئی۔"),
    ])
  func marks(tag: String, text: String) throws { try expectCuts(tag, text) }

  @Test(
    "a compound may end in a short form",
    arguments: [
      (
        "de",
        "Er wohnt in der Rosenstr. 5 am Marktpl. 2. |Die Telefonnr. 7 gilt. |Er zog in die Rosenstr. |Sie kam."
      ),
      ("nl", "Zij woont Roosstr. 5. |Het klantnr. 7 geldt."), ("nb", "Se ordrenr. 7. |Det er alt."),
    ])
  func compounds(tag: String, text: String) throws { try expectCuts(tag, text) }

  @Test(
    "vowel signs belong to their letters",
    arguments: [
      ("hi", "आर.एस.एस. नेता आए। |बी.पी.सी. ने कहा। |वह ५ कि.मी. चला. |क्या हुआ?"),
      ("mr", "लाल लि. बंद आहे. |दुकान लाल लि. |त्यानंतर तो गेला."), ("bn", "এন.জি.ও. কর্মী এলেন।"),
    ])
  func vowelSigns(tag: String, text: String) throws { try expectCuts(tag, text) }

  @Test(
    "Iberian Sr. is no English senior",
    arguments: [
      ("es", "Vino el Sr. De la Rosa. |Se fue."), ("pt", "Veio o Sr. Do Vale. |Saiu."),
      ("pt", "Veio o Sr. De Sousa. |Saiu."), ("ca", "Vingué el Sr. De Mas. |Marxà."),
      ("en", "He met Ken Hale Sr. |He left."),
    ])
  func courtesy(tag: String, text: String) throws { try expectCuts(tag, text) }

  @Test(
    "a Latin short form may stand right behind East Asian letters",
    arguments: [
      ("zh", "他见了Dr. Smith。|看第p. 7页和Fig. 2。|走。"), ("ja", "彼はMr. Leeと会った。|図はFig. 2だ。"),
    ])
  func latinAmongEastAsian(tag: String, text: String) throws { try expectCuts(tag, text) }

  private func expectCuts(_ tag: String, _ marked: String) throws {
    let sentences = marked.split(separator: "|").map(String.init)
    let text = sentences.joined()
    let utf8 = Array(text.utf8)
    let ranges = try SentenceSplitter(language: LanguageTag(tag)).ranges(in: text)
    #expect(ranges.map { String(decoding: utf8[$0], as: UTF8.self) } == sentences)
  }
}
