internal import Recto

/// Names in the formats of `recto lookup` and `recto search --name`.
enum NameRendering {
  static func line(_ name: NamePair, style: Style) -> String {
    let forms = name.names.map { style.bold($0.text) }.joined(separator: " = ")
    let others = name.aliases.isEmpty ? "" : "; also " + name.aliases.joined(separator: ", ")
    let note = name.note.isEmpty ? "" : "; " + name.note
    return forms + "  " + style.dim("\(name.kind.rawValue)\(others)\(note)")
  }

  static func write(_ names: [NamePair], to out: inout JSONWriter) {
    out.key("names")
    out.beginArray()
    for name in names {
      out.beginObject()
      out.field("kind", name.kind.rawValue)
      out.key("names")
      out.beginArray()
      for form in name.names {
        out.beginObject()
        out.field("lang", form.language.rawValue)
        out.field("text", form.text)
        out.endObject()
      }
      out.endArray()
      out.key("aliases")
      out.beginArray()
      for alias in name.aliases { out.value(.string(alias)) }
      out.endArray()
      out.field("note", name.note)
      out.endObject()
    }
    out.endArray()
  }
}
