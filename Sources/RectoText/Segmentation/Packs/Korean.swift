extension LanguagePack {
  /// Korean: sentences end at the full stop behind a verb; Latin short forms, and the numbers of
  /// dates, have one inside.
  static let korean = LanguagePack(
    neverFinal: latinTitles,
    beforeNumber: latinReferences,
    mayBeFinal: latinEndings,
    starters: """
      그 그는 그가 그녀는 그녀가 그들은 그러나 그리고 하지만 그런데 그래서 그러므로 그렇지만 그러면 그러자 그런 그때 그것은 그래도 따라서 또 또한 이 이는 이것은
      이것이 이런 이에 이와 이어 이후 이전 이날 이제 우리는 우리가 우리 나는 내가 저는 제가 너는 네가 당신은 한편 즉 특히 다만 만약 만일 왜 어떻게 무엇을 무엇이
      언제 어디 어느 누가 지난 최근 오늘 어제 내일 지금 당시 현재 먼저 결국 물론 사실 아마 아직 이미 다시 모든 많은 여러 각 첫 둘째 셋째 마지막으로 예를 반면
      반면에 때문에 왜냐하면 오히려 더구나 게다가 심지어 아니 네 예 여기 거기 저기
      """,
    traits: [.ordinals])
}
