/// The common form of Chinese characters that are written in several ways: 峯 and 峰, 羣 and 群, 滙 and 匯.
///
/// Two writings of one word, not two words: of characters that both stand in the mainland's standard table none becomes
/// the other in Simplified text (着 and 著), and none that ICU's Traditional-Simplified converts is converted twice.
/// Japan's own forms are left out. `scripts/check-character-variants.py` holds the table against Unihan and ICU.
struct CharacterVariants: Sendable {
  /// For Traditional text as it stands: also what Taiwan and Hong Kong write differently, as 裡 and 裏.
  static let traditional = CharacterVariants(pairs(everywhere) + pairs(traditionalOnly))
  /// For Simplified text, and for Traditional that ICU made Simplified.
  static let simplified = CharacterVariants(
    zip(pairs(everywhere), simplifiedTargets).map { ($0.variant, $1) })

  private static let first: UInt32 = 0x4E00
  /// The common forms of the block from `first` on, 0 where a character is its own.
  private let forms: [UInt16]

  private init(_ pairs: [(variant: UInt32, common: UInt32)]) {
    var forms = [UInt16](repeating: 0, count: 0x9FFF - 0x4E00 + 1)
    for pair in pairs { forms[Int(pair.variant - Self.first)] = UInt16(pair.common) }
    self.forms = forms
  }

  /// The common form of a scalar; itself where it has none.
  ///
  /// - Complexity: O(1).
  func common(_ scalar: UInt32) -> UInt32 {
    guard scalar >= Self.first, scalar <= 0x9FFF else { return scalar }
    let form = forms[Int(scalar - Self.first)]
    return form == 0 ? scalar : UInt32(form)
  }

  /// The pairs of a table: characters of the block from `first` on.
  private static func pairs(_ table: StaticString) -> [(variant: UInt32, common: UInt32)] {
    table.description.split(whereSeparator: \.isWhitespace).compactMap { pair in
      let scalars = pair.unicodeScalars.map(\.value)
      guard scalars.count == 2, scalars.allSatisfy({ (first...0x9FFF).contains($0) }) else {
        return nil
      }
      return (scalars[0], scalars[1])
    }
  }

  /// The common forms of `everywhere`, Simplified.
  private static let simplifiedTargets: [UInt32] = {
    // A line each, so that none is read as part of a phrase.
    let lines = pairs(everywhere).compactMap { Swift.Unicode.Scalar($0.common).map(String.init) }
    let simplified = Folding.simplified(lines.joined(separator: "\n"))
    return simplified.split(separator: "\n").compactMap { $0.unicodeScalars.first?.value }
  }()

  /// Variants that ICU's Traditional-Simplified leaves, each before its common Traditional form.
  private static let everywhere: StaticString = """
    峯峰 滙匯 嶽岳 妳你 牠它 僊仙 冑胄 宂冗 寃冤 劒劍 勅敕 効效 怱匆 悤匆 厓崖 叡睿 啗啖 噉啖 呪咒 甞嘗 囘回 囬回 坵丘 埳坎
    堦階 塡填 婬淫 寳寶 寚寶 峩峨 嵗歲 崘崙 帋紙 幇幫 幙幕 廵巡 徃往 恠怪 慙慚 慽慼 懽歡 拏拿 挐拿 揷插 挿插 揑捏 摠總 搃總
    攷考 敎教 敍敘 暎映 晩晚 煖暖 朶朵 枏楠 枬楠 枱檯 栢柏 栁柳 査查 棊棋 碁棋 棃梨 椶棕 櫈凳 歗嘯 毘毗 氊氈 沲沱 湼涅 澁澀
    濶闊 煑煮 猨猿 蝯猿 麞獐 珎珍 瓈璃 甎磚 甆瓷 畊耕 畧略 疎疏 痺痹 皷鼓 盌碗 葢蓋 覩睹 砦寨 秔粳 稉粳 穉稚 窓窗 窻窗 竒奇
    筯箸 簒篡 糉粽 糭粽 餹糖 紥紮 緜綿 纎纖 缾瓶 罇樽 羗羌 羮羹 飜翻 耼聃 胷胸 脇脅 脃脆 膓腸 舘館 菴庵 蕋蕊 蘂蕊 蜋螂 蠭蜂
    衞衛 裠裙 讐讎 賍贓 趂趁 輙輒 輭軟 辢辣 遶繞 隣鄰 鄕鄉 鉄鐵 銕鐵 鎻鎖 鏁鎖 鑛礦 鈆鉛 閙鬧 隂陰 鞌鞍 鞵鞋 韤襪 頋顧 頟額
    顋腮 飃飄 飡餐 飱飧 饍膳 駞駝 騐驗 騗騙 髙高 鬪鬥 鬦鬥 鬬鬥 鰌鰍 鵞鵝 鵶鴉 鴈雁 麐麟 麪麵 麫麵 黙默 龝秋 粃秕 寔實 衕同
    硃朱 瘉癒 儭襯 撦扯 覔覓 羃冪 筭算 澣浣 濛蒙 矇蒙 噁惡 彫雕 値值 偸偷 呑吞 吿告 娯娛 鎭鎮 呉吳 兎兔 凴憑 処處 収收 呌叫
    噐器 塲場 壻婿 夣夢 奨獎 妬妒 廹迫 彊強 恡吝 悋吝 慂恿 抝拗 昬昏 朙明 槀稿 稾稿 氷冰 炤照 粦磷 犂犁 畆畝 盇盍 碪砧 礟炮
    籄簣 糺糾 綂統 緖緒 縁緣 羙美 聦聰 肎肯 臯皋 舩船 芲花 蘤花 虗虛 蛕蛔 衂衄 襍雜 觧解 詤謊 譌訛 貭質 躱躲 躶裸 逈迥 遡溯
    酧酬 醻酬 鎌鐮 闗關 隠隱 靭韌 鞾靴 飤飼 餙飾 駈驅 騈駢 麄粗 觕粗 黒黑 鼃蛙 磵澗 蔆菱 嫺嫻 幷並 擡抬 汚污 緼縕 艶豔
    """

  /// Variants that ICU makes one Simplified character of, each before the form that is commoner in Traditional text.
  private static let traditionalOnly: StaticString = """
    裏裡 綫線 着著 啓啟 衆眾 牀床 鷄雞 汙污 祕秘 臺台 鈎鉤 恒恆 涌湧 僞偽 爲為 温溫 户戶 説說 脱脫 税稅 鋭銳 悦悅 閲閱 兑兌
    蜕蛻 勛勳 匀勻 歎嘆 粧妝 墻牆 喫吃 脣唇 竈灶 纔才 癡痴 烟煙 菸煙 灾災 繮韁 鉢缽 皁皂 踊踴 葱蔥 藴蘊 醖醞 愠慍 氲氳 揾搵
    卧臥 叙敘 溼濕 覈核 檐簷 稜棱 泄洩 晒曬 咏詠 冲沖 决決 况況 凄淒 凈淨 凉涼 减減 凑湊 盃杯 菓果 栖棲 樑梁 燄焰 燻熏 猫貓
    猪豬 綉繡 羡羨 餚肴 脉脈 脚腳 荆荊 蹟跡 迹跡 踪蹤 銹鏽 鑒鑑 韵韻 鰐鱷 泪淚 携攜 孃娘 洒灑 濬浚 燿耀 盗盜 竪豎 笋筍 籐藤
    粤粵 絶絕 舖鋪 荳豆 莅蒞 藷薯 蝨虱 韮韭 隽雋 廻迴 週周 厨廚 厮廝 厠廁 厦廈 挂掛 綑捆 撑撐 耻恥 蔴麻 秃禿 奬獎 强強 晋晉
    硏研 眞真 錘鎚 艷豔 兇凶 剷鏟 譁嘩 譟噪 嚐嘗 毁毀 燬毀 堤隄 删刪 坟墳 够夠 娱娛 併並 却卻 吊弔 叠疊 羣群 壜罈 燐磷 顔顏
    麤粗 蓆席
    """
}
