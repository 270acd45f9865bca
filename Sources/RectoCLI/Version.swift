internal import Recto

/// What this program is.
enum Version {
  static let number = "0.1.0"

  /// One line of JSON: an index or a score of another build is told apart by these.
  static func json() -> String {
    var out = JSONWriter()
    out.beginObject()
    out.field("schema", 1)
    out.field("name", "recto")
    out.field("version", number)
    #if DEBUG
      out.field("build", "debug")
    #else
      out.field("build", "release")
    #endif
    out.field("icu", UnicodeVersions.icu)
    out.field("unicode", UnicodeVersions.unicode)
    out.field("fold", UnicodeVersions.fold)
    out.endObject()
    return String(decoding: out.bytes, as: UTF8.self) + "\n"
  }
}
