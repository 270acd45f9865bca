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

  func writeText(offset: Int, indent: String = "", _ output: ResultOutput) throws {
    for hit in page.hits {
      let memory = hit.memory.map { "  " + style.dim($0) } ?? ""
      try output.line(
        indent + SummaryRendering.oneLine(marked(hit, hit.position)) + memory)
      for position in translations(of: hit) {
        try output.line(indent + "    " + SummaryRendering.oneLine(marked(hit, position)))
      }
    }
    guard page.total > page.hits.count else { return }
    let range = PageRange(offset: offset, shown: page.hits.count, total: String(page.total))
    try output.line(style.dim("\(range)"))
  }

  func writeTSV(_ output: ResultOutput) throws {
    for hit in page.hits {
      let texts = [hit.variant.text] + translations(of: hit).map { hit.unit.variants[$0].text }
      // The translations are as many as they are, so a memory's name comes before.
      let place = [hit.memory, String(hit.unit.id)].compactMap(\.self)
      try output.line((place + texts.map(SummaryRendering.oneLine)).joined(separator: "\t"))
    }
  }

  func writeJSON(query: String, offset: Int, _ output: ResultOutput) throws {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("text", query)
    out.field("total", page.total)
    out.field("offset", offset)
    write(as: "hits", to: &out)
    out.endObject()
    try output.write(out.bytes)
    try output.line()
  }

  /// Writes the hits as a field of an object.
  func write(as name: String, to out: inout JSONWriter) {
    out.field(name, page.hits) { out, hit in
      out.object { out in
        if let memory = hit.memory { out.field("memory", memory) }
        out.field("unit", Int(hit.unit.id))
        out.field("lang", hit.variant.language.rawValue)
        out.field("text", hit.variant.text)
        write(hit.ranges[hit.position] ?? [], to: &out)
        if hit.isRegional { out.field("regional", true) }
        out.field("translations", translations(of: hit)) { out, position in
          let other = hit.unit.variants[position]
          out.object { out in
            out.field("lang", other.language.rawValue)
            out.field("text", other.text)
            write(hit.ranges[position] ?? [], to: &out)
          }
        }
      }
    }
  }

  private func write(_ ranges: [Range<Int>], to out: inout JSONWriter) {
    out.field("ranges", ranges) { out, range in
      out.beginArray()
      out.write(range.lowerBound)
      out.write(range.upperBound)
      out.endArray()
    }
  }

  /// The positions of the variants to show beside the one of the hit.
  private func translations(of hit: ConcordanceHit) -> [Int] {
    hit.unit.variants.indices.filter { position in
      let variant = hit.unit.variants[position]
      return position != hit.position
        && target.map(variant.language.meets) ?? !variant.language.meets(hit.variant.language)
    }
  }

  private func marked(_ hit: ConcordanceHit, _ position: Int) -> String {
    let utf8 = Array(hit.unit.variants[position].text.utf8)
    let ranges = hit.ranges[position] ?? []
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
