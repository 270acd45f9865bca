/// Months and weekdays by name, in the languages that adaptation writes them in.
enum CalendarNames {
  /// The names of the months in full, January first; `nil` for a language that is not known here.
  static func months(_ language: String) -> [String]? { months[language] }

  /// The months in three letters, in English.
  static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Monday first; `nil` for a language that is not known here.
  static func weekdays(_ language: String) -> [String]? { weekdays[language] }

  /// 周一 to 周日, after 周, 星期 or 礼拜.
  static let hanDays = Array("一二三四五六日").map(String.init)

  private static let months: [String: [String]] = [
    "en": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October",
      "November", "December",
    ],
    "de": [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
      "November", "Dezember",
    ],
    "fr": [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre",
      "novembre", "décembre",
    ],
    "es": [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre",
      "noviembre", "diciembre",
    ],
    "it": [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
      "ottobre", "novembre", "dicembre",
    ],
    "nl": [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober",
      "november", "december",
    ],
  ]

  private static let weekdays: [String: [String]] = [
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    "fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  ]
}
