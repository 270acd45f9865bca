internal import Recto

/// An article's text as HTML, every block and every byte of it that is shown, sentence by sentence.
struct BriefArticleText {
  private let document: Document
  private let bytes: [UInt8]
  /// By block: the numbers of its sentences.
  private let sentences: [[Int]]
  private let summary: Summary
  private let mark: (Int, String) -> String

  /// - Parameter mark: Makes the element of a sentence from its number and its text.
  init(_ document: Document, _ summary: Summary, mark: @escaping (Int, String) -> String) {
    self.document = document
    self.summary = summary
    self.mark = mark
    bytes = Array(document.text.utf8)
    var sentences = [[Int]](repeating: [], count: document.blocks.count)
    for (number, sentence) in summary.all.enumerated() { sentences[sentence.block].append(number) }
    self.sentences = sentences
  }

  var html: String {
    var html: [String] = []
    var isInList = false
    for (block, numbers) in zip(document.blocks, sentences) {
      let isItem = block.kind == .listItem
      if isItem != isInList { html.append(isItem ? "<ul>" : "</ul>") }
      isInList = isItem
      let content = content(block.range, numbers)
      switch block.kind {
      case .heading: html.append("<h4>\(content)</h4>")
      case .paragraph: html.append("<p>\(content)</p>")
      case .listItem: html.append("<li>\(content)</li>")
      case .caption: html.append("<p class=\"caption\">\(content)</p>")
      case .quotation: html.append("<blockquote><p>\(content)</p></blockquote>")
      case .tableRow: html.append("<p class=\"row\">\(content)</p>")
      }
    }
    if isInList { html.append("</ul>") }
    return html.joined(separator: "\n")
  }

  private func content(_ range: Range<Int>, _ numbers: [Int]) -> String {
    var html = ""
    var end = range.lowerBound
    for number in numbers {
      let sentence = summary.all[number]
      html += HTMLText.escaped(text(end..<sentence.range.lowerBound))
      html += mark(number, sentence.text)
      end = sentence.range.upperBound
    }
    return html + HTMLText.escaped(text(end..<range.upperBound))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
