internal import Recto

/// A brief in Markdown.
struct BriefMarkdown {
  private let rendering: BriefRendering

  init(_ rendering: BriefRendering) { self.rendering = rendering }

  var page: String {
    let brief = rendering.brief
    let words = BriefWords(brief.language)
    var lines = ["# " + Self.escaped(SummaryRendering.oneLine(rendering.title)), ""]
    for sentence in brief.sentences {
      let indent = String(repeating: " ", count: "\(sentence.number). ".count)
      // A backslash at the end breaks the line.
      lines.append(
        "\(sentence.number). " + Self.escaped(SummaryRendering.oneLine(sentence.text)) + "\\")
      lines.append("\(indent)*\(Self.escaped(words.place(sentence, in: brief)))*")
      for addition in rendering.additions {
        for line in addition.markdown(of: sentence) {
          lines[lines.count - 1] += "\\"
          lines.append(indent + line)
        }
      }
    }
    if !brief.sentences.isEmpty { lines.append("") }
    lines += rendering.counts(words).flatMap { ["*\(Self.escaped($0))*", ""] }
    lines += ["## \(words.sources)", ""]
    for source in brief.sources {
      var about = Self.escaped(words.about(source, besides: nil))
      if let address = source.document.source?.address, Self.isLinkable(address) {
        about = about.replacing(Self.escaped(address), with: "<\(address)>")
      }
      lines.append("\(source.number). \(about)")
    }
    if !brief.findings.isEmpty {
      lines += ["", "## \(words.notes)", ""]
      lines += brief.findings.map { "- " + Self.escaped(words.message($0)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func isLinkable(_ address: String) -> Bool {
    (address.hasPrefix("https://") || address.hasPrefix("http://"))
      && !address.contains(where: { $0.isWhitespace || $0 == "<" || $0 == ">" })
  }

  /// Text that Markdown shows as it is.
  static func escaped(_ text: String) -> String {
    var result = ""
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    for (place, character) in text.enumerated() {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~": result += "\\\(character)"
      case "#", "+", "-", "=": result += place == 0 ? "\\\(character)" : "\(character)"
      // 12. before a space would begin a list.
      case ".", ")":
        let isAfterNumber = place > 0 && place == digits.count
        let isListMark = isAfterNumber && text.dropFirst(place + 1).first?.isWhitespace ?? true
        result += isListMark ? "\\\(character)" : "\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}
