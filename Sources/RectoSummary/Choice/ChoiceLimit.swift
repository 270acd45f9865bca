/// How many choices weigh all that is left; past them the rest follows by what speaks for each alone.
///
/// A choice costs O(*s*), so that long documents have fewer and time stays linear.
enum ChoiceLimit {
  /// - Parameter count: How many units or sentences there are.
  static func of(_ count: Int) -> Int { min(2_000, max(50, 2_000_000 / max(1, count))) }
}
