/// The lexicon that is learned from a memory and stands beside it.
public enum LearnedLexicon {
  /// Where it stands.
  ///
  /// - Parameter memory: The memory's path.
  public static func path(besides memory: String) -> String { memory + ".recto-lexicon" }
}
