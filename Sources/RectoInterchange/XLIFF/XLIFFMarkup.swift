internal import RectoText

/// Writes a text with its inline codes as content of XLIFF 1.2 or 2.
///
/// Codes of one unit keep their numbers in both languages: what pairs them in the file they come from, else what they
/// are, else their order.
struct XLIFFMarkup {
  /// Which of the two standards.
  enum Version { case one, two }

  private let version: Version
  /// The number of each code of the unit by what tells it, for both languages.
  private var numbers: [String: [Int]] = [:]
  private var last = 0
  /// XLIFF 2's data elements: the codes' own characters, by number.
  private(set) var data: [String] = []
  private(set) var lostCharacters = 0

  init(_ version: Version) { self.version = version }

  /// The content of a text.
  mutating func content(_ text: FileText) -> [UInt8] {
    let bytes = Array(text.text.utf8)
    var out: [UInt8] = []
    var position = 0
    let numbers = numbers(of: text.codes)
    let partners = Self.partners(of: text.codes)
    for (index, code) in text.codes.enumerated() {
      let end = min(max(position, code.offset), bytes.count)
      append(bytes[position..<end], to: &out)
      position = end
      let partner = partners[index]
      switch version {
      case .one: writeOne(code, numbers[index], partner.map { numbers[$0] }, to: &out)
      case .two: writeTwo(code, numbers[index], partner.map { numbers[$0] }, to: &out)
      }
    }
    append(bytes[position...], to: &out)
    return out
  }

  private mutating func append(_ text: ArraySlice<UInt8>, to out: inout [UInt8]) {
    lostCharacters += text.withUnsafeBufferPointer {
      XMLText.append($0, to: &out, isAttribute: false)
    }
  }

  /// A number for each code; those of the other language that are the same get the same.
  private mutating func numbers(of codes: [InlineCode]) -> [Int] {
    var used: [String: Int] = [:]
    return codes.map { code in
      let key = Self.key(code)
      let place = used[key, default: 0]
      used[key] = place + 1
      if let known = numbers[key], place < known.count { return known[place] }
      last += 1
      numbers[key, default: []].append(last)
      return last
    }
  }

  private static func key(_ code: InlineCode) -> String {
    let mark = ["x", "id", "i", "rid"].lazy.compactMap { name in
      code.attributes.first { $0.name == name }.map { "\(name)=\($0.value)" }
    }.first
    return "\(code.role.rawValue) \(code.element) \(mark ?? code.markup)"
  }

  /// The other half of each code that opens or closes; `nil` for one without.
  private static func partners(of codes: [InlineCode]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: codes.count)
    var open: [Int] = []
    for (index, code) in codes.enumerated() {
      switch code.role {
      case .opening: open.append(index)
      case .closing:
        guard let place = open.lastIndex(where: { isPair(codes[$0], code) }) else { continue }
        partners[open[place]] = index
        partners[index] = open[place]
        open.remove(at: place)
      case .standalone: break
      }
    }
    return partners
  }

  private static func isPair(_ opening: InlineCode, _ closing: InlineCode) -> Bool {
    for name in ["i", "rid"] {
      let values = (
        opening.attributes.first { $0.name == name }?.value,
        closing.attributes.first { $0.name == name }?.value
      )
      if let first = values.0, let second = values.1 { return first == second }
    }
    let ends = ["bpt": "ept", "bx": "ex", "sc": "ec", "sm": "em"]
    return closing.element == ends[opening.element] ?? opening.element
  }

  // MARK: 1.2

  private mutating func writeOne(
    _ code: InlineCode, _ number: Int, _ partner: Int?, to out: inout [UInt8]
  ) {
    let name: String
    var attributes = "id=\"\(number)\""
    let isBare = code.markup.isEmpty
    switch code.role {
    case .standalone: name = isBare ? "x" : "ph"
    case .opening:
      name = partner == nil ? "it" : isBare ? "bx" : "bpt"
      if partner == nil {
        attributes += " pos=\"open\""
      } else {
        attributes += " rid=\"\(number)\""
      }
    case .closing:
      name = partner == nil ? "it" : isBare ? "ex" : "ept"
      if let partner { attributes += " rid=\"\(partner)\"" } else { attributes += " pos=\"close\"" }
    }
    out += "<\(name) \(attributes)".utf8
    if isBare, name != "it" {
      out += "/>".utf8
    } else {
      out.append(0x3E)
      lostCharacters += XMLText.append(XMLText.characters(of: code.markup), to: &out)
      out += "</\(name)>".utf8
    }
  }

  // MARK: 2

  private mutating func writeTwo(
    _ code: InlineCode, _ number: Int, _ partner: Int?, to out: inout [UInt8]
  ) {
    var reference = ""
    let characters = XMLText.characters(of: code.markup)
    if !characters.isEmpty {
      let place = data.firstIndex(of: characters) ?? data.count
      if place == data.count { data.append(characters) }
      reference = " dataRef=\"d\(place + 1)\""
    }
    switch (code.role, partner) {
    case (.standalone, _): out += "<ph id=\"\(number)\"\(reference)/>".utf8
    case (.opening, nil): out += "<sc id=\"\(number)\" isolated=\"yes\"\(reference)/>".utf8
    case (.opening, _): out += "<sc id=\"\(number)\"\(reference)/>".utf8
    case (.closing, nil): out += "<ec id=\"\(number)\" isolated=\"yes\"\(reference)/>".utf8
    case (.closing, let partner?): out += "<ec startRef=\"\(partner)\"\(reference)/>".utf8
    }
  }
}
