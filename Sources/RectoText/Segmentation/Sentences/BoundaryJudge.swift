/// Decides where the sentences of a paragraph end.
struct BoundaryJudge {
  var text: ScalarBuffer
  let pack: LanguagePack
  let profile: SentenceSplitter.Profile

  /// Appends the offsets at which sentences begin inside a paragraph, ascending, without its start.
  func boundaries(of paragraph: Paragraph, to end: Int, into starts: inout [Int]) {
    let items = listItems(of: paragraph)
    if paragraph.stops.isEmpty, items.isEmpty { return }
    var item = 0
    var shut = ShutSpans(paragraph.spans.spans, judge: self, end: end)
    var sentence = paragraph.start
    func begin(_ place: Int) {
      guard place > sentence, place < end else { return }
      sentence = place
      starts.append(place)
    }
    for stop in paragraph.stops {
      while item < items.count, items[item].lowerBound <= stop.start {
        begin(items[item].lowerBound)
        item += 1
      }
      if item > 0, stop.start < items[item - 1].upperBound { continue }
      let boundary = boundary(after: stop, to: end)
      guard boundary < end, item == items.count || boundary <= items[item].lowerBound else {
        continue
      }
      if shut.contains(boundary) { continue }
      // A remark or a source in brackets belongs to the sentence around an embedded quotation.
      if stop.isClosed, text.at(boundary) == "(", shut.embeddedEnds.contains(stop.closedEnd) {
        continue
      }
      if stop.kind == .wide, stop.isClosed, !stop.hasBlank,
        shut.phraseEnds.contains(stop.closedEnd)
      {
        continue
      }
      if isBoundary(stop, at: boundary, sentence: sentence, end: end) { begin(boundary) }
    }
    while item < items.count {
      begin(items[item].lowerBound)
      item += 1
    }
  }

  /// The items of lists in a paragraph: markers that count on, of which the first stands where a sentence begins.
  private func listItems(of paragraph: Paragraph) -> [Range<Int>] {
    let markers = paragraph.markers
    guard markers.count > 1 else { return [] }
    var items: [Range<Int>] = []
    var chain: [Int] = []
    var isAfterList = false
    func close() {
      isAfterList = chain.count > 1
      if isAfterList {
        for index in chain { items.append(label(of: index, in: markers)) }
      }
      chain.removeAll()
    }
    for (index, marker) in markers.enumerated()
    where !marker.mayBeInitial && !isReferred(marker, paragraph.start) {
      if let last = chain.last {
        if marker.follows(markers[last]) {
          chain.append(index)
          continue
        }
        // A number after a bullet belongs to it.
        if markers[last].closing == .none { continue }
      }
      close()
      if marker.closing == .none || isAfterList && marker.isFirst
        || beginsSentence(marker, paragraph.start)
      {
        chain = [index]
      }
    }
    close()
    return items
  }

  /// A marker with the number that stands after a bullet.
  private func label(of index: Int, in markers: [ListMarker]) -> Range<Int> {
    let range = markers[index].range
    guard markers[index].closing == .none, index + 1 < markers.count else { return range }
    let next = markers[index + 1].range
    let isNext =
      text.skipping(from: range.upperBound, to: next.lowerBound) { $0 == " " } == next.lowerBound
    return isNext ? range.lowerBound..<next.upperBound : range
  }

  /// Whether a number belongs to the abbreviation before it: "Fig. 1. It burns", "on Jan. 2."
  private func isReferred(_ marker: ListMarker, _ start: Int) -> Bool {
    let stop = text.skipping(backFrom: marker.range.lowerBound, to: start) { $0.isBlank }
    guard stop > start, text.bytes[stop - 1] == 0x2E else { return false }
    return !pack.words.roles(of: wordBefore(stop - 1, to: start), in: text)
      .isDisjoint(with: [.neverFinal, .beforeNumber])
  }

  private func beginsSentence(_ marker: ListMarker, _ start: Int) -> Bool {
    if marker.range.lowerBound == start { return true }
    let before = text.before(
      text.skipping(backFrom: marker.range.lowerBound, to: start) { $0.isBlank })
    return ScalarBuffer.stopKind(of: before) != nil
  }
}
