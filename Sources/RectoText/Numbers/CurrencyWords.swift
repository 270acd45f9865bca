/// The signs, codes and short names of currencies; CLDR adds the long names of a reader's language.
enum CurrencyWords {
  /// A code as a number that fits into a term; 0 for none.
  static func packed(_ code: some StringProtocol) -> Int {
    code.utf8.count == 3 ? code.utf8.reduce(0) { $0 << 8 | Int($1) } : 0
  }

  /// The code that `packed` made, `nil` for 0.
  static func code(_ packed: Int) -> String? {
    guard packed > 0 else { return nil }
    let bytes = [16, 8, 0].map { UInt8(truncatingIfNeeded: packed >> $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What the world prints prices in; parted by one space, as the fence around libicu wants it.
  static let codes = """
    USD EUR CNY JPY GBP HKD TWD MOP KRW INR RUB AUD CAD NZD SGD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN \
    UAH TRY ILS AED SAR QAR KWD EGP ZAR NGN KES BRL MXN ARS CLP COP PEN THB VND IDR MYR PHP PKR BDT LKR \
    KZT MNT KPW
    """

  /// Signs that stand before a number, or after it; `sign` lines hold in any language.
  static let signs = """
    USD: US$|$US|USD$|U.S.$
    HKD: HK$|HKD$
    TWD: NT$|NTD|NT
    AUD: A$|AU$
    CAD: C$|CA$|$CA
    NZD: NZ$
    SGD: S$|SG$
    MXN: MX$|Mex$
    MOP: MOP$
    BRL: R$
    CNY: CN¥|RMB|RMB¥|CNH
    JPY: JP¥
    EUR: €
    GBP: £|GB£|£GB
    KRW: ₩|￦
    RUB: ₽
    INR: ₹|Rs.|Rs
    THB: ฿
    VND: ₫
    TRY: ₺
    UAH: ₴
    ILS: ₪
    PHP: ₱
    NGN: ₦
    KZT: ₸
    """

  /// Chinese, Japanese and Korean names, which stand after a number; 人民币 and the like before it too.
  static let han = """
    CNY: 人民币|人民幣|元人民币|元人民幣|元人民币元|块钱|塊錢|人民元|위안
    USD: 美元|美金|美币|美圆|美圓|米ドル|ドル|달러|미국 달러
    HKD: 港元|港币|港幣|港圓|香港ドル
    TWD: 新台币|新臺幣|新台幣|台币|台幣|臺幣|元新台币|元新臺幣
    MOP: 澳门元|澳門元|澳门币
    EUR: 欧元|歐元|ユーロ|유로
    GBP: 英镑|英鎊|ポンド|파운드
    JPY: 日元|日圆|日圓|日币|日幣|円|엔|엔화
    KRW: 韩元|韓元|韩圆|韓圓|韩币|ウォン|원
    RUB: 卢布|盧布|俄罗斯卢布|ルーブル|루블
    INR: 卢比|盧比|印度卢比|ルピー|루피
    PKR: 巴基斯坦卢比
    AUD: 澳元|澳币|澳幣|澳大利亚元|豪ドル
    CAD: 加元|加币|加幣|加拿大元|カナダドル
    NZD: 新西兰元|纽元|纽币|紐幣
    SGD: 新加坡元|新元|新币|坡币
    CHF: 瑞士法郎|瑞郎|スイスフラン
    SEK: 瑞典克朗
    NOK: 挪威克朗
    DKK: 丹麦克朗
    THB: 泰铢|泰銖|バーツ
    VND: 越南盾|越盾|ドン
    IDR: 印尼盾|印尼卢比|ルピア
    MYR: 令吉|林吉特|马币
    PHP: 菲律宾比索
    MXN: 墨西哥比索
    ARS: 阿根廷比索
    BRL: 雷亚尔
    ZAR: 兰特
    TRY: 里拉|土耳其里拉
    AED: 迪拉姆
    SAR: 沙特里亚尔
    ILS: 谢克尔
    UAH: 格里夫纳
    KZT: 坚戈
    XXX: 比索|法郎|克朗|里亚尔|第纳尔|フラン|ペソ
    """

  /// Short names by language, as they follow a number. XXX: the name of more than one currency.
  static func names(_ language: String) -> String { names[language] ?? "" }

  private static let names: [String: String] = [
    "en": """
    $: dollar|dollars
    USD: us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars
    CNY: yuan|renminbi|chinese yuan|yuan renminbi|yuan rmb
    EUR: euro|euros
    GBP: pounds sterling|pound sterling|sterling|quid|british pounds
    JPY: yen
    KRW: korean won
    INR: rupee|rupees
    RUB: rouble|roubles|ruble|rubles
    CHF: swiss franc|swiss francs
    THB: baht
    VND: dong
    IDR: rupiah
    MYR: ringgit
    BRL: reais
    ZAR: rand
    PLN: zloty|złoty|zlotys
    ILS: shekel|shekels
    UAH: hryvnia|hryvnias
    KZT: tenge
    NGN: naira
    XXX: peso|pesos|franc|francs|krona|kronor|krone|kroner|dinar|dinars|dirham|dirhams|riyal|riyals
    """,
    "de": """
    USD: dollar|us-dollar
    EUR: euro
    CNY: yuan
    JPY: yen
    GBP: pfund sterling|britische pfund
    RUB: rubel
    CHF: franken|schweizer franken
    INR: rupien
    """,
    "fr": """
    $: dollar|dollars
    USD: dollar américain|dollars américains
    EUR: euro|euros
    CNY: yuan|yuans
    JPY: yen|yens
    GBP: livre sterling|livres sterling
    RUB: rouble|roubles
    CHF: franc suisse|francs suisses
    INR: roupies
    KRW: wons
    XXX: franc|francs
    """,
    "es": """
    USD: dólar|dólares
    EUR: euro|euros
    CNY: yuan|yuanes
    JPY: yen|yenes
    GBP: libra esterlina|libras esterlinas
    RUB: rublo|rublos
    INR: rupias
    XXX: peso|pesos
    """,
    "it": """
    USD: dollaro|dollari
    EUR: euro
    CNY: yuan
    JPY: yen
    GBP: sterlina|sterline
    RUB: rublo|rubli
    CHF: franchi svizzeri|franco svizzero
    INR: rupie
    """,
    "pt": """
    USD: dólar|dólares
    EUR: euro|euros
    CNY: yuan|yuans
    JPY: iene|ienes
    GBP: libra esterlina|libras esterlinas
    RUB: rublo|rublos
    BRL: real|reais
    INR: rúpias
    """,
    "nl": """
    USD: dollar|dollars
    EUR: euro
    CNY: yuan
    JPY: yen
    RUB: roebel
    """,
    "ru": """
    USD: доллар|доллара|долларов|долл.
    EUR: евро
    CNY: юань|юаня|юаней
    JPY: иена|иены|иен|йена|йены|йен
    GBP: фунт стерлингов|фунта стерлингов|фунтов стерлингов
    RUB: рубль|рубля|рублей|руб|руб.
    KRW: вон
    INR: рупий|рупии
    UAH: гривна|гривны|гривен
    KZT: тенге
    """,
    "uk": """
    USD: долар|долара|доларів
    EUR: євро
    UAH: гривня|гривні|гривень|грн|грн.
    RUB: рубль|рубля|рублів
    CNY: юань|юаня|юанів
    """,
    "pl": """
    USD: dolar|dolary|dolarów
    EUR: euro
    CNY: juan|juany|juanów
    JPY: jen|jeny|jenów
    PLN: zł|złoty|złote|złotych
    RUB: rubel|ruble|rubli
    """,
    "cs": """
    CZK: kč|koruna|koruny|korun
    USD: dolar|dolary|dolarů
    EUR: euro|eura|eur
    """,
    "sv": """
    SEK: kr|krona|kronor
    USD: dollar
    EUR: euro
    """,
    "da": """
    DKK: kr|kr.|krone|kroner
    USD: dollar|dollars
    EUR: euro
    """,
    "nb": """
    NOK: kr|krone|kroner
    USD: dollar
    EUR: euro
    """,
    "tr": """
    TRY: lira|tl
    USD: dolar
    EUR: avro|euro
    """,
    "vi": """
    VND: đồng
    USD: đô la|đô la mỹ
    """,
    "id": """
    IDR: rupiah|rp
    USD: dolar|dolar as
    """,
    "th": "THB: บาท",
    "ja": "CNY: 元",
  ]

  /// Names that are money after a word of scale only: pounds are a weight too.
  static func afterScale(_ language: String) -> String { afterScale[language] ?? "" }

  private static let afterScale = [
    "en": "GBP: pound|pounds\nKRW: won", "de": "GBP: pfund\nKRW: won", "nl": "GBP: pond",
    "fr": "GBP: livres", "es": "GBP: libras", "it": "GBP: sterline", "pt": "GBP: libras",
    "ru": "GBP: фунтов",
  ]

  /// What a bare dollar sign stands for, by region; else US dollars.
  static func dollar(_ region: String?) -> String {
    let own = [
      "AU": "AUD", "CA": "CAD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "TW": "TWD", "MX": "MXN",
      "AR": "ARS", "CL": "CLP", "CO": "COP",
    ]
    return own[region ?? ""] ?? "USD"
  }

  /// What 元 stands for: yuan in Simplified writing, the region's money in Traditional.
  static func yuan(_ language: LanguageTag) -> String? {
    switch (language.language, language.script, language.region) {
    case ("zh", _, "TW"): "TWD"
    case ("zh", _, "HK"): "HKD"
    case ("zh", _, "MO"): "MOP"
    case ("zh", _, "SG"): "SGD"
    case ("zh", "Hant", _): nil
    default: "CNY"
    }
  }

  /// What ¥ stands for.
  static func yenSign(_ language: LanguageTag) -> String? {
    switch language.language {
    case "zh": "CNY"
    case "ja": "JPY"
    default: nil
    }
  }
}
