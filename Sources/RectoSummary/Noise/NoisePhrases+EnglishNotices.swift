extension NoisePhrases {
  static let englishNotices: [NoisePhrases] = [
    NoisePhrases(
      .cookie, .start, sure, maxWords: 90,
      """
      this site uses|this website uses|this page uses|our site uses|our website uses|we use cookies
      we and our partners|we value your privacy|we care about your privacy|your privacy|accept all
      accept cookies|reject all|manage cookies|manage preferences|manage consent|manage options
      cookie settings|cookie preferences|cookie policy|cookie notice|cookies help us
      cookie consent|privacy settings|privacy preference|consent preferences|by continuing to
      by using this|by using our|by browsing|by visiting|by accessing|strictly necessary
      essential cookies|allow all|to provide the best experiences|we use technologies
      """),
    NoisePhrases(
      .cookie, .anywhere, sure, maxWords: 80,
      """
      uses cookies|use cookies|use of cookies|cookie policy|accept all cookies|cookie settings
      cookies policy|our cookies|cookies and similar|cookies to improve|cookies to ensure
      cookies to give|cookies to personalise|cookies to personalize|cookies on this|accept cookies
      third-party cookies|ad blocker|adblocker|browsing experience|legitimate interest for|our partners process
      """),
    NoisePhrases(
      .disclaimer, .start, sure, maxWords: 150,
      """
      disclaimer|copyright|(c)|© |denial of responsibility|all rights reserved|terms of use
      terms of service|terms and conditions|terms &|privacy policy|privacy notice|legal notice
      this material may not|this article was originally|this story was originally
      this article originally|this story originally|this article first appeared
      this article has been|this article was first|this article was produced|this article is based
      this article was amended|this story has been|this story was produced|this story was first
      this article is republished|republished with|republished from|reprinted with|reproduced with
      originally published|first published in|editor's note|editors' note|correction:|clarification:
      note to editors|notes to editors|about the author|about the writer|about this article
      the views expressed|views expressed|the opinions expressed|opinions expressed
      the content of this|the information contained|the information provided|the information on this
      this is an automatically|this press release|this post was|this page was last|this page was
      this document is subject|for reprint|to request permission|permission to
      no part of this|any unauthorised|any unauthorized|unauthorised use|unauthorized use
      the above article|the above is|full disclosure|disclosure:|reporting contributed
      we may earn|this post may contain|this article contains affiliate|affiliate links
      if you buy something|when you purchase through|prices correct at|prices are correct
      some material may|content is available under|text is available under|licensed under
      this work is licensed|trademarks|all trademarks|registered office
      registered in england|registered charity|company number|a version of this
      if you have been affected|if you or someone
      """),
    NoisePhrases(
      .disclaimer, .anywhere, sure, maxWords: 120,
      """
      all rights reserved|views expressed in this|views expressed are|opinions expressed in this
      opinions expressed are those|does not constitute|do not constitute|not financial advice
      not investment advice|informational purposes only|information purposes only
      without prior written|without the prior|prior written permission|without written permission
      without permission is|without our permission|reproduction in whole|whole or in part
      may not be reproduced|may not be published|redistributed|terms of use|terms of service
      privacy policy|rightful owners|respective owners|copyright holder|copyright owner
      denial of responsibility|automatic aggregator|automatically aggregated|content aggregator
      will be deleted within|will be removed within|do not want us to publish
      licensed under|creative commons attribution|creative commons licence|creative commons license
      cc by-|affiliate commission|affiliate links|we may earn|earn a commission|earn commission
      responsible for the content of external|not responsible for the content|no responsibility for
      accepts no responsibility|accept no responsibility|assumes no responsibility|no liability for
      was originally published|first appeared on|appeared first on|republished from
      does not necessarily reflect|do not necessarily reflect|not necessarily those of
      hyperlink to the primary|please contact us|contact us by|seek professional advice
      registered trademark|are trademarks of|is a trademark of|are registered trademarks
      provided as is|warranties of any kind|for personal use only|not been edited by|time of publication|supported by a grant|funded by a grant|to request permissions|
      syndicated feed
      """),
    NoisePhrases(
      .disclaimer, .anywhere, strong, maxWords: 80,
      """
      copyright|copyrighted|trademarks|liability|warranty|reproduction|reprinted|permission of
      intellectual property|(c) 20|(c) 19|the author's own|of the author|by email at|contact us at
      consult a|seek the advice|past performance|third parties|at your own risk
      """),
  ]

  static let englishCredits: [NoisePhrases] = [
    NoisePhrases(
      .editorCredit, .start, sure, maxWords: 30,
      """
      editing by|edited by|additional reporting|additional writing|compiled by|with reporting by
      with files from|with additional reporting|with agency inputs|with inputs from|inputs from
      with input from|fact-checked by|proofread by|web editor|desk editor
      associated press writer|ap writer|contributed to this|our standards|translated by
      reviewed by|moderated by
      """),
    NoisePhrases(
      .editorCredit, .anywhere, sure, maxWords: 40,
      """
      contributed to this report|contributed to this story|contributed to this article
      contributed reporting|contributed to this post|; editing by|(editing by|(reporting by
      editing by|thomson reuters trust principles
      """),
    NoisePhrases(
      .editorCredit, .start, strong, maxWords: 30,
      "produced by|reporting by|writing by|reporting and writing by|story by|words by|text by|interview by"
    ),
    NoisePhrases(
      .byline, .start, sure, maxWords: 18,
      """
      written by|posted by|by our|by staff|by the associated|by associated press|by reuters
      by a staff|by daily mail|author:|authors:|writer:|reporter:|correspondent:|from our
      by guest|submitted by|contributed by|by line|guest post by|by:_|by admin
      """),
    NoisePhrases(.byline, .start, weak, maxWords: 12, "by_|from_"),
    NoisePhrases(
      .byline, .anywhere, weak, maxWords: 20,
      """
      correspondent|staff writer|staff reporter|reporter|editor|columnist|contributor|associated press
      press association|for mailonline|for the daily mail|for the telegraph|for cnn|senior writer
      political editor|guest writer|freelance|bureau chief|is a journalist|is a writer|is a reporter|is an editor|is the author of|is based in|covers politics
      """),
    NoisePhrases(
      .byline, .anywhere, strong, maxWords: 35,
      """
      is a staff writer|is a staff reporter|is a senior reporter|is a freelance|is a senior writer
      is a contributing|is a columnist|is a correspondent|is a political reporter|follow him on
      follow her on|follow them on|can be reached at|you can follow
      """),
    NoisePhrases(
      .dateline, .start, strong, maxWords: 18,
      """
      published|updated|last updated|last modified|last edited|posted on|posted at|posted:|posted
      first published|created on|created at|created:|modified:|date:|time:|issued:|release date
      publication date|date published|article history|last reviewed|last changed|changed:|uploaded
      today at|yesterday at
      """),
    NoisePhrases(
      .dateline, .start, weak, maxWords: 12,
      """
      monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon,|tue,|wed,|thu,|fri,|sat,|sun,
      january|february|march|april|may_|june|july|august|september|october|november|december|jan.
      feb.|aug.|sept.|oct.|nov.|dec.
      """),
    NoisePhrases(
      .dateline, .anywhere, strong, maxWords: 9,
      "minutes ago|hours ago|hour ago|days ago|day ago|weeks ago|mins ago"),
    NoisePhrases(
      .dateline, .anywhere, strong, maxWords: 12,
      """
      read time|reading time
      a.m. est|p.m. est|am est|pm est|am et|pm et|am edt|pm edt|am gmt|pm gmt| gmt| bst| utc|updated:
      published:|last updated|last modified
      """),
  ]
}
