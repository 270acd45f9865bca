internal import RectoText

/// The sheets that a workbook names, in order.
final class WorkbookSheets: XMLHandler {
  private(set) var sheets: [(name: String, link: String, isHidden: Bool)] = []

  func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
    guard name == "sheet" else { return }
    func value(_ local: String) -> String? {
      attributes.first { $0.name == local || $0.name.hasSuffix(":" + local) }?.value
    }
    guard let title = value("name"), let link = value("id") else { return }
    sheets.append((title, link, (value("state") ?? "visible") != "visible"))
  }
  func endElement(_ name: String) {}
  func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
}

/// The texts that cells refer to by number; those of rich text joined, readings above characters left out.
final class SharedStrings: XMLHandler {
  private(set) var strings: [String] = []
  private var collected: [UInt8] = []
  private var isText = false
  private var readings = 0

  func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
    switch name {
    case "si": collected.removeAll(keepingCapacity: true)
    case "rPh": readings += 1
    case "t": isText = readings == 0
    default: break
    }
  }

  func endElement(_ name: String) {
    switch name {
    case "si": strings.append(Self.unescaped(collected))
    case "rPh": readings -= 1
    case "t": isText = false
    default: break
    }
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    if isText { collected.append(contentsOf: utf8) }
  }

  /// Text in which `_x000D_` stands for a character that XML does not hold.
  static func unescaped(_ utf8: [UInt8]) -> String {
    guard utf8.contains(0x5F) else { return String(decoding: utf8, as: UTF8.self) }
    var out: [UInt8] = []
    var place = 0
    while place < utf8.count {
      if place + 7 <= utf8.count, utf8[place] == 0x5F, utf8[place + 1] == 0x78,
        utf8[place + 6] == 0x5F,
        let value = UInt32(String(decoding: utf8[place + 2..<place + 6], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        out += Array(String(Character(scalar)).utf8)
        place += 7
      } else {
        out.append(utf8[place])
        place += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// The rows of a sheet.
final class SheetRows: XMLHandler {
  struct Row {
    /// As the sheet numbers it, from 1.
    var number: Int
    /// By columns from 0, those that hold something.
    var cells: [(column: Int, text: String)] = []
  }

  private(set) var rows: [Row] = []
  /// Cells that a formula computes, and those that show an error.
  private(set) var formulas = 0
  private(set) var errors = 0
  /// Why it is read no further.
  private(set) var failure: String?

  private let strings: [String]
  private let limit: Int
  private var row = Row(number: 0)
  private var column = 0
  private var kind = ""
  private var collected: [UInt8] = []
  private var isValue = false
  private var readings = 0

  /// - Parameters:
  ///   - strings: What cells refer to.
  ///   - limit: Rows that are read at most.
  init(strings: [String], limit: Int) {
    self.strings = strings
    self.limit = limit
  }

  func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
    switch name {
    case "row":
      let number = attributes.first { $0.name == "r" }.flatMap { Int($0.value) }
      row = Row(number: number ?? row.number + 1)
      column = -1
    case "c":
      let place = attributes.first { $0.name == "r" }.flatMap { Self.column($0.value) }
      column = place ?? column + 1
      kind = attributes.first { $0.name == "t" }?.value ?? "n"
      collected.removeAll(keepingCapacity: true)
    case "f": formulas += 1
    case "rPh": readings += 1
    case "v": isValue = kind != "inlineStr"
    case "t": isValue = kind == "inlineStr" && readings == 0
    default: break
    }
  }

  func endElement(_ name: String) {
    switch name {
    case "v", "t": isValue = false
    case "rPh": readings -= 1
    case "c": endCell()
    case "row":
      guard !row.cells.isEmpty else { return }
      if rows.count < limit { rows.append(row) } else { failure = "more than \(limit) rows" }
    default: break
    }
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    if isValue { collected.append(contentsOf: utf8) }
  }

  private func endCell() {
    var text = SharedStrings.unescaped(collected)
    switch kind {
    case "s":
      guard let index = Int(text), strings.indices.contains(index) else {
        failure = "row \(row.number) refers to a text that is not there"
        return
      }
      text = strings[index]
    case "b": text = text == "1" ? "TRUE" : "FALSE"
    case "e": errors += 1
    default: break
    }
    if !text.isEmpty { row.cells.append((column, text)) }
  }

  /// `B3` is 1; `nil` for what no sheet has.
  static func column(_ reference: String) -> Int? {
    var value = 0
    for letter in reference.utf8 {
      guard (0x41...0x5A).contains(letter) else { break }
      value = value * 26 + Int(letter) - 0x40
      guard value <= 16_384 else { return nil }
    }
    return value > 0 ? value - 1 : nil
  }
}
