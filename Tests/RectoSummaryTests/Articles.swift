import RectoText

/// Articles of our own making.
enum Articles {
  static let english = """
    Harbour city opens its longest tram line

    The city of Northaven opened a tram line of 23 kilometres on Monday, the longest in the country. \
    The line links the harbour with the university and the new hospital.

    "We have waited for this day for eleven years," said Mayor Ada Quill at the opening. She thanked \
    the 4,000 workers who built the bridges and tunnels of the line.

    Trams run every six minutes during the day and every twenty minutes at night. The city expects \
    60,000 passengers a day by the end of next year.

    Shops along the harbour complained about dust and noise during the works. The council paid them \
    9 million crowns in compensation.

    A second tram line to the airport is planned. Its cost is not yet known.
    """

  static let chinese = """
    北港市最长电车线路开通

    北港市周一开通一条全长23公里的电车线路，这是全国最长的电车线路。线路连接港口、大学和新建的医院。

    市长林海在开通仪式上说：“这一天我们等了十一年。”她感谢了修建桥梁和隧道的四千名工人。

    电车白天每六分钟一班，夜间每二十分钟一班。该市预计到明年年底日均客流将达到六万人次。

    港口沿线的商铺曾抱怨施工期间的灰尘和噪音。市政府向商铺支付了900万元补偿款。

    通往机场的第二条电车线路正在规划中。
    """

  static let all = [
    Document(english, language: .english, title: "Harbour city opens its longest tram line"),
    Document(chinese, language: .simplifiedChinese, title: "北港市最长电车线路开通"),
    Document(english, language: .english), Document(chinese, language: .simplifiedChinese),
  ]
}
