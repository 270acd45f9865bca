internal import Synchronization

/// The tables that are there, each read when it is first asked for.
final class BackgroundTables: Sendable {
  static let shared = BackgroundTables()

  private let tables = Mutex<[String: BackgroundTable]>([:])

  /// The table of a language, `nil` where there is none.
  ///
  /// - Parameter language: The language's code, without script and region.
  func table(for language: String) -> BackgroundTable? {
    tables.withLock { tables in
      if let table = tables[language] { return table }
      guard let text = BackgroundTable.text(for: language) else { return nil }
      let table = BackgroundTable(text)
      tables[language] = table
      return table
    }
  }
}

extension BackgroundTable {
  fileprivate static func text(for language: String) -> StaticString? {
    switch language {
    case "ar": ar
    case "bg": bg
    case "bn": bn
    case "ca": ca
    case "cs": cs
    case "da": da
    case "de": de
    case "el": el
    case "en": en
    case "es": es
    case "fa": fa
    case "fi": fi
    case "fil": fil
    case "fr": fr
    case "he": he
    case "hi": hi
    case "hu": hu
    case "id": id
    case "is": isl
    case "it": it
    case "ja": ja
    case "ko": ko
    case "lt": lt
    case "lv": lv
    case "mk": mk
    case "ms": ms
    case "nb": nb
    case "nl": nl
    case "pl": pl
    case "pt": pt
    case "ro": ro
    case "ru": ru
    case "sh": sh
    case "sk": sk
    case "sl": sl
    case "sv": sv
    case "ta": ta
    case "tr": tr
    case "uk": uk
    case "ur": ur
    case "vi": vi
    case "zh": zh
    case "hr", "sr", "bs": sh
    case "no", "nn": nb
    case "tl": fil
    case "yue": zh
    default: nil
    }
  }
}
