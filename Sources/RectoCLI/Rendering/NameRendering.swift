internal import Recto

/// Names in the formats of `recto lookup` and `recto search --name`.
enum NameRendering {
  static func line(_ name: NamePair, style: Style) -> String {
    let forms = name.names.map { style.bold($0.text) }.joined(separator: " = ")
    let others = name.aliases.isEmpty ? "" : "; also " + name.aliases.joined(separator: ", ")
    let note = name.note.isEmpty ? "" : "; " + name.note
    return forms + "  " + style.dim("\(name.kind.rawValue)\(others)\(note)")
  }

  /// - Parameter evidence: By name: the units that prove it; empty where none are asked for.
  static func write(
    _ names: [NamePair], evidence: [ConcordancePage] = [], to out: inout JSONWriter
  ) {
    out.field("names", Array(names.enumerated())) { out, entry in
      let (number, name) = entry
      out.object { out in
        out.field("kind", name.kind.rawValue)
        out.field("names", name.names) { out, form in
          out.object { out in
            out.field("lang", form.language.rawValue)
            out.field("text", form.text)
          }
        }
        out.field("aliases", name.aliases) { $0.write($1) }
        out.field("note", name.note)
        if number < evidence.count {
          ConcordanceRendering(evidence[number], target: nil, style: Style(.never))
            .write(as: "evidence", to: &out)
        }
      }
    }
  }
}
