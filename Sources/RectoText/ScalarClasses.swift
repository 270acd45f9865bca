internal import CUnicode

/// What a scalar is to tokens. The raw values are those of `cu_token_class`.
package enum ScalarClass: UInt8 {
  case space, wordPart, alone
}

/// The token classes of the basic plane, looked up once: the scan of a memory asks for millions.
private let basicPlane: [UInt8] = (0..<0x10000).map { UInt8(cu_token_class($0)) }

package func scalarClass(_ scalar: UInt32) -> ScalarClass {
  let value = scalar < 0x10000 ? basicPlane[Int(scalar)] : UInt8(cu_token_class(scalar))
  return ScalarClass(rawValue: value) ?? .alone
}

func isWhiteSpace(_ scalar: Swift.Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
