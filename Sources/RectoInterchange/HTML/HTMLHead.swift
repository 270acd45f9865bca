/// What a page says about itself beside its text, as it is written there.
struct HTMLHead {
  /// The element `title`.
  var title = ""
  /// Names and properties of `meta` in lower case; the first of several counts.
  var meta: [String: String] = [:]
  /// The address of `link rel=canonical`.
  var canonical: String?
  /// Scripts of JSON-LD.
  var linkedData: [String] = []
  /// `lang` of the outermost element that has one.
  var language: String?
  /// The text of elements marked as the author's name or a byline, in order.
  var bylines: [(text: String, isName: Bool)] = []
  /// `datetime` of the first element `time` that has one.
  var time: String?

  private static let maxLinkedData = 4 << 20

  mutating func read(meta attributes: [HTMLAttribute]) {
    guard let content = attributes["content"], !content.isEmpty else { return }
    for key in ["property", "name", "itemprop", "http-equiv"] {
      guard let name = attributes[key]?.lowercased(), meta[name] == nil, meta.count < 500 else {
        continue
      }
      meta[name] = content
    }
  }

  mutating func read(link attributes: [HTMLAttribute]) {
    guard canonical == nil, attributes["rel"]?.lowercased() == "canonical" else { return }
    canonical = attributes["href"]
  }

  mutating func add(linkedData script: String) {
    guard linkedData.count < 50, script.utf8.count <= Self.maxLinkedData else { return }
    linkedData.append(script)
  }
}
