import RectoText
import Testing

@Suite struct VolumeCounterTests {
  private func volume(_ text: String, _ language: LanguageTag) throws -> [Int] {
    let volume = try VolumeCounter(language: language).volume(of: text)
    #expect(volume.segments == 1)
    return [volume.words, volume.cjk, volume.cjkWithPunctuation, volume.characters]
  }

  @Test("English counts words, and no 字数")
  func english() throws {
    #expect(try volume("The port isn't open.", .english) == [4, 0, 0, 17])
  }

  @Test("Chinese counts characters with and without its marks, and its Latin words beside them")
  func chinese() throws {
    // GDP 5 and the seven characters; the marks are ， and 。, and % belongs to 5.
    #expect(try volume("GDP增长5%，超过预期。", .simplifiedChinese) == [2, 8, 10, 13])
    #expect(try volume("港口，开放。", .simplifiedChinese) == [0, 4, 6, 6])
  }

  @Test("a number with a point is two runs and no mark")
  func decimal() throws {
    #expect(try volume("3.5亿元", .simplifiedChinese) == [2, 4, 4, 5])
  }

  @Test("a mark of ASCII counts where it touches no letter")
  func asciiMarks() throws {
    #expect(try volume("港口(新)开放", .simplifiedChinese) == [0, 5, 7, 7])
    #expect(try volume("(新) - a", .simplifiedChinese) == [1, 2, 5, 5])
  }

  @Test("Chinese characters in English count as such and not as words")
  func mixed() throws {
    #expect(try volume("The word 港口 means port", .english) == [4, 2, 2, 18])
    #expect(try volume("The word “港口” means port", .english) == [4, 2, 2, 20])
  }

  @Test("Japanese counts kana as characters, long vowels too")
  func japanese() throws {
    #expect(try volume("データを開く。", .japanese)[1...] == [6, 7, 7])
  }

  @Test("sums add every unit")
  func sum() throws {
    var sum = TextVolume()
    let counter = try VolumeCounter(language: .simplifiedChinese)
    sum += counter.volume(of: "港口，新。")
    sum += counter.volume(of: "a港")
    #expect(
      sum
        == TextVolume(segments: 2, words: 1, cjk: 5, cjkWithPunctuation: 7, characters: 7))
  }
}
