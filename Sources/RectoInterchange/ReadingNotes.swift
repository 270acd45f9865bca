internal import RectoText

/// What a reader or writer has to say besides its result: all counted, the first thousand kept.
struct ReadingNotes {
  static let kept = 1_000

  private(set) var notes: [Skip] = []
  private(set) var count = 0

  mutating func add(_ reason: String, at location: SourceLocation) {
    count += 1
    if notes.count < Self.kept { notes.append(Skip(reason, at: location)) }
  }
}
