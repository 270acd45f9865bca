/// Finds the sentences of a text in one pass: stops, brackets and list markers are gathered a
/// paragraph at a time, then judged.
struct SentenceScanner {
  private let pack: LanguagePack
  private let actions: UnsafeBufferPointer<UInt8>
  private var judge: BoundaryJudge
  private var informal: InformalStops?
  private var paragraph = Paragraph()
  private var starts: [Int] = []
  private var text: ScalarBuffer { judge.text }

  init(
    pack: LanguagePack, actions: UnsafeBufferPointer<UInt8>, profile: SentenceSplitter.Profile
  ) {
    self.pack = pack
    self.actions = actions
    judge = BoundaryJudge(
      text: ScalarBuffer(bytes: UnsafeBufferPointer(start: nil, count: 0)), pack: pack,
      profile: profile)
  }

  /// The offsets at which sentences after the first begin, ascending.
  mutating func boundaries(of text: ScalarBuffer) -> [Int] {
    judge.text = text
    informal = judge.profile == .informal ? InformalStops(text) : nil
    starts.removeAll(keepingCapacity: true)
    let (bytes, actions) = (text.bytes, actions)
    let end = bytes.count
    var place = text.skipping(from: 0, to: end) { $0.isBlank }
    paragraph.begin(at: place)
    var line = place
    while place < end {
      let action = actions[Int(bytes[place])]
      // The widths are constants, so that no step waits for the table's answer to the one before.
      if action == ScanActions.pass {
        place &+= 1
        continue
      }
      if action == ScanActions.passThree {
        place &+= 3
        continue
      }
      if action == ScanActions.passTwo {
        place &+= 2
        continue
      }
      if action == ScanActions.readIndic, bytes[place + 1] >= 0xA6 {
        place += 3
        continue
      }
      if bytes[place] >= 0xE3, ScanActions.isPlainEastAsian(bytes, place) {
        place += 3
        continue
      }
      guard let (scalar, after) = text.scalar(at: place) else { return starts }
      if scalar.endsLine {
        let next = text.skipping(from: place, to: end) { $0.isBlank }
        if next < end, !judge.joins(line: line..<place, to: next) {
          finish(at: place)
          starts.append(next)
          paragraph.begin(at: next)
        }
        place = next
        line = next
      } else {
        place = read(scalar, place..<after)
      }
    }
    finish(at: end)
    return starts
  }

  /// Takes a scalar that may matter, and answers where to go on.
  private mutating func read(_ scalar: Unicode.Scalar, _ place: Range<Int>) -> Int {
    if let kind = languageStop(scalar, place) ?? ScalarBuffer.stopKind(of: scalar) {
      if scalar == "." {
        paragraph.readMarker(closedBy: place, in: text)
        if isInsideToken(place) { return place.upperBound }
      }
      if scalar == "．", text.at(place.upperBound).isDigit { return place.upperBound }
      if scalar == "!", !isAfterWord(place) { return place.upperBound }
      let stop = text.stop(
        at: place.lowerBound, kind: kind, to: text.count,
        isOpenQuote: paragraph.spans.isStraightQuoteOpen)
      paragraph.stops.append(stop)
      return max(stop.marksEnd, place.upperBound)
    }
    if let informal, InformalStops.isSign(scalar) {
      let (stop, next) = informal.stop(at: place.lowerBound, sign: scalar)
      if let stop { paragraph.stops.append(stop) }
      return next
    }
    if scalar == ")" { paragraph.readMarker(closedBy: place, in: text) }
    if scalar.value >= 0x2022, scalar.value <= 0x25E6, ListMarker.isBullet(scalar) {
      paragraph.readBullet(place, in: text)
      return place.upperBound
    }
    if scalar.value < 0x80 || scalar.opens || scalar.closes {
      paragraph.spans.read(scalar, place, in: text)
      readInterruption(closedBy: place)
    }
    return place.upperBound
  }

  /// Speech that breaks off with a dash ends a sentence where its quotation mark closes: `"But I--" He was gone.`
  private mutating func readInterruption(closedBy place: Range<Int>) {
    let quote = text.at(place.lowerBound)
    guard quote == "\"" || quote == "”", let (dash, start) = text.scalar(before: place.lowerBound),
      dash == "—" || dash == "-" && text.before(start) == "-", text.at(place.upperBound).isBlank
    else { return }
    let next = text.skipping(from: place.upperBound, to: text.count) { $0 == " " }
    guard text.at(next).isUpper else { return }
    paragraph.stops.append(
      Stop(
        kind: .strong, start: start, marksEnd: place.lowerBound, closedEnd: place.upperBound,
        next: next, isClosed: true))
  }

  /// A mark that ends sentences in this language alone, an ornament in place of one, or two Ethiopic word spaces, which
  /// are typed for the full stop that looks like them.
  private func languageStop(_ scalar: Unicode.Scalar, _ place: Range<Int>) -> Stop.Kind? {
    if pack.terminators.contains(scalar) { return .strong }
    switch scalar {
    case "፡": return text.before(place.lowerBound) == "፡" ? .wide : nil
    case "☆", "★", "♪", "♡", "♥":
      let isEnding = pack.ornamented.contains {
        judge.hasEnding($0, before: place.lowerBound, after: paragraph.start)
      }
      return isEnding ? .wide : nil
    default: return nil
    }
  }

  /// Whether a full stop stands in a number, an address or a file name, as nearly every one without a blank does.
  private func isInsideToken(_ place: Range<Int>) -> Bool {
    guard place.upperBound < text.count else { return false }
    let next = text.bytes[place.upperBound]
    guard next != 0x2E, next > 0x20, next < 0x80 else { return false }
    let scalar = Unicode.Scalar(next)
    return scalar.isDigit
      ? text.before(place.lowerBound).isLetterOrDigit && !judge.isReferenceMark(at: place)
      : scalar.isLower || scalar == "/"
        || scalar == "_" && text.at(place.upperBound + 1).isLetterOrDigit
  }

  /// `!` before a word is a click letter or a negation in code.
  private func isAfterWord(_ place: Range<Int>) -> Bool {
    let before = text.before(place.lowerBound)
    return !(before.isBlank || before == "\0" || before == "(")
      || !text.at(place.upperBound).isLetterOrDigit
  }

  private mutating func finish(at end: Int) {
    judge.boundaries(of: paragraph, to: end, into: &starts)
  }
}
