import Recto
import Testing

@Suite struct ReviewTests {
  private let source = AlignmentSide(
    language: .english,
    sentences: ["\"Yes.\"", "Two boats came.", "We saw them.", "It rained.", "The end."])
  private let target = AlignmentSide(
    language: .simplifiedChinese, sentences: ["“是的。”", "来了两艘船。", "我们看见了。", "下雨了。", "完。"])

  private func documents(_ beads: [(Range<Int>, Range<Int>)]) throws -> AlignedDocuments {
    AlignedDocuments(
      source, target,
      alignment: try Alignment(
        beads: beads.map { Bead(source: $0, target: $1, cost: 0, confidence: 0.6) }))
  }

  private func straight() throws -> AlignedDocuments {
    try documents((0..<5).map { ($0..<$0 + 1, $0..<$0 + 1) })
  }

  private func text(_ table: [[String]]) -> String {
    table.map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private func review(_ text: String) throws -> Review {
    let contents = try ReviewSheet.contents(Array(text.utf8), name: "s.tsv", of: source, target)
    return try Review(contents, of: source, target, file: "s.tsv")
  }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try review(text)
      return []
    } catch let error as ReviewError {
      return error.faults.map { "\($0.location): \($0.reason)" }
    } catch {
      return [String(describing: error)]
    }
  }

  /// The sheet of the straight alignment, its rows changed.
  private func edited(_ change: (inout [[String]]) -> Void) throws -> String {
    var table = ReviewSheet.table(of: try straight())
    change(&table)
    return text(table)
  }

  @Test("a sheet keeps the first four columns, and says where each row came from")
  func table() throws {
    let table = ReviewSheet.table(of: try documents([(0..<2, 0..<1), (2..<5, 1..<5)]))
    #expect(
      Array(table[0].prefix(7)) == [
        "en", "zh-Hans", "confidence", "bead", "status", "source", "target",
      ])
    #expect(table[0][7].hasPrefix("id#"))
    #expect(
      table[1] == ["\"Yes.\" Two boats came.", "“是的。”", "0.6", "0,1:0", "", "0+1", "0", "s0+1t0"])
  }

  @Test("an untouched sheet says nothing, raw or quoted, in any encoding and with any line ends")
  func untouched() throws {
    let raw = try edited { _ in }
    let quoted = text(
      ReviewSheet.table(of: try straight()).map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
      })
    let comma = quoted.replacing("\t", with: ",")
    let semicolon = quoted.replacing("\t", with: ";").replacing("\n", with: "\r\n")
    var files = [raw, raw.replacing("\n", with: "\r\n"), quoted, comma, semicolon].map {
      Array($0.utf8)
    }
    files.append([0xEF, 0xBB, 0xBF] + Array(quoted.utf8))
    files.append([0xFF, 0xFE] + raw.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    for bytes in files {
      let contents = try ReviewSheet.contents(bytes, name: "s", of: source, target)
      #expect(contents.rows.count == 5 && contents.isWhole)
      let review = try Review(contents, of: source, target, file: "s")
      #expect(review.confirmed.isEmpty && review.rejected.isEmpty && review.unmarkedChanges.isEmpty)
      #expect(review.deletedSource.isEmpty && review.deletedTarget.isEmpty)
    }
  }

  @Test("ok confirms; new numbers merge and split, a new text corrects")
  func edits() throws {
    let review = try review(
      edited { table in
        table[1][4] = "OK "
        table[2][5] = "1, 2"
        table[2][6] = "1-2"
        table[2][4] = "✓"
        table[4][1] = "下过雨。"
        table.remove(at: 3)
      })
    #expect(
      review.anchors == [
        Anchor(source: 0..<1, target: 0..<1), Anchor(source: 1..<3, target: 1..<3),
        Anchor(source: 3..<4, target: 3..<4),
      ])
    #expect(review.confirmed.map(\.targetText) == [nil, nil, "下过雨。"])
    #expect(review.confirmed.allSatisfy { $0.sourceText == nil })
    // The correction says nothing in its status.
    #expect(review.unmarkedChanges == [4])
    #expect(review.deletedSource.isEmpty)
  }

  @Test("confirmed pairs are reviewed units with their texts; rejected and deleted ones are none")
  func units() throws {
    let review = try review(
      edited { table in
        table[1][4] = "ok"
        table[2][4] = "no"
        table[4][0] = "It was raining."
        table[4][4] = "ok"
        table.remove(at: 3)
      })
    #expect(review.rejectedCount == 1 && review.deletedSource == [2] && review.deletedTarget == [2])
    let files = AlignmentSource(source: "/a", target: "/b")
    let units = try straight().units(from: files, user: "li", review: review)
    #expect(units.map { $0.variants[0].text } == ["\"Yes.\"", "It was raining.", "The end."])
    #expect(units.map(\.origin.confidence) == [nil, nil, 0.6])
    // The context is the document's.
    #expect(units[1].context.previous == .text("We saw them."))
    let next = ReviewSheet.table(of: try straight(), review: review)
    #expect(next.dropFirst().map { $0[4] } == ["ok", "no", "no", "ok", ""])
    #expect(next[4][0] == "It was raining.")
    let again = try self.review(text(next))
    #expect(again.anchors == review.anchors && again.confirmed[1].sourceText == "It was raining.")
  }

  @Test("a text that is moved to another row by hand is a correction, and not lost")
  func moved() throws {
    let review = try review(
      edited { table in
        table[2][0] = "Two boats came. We saw them."
        table[3][0] = "It rained."
        for row in 2...3 { table[row][4] = "ok" }
      })
    #expect(review.confirmed.map(\.sourceText) == ["Two boats came. We saw them.", "It rained."])
  }

  @Test(
    "a sentence without a counterpart is confirmed where it stands, and a translation may be added")
  func alone() throws {
    let documents = try documents([(0..<1, 0..<1), (1..<2, 1..<1), (2..<5, 1..<4), (5..<5, 4..<5)])
    var table = ReviewSheet.table(of: documents)
    table[2][4] = "ok"
    table[2][1] = "来了船。"
    table[4][4] = "ok"
    let review = try review(text(table))
    #expect(
      review.anchors == [
        Anchor(source: 1..<2, target: 1..<1), Anchor(source: 5..<5, target: 4..<5),
      ])
    let units = documents.units(
      from: AlignmentSource(source: "/a", target: "/b"), review: review)
    #expect(units[1].variants.map(\.text) == ["Two boats came.", "来了船。"])
    #expect(units.count == 3)
  }

  @Test(
    "sentences without a counterpart on both sides may all be confirmed, in any order of the rows",
    arguments: [
      // At the end, in the middle, at the start; each with rows of each side between the same pairs.
      ["0 0", "1 -", "- 1"], ["0 0", "- 1", "1 -"],
      ["0 0", "1 -", "- 1", "2 -", "- 2", "- 3", "3 -", "4 4"],
      ["0 0", "- 1", "- 2", "1 -", "2 -", "3 3", "4 -", "- 4"],
      ["- 0", "0 -", "1 1"], ["0 -", "- 0", "1 1"], ["0 -", "- 0"], ["- 0", "0 -"],
      // Sorted otherwise.
      ["- 4", "4 -", "1 -", "- 2", "- 1", "2 -", "3 3", "0 0"],
      ["1 1", "0 -", "- 0"],
    ])
  func aloneOnBothSides(rows: [String]) throws {
    let lines = rows.map { row in
      "ok\t" + row.replacing("-", with: "").replacing(" ", with: "\t") + "\n"
    }
    let sheet = "status\tsource\ttarget\n" + lines.joined()
    #expect(faults(sheet).isEmpty)
    let anchors = try review(sheet).anchors
    #expect(anchors.count == rows.count)
    for (a, b) in zip(anchors, anchors.dropFirst()) {
      #expect(a.source.upperBound <= b.source.lowerBound)
      #expect(a.target.upperBound <= b.target.lowerBound)
    }
    // Rows in the documents' order stay in it.
    guard !rows[0].contains("4"), rows[0] != "1 1" else { return }
    #expect(
      anchors.map { anchor in
        [anchor.source, anchor.target].map { $0.first.map(String.init) ?? "-" }
          .joined(separator: " ")
      } == rows)
  }

  @Test("contradictions are told with both lines")
  func contradictions() throws {
    let crossing = try edited { table in
      table[2][6] = "2"
      table[3][6] = "1"
      for row in 2...3 { table[row][4] = "ok" }
    }
    #expect(faults(crossing) == ["s.tsv:4: the pair crosses that of line 3; change one of the two"])
    let shared = try edited { table in
      table[2][5] = "1+2"
      for row in 2...3 { table[row][4] = "ok" }
    }
    #expect(
      faults(shared) == [
        "s.tsv:4: the source sentence 2 stands in this line and in line 3; change one of the two"
      ])
    let target = try edited { table in
      table[2][6] = "1+2"
      for row in 2...3 { table[row][4] = "ok" }
    }
    #expect(faults(target)[0].contains("the target sentence 2 stands in this line and in line 3"))
  }

  @Test(
    "cells that say nothing sensible are told with their line",
    arguments: [
      (5, "9", "there is no sentence 9 in 'en': the last is 4"),
      (5, "1+3", "must follow one another"),
      (5, "two", "names no sentences"), (4, "perhaps", "the status 'perhaps' is none"),
      (7, "b1", "the id 'b1' is none of this sheet"), (0, "#NAME?", "took a text for a formula"),
      (0, "", "has lost a text"),
    ])
  func badCells(column: Int, text: String, reason: String) throws {
    let faults = faults(try edited { $0[2][column] = text })
    #expect(faults.count == 1)
    #expect(faults[0].hasPrefix("s.tsv:3: ") && faults[0].contains(reason), "\(faults)")
  }

  @Test("all faults are told at once; a confirmed row must name a sentence")
  func allFaults() throws {
    let faults = faults(
      try edited { table in
        table[1][5] = "x"
        table[2][4] = "maybe"
      })
    #expect(faults.count == 2)
    let empty = self.faults(
      try edited { table in
        table[2] = ["a", "b", "", "", "ok", "", "", ""]
      })
    #expect(
      empty == [
        "s.tsv:3: the row names no sentence; write the numbers of one at least, or delete the row"
      ])
  }

  @Test("a sheet of other documents, and a table that is none, are refused")
  func foreign() throws {
    let sheet = try edited { _ in }
    var other = source
    other.sentences[0] = "No."
    #expect(throws: ReviewError.self) {
      try ReviewSheet.contents(Array(sheet.utf8), name: "s", of: other, target)
    }
    #expect(faults("en\tzh\na\tb\n")[0].contains("s.tsv:1: the first row lacks status"))
    #expect(!faults("").isEmpty)
  }

  @Test("rows of numbers alone are anchors, and what they leave out is not deleted")
  func handMade() throws {
    let review = try review("status\tsource\ttarget\nok\t1\t1.0\nok\t3–4\t3..4\n\t2\t2\n")
    #expect(
      review.anchors == [
        Anchor(source: 1..<2, target: 1..<2), Anchor(source: 3..<5, target: 3..<5),
      ])
    #expect(review.deletedSource.isEmpty)
  }

  @Test("rows may be sorted otherwise, and a row may be added beside one that was split")
  func sorted() throws {
    let joined = ReviewSheet.table(
      of: try documents([(0..<1, 0..<1), (1..<3, 1..<3), (3..<5, 3..<5)]))
    var table = joined
    table[2][5] = "1"
    table[2][6] = "1"
    table[2][4] = "ok"
    table.append(["", "", "", "", "", "2", "2", ""])
    table = [table[0]] + table.dropFirst().reversed()
    let review = try review(text(table))
    #expect(review.anchors.map(\.source) == [1..<2, 2..<3])
    #expect(review.confirmed.allSatisfy { $0.sourceText == nil && $0.targetText == nil })
  }

  @Test("the least sure come first where that is asked for")
  func order() throws {
    let beads = [(0..<2, 0.9), (2..<3, 0.3), (3..<5, 0.7)].map { range, confidence in
      Bead(source: range, target: range, cost: 0, confidence: confidence)
    }
    let alone = Bead(source: 5..<6, target: 5..<5, cost: 0, confidence: 0.99)
    let sorted = ReviewSheet.Order.doubtful.sorted(beads + [alone])
    #expect(sorted.map(\.source.lowerBound) == [5, 2, 3, 0])
    #expect(ReviewSheet.Order.document.sorted(beads) == beads)
  }

  @Test(
    "statuses may be typed in full width or in capitals",
    arguments: ["ＯＫ", "Ok", " ok ", "ｏｋ", "Ｙ", "１", "✓"])
  func wideStatus(word: String) throws {
    let review = try review(edited { $0[2][4] = word })
    #expect(review.confirmed.map(\.place.source) == [1..<2])
    #expect(review.unmarkedChanges.isEmpty)
  }

  @Test("lines may end with a carriage return alone, with and without quotation marks")
  func carriageReturns() throws {
    let sheet = try edited { $0[2][4] = "ok" }
    let review = try review(sheet.replacing("\n", with: "\r"))
    #expect(review.confirmed.map(\.place.source) == [1..<2] && review.deletedSource.isEmpty)
    let bad = try edited { $0[2][4] = "hm" }
    #expect(faults(bad.replacing("\n", with: "\r")).first?.hasPrefix("s.tsv:3: ") == true)
  }

  @Test("a sheet without identifiers may hold a quotation mark that nothing closes")
  func loneQuote() throws {
    let rows = [
      "en\tzh\tstatus\tsource\ttarget", "\"Yes.\"\t“是的。”\tok\t0\t0",
      "Two boats came.\t来了两艘船。\tok\t1\t1", "\"It rained.\t下雨了。\tok\t3\t3", "The end.\t完。\tok\t4\t4",
    ]
    let review = try review(rows.map { $0 + "\n" }.joined())
    #expect(review.confirmed.map(\.place.source.lowerBound) == [0, 1, 3, 4])
    #expect(review.confirmed.map(\.sourceText) == [nil, nil, "\"It rained.", nil])
  }

  @Test("a sheet of the same documents the other way round says so")
  func turned() throws {
    let aligned = AlignedDocuments(
      target, source,
      alignment: try Alignment(
        beads: (0..<5).map {
          Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, cost: 0, confidence: 0.6)
        }))
    let faults = faults(text(ReviewSheet.table(of: aligned)))
    #expect(faults.count == 1)
    #expect(faults.first?.contains("the other way round, from zh-Hans to en") == true)
  }
}
