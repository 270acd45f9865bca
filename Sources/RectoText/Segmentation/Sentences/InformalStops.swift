/// Where sentences of chat and e-mail end without a full stop: behind an address, an emoticon, a message's date, a line
/// of dashes, or a greeting.
struct InformalStops {
  /// What may show one of them.
  static let signs = ",:;@=*_-"

  static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && signs.unicodeScalars.contains(scalar)
  }

  private let text: ScalarBuffer
  private let end: Int

  init(_ text: ScalarBuffer) {
    self.text = text
    end = text.count
  }

  /// The stop that a sign stands in, `nil` for most, and where scanning goes on.
  func stop(at place: Int, sign: Unicode.Scalar) -> (stop: Stop?, next: Int) {
    let after = place + 1
    switch sign {
    case ",": return (greeting(at: place), after)
    case "@": return ending(tokenEnd(from: place), start: place)
    case ":", ";":
      if text.before(place).isBlank, let face = text.emoticonEnd(at: place, to: end) {
        return ending(face, start: place)
      }
      guard sign == ":" else { return (nil, after) }
      if text.at(after) == "/", text.at(after + 1) == "/" {
        return ending(tokenEnd(from: place), start: place)
      }
      return dateEnd(clockAt: place).map { ending($0, start: place) } ?? (nil, after)
    default:
      let run = text.skipping(from: place, to: end) { $0 == sign }
      return run - place >= 5 ? ending(run, start: place) : (nil, run)
    }
  }

  /// A stop before a capital, a quotation or another address.
  private func ending(_ after: Int, start: Int) -> (stop: Stop?, next: Int) {
    let next = text.skipping(from: after, to: end) { $0 == " " }
    guard next > after, next < end else { return (nil, after) }
    let first = text.at(next)
    guard first.isUpper || first == "\"" || isAddress(at: next) else { return (nil, after) }
    let stop = Stop(
      kind: .header, start: start, marksEnd: after, closedEnd: after, next: next, isClosed: true)
    return (stop, after)
  }

  private func isAddress(at place: Int) -> Bool {
    let name = text.skipping(from: place, to: min(end, place + 6)) { $0.isLower }
    return text.at(name) == ":" && text.at(name + 1) == "/"
  }

  /// The end of a run without blanks, without punctuation behind it.
  private func tokenEnd(from place: Int) -> Int {
    let last = text.skipping(from: place, to: end) { !$0.isBlank }
    return text.skipping(backFrom: last, to: place + 1) {
      ScalarBuffer.stopKind(of: $0) != nil || $0 == "," || $0 == ";" || $0 == ":" || $0.closes
        || $0.isStraightQuote
    }
  }

  /// After "03/27/2001 01:58 PM", where its colon stands at an offset.
  private func dateEnd(clockAt colon: Int) -> Int? {
    var after = text.skipping(from: colon + 1, to: min(end, colon + 6)) { $0.isDigit || $0 == ":" }
    let hour = text.skipping(backFrom: colon, to: max(0, colon - 2)) { $0.isDigit }
    guard after >= colon + 3, hour < colon, text.before(hour) == " " else { return nil }
    let date = text.skipping(backFrom: hour - 1, to: max(0, hour - 11)) {
      $0.isDigit || $0 == "/" || $0 == "." || $0 == "-"
    }
    guard hour - 1 - date >= 6 else { return nil }
    if text.at(after) == " ", text.at(after + 1) == "A" || text.at(after + 1) == "P",
      text.at(after + 2) == "M"
    {
      after += 3
    }
    return after
  }

  /// A comma behind a greeting; the judge knows whether a sentence began with it.
  private func greeting(at comma: Int) -> Stop? {
    let next = text.skipping(from: comma + 1, to: end) { $0 == " " }
    guard next > comma + 1, text.at(next).isUpper else { return nil }
    return Stop(
      kind: .greeting, start: comma, marksEnd: comma + 1, closedEnd: comma + 1, next: next,
      isClosed: false)
  }
}
