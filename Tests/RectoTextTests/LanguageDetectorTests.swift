import RectoText
import Testing

@Suite struct LanguageDetectorTests {
  @Test(
    "sentences are told",
    arguments: [
      ("en", "The harbour was closed for nine days while the dockers were on strike."),
      ("de", "Die Zentralbank senkte am Dienstag überraschend den Leitzins."),
      ("fr", "La banque centrale a baissé son taux directeur mardi matin."),
      ("es", "El banco central bajó ayer los tipos de interés por sorpresa."),
      ("it", "La banca centrale ha tagliato i tassi di interesse nella giornata di ieri."),
      ("pt", "O banco central não mexeu nas taxas de juro durante a reunião de ontem."),
      ("nl", "De centrale bank heeft de rente gisteren onverwacht verlaagd."),
      ("pl", "Bank centralny niespodziewanie obniżył wczoraj stopy procentowe."),
      ("cs", "Centrální banka včera nečekaně snížila úrokové sazby."),
      ("sv", "Riksbanken sänkte räntan i går och det kom som en överraskning."),
      ("fi", "Keskuspankki laski eilen korkoja yllättäen, ja se näkyi heti."),
      ("hu", "A jegybank tegnap váratlanul csökkentette az alapkamatot."),
      ("tr", "Merkez bankası dün beklenmedik bir şekilde faizleri düşürdü."),
      ("ro", "Banca centrală a redus ieri în mod neașteptat rata dobânzii."),
      ("vi", "Ngân hàng trung ương đã bất ngờ hạ lãi suất vào hôm qua."),
      ("ru", "Центральный банк вчера неожиданно снизил ключевую ставку."),
      ("uk", "Центральний банк учора несподівано знизив ключову ставку."),
      ("bg", "Централната банка вчера неочаквано понижи лихвите, съобщи говорителят."),
      ("el", "Η κεντρική τράπεζα μείωσε χθες τα επιτόκια."),
      ("ar", "خفض البنك المركزي سعر الفائدة أمس بشكل مفاجئ."),
      ("fa", "بانک مرکزی دیروز نرخ بهره را به طور ناگهانی کاهش داد."),
      ("he", "הבנק המרכזי הוריד אתמול את הריבית."),
      ("hi", "केंद्रीय बैंक ने कल अचानक ब्याज दर में कटौती की।"),
      ("th", "ธนาคารกลางปรับลดอัตราดอกเบี้ยเมื่อวานนี้"),
      ("ko", "중앙은행이 어제 기준금리를 인하했다."), ("ja", "中央銀行は昨日、金利を引き下げた。"),
      ("zh-Hans", "央行周二宣布下调关键利率，市场随即上涨。"), ("zh-Hant", "央行週二宣布下調關鍵利率，市場隨即上漲。"),
      ("hy", "Կենտրոնական բանկը երեկ իջեցրեց տոկոսադրույքը։"),
      ("ka", "ცენტრალურმა ბანკმა გუშინ განაკვეთი შეამცირა."),
      ("my", "ဗဟိုဘဏ်က မနေ့က အတိုးနှုန်းလျှော့ချခဲ့သည်။"), ("bn", "কেন্দ্রীয় ব্যাংক গতকাল সুদের হার কমিয়েছে।"),
    ])
  func sentences(tag: String, text: String) {
    #expect(LanguageDetector().detect(text)?.language.rawValue == tag)
  }

  @Test(
    "what is too short or too mixed is unknown",
    arguments: [
      "", "OK", "123 — 45 %", "奇安信 Qi An Xin", "QAX", "银行",
      "The bank said it would cut its rate. 央行表示将下调关键利率，市场反应积极。",
      "The bank said so. Die Bank hat es gesagt.", "Toyota Nissan Honda Suzuki",
    ])
  func unknown(text: String) {
    #expect(LanguageDetector().detect(text) == nil)
  }

  @Test("a foreign name does not turn a sentence")
  func names() {
    let detector = LanguageDetector()
    #expect(
      detector.detect("The founder of Qi An Xin (奇安信) spoke at a conference in the capital.")?
        .language == .english)
    #expect(detector.detect("奇安信（QAX）周三在北京发布了新的安全产品。")?.language == .simplifiedChinese)
  }

  @Test(
    "Latin names in another script's sentence do not hide its language",
    arguments: [
      ("th", "Maria Lindqvist และ Tom Archer ลงนามสัญญากับธนาคารกลางเมื่อวานนี้"),
      ("ru", "Компания Northwind Systems Ltd купила завод, что стоял здесь ещё до войны."),
      ("lo", "ທ່ານ Maria ໄດ້ພົບກັບຄະນະຂອງ Tom Archer ໃນມື້ວານນີ້"),
    ])
  func latinNames(tag: String, text: String) {
    #expect(LanguageDetector().detect(text)?.language.rawValue == tag)
  }

  @Test("Chinese without a telling character is taken for Simplified, and unsure")
  func neutralChinese() {
    let found = LanguageDetector().detect("今天天气很好，我也很好。")
    #expect(found?.language == .simplifiedChinese)
    #expect(found.map { $0.confidence <= 0.5 } == true)
  }

  @Test("a long text is told by its start and middle")
  func long() {
    let text = String(repeating: "Die Bank senkte den Zins und die Märkte stiegen. ", count: 3000)
    #expect(LanguageDetector().detect(text)?.language == .german)
  }

  @Test(
    "a glance at a long text answers as the whole of it",
    arguments: [
      "The harbour was closed for nine days while the dockers were on strike. ",
      "Die Zentralbank senkte am Dienstag überraschend den Leitzins. ",
      "Banken satte ned renten i går, og det kom som en overraskelse. ",
      "Banken satte renten ned i går, og det kom som en overraskelse for mange. ",
      "Центральный банк вчера неожиданно снизил ключевую ставку. ", "央行周二宣布下调关键利率，市场随即上涨。",
      "央行週二宣布下調關鍵利率，市場隨即上漲。", "中央銀行は昨日、金利を引き下げた。", "중앙은행이 어제 기준금리를 인하했다. ",
      "خفض البنك المركزي سعر الفائدة أمس بشكل مفاجئ. ", "今天天气很好，我也很好。", "QAX 2026 ",
    ])
  func glance(text: String) {
    let detector = LanguageDetector()
    for count in [1, 3, 8, 20, 60, 200] {
      let long = String(repeating: text, count: count)
      #expect(detector.likelyLanguage(of: long) == detector.detect(long)?.language)
    }
  }
}
