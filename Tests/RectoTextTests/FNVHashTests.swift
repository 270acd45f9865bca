import RectoText
import Testing

@Suite("FNV-1a")
struct FNVHashTests {
  /// From the reference code of Fowler, Noll and Vo.
  @Test(
    "hashes of 64 bits are the published ones",
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("b", 0xAF63_DF4C_8601_F1A5),
      ("foo", 0xDCB2_7518_FED9_D577), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func published(text: String, hash: UInt64) {
    #expect(FNVHash(text.utf8).value == hash)
  }

  @Test(
    "hashes of 128 bits are the published ones",
    arguments: [
      ("", 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D),
      ("a", 0xD228_CB69_6F1A_8CAF_7891_2B70_4E4A_8964),
      ("foobar", 0x343E_1662_793C_64BF_6F0D_3597_BA44_6F18),
    ] as [(String, UInt128)])
  func published128(text: String, hash: UInt128) {
    #expect(FNVHash128(text.utf8).value == hash)
  }

  @Test("bytes may come one by one or all at once")
  func steps() {
    var hash = FNVHash()
    for byte in "渡轮".utf8 { hash.add(byte) }
    #expect(hash == FNVHash("渡轮".utf8))
    var parts = FNVHash()
    parts.add("渡".utf8)
    parts.add("轮".utf8)
    #expect(parts == hash)
  }

  @Test("a whole number below 256 is a byte, a larger one is not its bytes")
  func numbers() {
    var (number, byte) = (FNVHash(), FNVHash())
    number.add(whole: 0x61)
    byte.add(0x61 as UInt8)
    #expect(number == byte)
    var (scalar, bytes) = (FNVHash(), FNVHash())
    scalar.add(whole: 0x6E21)
    bytes.add([0x21, 0x6E] as [UInt8])
    #expect(scalar != bytes)
  }

  @Test("the text is hexadecimal")
  func text() {
    #expect(FNVHash("a".utf8).text == "af63dc4c8601ec8c")
  }
}
