import Testing

@testable import RectoText

/// The ranges in ScalarKinds.swift leave out nothing that properties say.
@Suite struct ScalarKindTests {
  private static let scalars = (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init)

  @Test("blanks, letters, digits and cases are those of Unicode")
  func letters() {
    let different = Self.scalars.filter { scalar in
      let properties = scalar.properties
      let category = properties.generalCategory
      return
        !(scalar.isBlank == properties.isWhitespace && scalar.isLetter == properties.isAlphabetic
        && scalar.isDigit == (category == .decimalNumber)
        && scalar.isLower == properties.isLowercase
        && scalar.isUpper == (properties.isUppercase || category == .titlecaseLetter))
    }
    #expect(different == [])
  }

  @Test("brackets and quotation marks are those of Unicode, and ¿ and ¡ open")
  func brackets() {
    // Vertical forms, and brackets of scripts that the rules do not look at.
    let isExempt = { (value: UInt32) in
      (0xF3A...0xF3D).contains(value) || value == 0x169B || value == 0x169C
    }
    let different = Self.scalars.filter { scalar in
      let category = scalar.properties.generalCategory
      let opens = category == .openPunctuation || category == .initialPunctuation
      let closes = category == .closePunctuation || category == .finalPunctuation
      return !isExempt(scalar.value)
        && (scalar.opens != (opens || scalar == "¿" || scalar == "¡") || scalar.closes != closes)
    }
    #expect(different == [])
  }

  @Test("invisible scalars are the format controls outside rare scripts")
  func invisible() {
    for value in [0xAD, 0x61C, 0x200B, 0x200D, 0x200E, 0x202A, 0x2066, 0xFEFF] as [UInt32] {
      #expect(Unicode.Scalar(value)?.isInvisible == true)
    }
    #expect(!Unicode.Scalar("a").isInvisible && !Unicode.Scalar("中").isInvisible)
  }
}
