import RectoText
import Reference
import Testing

@Suite struct ExactNumberTests {
  @Test(
    "equal values are equal and hash alike",
    arguments: [
      ("3.50", "3.5"), ("0300", "300"), ("-0", "0"), ("0.0", "0"), ("2/4", "0.5"), ("6/4", "1.5"),
      ("4/6", "2/3"), ("10/30", "1/3"), ("-4/6", "-2/3"), ("5/40", "0.125"), ("9/3", "3"),
    ])
  func equality(_ a: String, _ b: String) throws {
    let (a, b) = (try #require(ExactNumber(a)), try #require(ExactNumber(b)))
    #expect(a == b)
    #expect(Set([a, b]).count == 1)
  }

  @Test(
    "a number is written as it is read",
    arguments: [
      "0", "7", "-12.5", "0.05", "-0.001", "35000000", "2/3", "-7/3", "1/30", "100.01", "1/455",
    ])
  func description(_ text: String) throws {
    #expect(try #require(ExactNumber(text)).description == text)
  }

  @Test(
    "what is no number is refused",
    arguments: ["", "-", ".", "1.", ".5", "1.2.3", "a", "1e5", "1/0", "1/2/3", "٣", "1 0", "--1"])
  func refusal(_ text: String) {
    #expect(ExactNumber(text) == nil)
  }

  @Test("values are ordered as numbers are")
  func order() throws {
    let ascending = [
      "-100", "-2", "-2/3", "-0.5", "0", "0.05", "1/3", "0.5", "2/3", "1", "10", "99.5",
    ]
    let numbers = try ascending.map { try #require(ExactNumber($0)) }
    for (i, a) in numbers.enumerated() {
      for (j, b) in numbers.enumerated() { #expect((a < b) == (i < j), "\(a) \(b)") }
    }
  }

  @Test("whole numbers of 64 bits come and go")
  func ints() {
    var random = SplitMix(3)
    for value in [0, 1, -1, 10, Int(Int32.max), -4_000_000_000]
      + (0..<200).map({ _ in
        Int.random(in: -1_000_000_000_000_000...1_000_000_000_000_000, using: &random)
      })
    {
      #expect(ExactNumber(value).int == value)
      #expect(ExactNumber(value).description == String(value))
    }
    #expect(ExactNumber(Int.max).description == String(Int.max))
    #expect(ExactNumber(Int.min).description == String(Int.min))
  }

  @Test("powers of ten move the point only")
  func scaling() throws {
    let number = try #require(ExactNumber("3.5"))
    #expect(number.scaled(byPowerOfTen: 8).description == "350000000")
    #expect(number.scaled(byPowerOfTen: -3).description == "0.0035")
    #expect(try #require(ExactNumber("2/3")).scaled(byPowerOfTen: 6).description == "2000000/3")
    #expect(ExactNumber(0).scaled(byPowerOfTen: 9) == ExactNumber(0))
    #expect(ExactNumber(0).negated == ExactNumber(0))
  }

  @Test("five hundred digits keep every one")
  func length() throws {
    let digits = "1" + String(repeating: "2345678901", count: 50)
    let number = try #require(ExactNumber(digits))
    #expect(number.description == digits)
    #expect(number.int == nil)
    #expect(number < number.scaled(byPowerOfTen: 1))
  }
}
