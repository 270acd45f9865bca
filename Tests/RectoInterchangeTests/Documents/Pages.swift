/// Saved pages of our own making, with what such pages hold besides the article.
enum Pages {
  static let english = """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <title>Harbour reopens after storm | The Example Post</title>
    <meta property="og:site_name" content="The Example Post">
    <meta property="og:title" content="Harbour reopens after storm | The Example Post">
    <meta name="author" content="Anna Example">
    <meta property="article:published_time" content="2026-03-12T08:30:00Z">
    <link rel="canonical" href="https://post.example/harbour-reopens">
    <style>p { color: black }</style>
    <script>var menu = "<p>Not a paragraph at all, whatever it looks like, it is a script.</p>";</script>
    </head>
    <body class="single has-sidebar nav-open">
    <div class="cookie-banner"><p>We use cookies to make this page better for you and for our partners, who \
    are many. <button>Accept all</button></p></div>
    <header role="banner"><a href="/">The Example Post</a>
    <nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    <main>
    <article>
    <h1>Harbour reopens after storm</h1>
    <p class="byline">By <a rel="author" href="/anna">Anna Example</a></p>
    <time datetime="2026-03-12T08:30:00Z">12 March 2026</time>
    <figure><img src="pier.jpg" alt="A pier"><figcaption>Two ferries wait outside the harbour. \
    Photo: B. Example</figcaption></figure>
    <p>The harbour reopened on Tuesday after a storm that closed it for three days. Port officials said \
    that 40 ships were wait<b>ing</b> outside.</p>
    <aside class="related"><h2>Related</h2><ul><li><a href="/a">Ten piers that storms destroyed</a></li>
    <li><a href="/b">What a crane costs</a></li></ul></aside>
    <h2>The pier is damaged</h2>
    <p>The storm damaged the northern pier and broke two cranes,
       the port said. &#147;We start with the ferries,&#148; the harbour master said.<br>Fuel ships have to
    wait until the inspection of the pier ends.</p>
    <blockquote><p>Nobody was hurt, and that is what counts for all of us here.</p></blockquote>
    <ul><li>Repairs cost about 3 million euros, the port said on Tuesday evening.</li></ul>
    <div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>
    </article>
    <section id="comments"><h2>Comments</h2>
    <p>I was there and I saw it all with my own eyes, and it was a storm as none before it was.</p>
    <p>The port should have been built elsewhere, as my grandfather said all his life to everybody.</p>
    </section>
    </main>
    <aside class="sidebar"><h3>Most read</h3><p><a href="/c">A cat sat on the pier for a week</a></p></aside>
    <footer><p>© 2026 The Example Post. All rights reserved. No part of this page may be copied.</p></footer>
    </body></html>
    """

  static func chinese(charset: String) -> String {
    """
    <html>
    <head><meta http-equiv="Content-Type" content="text/html; charset=\(charset)">
    <title>港口在風暴後重新開放_示例晚報</title></head>
    <body>
    <div class="nav"><a href="/">首頁</a> <a href="/news">新聞</a> <a href="/sport">體育</a></div>
    <div class="content">
    <h1>港口在風暴後重新開放</h1>
    <div class="info">2026-03-12 08:30 來源：示例晚報 作者：林示例</div>
    <div class="text">
    <p>　　由於風暴，港口關閉了三天，週二重新開放。港口官員說，有四十艘船在外面等候進港。</p>
    <p>　　風暴損壞了北面的碼頭，兩台起重機折斷。港口方面說，修復費用約為三百萬歐元。</p>
    <p>　　港務長說：「我們先放行渡輪。」燃料船要等到碼頭檢查結束之後才能進港，檢查將於週三開始。</p>
    </div>
    <div class="xiangguan"><ul><li><a href="/a">風暴毀掉的十座碼頭</a></li><li><a href="/b">起重機的價格</a></li></ul></div>
    </div>
    <div class="footer"><p>版權所有，未經許可不得轉載。本網站由示例晚報社主辦，地址在港口路一號。</p></div>
    </body></html>
    """
  }
}
