/// The places in a text that a program fills in when it shows it, for the formats that a catalogue's flags name:
/// `c-format`, `python-format`, `python-brace-format`.
///
/// - Note: What counts as the same is what gettext's `msgfmt --check-format` says, of C without the extensions of
///   single systems.
struct POFormat: Equatable {
  /// What is filled in, by number or name, with its type; the same number with several types is a fault.
  private(set) var arguments: [String: String] = [:]
  /// Whether a sign is none of the format's.
  private(set) var fault: String?

  /// - Parameter flag: A flag of the entry; `nil` comes out for one that is no format known here.
  init?(_ text: String, flag: String) {
    let bytes = Array(text.utf8)
    switch flag {
    case "c-format", "objc-format": percent(bytes, names: false)
    case "python-format": percent(bytes, names: true)
    case "python-brace-format": braces(bytes)
    default: return nil
    }
  }

  /// What keeps a translation from being filled in as its original is; `nil` where nothing does.
  ///
  /// - Parameter isPlural: Whether arguments of the original may be missing, as in "one ship".
  static func problem(
    _ source: String, _ target: String, flag: String, isPlural: Bool
  ) -> String? {
    guard let original = POFormat(source, flag: flag), original.fault == nil,
      let translated = POFormat(target, flag: flag)
    else { return nil }
    if let fault = translated.fault { return "\(fault) in msgstr is no part of \(flag)" }
    for (name, type) in translated.arguments.sorted(by: { $0.key < $1.key }) {
      guard let other = original.arguments[name] else {
        return "msgstr fills in '\(name)', which its original does not"
      }
      guard other == type else {
        return "msgstr fills in '\(name)' as %\(type), its original as %\(other)"
      }
    }
    guard !isPlural,
      let missing = original.arguments.keys.sorted().first(where: {
        translated.arguments[$0] == nil
      })
    else { return nil }
    return "msgstr does not fill in '\(missing)', which its original does"
  }

  private mutating func add(_ name: String, _ type: String) {
    if let other = arguments[name], other != type {
      fault = "'\(name)' as both %\(other) and %\(type)"
    }
    arguments[name] = type
  }

  private mutating func percent(_ bytes: [UInt8], names: Bool) {
    var place = 0
    var number = 0
    func byte() -> UInt8 { place < bytes.count ? bytes[place] : 0 }
    func skip(_ signs: String) { while signs.utf8.contains(byte()), byte() != 0 { place += 1 } }
    while let sign = bytes[place...].firstIndex(of: UInt8(ascii: "%")) {
      place = sign + 1
      var name: String?
      if names, byte() == UInt8(ascii: "("),
        let close = bytes[place...].firstIndex(of: UInt8(ascii: ")"))
      {
        name = String(decoding: bytes[(place + 1)..<close], as: UTF8.self)
        place = close + 1
      } else if !names {
        let start = place
        skip("0123456789")
        if place > start, byte() == UInt8(ascii: "$") {
          name = String(decoding: bytes[start..<place], as: UTF8.self)
          place += 1
        } else {
          place = start
        }
      }
      skip("-+ #0'I")
      if byte() == UInt8(ascii: "*") {
        number += 1
        add("\(number)", "*")
        place += 1
      }
      skip("0123456789")
      if byte() == UInt8(ascii: ".") {
        place += 1
        if byte() == UInt8(ascii: "*") {
          number += 1
          add("\(number)", "*")
          place += 1
        }
        skip("0123456789")
      }
      let length = place
      skip("hlLqjzt")
      let size = String(decoding: bytes[length..<place], as: UTF8.self)
      let conversion = byte()
      if conversion == UInt8(ascii: "%") {
        place += 1
        continue
      }
      guard "diouxXeEfFgGaAcsprn@CSm".utf8.contains(conversion) else {
        fault = "'%\(conversion == 0 ? "" : String(Unicode.Scalar(conversion)))'"
        return
      }
      place += 1
      if conversion == UInt8(ascii: "m"), !names { continue }
      if name == nil { number += 1 }
      add(
        name ?? "\(number)", names ? Self.pythonType(conversion) : size + Self.type(conversion))
    }
  }

  /// Conversions of one type count as the same.
  private static func type(_ conversion: UInt8) -> String {
    switch conversion {
    case UInt8(ascii: "i"): "d"
    case UInt8(ascii: "o"), UInt8(ascii: "x"), UInt8(ascii: "X"): "u"
    case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "F"), UInt8(ascii: "g"),
      UInt8(ascii: "G"), UInt8(ascii: "a"), UInt8(ascii: "A"):
      "f"
    default: String(Unicode.Scalar(conversion))
    }
  }

  private static func pythonType(_ conversion: UInt8) -> String {
    switch conversion {
    case UInt8(ascii: "r"), UInt8(ascii: "a"): "s"
    case UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "x"), UInt8(ascii: "X"): "d"
    default: type(conversion)
    }
  }

  private mutating func braces(_ bytes: [UInt8]) {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let isDoubled = place + 1 < bytes.count && bytes[place + 1] == byte
      if byte == UInt8(ascii: "{"), !isDoubled {
        guard let close = bytes[place...].firstIndex(of: UInt8(ascii: "}")) else {
          fault = "'{'"
          return
        }
        let inner = bytes[(place + 1)..<close]
        let name = inner.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "!") }
        add(String(decoding: name, as: UTF8.self), "{}")
        place = close + 1
      } else {
        place += isDoubled && (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")) ? 2 : 1
      }
    }
  }
}
