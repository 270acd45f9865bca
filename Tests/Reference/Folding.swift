import Foundation

/// Folding as docs/words.md defines it, a scalar at a time and without libicu: the slow twin of `Folding.fold`.
///
/// - Complexity: O(*n*), some microseconds a scalar.
public func referenceFold(_ text: String) -> String {
  var folded = String.UnicodeScalarView()
  var run: [Unicode.Scalar] = []
  for scalar in text.unicodeScalars {
    if scalar.properties.generalCategory == .otherNumber {
      folded += caseFoldedNFKC(run).unicodeScalars
      folded.append(scalar)
      run = []
    } else {
      run.append(scalar)
    }
  }
  folded += caseFoldedNFKC(run).unicodeScalars
  let words = folded.split(whereSeparator: \.properties.isWhitespace)
  return words.map { String($0) }.joined(separator: " ")
}

/// toNFKC_Casefold, D145 of the Unicode Standard's section 3.13: each scalar mapped by itself, then all normalised.
private func caseFoldedNFKC(_ scalars: [Unicode.Scalar]) -> String {
  var mapped = String.UnicodeScalarView()
  for scalar in scalars { mapped += caseFoldedNFKC(scalar).unicodeScalars }
  return String(mapped).precomposedStringWithCanonicalMapping
}

/// The property NFKC_Casefold of a scalar: folded, normalised and rid of what may be ignored until nothing changes.
private func caseFoldedNFKC(_ scalar: Unicode.Scalar) -> String {
  var current = String(scalar)
  while true {
    var folded = String.UnicodeScalarView()
    for scalar in current.unicodeScalars
    where !scalar.properties.isDefaultIgnorableCodePoint {
      folded += caseFolded(scalar).unicodeScalars
    }
    let next = String(folded).precomposedStringWithCompatibilityMapping
    if next.unicodeScalars.elementsEqual(current.unicodeScalars) { return next }
    current = next
  }
}

/// Full case folding from the case mappings. Cherokee folds to capitals and the dotless i stays, as
/// the Unicode Standard says they do.
private func caseFolded(_ scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  case 0x131, 0x13A0...0x13F5: String(scalar)
  case 0x13F8...0x13FD, 0xAB70...0xABBF: scalar.properties.uppercaseMapping
  default:
    mapped(mapped(scalar.properties.lowercaseMapping, \.uppercaseMapping), \.lowercaseMapping)
  }
}

private func mapped(_ text: String, _ mapping: (Unicode.Scalar.Properties) -> String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result += mapping(scalar.properties).unicodeScalars }
  return String(result)
}
