internal import RectoText

/// Makes concepts of the events of a termbase: TBX version 2 (`martif`, `tig` and `ntig`), version 3 with its types in attributes
/// or in names (DCA and DCT), and the older TBX-Min.
final class TBXBuilder: XMLHandler {
  /// The version as the root element shows it; `nil` before that.
  private(set) var version: String?
  /// What the head of an older TBX-Min names.
  private(set) var languages: (source: LanguageTag?, target: LanguageTag?)
  private(set) var isHeadComplete = false
  private(set) var skips = ReadingNotes()
  private(set) var warnings = ReadingNotes()
  private(set) var failure: InterchangeError?
  /// Elements that are read past, by name.
  private(set) var unread: [String: (count: Int, line: Int)] = [:]

  private enum Scope {
    case root, head, body, entry, language, term
    /// `descripGrp`, `termGrp` and their like: what is inside belongs to what is around.
    case group
    /// A term's text, a value, a note: its text is collected.
    case words, value, note
    /// Inside one of those.
    case inner
    /// Read past with all that it holds.
    case ignored
  }

  private let file: String
  private let limits: UnitFileLimits
  private var scopes: [Scope] = []
  private var queue: [TermEntry] = []
  private var entry: TermEntry?
  private var language = TermEntry.Language()
  private var term = TermEntry.Term()
  private var hasTerm = false
  private var collected: [UInt8] = []
  private var kind = ""
  private var entryBytes = 0
  private var count = 0
  private var line = 0

  init(file: String, limits: UnitFileLimits) {
    self.file = file
    self.limits = limits
  }

  func takeEntries() -> [TermEntry] {
    defer { queue = [] }
    return queue
  }

  // MARK: Events

  func startElement(_ name: String, attributes: [XMLAttribute], line: Int) {
    self.line = line
    guard failure == nil else { return }
    let scope =
      scopes.last.map { self.scope(of: name, in: $0, attributes) } ?? root(name, attributes)
    switch scope {
    case .entry:
      entry = TermEntry(id: attributes.value("id"), line: line)
      entryBytes = 0
    case .language:
      let tag = attributes.value("xml:lang") ?? attributes.value("lang") ?? ""
      language = TermEntry.Language(tag: try? LanguageTag(tag))
      if language.tag == nil {
        let place = SourceLocation(file: file, line: line)
        skips.add("'\(tag)' is no language tag; its terms are left out", at: place)
      }
    case .term:
      term = TermEntry.Term()
      hasTerm = false
    case .words, .value, .note:
      collected = []
      kind = attributes.value("type") ?? name
    case .ignored where scopes.last.map { $0 != .ignored && $0 != .head } ?? false:
      unread[name] = ((unread[name]?.count ?? 0) + 1, unread[name]?.line ?? line)
    default: break
    }
    scopes.append(scope)
  }

  func endElement(_ name: String) {
    guard let scope = scopes.popLast(), failure == nil else { return }
    switch scope {
    case .words:
      if hasTerm {
        warnings.add(
          "a term has two texts; the first counts", at: SourceLocation(file: file, line: line))
      } else {
        term.text = Self.spaced(collected)
      }
      hasTerm = true
    case .note:
      let text = Self.spaced(collected)
      if !text.isEmpty { facts { $0.notes.append(text) } }
    case .value:
      let property = Property(kind, Self.spaced(collected))
      if !property.value.isEmpty { facts { $0.properties.append(property) } }
    case .term:
      if hasTerm { language.terms.append(term) }
    case .language: if language.tag != nil { entry?.languages.append(language) }
    case .entry: endEntry()
    case .head: isHeadComplete = true
    default: break
    }
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard failure == nil, let scope = scopes.last else { return }
    switch scope {
    case .words, .value, .note, .inner:
      entryBytes += utf8.count
      guard entryBytes <= limits.unitBytes else {
        fail(.limitExceeded, "a concept is longer than \(limits.unitBytes >> 20) MiB")
        return
      }
      collected.append(contentsOf: utf8)
    default: break
    }
  }

  // MARK: What an element is

  private func root(_ name: String, _ attributes: [XMLAttribute]) -> Scope {
    switch name {
    case "martif": version = "2"
    case "tbx": version = "3"
    case "TBX": version = attributes.value("dialect") ?? "TBX-Min"
    default:
      fail(.malformed, "the root element is <\(name)>; that of a termbase is <martif> or <tbx>")
    }
    return .root
  }

  private func scope(
    of name: String, in outer: Scope, _ attributes: [XMLAttribute]
  ) -> Scope {
    switch outer {
    case .root:
      switch name {
      case "martifHeader", "tbxHeader", "header": return .head
      case "text": return .root
      case "body":
        isHeadComplete = true
        return .body
      default: return .ignored
      }
    case .head:
      if name == "languages" {
        languages.source = attributes.value("source").flatMap { try? LanguageTag($0) }
        languages.target = attributes.value("target").flatMap { try? LanguageTag($0) }
      }
      return .ignored
    case .body: return ["termEntry", "conceptEntry", "entry"].contains(name) ? .entry : .ignored
    case .entry where ["langSet", "langSec", "langGroup"].contains(name): return .language
    case .language where ["tig", "ntig", "termSec"].contains(name): return .term
    // TBX-Min's group of one term; in version 2 the name stands inside of an `ntig`.
    case .language where name == "termGroup": return .term
    case .term where name == "term": return .words
    case .group where name == "term" && isInTerm: return .words
    case .entry, .language, .term, .group: return inner(name)
    case .words, .value, .note, .inner: return .inner
    case .ignored: return .ignored
    }
  }

  private var isInTerm: Bool { scopes.contains { $0 == .term } }

  private func inner(_ name: String) -> Scope {
    switch name {
    case "note": .note
    case "termGrp", "descripGrp", "descripNoteGrp", "adminGrp", "termNoteGrp": .group
    // Who changed it when; words taken apart; pictures and links.
    case "transacGrp", "transac", "transacNote", "date", "termCompList", "termCompGrp", "xref",
      "ref", "xGraphic", "externalCrossReference", "crossReference", "termCompListGrp":
      .ignored
    default: .value
    }
  }

  /// What is said belongs to the term, language or concept that it stands in.
  private func facts(_ change: (inout TermEntry.Facts) -> Void) {
    for scope in scopes.reversed() {
      switch scope {
      case .term: return change(&term.facts)
      case .language: return change(&language.facts)
      case .entry:
        if var entry {
          change(&entry.facts)
          self.entry = entry
        }
        return
      default: continue
      }
    }
  }

  private func endEntry() {
    guard let entry else { return }
    self.entry = nil
    count += 1
    guard count <= limits.units else {
      return fail(.limitExceeded, "holds more than \(limits.units) concepts")
    }
    guard entry.languages.contains(where: { !$0.terms.isEmpty }) else {
      let name = entry.id.map { " '\($0)'" } ?? ""
      skips.add("the concept\(name) has no term", at: SourceLocation(file: file, line: entry.line))
      return
    }
    queue.append(entry)
  }

  private func fail(_ code: InterchangeError.Code, _ detail: String) {
    failure = InterchangeError(code, detail, at: SourceLocation(file: file, line: line))
  }

  /// White space of any length as one space, none at the ends: files are indented inside of texts.
  private static func spaced(_ utf8: [UInt8]) -> String {
    var out: [UInt8] = []
    for byte in utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace {
        out.append(byte)
      } else if let last = out.last, last != 0x20 {
        out.append(0x20)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }
}

extension [XMLAttribute] {
  fileprivate func value(_ name: String) -> String? { first { $0.name == name }?.value }
}
