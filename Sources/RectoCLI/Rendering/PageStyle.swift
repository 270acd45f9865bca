/// What all pages of HTML share: measure and fonts, a fit one for each language.
enum PageStyle {
  /// Needs the colours --ink and --page.
  static let base = """
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; max-width: 76rem; padding: 1.25rem; color: var(--ink); background: var(--page);
      font: 1rem/1.55 "Noto Sans", "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: anywhere;
    }
    :lang(zh), :lang(zh-Hans) {
      font-family: "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei",
        "WenQuanYi Micro Hei", sans-serif;
    }
    :lang(zh-Hant), :lang(zh-TW) {
      font-family: "Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei",
        sans-serif;
    }
    :lang(zh-HK), :lang(zh-MO) {
      font-family: "Noto Sans CJK HK", "Noto Sans HK", "PingFang HK", "Microsoft JhengHei", sans-serif;
    }
    :lang(ja) {
      font-family: "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif;
    }
    :lang(ko) {
      font-family: "Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
    }
    """
}
