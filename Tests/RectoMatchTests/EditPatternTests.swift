import Reference
import Testing

@testable import RectoMatch

@Suite struct EditPatternTests {
  @Test("distances equal the reference at every length and limit")
  func reference() {
    var numbers = SplitMix(3)
    for round in 0..<600 {
      let lengths = [0...5, 50...70, 120...140, 0...300][round % 4]
      let alphabet: ClosedRange<UInt32> = round % 3 == 0 ? 0x4E00...0x4E10 : 97...100
      let a = (0..<Int.random(in: lengths, using: &numbers)).map { _ in
        UInt32.random(in: alphabet, using: &numbers)
      }
      var b = a
      if round % 2 == 0 {
        for _ in 0..<Int.random(in: 0...10, using: &numbers) where !b.isEmpty {
          let place = Int.random(in: b.indices, using: &numbers)
          if Bool.random(using: &numbers) { b.remove(at: place) } else { b[place] = 7 }
        }
      } else {
        b = (0..<Int.random(in: lengths, using: &numbers)).map { _ in
          UInt32.random(in: alphabet, using: &numbers)
        }
      }
      let expected = referenceDistance(a, b)
      let pattern = EditPattern(a)
      b.withUnsafeBufferPointer { b in
        #expect(pattern.distance(to: b) == expected)
        for limit in [0, expected - 1, expected, expected + 3] where limit >= 0 {
          #expect(pattern.distance(to: b, limit: limit) == (expected <= limit ? expected : nil))
        }
      }
    }
  }

  @Test("a pattern whose masks would be too many is compared by rows, with the same distances")
  func rows() {
    var numbers = SplitMix(77)
    for length in [1, 9, 70, 200] {
      let a = (0..<length).map { _ in UInt32.random(in: 0..<20, using: &numbers) }
      var b = a.filter { _ in Int.random(in: 0..<9, using: &numbers) > 0 } + a.prefix(length / 4)
      b.insert(99, at: Int.random(in: 0...b.count, using: &numbers))
      let expected = referenceDistance(a, b)
      let pattern = EditPattern(a, maskLimit: 0)
      b.withUnsafeBufferPointer { b in
        for limit in [0, expected - 1, expected, expected + 3] where limit >= 0 {
          #expect(pattern.distance(to: b, limit: limit) == (expected <= limit ? expected : nil))
        }
      }
    }
  }
}
