internal import Recto

/// What a pretranslation did, for people and programs.
struct PretranslationRendering {
  var report: PretranslatedFile.Report
  var file: String
  var path: String

  private var filled: Int { report.filled.values.reduce(0, +) }

  /// All in a line.
  var line: String {
    let kinds = Pretranslator.Offer.Kind.allCases.compactMap { kind in
      report.filled[kind].map { "\($0) \(kind.rawValue)" }
    }
    let detail = kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))"
    var parts = [
      "\(report.segments) segments: \(filled) filled\(detail), \(report.translated) of them translated",
      "\(report.open) open",
    ]
    if report.kept > 0 { parts.append("\(report.kept) kept") }
    if report.protected > 0 { parts.append("\(report.protected) protected") }
    return "\(path): " + parts.joined(separator: ", ")
  }

  /// All as a line of JSON.
  var json: [UInt8] {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("file", file)
    out.field("out", path)
    out.field("segments", report.segments)
    out.key("filled")
    out.object { out in
      for kind in Pretranslator.Offer.Kind.allCases {
        out.field(kind.rawValue, report.filled[kind] ?? 0)
      }
    }
    out.field("translated", report.translated)
    out.field("open", report.open)
    out.field("kept", report.kept)
    out.field("protected", report.protected)
    out.field("blank", report.blank)
    out.endObject()
    return out.bytes + [0x0A]
  }
}
