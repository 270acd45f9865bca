import RectoText
import Testing

/// Each rule of docs/segmentation.md, shown by a text of our own: `|` stands where a sentence ends.
@Suite struct SentenceRuleTests {
  private func expect(
    _ marked: String, _ tag: String, _ profile: SentenceSplitter.Profile = .strict,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let text = marked.replacing("|", with: "")
    let utf8 = Array(text.utf8)
    let splitter = SentenceSplitter(language: try LanguageTag(tag), profile: profile)
    let found = splitter.ranges(in: text).map { String(decoding: utf8[$0], as: UTF8.self) }
    #expect(found.joined(separator: "|") == marked, sourceLocation: sourceLocation)
  }

  @Test(
    "abbreviations: never final, before a number, and final before a word that begins sentences",
    arguments: [
      ("en", "Dr. Adeyemi met Prof. Lund at St. Olaf's. |They talked, e.g. Bach, for hours."),
      ("en", "It stands in vol. 3, no. 12, p. 40. |The answer was no. |Few agreed."),
      ("en", "On Sept. 3 it rained. |That was a cold Sept. |The sun came late."),
      ("en", "She joined Harbour Inc. in May. |She left Harbour Inc. |Her desk is empty."),
      ("en", "The U.S. Coast Guard came from the U.S. |It went home."),
      ("en", "We left at 7 p.m. |Guests came at 8 p.m. Eastern time."),
      ("en", "At 6 a.m. Mr. Okoye woke. |He slept at 9 p.m. |Mr. Okoye snores."),
      ("en", "Ring the bldg. Manager first. |Mm. |Good."),
      ("en", "She lives at 1600 W. Elm Street. |In 1990 V. Brown left. |Take 5 mg. 3 times."),
      ("sv", "Se NJA 1998 s. 45 om detta. |Det gäller."), ("hi", "दूरी 5 km. है।"),
      ("en", "It weighs 90 kg. |Storage is dry. |Ships of 5 ft. draught pass."),
      ("en", "He watched the sun. |Birds sang."),
      ("en", "The answer was no. |I left at once. |He slept in the brig. |She wept."),
      ("en", "She left Lamp Inc. |Don’t ask why. |Don't ask me."),
      ("en", "“At 6 a.m. Mr. Okoye woke,” she said."),
      ("sv", "Boken är min. |Anna läste den."),
      ("en", "The Min. of Works (est. Long ago) pays. |Ask vice-pres. Moreau."),
      (
        "de",
        "Am 3. Oktober kam Dr. Weiß, z. B. mit Frau Nr. 2. |Das war auf Seite 12. |Dort stand es."
      ),
      ("fr", "M. Petit vit av. Foch. |Voir p. 12, fig. 3, etc. |Il part."),
      ("es", "El Sr. Ruiz compró pan, leche, etc. |Luego pagó en la pág. 4."),
      ("it", "Il dott. Neri e l'avv. Bassi tornano. |Vedi pag. 9."),
      ("nl", "Dhr. Bakker kwam o.a. met drs. Visser. |Hij bleef, enz. |De rest ging."),
      ("pl", "Prof. Zięba mieszka przy ul. Długiej, tj. tutaj. |Kupił chleb itd. |Potem wyszedł."),
      ("ru", "Г-н Лосев живёт на ул. Мира, д. 5. |Были яблоки и т. д. |Потом он ушёл."),
      ("da", "Hr. Holm kom d. 5. Maj, bl.a. med bus. |Han blev osv. |Det var alt."),
    ])
  func abbreviations(tag: String, marked: String) throws { try expect(marked, tag) }

  @Test(
    "initials belong to names, unless a sentence plainly begins behind one",
    arguments: [
      (
        "en", "J. R. Baptiste wrote to Ana M. Costa. |She chose plan B. |Then came I. |Did it help?"
      ),
      ("en", "Q. Who was it? |A. Nobody knows."),
      ("ru", "А. Н. Ветров и О. П. Зимина пришли. |Они молчали."),
      ("ar", "قال د. سامي كلمة. |ثم خرج."),
    ])
  func initials(tag: String, marked: String) throws { try expect(marked, tag) }

  @Test(
    "numbers, addresses and file names are not cut, and forgotten blanks are",
    arguments: [
      "It costs 3.50, or 1.200 in v2.1.4. |See notes.txt at www.lake.example/a.b. |Done.",
      "Mail ann.lee@lake.example. |She reads all .zip files.",
      "The lamp burns.|The door is shut. |We paid 2,500.|That was too much.",
      "Node.js and Lake.Com stay. |4. Storage of Grain",
      "Clicks are written !Nama and ǃXoon. |He works at Yahoo! in town.",
    ])
  func tokens(marked: String) throws { try expect(marked, "en") }

  @Test(
    "ellipses end a sentence before a capital, and spaced ones with a fourth stop",
    arguments: [
      "I thought... maybe not. |He slept... |Nobody called.",
      "The road . . . was long. |It went on . . . . |Then it stopped.",
      "The end came. |. . . Then silence.",
      "See fig. 2.……and so on. |Wait.…… then go.",
      "He listed some [...] and left. |The note (!) was lost.",
      "We waited. |...and then it broke.",
    ])
  func ellipses(marked: String) throws { try expect(marked, "en") }

  @Test(
    "brackets are shut, and quotations that a sentence plainly contains",
    arguments: [
      ("en", "The hut (built in 1902. Rebuilt twice.) stands. |Look!"),
      ("en", "\"Come in!\" said Maya. |\"Sit down.\" |He sat."),
      ("en", "She said, \"It is late. Go home.\" |They went."),
      ("en", "\"It is late. |Go home,\" she said. |They went."),
      ("en", "He asked, 'Why? Who says so?' (Nobody knew.) |They left."),
      ("en", "\"But I--\" |The line was dead."),
      ("en", "“Who is it?” |“Only me.”"),
      ("de", "Er rief: „Halt! |Stehen bleiben!“, und lief. |„Gut.“ |Sie ging."),
      ("fr", "Il cria « Non ! » |Puis il sortit. |« Bien. » |Elle rit."),
      ("nl", ",, Ik ga. '' |Hij ging. |,,Dag.'' |Ze bleef."),
      ("de", "Sie kam. |»Nein!« |Er ging."), ("sv", "Han kom. |”Nej!” |Hon gick. |”Ja”, sa hon."),
      ("en", "This is _important._ |Read it.*** |See a._b here. |Go!**now** please."),
      ("en", "**Bold.** |Then plain. |So good!😋 |Coming back! 🎉 |Bye."),
      ("ru", "«Ты куда? – спросил он. – Уже ночь». |Она молчала."),
      ("zh", "他看了《等等！再说》。|她说：“好。走吧。”|天黑了。"),
      ("zh", "“你来了！”小林笑着说。|“坐下。”|他坐下了。"),
      ("zh", "“都到齐了。”的确如此。|没有别人（真的没有！一个也没有）。|完。"),
      ("zh", "电影《谁？》上映。|王某（男，42岁。）被捕。|墙上写着“安全第一！”四个字。"),
      ("zh", "他大叫“着火了！”|我赶紧跑出去。|他说“好！”就走了。"),
      ("zh", "他说：“好。”|门关了。|门开了。|“谁？”"), ("zh", "“你来了！”小林笑着说\n|下一行"),
      ("ja", "「もう遅い。帰ろう。」と母が言った。|外は雨だ。"),
    ])
  func enclosed(tag: String, marked: String) throws {
    try expect(marked, tag)
  }

  @Test("reference marks belong to the sentence before them in Chinese, too")
  func chineseReferences() throws {
    try expect("结果如下。[1]|其他见表2。[2][3]|后来呢？²|完。", "zh")
  }

  @Test(
    "reference marks belong to the sentence before them",
    arguments: [
      "It was built in 1650.[3] |The tower fell.[4][5] |Nobody was hurt. [12, 14] |They rebuilt it.",
      "Smith et al.[12] showed it. |Lamp Inc.[2] was founded, as in ref.[3]. |As Dr.[1] Smith says.",
      "“It is late.[1]” |He left. |It fell.[2], then rose.",
      "The end.² |Then it rained. |\"So it ended.\"³ |Others said.",
      "He lives at No.10 Downing Street. |See p.12 In the book.",
      "The dose was halved.7 8 |Patients recovered. 9 |The trial went on.",
      "The dose was halved. |9 Patients recovered.",
    ])
  func references(marked: String) throws {
    try expect(marked, "en")
  }

  @Test(
    "lists are cut before their markers",
    arguments: [
      "Bring: 1. a rope and 2. a lamp. |Go.",
      "1. Rope |2. Lamp |3. Bread",
      "a) rope |b) lamp |c) bread", "(i) Rope. |(ii) Lamp. |(iii) Bread.",
      "All is packed. |1.) The rope |2.) The lamp", "• 3. Rope |• 4. Lamp", "• Rope |• Lamp",
      "Pay for 1. above and for 2. below at once.",
      "The lamp is in Fig. 1. |It burns well. |The road is in Fig. 2. |It is long.",
      "A. Birch and B. Cole walked. |C. Dunn ran.",
    ])
  func lists(marked: String) throws { try expect(marked, "en") }

  @Test(
    "line ends close a sentence unless the line was broken inside one",
    arguments: [
      ("en", "Title\n|First line here. \n|Second line"),
      (
        "en",
        "It was a very long line of running text that had to be broken\nsomewhere in it. |Yes."
      ),
      ("en", "A flowed line \nends here.\n|eggs\n|milk"),
      (
        "en",
        "The committee met on Thursday to speak of the coming\nyear. |It was led by the old and wise Dr.\nLindqvist."
      ),
      ("en", "rope\n|lamp\r\n|bread\n\n|b) salt"),
      ("en", "One thing\u{2029}|another one which goes on"),
      ("ja", "これは母の\n傘です。|雨\n|雪"),
    ])
  func lines(tag: String, marked: String) throws { try expect(marked, tag) }

  @Test(
    "languages have marks of their own",
    arguments: [
      ("el", "Πού είναι το κλειδί; |Στο τραπέζι."), ("hy", "Դուռը բաց է: |Ներս արի:"),
      ("hi", "दरवाज़ा खुला है। |वह यू.एस. नहीं गया। |अंदर आओ."),
      ("uk", "Біля м. «Вокзальна» тихо. |Ми йдемо."), ("ur", "دروازہ کھلا ہے۔ |اندر آؤ۔"),
      ("fa", "در باز است؟ |بیا تو."), ("am", "በሩ ክፍት ነው። |ግባ።"), ("my", "တံခါးဖွင့်ထားတယ်။ |ဝင်ပါ။"),
      ("ja", "ドアは開いています。|どうぞ！|はい．|楽しかったです☆|また来ます♪|らき☆すた"),
      ("ja", "いいですか?|2時に来ます。"), ("zh", "门开着!|请进。|价格３．５元。|好｡|走．"),
      ("ko", "문이 열려 있다. |들어오세요!"), ("th", "ประตูเปิดอยู่ เข้ามาเลย"),
    ])
  func marks(tag: String, marked: String) throws { try expect(marked, tag) }

  @Test(
    "a sentence may begin in lower case where words tell, and in informal text",
    arguments: [
      (
        "it", SentenceSplitter.Profile.strict,
        "La porta è aperta. |entra pure. |il dott. bianchi aspetta."
      ),
      ("en", .strict, "the door is open. come in"),
      ("en", .informal, "the door is open. |come in! |who is it? |me, i.e. sam"),
      ("en", .informal, "nice place :) |We stay. |No way!! :-( |Sorry."),
      ("en", .informal, "Hi Sam, |See you then?|all fine...|Bring tea. |Best, |Ada"),
      ("en", .informal, "http://lake.example/a |http://lake.example/b |Look here"),
      ("en", .informal, "From: ada@lake.example |Hello there ===== |News"),
      ("en", .informal, "Sam Hill 03/04/2011 09:15 AM |Come by. |Best, see you"),
    ])
  func lowerCase(tag: String, profile: SentenceSplitter.Profile, marked: String) throws {
    try expect(marked, tag, profile)
  }
}
