/// The words by which noise is known, folded.
struct NoisePhrases {
  /// Where a phrase stands in the line.
  enum Place {
    case start, anywhere, end
    /// The line is the phrase, apart from punctuation and numbers.
    case whole
  }

  var noise: NoiseClass
  var place: Place
  /// The longest line that the rule may drop, in words or Chinese characters.
  var maxWords: Int
  /// UTF-8.
  var phrases: [[UInt8]]

  private init(_ noise: NoiseClass, _ place: Place, maxWords: Int, _ phrases: [String]) {
    self.noise = noise
    self.place = place
    self.maxWords = maxWords
    self.phrases = phrases.map { Array($0.utf8) }
  }

  static let all: [NoisePhrases] = english + chinese

  private static let english: [NoisePhrases] = [
    NoisePhrases(
      .caption, .start, maxWords: 60,
      [
        "photo:", "photos:", "photo by", "photo credit", "photograph:", "file photo", "image:",
        "image caption", "image source", "image credit", "media caption", "picture:", "pictured:",
        "credit:", "caption:", "illustration:", "graphic:", "video:", "watch:", "listen:",
      ]),
    NoisePhrases(
      .caption, .anywhere, maxWords: 60,
      [
        "getty images", "shutterstock", "(photo by", "(photo:", "(photo credit", "photo credit:",
        "(image:", "(picture:", "afp via", "(file photo", "handout photo", "photo: ",
        "photograph: ",
        "/ reuters)", "/reuters)", "/afp)", "/ap)", "(credit:",
      ]),
    NoisePhrases(
      .dateline, .start, maxWords: 15,
      [
        "published", "updated", "last updated", "last modified", "posted on", "posted at",
        "first published",
      ]),
    NoisePhrases(
      .readMore, .start, maxWords: 30,
      [
        "read more", "read also", "also read", "read the full", "read the original", "read next",
        "see also", "continue reading", "more on this", "more from", "related:", "related articles",
        "related stories", "related news", "recommended for you", "most read", "most popular",
        "click here", "scroll down", "story continues", "advertisement", "sponsored",
      ]),
    NoisePhrases(
      .readMore, .whole, maxWords: 6,
      ["related", "recommended", "advertisement", "more", "menu", "home", "back to top", "print"]),
    NoisePhrases(
      .share, .start, maxWords: 25,
      [
        "share this", "share on", "share:", "tweet", "follow us", "follow @", "like us on",
        "join us on", "download our app", "download the app",
      ]),
    NoisePhrases(
      .comment, .start, maxWords: 25,
      [
        "leave a comment", "leave a reply", "post a comment", "join the conversation", "comments (",
        "show comments", "view comments", "have your say", "what do you think?",
      ]),
    NoisePhrases(.comment, .whole, maxWords: 4, ["comments", "comment", "reply"]),
    NoisePhrases(
      .newsletter, .start, maxWords: 40,
      [
        "sign up", "subscribe", "get our", "get the latest", "enjoying this article",
        "register now", "log in", "already a subscriber",
      ]),
    NoisePhrases(
      .newsletter, .anywhere, maxWords: 30,
      ["our newsletter", "your inbox", "our daily briefing", "newsletter and"]),
    NoisePhrases(
      .cookie, .anywhere, maxWords: 60,
      ["uses cookies", "use cookies", "cookie policy", "accept all cookies", "cookie settings"]),
    NoisePhrases(
      .disclaimer, .start, maxWords: 120,
      ["disclaimer", "copyright", "©", "denial of responsibility"]),
    NoisePhrases(
      .disclaimer, .anywhere, maxWords: 80,
      [
        "all rights reserved", "views expressed in this", "does not constitute",
        "not financial advice",
        "not investment advice", "informational purposes only", "without prior written",
        "reproduction in whole", "terms of use", "privacy policy",
        "belong to their rightful owners",
      ]),
    NoisePhrases(
      .editorCredit, .start, maxWords: 25,
      [
        "editing by", "reporting by", "edited by", "(reporting by", "(editing by",
        "additional reporting",
      ]),
  ]

  private static let chinese: [NoisePhrases] = [
    NoisePhrases(
      .caption, .start, maxWords: 60,
      [
        "图:", "图/", "图|", "图为", "图片:", "图片来源", "图源", "资料图", "配图", "题图", "上图", "下图",
        "供图", "摄影:", "摄影/", "视频:", "圖:", "圖/", "圖為", "圖片", "資料圖",
      ]),
    NoisePhrases(
      .caption, .end, maxWords: 60,
      ["摄", "摄)", "摄影", "摄影)", "供图", "供图)", "攝", "攝)", "攝影", "攝影)", "(资料图)", "(图)"]),
    NoisePhrases(
      .byline, .start, maxWords: 30,
      ["作者:", "记者:", "文/", "文|", "文:", "撰文:", "撰稿:", "通讯员:", "記者:", "本报记者:", "作者/"]),
    NoisePhrases(
      .dateline, .start, maxWords: 30,
      ["来源:", "发布时间", "更新时间", "发表时间", "时间:", "日期:", "來源:", "原标题:", "稿源:"]),
    NoisePhrases(
      .readMore, .start, maxWords: 40,
      [
        "相关阅读", "延伸阅读", "推荐阅读", "相关新闻", "相关报道", "相关链接", "阅读原文", "阅读全文", "阅读更多",
        "点击查看", "点击阅读", "点击这里", "更多内容", "更多精彩", "猜你喜欢", "热门推荐", "另请参阅", "相關閱讀",
        "延伸閱讀", "广告", "上一篇", "下一篇", "返回首页",
      ]),
    NoisePhrases(
      .share, .start, maxWords: 40,
      [
        "分享到", "分享至", "分享:", "扫码", "扫描", "长按", "关注我们", "关注微信", "点赞", "转发", "微信扫",
        "下载客户端", "下载app", "掃碼", "分享文章", "打开微信",
      ]),
    NoisePhrases(
      .comment, .start, maxWords: 30, ["发表评论", "网友评论", "评论(", "我要评论", "欢迎留言", "參與評論", "写评论"]),
    NoisePhrases(
      .newsletter, .start, maxWords: 40, ["订阅", "欢迎订阅", "欢迎关注", "免费订阅", "訂閱", "点击订阅", "登录", "注册"]),
    NoisePhrases(
      .cookie, .anywhere, maxWords: 80, ["使用cookie", "cookie政策", "接受cookie", "使用 cookie"]),
    NoisePhrases(
      .disclaimer, .start, maxWords: 200, ["免责声明", "版权声明", "声明:", "特别声明", "免責聲明", "版权所有", "©"]),
    NoisePhrases(
      .disclaimer, .anywhere, maxWords: 120,
      [
        "仅代表作者", "不代表本网", "不代表本站", "不构成投资建议", "不构成任何投资", "转载请注明", "未经授权",
        "未经许可", "侵权必究", "违者必究", "版权归原作者", "请联系我们删除", "版權所有",
      ]),
    NoisePhrases(
      .editorCredit, .start, maxWords: 30,
      ["责任编辑", "责编", "编辑:", "(责任编辑", "(编辑", "校对:", "审核:", "監製", "責任編輯", "值班编辑", "[责任编辑", "编辑/"]
    ),
  ]
}
