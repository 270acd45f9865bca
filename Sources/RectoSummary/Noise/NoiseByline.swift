/// "By Anna Example", "by Anna Example and Tom Reed": names behind a *by* of any case.
enum NoiseByline {
  /// - Parameter line: UTF-8 of a short line without an end mark.
  static func isByline(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count > 5, line[0] | 0x20 == 0x62, line[1] | 0x20 == 0x79, line[2] == 0x20 else {
      return false
    }
    var (capitals, others) = (0, 0)
    var place = 3
    while place < line.count {
      let start = place
      while place < line.count, line[place] != 0x20 { place += 1 }
      let first = line[start]
      if first &- 0x41 < 26 || first >= 0xC3 {
        capitals += 1
      } else if place - start > 3 || start == 3 {
        others += 1
      }
      while place < line.count, line[place] == 0x20 { place += 1 }
    }
    return capitals >= 1 && others * 2 <= capitals
  }
}
