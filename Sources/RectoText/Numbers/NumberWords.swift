/// The words of numbers, by language: what CLDR does not have. A line is a role, a value and the phrases.
///
/// What follows numerals in `common` and in English holds for every reader; a language's own lines replace
/// what is spelled alike there.
enum NumberWords {
  /// Words that may begin a mention.
  static func running(_ language: String) -> String { running[language] ?? "" }
  /// Words that may follow a numeral.
  static func following(_ language: String) -> String { following[language] ?? "" }

  private static let running: [String: String] = [
    "en": """
    cardinal 0: zero
    cardinal 1: one
    cardinal 2: two|twice
    cardinal 3: three|thrice
    cardinal 4: four
    cardinal 5: five
    cardinal 6: six
    cardinal 7: seven
    cardinal 8: eight
    cardinal 9: nine
    cardinal 10: ten
    cardinal 11: eleven
    cardinal 12: twelve
    cardinal 13: thirteen
    cardinal 14: fourteen
    cardinal 15: fifteen
    cardinal 16: sixteen
    cardinal 17: seventeen
    cardinal 18: eighteen
    cardinal 19: nineteen
    cardinal 20: twenty
    cardinal 30: thirty
    cardinal 40: forty
    cardinal 50: fifty
    cardinal 60: sixty
    cardinal 70: seventy
    cardinal 80: eighty
    cardinal 90: ninety
    hundred 2: hundred
    scale 3: thousand
    scale 6: million
    scale 9: billion
    scale 12: trillion
    scale 15: quadrillion
    scale 5: lakh
    scale 7: crore
    dozen 12: dozen
    article 1: a|an
    half 2: half
    minus 1: minus|negative
    ordinal 1: first
    ordinal 2: second
    ordinal 3: third
    ordinal 4: fourth
    ordinal 5: fifth
    ordinal 6: sixth
    ordinal 7: seventh
    ordinal 8: eighth
    ordinal 9: ninth
    ordinal 10: tenth
    ordinal 11: eleventh
    ordinal 12: twelfth
    ordinal 13: thirteenth
    ordinal 14: fourteenth
    ordinal 15: fifteenth
    ordinal 16: sixteenth
    ordinal 17: seventeenth
    ordinal 18: eighteenth
    ordinal 19: nineteenth
    ordinal 20: twentieth
    ordinal 30: thirtieth
    ordinal 40: fortieth
    ordinal 50: fiftieth
    ordinal 60: sixtieth
    ordinal 70: seventieth
    ordinal 80: eightieth
    ordinal 90: ninetieth
    ordinal 100: hundredth
    fraction 3: thirds
    fraction 4: quarter|quarters|fourths
    fraction 5: fifths
    fraction 6: sixths
    fraction 7: sevenths
    fraction 8: eighths
    fraction 9: ninths
    fraction 10: tenths
    fraction 100: hundredths
    fraction 1000: thousandths
    veto 0: first half|second half|latter half|other half|better half|half time|half brother|half sister
    veto 0: second hand|seconds|split second|per second|each second|every second
    veto 0: first of all|at first|first ever|first aid|first name|first names|first lady|first person|third party
    veto 0: top half|bottom half|upper half|lower half|northern half|southern half|world war one
    veto 0: world war two|first world war|second world war|zero tolerance|zero day
    veto 0: third parties|third person|second person|second nature|second thought|second thoughts
    veto 0: second guess|one another|one by one|square one|ten commandments|seven seas|cloud nine
    """,
    "de": """
    spelled 1: ein|eine|einer|einem|einen
    fraction 3: drittel|dritteln
    fraction 4: viertel|vierteln
    fraction 5: fünftel|fünfteln
    fraction 10: zehntel|zehnteln
    minus 1: minus
    """,
    "fr": """
    spelled 1: un|une
    fraction 3: tiers
    fraction 4: quart|quarts
    fraction 5: cinquièmes
    fraction 10: dixièmes
    """,
    "es": """
    spelled 1: un|una
    fraction 3: tercio|tercios
    fraction 4: cuartos
    fraction 5: quintos
    fraction 10: décimos
    """,
    "pt": """
    spelled 1: um|uma
    fraction 3: terço|terços
    """,
    "it": """
    spelled 1: un|uno|una
    fraction 3: terzi
    fraction 4: quarti
    fraction 5: quinti
    """,
    "nl": "spelled 1: een|één",
    "sv": "spelled 1: en|ett\nfraction 3: tredjedel|tredjedelar\nminus 1: minus",
    "da": "spelled 1: en|et\nfraction 3: tredjedel|tredjedele\nminus 1: minus",
    "nb": "spelled 1: en|ett|et\nfraction 3: tredjedel|tredjedeler\nminus 1: minus",
    "ru": """
    spelled 1: один|одна|одного|одну
    spelled 2: две
    fraction 3: треть|трети
    fraction 4: четверть|четверти
    minus 1: минус
    month 1: январе
    month 2: феврале
    month 3: марте
    month 4: апреле
    month 5: мае
    month 6: июне
    month 7: июле
    month 8: августе
    month 9: сентябре
    month 10: октябре
    month 11: ноябре
    month 12: декабре
    weekday 3: среду
    weekday 5: пятницу
    weekday 6: субботу
    """,
    "uk": """
    minus 1: мінус
    month 1: січні
    month 2: лютому
    month 3: березні
    month 4: квітні
    month 5: травні
    month 6: червні
    month 7: липні
    month 8: серпні
    month 9: вересні
    month 10: жовтні
    month 11: листопаді
    month 12: грудні
    weekday 3: середу
    weekday 5: п'ятницю|пʼятницю
    weekday 6: суботу
    weekday 7: неділю
    """,
    "pl": """
    minus 1: minus
    month 1: styczniu
    month 2: lutym
    month 3: marcu
    month 4: kwietniu
    month 5: maju
    month 6: czerwcu
    month 7: lipcu
    month 8: sierpniu
    month 9: wrześniu
    month 10: październiku
    month 11: listopadzie
    month 12: grudniu
    weekday 3: środę
    weekday 6: sobotę
    weekday 7: niedzielę
    """,
    "cs": """
    minus 1: minus
    month 1: lednu
    month 2: únoru
    month 3: březnu
    month 4: dubnu
    month 5: květnu
    month 6: červnu
    month 7: červenci
    month 8: srpnu
    month 10: říjnu
    month 11: listopadu
    month 12: prosinci
    weekday 3: středu
    weekday 6: sobotu
    weekday 7: neděli
    """,
    "tr": "percent 1: %|yüzde",
    "ja": "half 2: 半分",
  ]

  private static let following: [String: String] = [
    "common": """
    percent 0: %|pct
    permille 0: ‰
    permyriad 0: ‱
    basisPoint 0: bp|bps
    percentagePoint 0: pp|ppt|ppts|%p
    scale 3: k
    scale 6: mn|mln
    scale 9: bn|bln
    scale 12: tn|trn
    ordinalMark 0: º|ª|°
    unit 0: km|m|cm|mm|nm|µm|μm|km²|m²|cm²|m³|cm³|km2|m2|m3|kg|g|mg|t|lb|lbs|oz|ft|in|yd|mi|mph|kph|kmh
    unit 0: km/h|h|hr|hrs|min|mins|s|sec|secs|ms|ns|l|ml|cl|kw|mw|gw|kwh|mwh|gwh|twh|w|v|hz|khz|mhz|ghz
    unit 0: kb|mb|gb|tb|pb|kib|mib|gib|tib|b|bit|bits|byte|bytes|kbit|mbit|kbps|mbps|gbps|px|pt|em|dpi|ppi
    unit 0: fps|x|mpg|cc|hp|bhp|pc|pcs|yr|yrs|yo|wk|ha|°c|°f|°|k²|mah|rpm|mm²|kj|kcal|cal|mpa|kpa|pa|db
    """,
    "en": """
    percent 0: percent|per cent
    percent 1: pc
    percentagePoint 0: percentage point|percentage points|percentage-points|%-point|%-points
    basisPoint 0: basis point|basis points
    scale 2: hundred
    scale 3: thousand|thousands
    scale 6: million|millions
    scale 9: billion|billions
    scale 12: trillion|trillions
    scale 15: quadrillion
    scale 5: lakh|lakhs
    scale 7: crore|crores
    dozen 12: dozen
    ordinalMark 0: st|nd|rd|th
    forenoon 0: am|a.m.|a.m
    afternoon 0: pm|p.m.|p.m
    clock 0: o'clock
    beforeChrist 0: bc|bce|b.c.|b.c.e.
    """,
    "de": """
    percent 0: prozent
    percentagePoint 0: prozentpunkt|prozentpunkte|prozentpunkten
    basisPoint 0: basispunkt|basispunkte|basispunkten
    scale 3: tausend|tsd|tsd.
    scale 6: million|millionen|mio|mio.
    scale 9: milliarde|milliarden|mrd|mrd.
    scale 12: billion|billionen|bio.
    dozen 12: dutzend
    clock 0: uhr
    unit 0: er|fach|mal|jährige|jähriger|jährigen|jähriges
    beforeChrist 0: v. chr.|v.chr.
    """,
    "fr": """
    percent 0: pour cent|p. 100
    percentagePoint 0: point de pourcentage|points de pourcentage
    basisPoint 0: point de base|points de base
    scale 3: mille
    scale 6: million|millions|m
    scale 9: milliard|milliards|mds|md
    scale 12: billion|billions
    ordinalMark 0: er|re|e|ème|eme|nd|nde
    beforeChrist 0: av. j.-c.|avant j.-c.
    """,
    "es": """
    percent 0: por ciento
    percentagePoint 0: punto porcentual|puntos porcentuales
    basisPoint 0: punto básico|puntos básicos
    scale 3: mil
    scale 6: millón|millones
    scale 12: billón|billones
    ordinalMark 0: º|ª|.º|.ª|o|a|er|ro|ra|do|da|to|ta
    beforeChrist 0: a. c.|a.c.|a. de c.
    """,
    "pt": """
    percent 0: por cento
    percentagePoint 0: ponto percentual|pontos percentuais
    basisPoint 0: ponto base|pontos base|pontos-base
    scale 3: mil
    scale 6: milhão|milhões|mi
    scale 9: bilhão|bilhões|bi
    scale 12: bilião|biliões|trilhão|trilhões
    ordinalMark 0: º|ª|.º|.ª|o|a
    """,
    "it": """
    percent 0: per cento
    percentagePoint 0: punto percentuale|punti percentuali
    basisPoint 0: punto base|punti base
    scale 3: mila
    scale 6: milione|milioni|mln
    scale 9: miliardo|miliardi|mld
    ordinalMark 0: º|ª|°|esimo|esima
    """,
    "nl": """
    percent 0: procent
    percentagePoint 0: procentpunt|procentpunten
    basisPoint 0: basispunt|basispunten
    scale 3: duizend
    scale 6: miljoen|mln
    scale 9: miljard|mld
    scale 12: biljoen
    ordinalMark 0: e|ste|de
    """,
    "sv": """
    percent 0: procent
    percentagePoint 0: procentenhet|procentenheter
    basisPoint 0: baspunkt|baspunkter|räntepunkter
    scale 3: tusen
    scale 6: miljon|miljoner|mkr|milj
    scale 9: miljard|miljarder|mdr
    scale 12: biljon|biljoner
    ordinalMark 0: :a|:e
    """,
    "da": """
    percent 0: procent|pct.
    percentagePoint 0: procentpoint|procentpoints
    basisPoint 0: basispoint
    scale 3: tusind
    scale 6: million|millioner|mio|mio.
    scale 9: milliard|milliarder|mia|mia.
    scale 12: billion|billioner
    """,
    "nb": """
    percent 0: prosent
    percentagePoint 0: prosentpoeng
    basisPoint 0: basispunkt|basispunkter
    scale 3: tusen
    scale 6: million|millioner|mill|mill.
    scale 9: milliard|milliarder|mrd|mrd.
    scale 12: billion|billioner
    """,
    "fi": """
    percent 0: prosentti|prosenttia|prosentin
    percentagePoint 0: prosenttiyksikkö|prosenttiyksikköä
    scale 3: tuhatta|tuhannen
    scale 6: miljoona|miljoonaa|miljoonan
    scale 9: miljardi|miljardia|miljardin
    """,
    "ru": """
    percent 0: процент|процента|процентов|процентам|процентами|процентах
    percentagePoint 0: процентный пункт|процентных пункта|процентных пунктов|п.п.|п. п.
    basisPoint 0: базисный пункт|базисных пункта|базисных пунктов|б.п.
    scale 3: тысяча|тысячи|тысяч|тыс|тыс.
    scale 6: миллион|миллиона|миллионов|млн|млн.
    scale 9: миллиард|миллиарда|миллиардов|млрд|млрд.
    scale 12: триллион|триллиона|триллионов|трлн|трлн.
    ordinalMark 0: -й|-го|-му|-м|-я|-ю|-е|-х|-ый|-ой|-ая
    beforeChrist 0: до н. э.|до н.э.
    """,
    "uk": """
    percent 0: відсоток|відсотки|відсотків|відсотка
    scale 3: тисяча|тисячі|тисяч|тис|тис.
    scale 6: мільйон|мільйона|мільйони|мільйонів|млн|млн.
    scale 9: мільярд|мільярда|мільярди|мільярдів|млрд|млрд.
    scale 12: трильйон|трильйони|трильйонів|трлн
    ordinalMark 0: -й|-го|-му|-м|-а|-у|-е|-х
    """,
    "pl": """
    percent 0: procent|procenta|proc.
    percentagePoint 0: punkt procentowy|punkty procentowe|punktów procentowych|pkt proc.
    basisPoint 0: punkt bazowy|punkty bazowe|punktów bazowych
    scale 3: tysiąc|tysiące|tysięcy|tys|tys.
    scale 6: milion|miliony|milionów|mln
    scale 9: miliard|miliardy|miliardów|mld
    scale 12: bilion|biliony|bilionów|bln
    """,
    "cs": """
    percent 0: procento|procenta|procent
    scale 3: tisíc|tisíce|tis.
    scale 6: milion|miliony|milionu|milionů|mil.
    scale 9: miliarda|miliardy|miliard|mld.
    scale 12: bilion|biliony|bilionů
    """,
    "hu": """
    percent 0: százalék|százaléka|százalékos|százalékkal
    scale 3: ezer
    scale 6: millió
    scale 9: milliárd
    scale 12: billió
    """,
    "ro": """
    percent 0: la sută
    scale 3: mii
    scale 6: milion|milioane
    scale 9: miliard|miliarde
    """,
    "tr": """
    scale 3: bin
    scale 6: milyon
    scale 9: milyar
    scale 12: trilyon
    """,
    "id": """
    percent 0: persen
    scale 3: ribu
    scale 6: juta
    scale 9: miliar
    scale 12: triliun
    """,
    "vi": """
    percent 0: phần trăm
    scale 3: nghìn|ngàn
    scale 6: triệu
    scale 9: tỷ|tỉ
    """,
    "hi": """
    percent 0: प्रतिशत|फीसदी
    scale 3: हज़ार|हजार
    scale 5: लाख
    scale 7: करोड़|करोड़
    scale 9: अरब
    """,
    "bn": """
    percent 0: শতাংশ
    scale 3: হাজার
    scale 5: লাখ|লক্ষ
    scale 7: কোটি
    """,
    "el": """
    percent 0: τοις εκατό
    scale 3: χιλιάδες
    scale 6: εκατομμύριο|εκατομμύρια|εκατ.
    scale 9: δισεκατομμύριο|δισεκατομμύρια|δισ.
    """,
    "ar": """
    percent 0: في المئة|بالمئة|في المائة|بالمائة
    scale 3: ألف
    scale 6: مليون
    scale 9: مليار|بليون
    scale 12: تريليون
    """,
    "fa": """
    percent 0: درصد
    scale 3: هزار
    scale 6: میلیون
    scale 9: میلیارد
    """,
  ]

  /// Words of a language that its numbers share with something else, so that they say no number alone.
  static func ambiguous(_ language: String) -> Set<Substring> {
    Set((ambiguous[language] ?? "").split(separator: " "))
  }

  private static let ambiguous = ["fr": "neuf", "it": "sei", "ro": "nouă", "fi": "kuusi"]

  /// What a weekday's name is written with: on Mondays, Montagabend.
  static let weekdayEndings: [String: [Substring]] = [
    "en": ["s"], "de": ["morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "s"],
  ]

  /// Languages whose cardinals up to ninety-nine CLDR spells as texts do, in words parted by spaces.
  static let spelled: Set<String> = [
    "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "ru", "cs", "ro",
  ]
}
