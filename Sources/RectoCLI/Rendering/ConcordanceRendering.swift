internal import Recto

/// Concordances in the formats of `recto search`.
struct ConcordanceRendering {
  private let page: ConcordancePage
  private let target: LanguageTag?
  private let style: Style

  init(_ page: ConcordancePage, target: LanguageTag?, style: Style) {
    self.page = page
    self.target = target
    self.style = style
  }

  func writeText(offset: Int, _ output: ResultOutput) throws {
    for hit in page.hits {
      try output.line(SummaryRendering.oneLine(marked(hit.variant.text, hit.ranges)))
      for other in translations(of: hit) {
        try output.line("    " + SummaryRendering.oneLine(other.text))
      }
    }
    guard page.total > page.hits.count else { return }
    let shown = page.hits.isEmpty ? "none" : "\(offset + 1)–\(offset + page.hits.count)"
    try output.line(style.dim("\(shown) of \(page.total); see more with --offset and --limit"))
  }

  func writeTSV(_ output: ResultOutput) throws {
    for hit in page.hits {
      let texts = [hit.variant.text] + translations(of: hit).map(\.text)
      let cells = [String(hit.unit.id)] + texts.map(SummaryRendering.oneLine)
      try output.line(cells.joined(separator: "\t"))
    }
  }

  func writeJSON(query: String, offset: Int, _ output: ResultOutput) throws {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("text", query)
    out.field("total", page.total)
    out.field("offset", offset)
    out.field("hits", page.hits) { out, hit in
      out.object { out in
        out.field("unit", Int(hit.unit.id))
        out.field("lang", hit.variant.language.rawValue)
        out.field("text", hit.variant.text)
        out.field("ranges", hit.ranges) { out, range in
          out.beginArray()
          out.write(range.lowerBound)
          out.write(range.upperBound)
          out.endArray()
        }
        if hit.isRegional { out.field("regional", true) }
        out.field("translations", translations(of: hit)) { out, other in
          out.object { out in
            out.field("lang", other.language.rawValue)
            out.field("text", other.text)
          }
        }
      }
    }
    out.endObject()
    try output.write(out.bytes)
    try output.line()
  }

  private func translations(of hit: ConcordanceHit) -> [Variant] {
    hit.unit.variants.filter { variant in
      target.map(variant.language.meets) ?? !variant.language.meets(hit.variant.language)
    }
  }

  private func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    let utf8 = Array(text.utf8)
    var result = ""
    var end = 0
    for range in ranges where range.lowerBound >= end {
      result += String(decoding: utf8[end..<range.lowerBound], as: UTF8.self)
      result += style.hit(String(decoding: utf8[range], as: UTF8.self))
      end = range.upperBound
    }
    return result + String(decoding: utf8[end...], as: UTF8.self)
  }
}
