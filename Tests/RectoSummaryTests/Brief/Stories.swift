import RectoSummary
import RectoText

/// One event told by several articles, of our own making.
enum Stories {
  static let english = [
    """
    The city of Northaven opened a tram line of 23 kilometres on Monday, the longest in the country. \
    The line links the harbour with the university and the new hospital.

    Trams run every six minutes during the day. They run every twenty minutes at night.

    Shops along the harbour complained about dust and noise during the works. The council paid them \
    9 million crowns in compensation.
    """,
    """
    On Monday Northaven opened the country's longest tram line, which is 23 kilometres long.

    The council had paid the shops 9 million crowns in compensation. Shop owners on the hill got nothing.

    The next tram line will lead to the airport. Its trains will run every ten minutes.
    """,
    """
    Prices of flats near the new tram stops rose by 4 per cent last year. Rents rose by 7 per cent.

    The line of 23 kilometres, the longest in the country, was opened by Northaven on Monday.
    """,
  ].map { Document($0, language: .english) }

  static let chinese = [
    "北港市周一开通一条全长23公里的电车线路，这是全国最长的电车线路。线路连接港口、大学和新建的医院。市政府向港口商铺支付了900万元补偿款。",
    "全国最长的电车线路周一在北港市开通，全长23公里。电车白天每六分钟一班，夜间每二十分钟一班。港口商铺此前获得市政府支付的900万元补偿。",
  ].map { Document($0, language: .simplifiedChinese) }

  static let all = [english, chinese]

  static func summaries(
    _ documents: [Document], _ length: SummaryLength
  ) throws -> [Summary] {
    try documents.map { try $0.summary(length: length, explain: true) }
  }

  static func selection(
    _ documents: [Document], _ options: BriefOptions
  ) throws -> BriefSelection {
    try BriefComposer(options).selection(from: summaries(documents, options.length))
  }
}

extension BriefSelection {
  /// Their numbers as people write them, in the order of the brief.
  var ids: [String] { sentences.map(\.place.description) }
}
