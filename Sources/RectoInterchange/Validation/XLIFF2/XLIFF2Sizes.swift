/// Size and Length Restriction: the values of the standard's own profiles, and data that is referred to.
final class XLIFF2Sizes: SemanticRule {
  private var general = ""
  private var storage = ""
  /// The file's own restrictions, read when its profiles are known.
  private var file: OpenElement?
  /// Identifiers inside `slr:data`, by the depth of its parent.
  private var data: [(depth: Int, ids: Set<String>)] = []

  func open(_ element: OpenElement, in context: ValidationContext) {
    let depth = context.stack.count
    switch element.name {
    case "file":
      general = ""
      storage = ""
      file = element
    case "unit", "group":
      if let file { checkValues(file, context) }
      file = nil
    case "slr:profiles":
      general = element["generalProfile"] ?? ""
      storage = element["storageProfile"] ?? ""
      checkProfiles(element, context)
    case "slr:data": data.append((depth - 1, []))
    default:
      if !data.isEmpty, element.isForeign,
        context.stack.contains(where: { $0.name == "slr:data" }), let id = element.token("id")
      {
        data[data.count - 1].ids.insert(id)
      }
    }
    guard element.attributes.contains(where: { $0.name.hasPrefix("slr:") }) else { return }
    if element.name != "file" { checkValues(element, context) }
    checkInformation(element, context)
  }

  func close(_ element: OpenElement, in context: ValidationContext) {
    // Data serves the siblings of its element and what they hold.
    let depth = context.stack.count
    while let last = data.last, last.depth >= depth { data.removeLast() }
  }

  private func checkProfiles(_ element: OpenElement, _ context: ValidationContext) {
    if general.hasPrefix("xliff:"), general != "xliff:codepoints" {
      context.error(
        "size-profile", "generalProfile='\(general)' is none of the standard's: xliff:codepoints",
        at: element)
    }
    let encodings = ["xliff:utf8", "xliff:utf16", "xliff:utf32"]
    if storage.hasPrefix("xliff:"), !encodings.contains(storage) {
      context.error(
        "size-profile",
        "storageProfile='\(storage)' is none of the standard's: \(encodings.joined(separator: ", "))",
        at: element)
    }
  }

  private static func isStandard(_ profile: String) -> Bool {
    profile.isEmpty || profile.hasPrefix("xliff:")
  }

  private func checkValues(_ element: OpenElement, _ context: ValidationContext) {
    let restrictions = [("slr:storageRestriction", storage), ("slr:sizeRestriction", general)]
    for (name, profile) in restrictions where Self.isStandard(profile) {
      guard let value = element[name], !Self.isRestriction(value) else { continue }
      context.error(
        "size", "\(name)='\(value)' is no restriction such as 255, 10,255 or 10,*", at: element)
    }
    let numbers = [("slr:equivStorage", storage), ("slr:sizeInfo", general)]
    for (name, profile) in numbers where Self.isStandard(profile) {
      guard let value = element[name], !Self.isNumber(value) else { continue }
      context.error("size", "\(name)='\(value)' is no whole number", at: element)
    }
  }

  private func checkInformation(_ element: OpenElement, _ context: ValidationContext) {
    if element["slr:sizeInfo"] != nil, element["slr:sizeInfoRef"] != nil {
      context.error("size", "slr:sizeInfo and slr:sizeInfoRef exclude one another", at: element)
    }
    if element.name == "ec", element["isolated"] != "yes" {
      for name in ["slr:equivStorage", "slr:sizeInfo", "slr:sizeInfoRef"]
      where element[name] != nil {
        context.error("isolated", "an <ec> has \(name) only with isolated='yes'", at: element)
      }
    }
    if let id = element.token("slr:sizeInfoRef"),
      !data.contains(where: { $0.ids.contains(id) })
    {
      context.error(
        "dangling-reference",
        "slr:sizeInfoRef='\(id)' names nothing in an <slr:data> beside the element or around it",
        at: element)
    }
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(XMLNames.isDigit)
  }

  /// `*`, a number, or two of them parted by a comma; only the greatest may be `*`.
  private static func isRestriction(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { ValueKind.collapsed(String($0)) }
    switch parts.count {
    case 1: return parts[0] == "*" || isNumber(parts[0])
    case 2: return isNumber(parts[0]) && (parts[1] == "*" || isNumber(parts[1]))
    default: return false
    }
  }
}
