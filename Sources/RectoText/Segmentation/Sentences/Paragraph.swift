/// What the scanner found in one paragraph, for the judge. Its arrays are used again for the next one.
struct Paragraph {
  private(set) var start = 0
  var stops: [Stop] = []
  var spans = EnclosedSpans()
  private(set) var markers: [ListMarker] = []

  mutating func begin(at start: Int) {
    self.start = start
    stops.removeAll(keepingCapacity: true)
    markers.removeAll(keepingCapacity: true)
    spans.removeAll()
  }

  /// Takes a full stop or a bracket that may close a list marker.
  mutating func readMarker(closedBy place: Range<Int>, in text: ScalarBuffer) {
    guard let marker = ListMarker(closedBy: place, after: start, in: text) else { return }
    if let last = markers.last, last.range.overlaps(marker.range) { return }
    markers.append(marker)
  }

  /// Takes a bullet.
  mutating func readBullet(_ place: Range<Int>, in text: ScalarBuffer) {
    markers.append(ListMarker(bullet: place))
  }
}
