internal import RectoText

/// A web page as its text in order, with the elements around each part, and what its head says.
struct HTMLPage {
  /// A part of the text that begins on a line of its own.
  struct Part {
    var kind: Document.Block.Kind
    /// UTF-8 bytes of `text`.
    var range: Range<Int>
    /// Of the file, from 1.
    var line: Int
    /// The innermost block element around it, a number in `elements`.
    var element: Int
    /// Bytes that are no white space, and how many of these stand in links, dates and code.
    var bytes = 0
    var linkBytes = 0
    var timeBytes = 0
    var codeBytes = 0
    /// A field or button of a form.
    var isControl = false
    /// The level of a heading, 1 to 6; 0 for others.
    var level = 0

    var linkDensity: Double { bytes == 0 ? 0 : Double(linkBytes) / Double(bytes) }
  }

  /// A block element.
  struct Element {
    var marks: HTMLElement
    /// A number in `elements`, smaller than its own; -1 at the root.
    var parent: Int
  }

  /// Every part's text, UTF-8.
  var text: [UInt8] = []
  /// In document order.
  var parts: [Part] = []
  /// Parents before their children; the first is the document itself.
  var elements: [Element] = [Element(marks: .bodyOrRoot, parent: -1)]
  /// What the page says about itself.
  var head = HTMLHead()

  func content(_ part: Part) -> String { String(decoding: text[part.range], as: UTF8.self) }
}
