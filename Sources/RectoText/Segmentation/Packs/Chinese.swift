extension LanguagePack {
  static let simplifiedChinese = LanguagePack(
    neverFinal: latinTitles,
    beforeNumber: latinReferences,
    mayBeFinal: latinEndings,
    continuations: "的 地 得 之 等 与 和 及 或 就 便",
    speechVerbs: "说 道 说道 问 问道 喊 喊道 叫 叫道 答 答道 回答 笑道 叹 叹道 想 写道 表示 指出 称 讲 补充 强调")

  static let traditionalChinese = LanguagePack(
    neverFinal: latinTitles,
    beforeNumber: latinReferences,
    mayBeFinal: latinEndings,
    continuations: "的 地 得 之 等 與 和 及 或 就 便",
    speechVerbs: "說 道 說道 問 問道 喊 喊道 叫 叫道 答 答道 回答 笑道 嘆 嘆道 想 寫道 表示 指出 稱 講 補充 強調")
}
