/// A translation that is put into a file.
public struct FileTranslation: Hashable, Sendable {
  /// An inline code that is put into it: one of the segment's own, as the file spells it.
  public struct Code: Hashable, Sendable {
    /// Where a code is taken from.
    public enum Place: Hashable, Sendable {
      /// The segment's source, by its number in `FileText.codes`.
      case source(Int)
      /// The translation that stands there, by its number in `FileText.codes`.
      case target(Int)
    }
    /// Where it is taken from.
    public var place: Place
    /// Where it goes: a UTF-8 offset into the translation's text.
    public var offset: Int

    /// - Parameters:
    ///   - place: Where it is taken from.
    ///   - offset: UTF-8 bytes into the translation's text, on a scalar's boundary.
    public init(_ place: Place, offset: Int) {
      self.place = place
      self.offset = offset
    }
  }

  /// The words, codes left out.
  public var text: String
  /// Codes, ascending by offset; those at one offset in this order.
  public var codes: [Code]
  /// What the file is to say about it; `nil` leaves what it says now.
  public var state: TranslationState?
  /// The match's score in per cent, where a memory made it.
  public var score: Int?

  /// - Parameters:
  ///   - text: The words, codes left out.
  ///   - codes: Ascending by offset.
  ///   - state: `nil` leaves what the file says now.
  ///   - score: In per cent, where a memory made it.
  public init(
    _ text: String, codes: [Code] = [], state: TranslationState? = nil, score: Int? = nil
  ) {
    self.text = text
    self.codes = codes
    self.state = state
    self.score = score
  }
}
