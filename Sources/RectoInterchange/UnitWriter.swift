public import RectoText

/// Takes units one after another and makes a file of them.
public protocol UnitWriter {
  /// Writes the next unit.
  mutating func write(_ unit: TranslationUnit) throws

  /// Ends the file and stores it, for good.
  mutating func finish() throws
}
