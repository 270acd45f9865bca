@testable import RectoSummary
import Reference
import Testing

@Suite struct TermNumbersTests {
  @Test("numbers are those of a dictionary, in order of first appearance", arguments: [0, 1, 1000])
  func dictionary(_ capacity: Int) {
    var random = SplitMix(5)
    // Hashes that fall into few slots, too.
    let hashes = (0..<5000).map { _ -> UInt64 in
      let value = UInt64.random(in: 0..<900, using: &random)
      return value % 3 == 0 ? value << 32 | value : value &* 0x9E37_79B9_7F4A_7C15
    }
    var numbers = TermNumbers(capacity: capacity)
    var twin: [UInt64: Int] = [:]
    for hash in hashes {
      let expected = twin[hash] ?? twin.count
      twin[hash] = expected
      let number = numbers.number(of: hash)
      #expect(number == expected)
    }
    let count = numbers.count
    #expect(count == twin.count)
    for number in 0..<count {
      let hash = numbers.hash(of: number)
      #expect(twin[hash] == number)
    }
    for (hash, expected) in twin {
      let number = numbers.known(hash)
      #expect(number == expected)
    }
    let unknown = numbers.known(0xDEAD_BEEF_0BAD_F00D)
    #expect(unknown == nil)
  }
}
