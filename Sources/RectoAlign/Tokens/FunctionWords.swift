/// Words that hold a sentence together and say little of what it is about, as stems.
enum FunctionWords {
  static let all = Set((english + chinese).split(whereSeparator: \.isWhitespace).map(String.init))

  private static let english = """
    a an the of to in on at by for with and or but as is are was were be been being it its this that these those i you
    he she we they me him her us them my your his our their s t not no do doe did does have has had will would can could
    so if than then there here from into out up down off over about also just veri very what which who whom when where
    how all ani any some ll re ve d m don didn isn wasn couldn wouldn
    """

  private static let chinese = """
    的 了 着 是 在 也 就 都 而 及 与 和 或 一 个 有 这 那 不 他 她 它 我 你 们 我们 你们 他们 她们 上 下 中 里 地 得 过 把 被 对
    从 到 说 之 其 以 为 于 啊 吧 吗 呢 又 还 很 一个 这个 那个 什么 没有 没 去 来 要 会 能 可以
    """
}
