import RectoSummary
import RectoText
import Testing

@Suite struct NoiseFilterTests {
  private func excluded(
    _ line: String, in article: String, _ language: LanguageTag, title: String? = nil
  ) throws -> NoiseClass? {
    let document = Document(article, language: language, title: title)
    let all = try document.summary(length: .ratio(1)).all
    return try #require(all.first { line.hasPrefix($0.text) }, "\(line) is lost").excluded
  }

  @Test(
    "English lines of a saved page are told from the article",
    arguments: [
      ("This site uses cookies to remember you.", .cookie),
      ("By Ada Quill, harbour correspondent", .byline),
      ("Photo: the new bridge at dawn", .caption),
      ("The bridge on Monday. (Photo by Tom Reed)", .caption),
      ("Published 12 March 2026, 14:05", .dateline), ("12/03/2026 14:05 GMT", .dateline),
      ("Read more: the harbour's long winter", .readMore), ("Advertisement", .readMore),
      ("Share this story with friends", .share), ("Follow us on every network", .share),
      ("Leave a comment", .comment), ("Comments (12)", .comment),
      ("Sign up for the morning letter.", .newsletter), ("Get it in your inbox.", .newsletter),
      ("Copyright 2026 Northaven Post", .disclaimer), ("All rights reserved.", .disclaimer),
      ("Reporting by Ada Quill; editing by Tom Reed", .editorCredit),
      ("Timeline of the works", .heading),
    ] as [(String, NoiseClass)])
  func english(_ line: String, noise: NoiseClass) throws {
    #expect(try excluded(line, in: Articles.english + "\n\n" + line, .english) == noise)
  }

  @Test(
    "Chinese lines of a saved page are told from the article",
    arguments: [
      ("本网站使用Cookie改善您的体验。", .cookie), ("记者：林海", .byline), ("图为新建的大桥", .caption),
      ("周一的新大桥 李明 摄", .caption), ("来源：北港日报", .dateline),
      ("2026年3月12日 14:05", .dateline), ("相关阅读：港口的冬天", .readMore), ("扫码关注我们", .share),
      ("分享到朋友圈", .share), ("发表评论", .comment), ("订阅我们的早报", .newsletter),
      ("免责声明：本文仅供参考。", .disclaimer), ("（责任编辑：王小明）", .editorCredit), ("工程大事记", .heading),
      ("还没有账号？立即注册。", .newsletter), ("继续即表示您同意服务条款和隐私政策。", .disclaimer),
      ("欢迎对本文提出意见。", .comment), ("由 Ada Quill 撰写，由 Tom Reed 编写。", .byline),
    ] as [(String, NoiseClass)])
  func chinese(_ line: String, noise: NoiseClass) throws {
    let article = Articles.chinese + "\n\n" + line
    #expect(try excluded(line, in: article, .simplifiedChinese) == noise)
  }

  @Test(
    "sentences of the article that begin like noise stay",
    arguments: [
      "Sharecroppers along the river asked for help.", "By noon the trams were full.",
      "The minister read more than forty letters.", "Moreover, the works went on at night.",
      "On 12 March 2026 the works began.",
    ])
  func article(_ line: String) throws {
    let article = Articles.english + "\n\n" + line + "\n\nThe works ended in May."
    #expect(try excluded(line, in: article, .english) == nil)
  }

  @Test("nothing stands behind the end of an article")
  func afterEnd() throws {
    let tail = "Copyright 2026 Northaven Post.\n\nThe weather tomorrow will be fine and dry."
    let article = Articles.english + "\n\n" + tail
    let all = try Document(article, language: .english).summary(length: .ratio(1)).all
    #expect(all.last?.excluded == .afterEnd)
  }

  @Test("a notice at the top ends nothing")
  func noticeAtTop() throws {
    let article = "Copyright 2026 Northaven Post.\n\n" + Articles.english
    let all = try Document(article, language: .english).summary(length: .ratio(1)).all
    #expect(all.first?.excluded == .disclaimer)
    #expect(!all.contains { $0.excluded == .afterEnd })
  }

  @Test("captions and headings that a document knows are noise")
  func blocks() throws {
    let parts: [(String, Document.Block.Kind)] = [
      ("A new line.", .heading), ("The mayor spoke at noon.", .paragraph),
      ("A tram crosses the bridge.", .caption), ("Trams run at night.", .listItem),
    ]
    var (text, blocks) = ("", [Document.Block]())
    for (part, kind) in parts {
      let start = text.utf8.count
      text += part
      blocks.append(Document.Block(kind, range: start..<text.utf8.count))
      text += "\n"
    }
    let document = Document(text, language: .english, title: nil, blocks: blocks)
    let all = try document.summary(length: .ratio(1)).all
    #expect(all.map(\.excluded) == [.heading, nil, .caption, nil])
  }

  @Test("where everything looks like noise, nothing is dropped")
  func onlyNoise() throws {
    let text = "Share this story\nRead more: the harbour\nCopyright 2026"
    let all = try Document(text, language: .english).summary(length: .ratio(1)).all
    #expect(all.map(\.excluded) == [nil, nil, nil])
    #expect(all.filter(\.isSelected).count == 3)
  }

  @Test("every class has a name of its own")
  func names() {
    #expect(Set(NoiseClass.allCases.map(\.rawValue)).count == NoiseClass.allCases.count)
  }
}
