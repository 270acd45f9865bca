import RectoText

@testable import RectoInterchange

/// The rules that a document breaks, in order; `warnings` in place of errors.
func broken(_ document: String, warnings: Bool = false, name: String = "test") throws -> [String] {
  let report = try FileValidator().validate(input(document, name: name))
  return report.problems.filter { ($0.severity == .warning) == warnings }.map(\.rule)
}

/// What a document's problems say, in order.
func told(_ document: String) throws -> [String] {
  try FileValidator().validate(input(document)).problems.map(\.description)
}

/// A TMX of these units.
func tmx(_ units: String, header: String = "") -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <tmx version="1.4"><header creationtool="Recto" creationtoolversion="1" segtype="sentence" \
  o-tmf="none" adminlang="en" srclang="en" datatype="plaintext"\(header)/><body>
  \(units)
  </body></tmx>
  """
}

/// An XLIFF 1.2 with this body.
func xliff1(_ body: String, header: String = "", file: String = "") -> String {
  """
  <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="menu.txt" \
  source-language="en" target-language="nl" datatype="plaintext"\(file)>\(header)<body>
  \(body)
  </body></file></xliff>
  """
}

/// An XLIFF 2.1 with this unit.
func xliff2(_ unit: String, file: String = "", attributes: String = " trgLang=\"nl\"") -> String {
  """
  <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en"\(attributes)
   xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"
   xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"
   xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0"
   xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0"
   xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"
   xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:its="http://www.w3.org/2005/11/its"
   xmlns:own="urn:own"><file id="f1">\(file)<unit id="u1">
  \(unit)
  </unit></file></xliff>
  """
}

/// A segment with this source and, where it is given, this target.
func segment(_ source: String, _ target: String? = nil, id: String? = nil) -> String {
  "<segment\(id.map { " id=\"\($0)\"" } ?? "")><source>\(source)</source>"
    + (target.map { "<target>\($0)</target>" } ?? "") + "</segment>"
}
