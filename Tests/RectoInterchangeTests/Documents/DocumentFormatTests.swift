import Testing

@testable import RectoInterchange

@Suite struct DocumentFormatTests {
  @Test(
    "content decides where it is plain, else the name",
    arguments: [
      ("<!DOCTYPE html><p>x", "-", .html), ("<!doctype HTML>", "notes.txt", .html),
      ("<?xml version='1.0'?><html xmlns='x'>", "a.xml", .html),
      ("<!-- x --><html>", "a.md", .html),
      ("<div>x</div>", "-", .html), ("<div>x</div>", "README.md", .markdown),
      ("<p>is a tag</p>", "a.txt", .text), ("<x>y</x>", "-", .text), ("plain", "a.HTM", .html),
      ("plain", "a.md", .markdown), ("plain", "-", .text), ("", "-", .text), ("", "a.html", .html),
      ("---\ntitle: x\n---\ny", "-", .markdown), ("---\ntitle: x\n---\ny", "a.txt", .text),
      ("---\nno end", "-", .text), ("<", "-", .text), ("<!--", "-", .text),
      ("# maybe a remark", "notes", .text),
    ] as [(String, String, DocumentFormat)])
  func detect(text: String, name: String, format: DocumentFormat) {
    #expect(DocumentFormat.detect(text, fileName: name) == format)
  }
}
