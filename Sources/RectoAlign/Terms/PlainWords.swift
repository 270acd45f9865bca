/// English words whose capital makes no name.
enum PlainWords {
  /// May stand inside a name, between its words.
  static let particles: Set<String> = [
    "of", "the", "and", "for", "on", "in", "&", "de", "del", "della", "la", "le", "las", "los",
    "el", "al",
    "du", "da", "di", "do", "dos", "das", "van", "von", "der", "den", "ter", "ten", "zu", "y", "e",
    "bin",
    "ibn", "bint", "ben", "abu", "at",
  ]

  /// Particles after which another name may begin.
  static let dividers: Set<String> = ["and", "&", "for", "in", "on", "at", "of"]

  /// Before or behind a person's name, no part of it.
  static let titles: Set<String> = words(
    """
    mr mrs ms miss dr prof professor sir lord lady dame madam madame monsieur president vice premier prime
    minister mayor governor senator congressman congresswoman chairman chairwoman chair chairperson director
    secretary ambassador general colonel captain major lieutenant sergeant corporal admiral commander marshal
    judge justice king queen prince princess emperor empress duke duchess count countess baron pope bishop
    archbishop cardinal father brother sister saint reverend rabbi imam sheikh sultan comrade officer inspector
    detective coach manager chief deputy assistant acting former late ex doctor engineer teacher master
    chancellor dean rector spokesman spokeswoman spokesperson representative delegate commissioner consul
    attorney prosecutor counsel uncle aunt grandfather grandmother ceo cfo cto founder editor author writer
    poet painter singer actor actress player striker goalkeeper defender midfielder
    """)

  /// Days, months, and words that begin sentences.
  static let others: Set<String> = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov
    dec i i'm i'll i've i'd a an the this that these those he she it we you they his her its our your their my
    in on at by for from to of with without after before during since until while when where who whom whose what
    which why how if as so but and or nor yet not no yes all any both each every few many more most much several
    some such only just also even still again once here there now then today yesterday tomorrow tonight
    according although because despite however moreover therefore meanwhile instead perhaps thanks let
    is are was were be been am do does did has have had can could will would shall should may might must
    one two three four five six seven eight nine ten another other others nobody everyone someone nothing
    first second third last next new old good great dear please over under between among about against
    into through out up down off near like unlike per via please never always often sometimes inside outside
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
