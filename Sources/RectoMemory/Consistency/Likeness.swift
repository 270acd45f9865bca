internal import RectoText

/// When two texts count as the same.
public enum Likeness: String, Hashable, Sendable, CaseIterable {
  /// Byte for byte.
  case exact
  /// Under folding: case, width and white space aside.
  case folded

  /// What texts that are alike have in common. `String` itself takes composed and decomposed letters as the same.
  func key(_ text: String) -> [UInt8] {
    Array((self == .exact ? text : Folding.fold(text)).utf8)
  }
}

extension LanguageTag {
  /// Languages whose texts are compared: regions meet, the two Chinese scripts do not, for there a translation
  /// reads otherwise and is no worse for it.
  var comparedClass: String { language == "zh" ? "\(group)-\(script ?? "")" : group }
}

/// The largest groups of a list that is too long to be kept, in order.
struct LargestGroups<Group> {
  private let count: Int
  private let isBefore: (Group, Group) -> Bool
  private var groups: [Group] = []

  /// - Parameters:
  ///   - count: How many are kept.
  ///   - isBefore: A strict order of groups, the largest first.
  init(_ count: Int, by isBefore: @escaping (Group, Group) -> Bool) {
    self.count = count
    self.isBefore = isBefore
  }

  mutating func add(_ group: Group) {
    groups.append(group)
    // Seldom enough that sorting costs little for each.
    if groups.count > 2 * count + 1000 { cut() }
  }

  private mutating func cut() {
    groups.sort(by: isBefore)
    groups.removeLast(max(0, groups.count - count))
  }

  /// What is left when some are passed over.
  consuming func after(_ offset: Int) -> [Group] {
    cut()
    return Array(groups.dropFirst(offset))
  }
}
