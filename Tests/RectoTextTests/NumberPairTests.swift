import RectoText
import Testing

@Suite struct NumberPairTests {
  private func values(_ text: String, _ language: LanguageTag) -> Set<Quantity> {
    Set(reader(language).mentions(in: text).map(\.quantity.meetingValue))
  }

  @Test(
    "translations hold the same quantities",
    arguments: [
      ("本公司一季度投入300万元。", "The company invested 3 million yuan in the quarter."),
      ("预算为３００万元。", "The budget is RMB 3 million."),
      ("捐款三百万元。", "They gave three million yuan."),
      ("市值达1.2万亿美元。", "It is worth 1.2 trillion US dollars."),
      ("用户超过3,500万。", "It has more than 35 million users."),
      ("产量下降了两成。", "Output fell by 20 %."),
      ("这条线路于二〇二四年开通。", "The line opened in 2024."),
      ("该校成立于民国113年。", "The school was founded in 2024."),
      ("会议定于3月5日举行。", "The meeting is on 5 March."),
      ("我们周二出发。", "We leave on Tuesday."),
      ("失业率为百分之五点二。", "Unemployment stands at 5.2 percent."),
      ("央行上调利率25个基点。", "The bank raised rates by 25 basis points."),
      ("利差扩大0.25个百分点。", "The spread widened by 25 basis points."),
      ("支持率上升了3个百分点。", "Support rose three percentage points."),
      ("三分之二的代表投了赞成票。", "Two-thirds of the delegates voted in favour."),
      ("五分之一的学生迟到。", "One in five students came late."),
      ("一半的席位空着。", "Half of the seats were empty."),
      ("列车下午3点20分到站。", "The train arrives at 3:20 p.m."),
      ("他六点半起床。", "He gets up at half past six."),
      ("商店早上7点开门。", "The shop opens at 7 a.m."),
      ("第3章讨论安装。", "Chapter 3 is about installation."),
      ("请参阅第二十一条。", "See Article 21."),
      ("他获得第三名。", "He came in third place."),
      ("气温降至零下5度。", "It was minus five degrees."),
      ("数值设为-1时不限制。", "Set it to -1 for no limit."),
      ("这座桥长1.5公里。", "The bridge is 1.5km long."),
      ("村里有两千零八口人。", "The village has 2,008 people."),
      ("亏损3.5亿元。", "The loss was CNY 350 million."),
      ("门票售价五十欧元。", "Tickets cost €50."),
      ("基金募集28亿 英镑。", "The fund raised £2.8bn."),
      ("一百二十名工人参加了培训。", "One hundred and twenty workers were trained."),
      ("他们等了两年半。", "They waited two and a half years."),
      ("这种做法始于20世纪90年代。", "The practice began in the 1990s."),
      ("预计3至5百万人受益。", "An estimated 3–5 million people benefit."),
      ("展览从3月5日至8日。", "The show runs March 5–8."),
      ("费用为每月30至50美元。", "It costs $30-50 a month."),
      ("三四个人就够了。", "Three or four people are enough."),
      ("成活率不足千分之五。", "Fewer than 0.5 % survive."),
      ("公元前221年统一。", "It was united in 221 BC."),
      ("我们星期天休息。", "We are closed on Sundays."),
      ("主队以2比1获胜。", "The home side won 2-1."),
      ("十月的订单是九月的三倍。", "Orders in October were three times those of September."),
      ("叁拾伍万元整。", "350,000 yuan only."),
      ("他花了一千零五十日元。", "He spent 1,050 yen."),
      ("这是第二次会谈。", "It is the second meeting."),
      ("每分钟120次。", "120 times a minute."),
      ("2024年3月5日（星期二）", "Tuesday, March 5, 2024"),
      ("百分之百的把握。", "We are 100 per cent sure."),
      ("二十一世纪", "the 21st century"),
      ("净利润１２．５亿港元。", "Net profit was HK$1.25 billion."),
      ("十年间增长两倍。", "It grew twofold in ten years, two times over."),
    ])
  func agreement(_ chinese: String, _ english: String) {
    let pair = (values(chinese, .simplifiedChinese), values(english, .english))
    #expect(!pair.0.isEmpty)
    #expect(pair.0 == pair.1)
  }

  @Test(
    "wrong translations do not",
    arguments: [
      ("亏损3.5亿元。", "The loss was 35 million yuan."),
      ("利率上调25个基点。", "Rates rose by 50 basis points."),
      ("市值1.2万亿美元。", "It is worth 1.2 billion US dollars."),
      ("捐款300万元。", "They gave 3 million dollars."),
      ("产量下降两成。", "Output fell by 2 %."),
      ("会议在3月5日。", "The meeting is on May 3."),
      ("我们周二出发。", "We leave on Thursday."),
      ("上升了2个百分点。", "It rose by 2 per cent."),
      ("三万五千人", "3,500 people"), ("第十三章", "Chapter 30"), ("三分之一", "two thirds"),
      ("下午3点20分", "3:40 p.m."), ("零下5度", "5 degrees"), ("2024年", "in 2023"),
      ("二十世纪八十年代", "the 1990s"), ("1,234个", "1.234 of them"),
    ])
  func disagreement(_ chinese: String, _ english: String) {
    let pair = (values(chinese, .simplifiedChinese), values(english, .english))
    #expect(!pair.0.isEmpty && !pair.1.isEmpty)
    #expect(pair.0 != pair.1)
  }

  @Test(
    "other languages meet English",
    arguments: [
      ("de", "Der Umsatz stieg um 3,5 Mio. Euro.", "Sales rose by €3.5m."),
      ("de", "Am 5. März kamen 1.234 Gäste.", "On 5 March 1,234 guests came."),
      ("fr", "Le 1er mars, 2,5 millions de foyers.", "On March 1, 2.5 million homes."),
      ("es", "Costó 3 mil millones de euros el martes.", "It cost €3 billion on Tuesday."),
      ("it", "Il 25 per cento, 3 miliardi di euro.", "25 percent, 3bn euros."),
      ("pt", "Em 25 de dezembro de 2023, 3 milhões.", "On December 25, 2023, 3 million."),
      ("ru", "5 марта 2024 года, 3,5 млрд рублей.", "5 March 2024, 3.5 billion roubles."),
      ("nl", "Op maandag 12,5 procent.", "On Monday 12.5 percent."),
      ("pl", "5 marca, 3,5 mln zł", "5 March, 3.5 million zlotys"),
      ("ja", "3月5日（火）、3億5000万円。", "Tuesday 5 March, 350 million yen."),
      ("ko", "3월 5일, 5퍼센트, 3조 원", "March 5, 5 per cent, 3 trillion won"),
      ("fr", "vingt-cinq élèves", "twenty-five pupils"),
      ("de", "drei Millionen", "three million"),
    ])
  func others(_ language: String, _ text: String, _ english: String) throws {
    let said = values(text, try LanguageTag(language))
    #expect(!said.isEmpty)
    #expect(said == values(english, .english))
  }
}
