internal import RectoText

/// Words of a language by which a sentence points back, speaks, or reports speech.
struct SignWords: Sendable {
  private let back: Set<String>
  /// Those of them in ASCII, packed.
  private let plainBack: Set<UInt128>
  /// Lower-cased UTF-8, packed, at most eight bytes each.
  private let persons: [UInt64]
  /// Whether a word by which a speaker means somebody begins with a byte.
  private let personStarts: [Bool]
  /// What a sentence of a script without spaces begins with when it points back; UTF-8.
  private let openings: [[UInt8]]
  /// The first three bytes of each.
  private let openingHeads: [UInt32]
  private let speech: Set<String>
  /// Verbs of speech of a script without spaces; UTF-8.
  private let speechParts: [[UInt8]]

  /// The longest word that is looked up, in bytes.
  private static let longest = 16

  /// Whether a sentence's first word points back.
  func dangles(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    if !openings.isEmpty {
      guard utf8.count > 3, openingHeads.contains(Self.head(utf8)) else { return false }
      return openings.contains { $0.count < utf8.count && utf8.starts(with: $0) }
    }
    if let word = Self.plainWord(utf8) { return word != 0 && plainBack.contains(word) }
    guard back.count > plainBack.count, let word = Self.word(utf8, from: 0) else { return false }
    return back.contains(word)
  }

  private static func head(_ bytes: some RandomAccessCollection<UInt8>) -> UInt32 {
    bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The word that a text begins with, in lower case and packed; 0 where none does or it is too long, `nil`
  /// where it is not in ASCII.
  private static func plainWord(_ utf8: UnsafeBufferPointer<UInt8>) -> UInt128? {
    var (packed, place): (UInt128, Int) = (0, 0)
    while place < utf8.count {
      let byte = utf8[place]
      if byte >= 0x80 { return nil }
      guard (byte | 0x20) &- 0x61 < 26 else { break }
      if place == longest { return 0 }
      packed = packed << 8 | UInt128(byte | 0x20)
      place += 1
    }
    return packed
  }

  /// Whether a word by which a speaker means somebody may begin with a byte, of either case.
  @inline(__always)
  func maySpeak(_ first: UInt8) -> Bool { personStarts[Int(first)] }

  /// Whether a word, or a character, is one by which a speaker means himself or whom he speaks to.
  func speaks(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 8 else { return false }
    return persons.contains(Self.packed(UnsafeBufferPointer(rebasing: utf8[range])))
  }

  /// The same of a character of three bytes.
  @inline(__always)
  func speaks(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    persons.contains(UInt64(first) << 16 | UInt64(second) << 8 | UInt64(third))
  }

  private static func packed(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var packed: UInt64 = 0
    forEachLowered(word) { packed = packed << 8 | UInt64($0) }
    return packed
  }

  /// Whether one of a sentence's first words is a verb of speech.
  func reports(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = UnsafeBufferPointer(rebasing: utf8.prefix(90))
    if !speechParts.isEmpty {
      let head = head.prefix(45)
      return speechParts.contains { part in
        head.indices.contains { head[$0...].starts(with: part) }
      }
    }
    var place = 0
    var words = 0
    while place < head.count, words < 9 {
      if let word = Self.word(head, from: place) {
        if speech.contains(word) { return true }
        place += word.utf8.count
        words += 1
      } else {
        place += 1
      }
    }
    return false
  }

  /// The word that begins at a byte, in lower case; `nil` where none does or it is too long.
  private static func word(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> String? {
    var end = start
    while end < utf8.count, end - start <= longest,
      (0x61...0x7A).contains(utf8[end] | 0x20) || utf8[end] >= 0x80
    {
      end += 1
    }
    guard end > start, end - start <= longest else { return nil }
    return lowercased(utf8, start..<end)
  }

  private static func lowercased(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String
  {
    String(unsafeUninitializedCapacity: range.count) { out in
      var place = 0
      forEachLowered(UnsafeBufferPointer(rebasing: utf8[range])) { byte in
        out[place] = byte
        place += 1
      }
      return place
    }
  }

  /// The bytes of a word in lower case: Latin, Greek, Cyrillic.
  private static func forEachLowered(
    _ word: UnsafeBufferPointer<UInt8>, _ body: (UInt8) -> Void
  ) {
    var place = 0
    while place < word.count {
      let byte = word[place]
      if (0xC3...0xD1).contains(byte), place + 1 < word.count {
        let (first, second) = NoiseFolding.lowered(byte, word[place + 1])
        body(first)
        body(second)
        place += 2
      } else {
        body((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        place += 1
      }
    }
  }

  private init(
    back: String = "", persons: String = "", openings: String = "", speech: String = "",
    speechParts: String = ""
  ) {
    self.back = Self.set(back)
    plainBack = Set(
      self.back.compactMap { word in
        var word = word
        return word.withUTF8 { Self.plainWord($0) }
      })
    var packed: [UInt64] = []
    var starts = [Bool](repeating: false, count: 256)
    for word in persons.split(whereSeparator: \.isWhitespace) {
      var word = String(word)
      packed.append(word.withUTF8 { Self.packed($0) })
      guard let first = word.utf8.first else { continue }
      starts[Int(first)] = true
      if first < 0x80 { starts[Int(first ^ 0x20)] = true }
      // Cyrillic capitals and small letters begin with either.
      if first == 0xD0 || first == 0xD1 { (starts[0xD0], starts[0xD1]) = (true, true) }
    }
    self.persons = packed
    personStarts = starts
    self.openings = Self.parts(openings)
    openingHeads = self.openings.map { Self.head($0) }
    self.speech = Self.set(speech)
    self.speechParts = Self.parts(speechParts)
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static func parts(_ words: String) -> [[UInt8]] {
    words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }
}

extension SignWords {
  /// The words of a language; none for a language that has no list.
  static func of(_ language: LanguageTag) -> SignWords { lists[language.language] ?? none }

  private static let none = SignWords()

  private static let lists: [String: SignWords] = [
    "en": SignWords(
      back: """
        he she it they his her their its this these those such but and however also meanwhile moreover
        furthermore therefore instead still yet so then nevertheless nonetheless additionally besides thus
        hence similarly likewise otherwise afterwards consequently accordingly
        """,
      persons: "i you we me us my our your",
      speech: """
        said says say told tells added adds asked asks explained explains noted notes wrote writes argued
        argues warned warns replied replies insisted insists admitted stated claimed claims recalled joked
        """),
    "zh": SignWords(
      persons: "我 你 您 咱",
      openings: """
        他 她 它 此外 对此 另外 同时 因此 所以 但 不过 然而 而且 并且 这 那 该 其中 与此同时 由此 于是 此前 随后
        之后 尽管如此 总之 對此 同時 不過 這 該 與此同時 於是 隨後 之後 儘管如此 總之
        """,
      speechParts: "说 问 答道 表示 称 指出 认为 告诉 介绍 坦言 强调 补充 透露 回应 說 問 稱 認為 告訴 介紹 強調 補充 回應"),
    "fr": SignWords(
      back: """
        il elle ils elles ce cet cette ces cela ceci son sa ses leur leurs mais et donc puis ainsi alors
        cependant toutefois pourtant néanmoins enfin ensuite aussi
        """,
      persons: "je tu nous vous j moi toi mon ma mes notre nos votre vos",
      speech: """
        dit déclare déclaré explique expliqué affirme affirmé ajoute ajouté assure assuré estime estimé
        souligne souligné précise précisé raconte raconté indique indiqué
        """),
    "de": SignWords(
      back: """
        er sie es ihr ihre sein seine dieser diese dieses diesen diesem aber und doch jedoch allerdings
        außerdem zudem deshalb daher dann danach trotzdem dennoch dabei damit dagegen
        """,
      persons: "ich du wir mich dich uns mir dir mein unser euch",
      speech:
        "sagt sagte erklärt erklärte meint meinte betonte betont fügte schrieb schreibt warnte berichtet"
    ),
    "es": SignWords(
      back: """
        él ella ello ellos ellas su sus este esta esto estos estas ese esa eso pero y también además
        entonces así luego después
        """,
      persons: "yo tú nosotros me mi nos nuestro nuestra usted ustedes",
      speech:
        "dijo dice afirmó afirma aseguró asegura explicó explica añadió añade señaló señala indicó declaró"
    ),
    "pt": SignWords(
      back: """
        ele ela eles elas seu sua seus suas este esta isto isso esse essa mas e também além entretanto porém
        então assim depois
        """,
      persons: "eu você nós me meu minha nos nosso nossa vocês",
      speech:
        "disse diz afirmou afirma explicou explica acrescentou declarou ressaltou destacou contou"),
    "it": SignWords(
      back: """
        egli lui lei essi loro suo sua suoi sue questo questa questi queste ciò ma e anche inoltre tuttavia
        però quindi così poi allora
        """,
      persons: "io tu noi voi mi ti ci mio nostro",
      speech: "detto dice spiega spiegato afferma affermato aggiunge aggiunto dichiarato sottolinea"
    ),
    "ru": SignWords(
      back: """
        он она оно они его её их этот эта это эти но и а однако также кроме поэтому затем потом тогда
        """,
      persons: "я ты мы вы мне нас вас мой наш",
      speech:
        "сказал сказала заявил заявила отметил отметила добавил добавила сообщил сообщила пояснил"),
  ]
}
