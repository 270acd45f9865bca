extension NoisePhrases {
  /// The longest of the lists: captions, links and prompts here; notices and credits in a file of their own.
  static let english: [NoisePhrases] =
    englishCaptions + englishLinks + englishPrompts + englishNotices + englishCredits

  private static let englishCaptions: [NoisePhrases] = [
    NoisePhrases(
      .caption, .start, sure, maxWords: 60,
      """
      photo:|photos:|photo by|photos by|photo credit|photo courtesy|photograph:|photograph by
      photography by|photography:|file photo|file image|file picture|handout photo|image:|images:
      image caption|image source|image credit|image copyright|image courtesy|media caption|picture:
      pictures:|pictured:|picture credit|picture by|credit:|credits:|caption:|illustration:
      illustration by|graphic:|infographic:|figure:|video:|watch:|listen:|watch video|watch the video
      watch live|watch now|listen now|listen to this article|listen to the article|gallery:
      photo gallery|image gallery|in pictures:|slideshow|media playback|this video can not
      this video cannot|video caption|video credit|play video|your browser does not support
      ap photo|courtesy photo|stock photo|stock image|cover image|featured image|header image
      """),
    NoisePhrases(
      .caption, .anywhere, sure, maxWords: 60,
      """
      getty images|getty/|/getty|shutterstock|istockphoto|(photo by|(photo:|(photo credit
      photo credit:|photo by:|(image:|(image credit|(picture:|afp via|reuters via|via reuters
      (file photo|(file)|credit...|credit: |reuters/|afp/getty|handout via|photo: |photograph: |picture: |image: |photos: |/ reuters
      /reuters|/afp|/ afp|afp/|/ap)|ap photo|/shutterstock|alamy|epa-efe|/epa|epa/|pa wire
      pa media|press association images|(credit:|photo courtesy|image courtesy|picture courtesy
      courtesy of getty|via unsplash|on unsplash|via pexels|via flickr|via wikimedia
      wikimedia commons|flickr/|zuma press|sipa usa|rex features|rex/|adobe stock|anadolu agency
      /bloomberg|xinhua/|(xinhua photo|screenshot:|screengrab|screen grab
      """),
    NoisePhrases(
      .caption, .start, strong, maxWords: 50,
      """
      pictured_|pictured,|pictured left|pictured right|pictured above|above:|below:|left:|right:
      above, |top:|bottom:|clockwise from|from left|in this photo|in this file photo
      in this undated|in this image|in this handout|in this picture|this photo shows
      this undated photo|a file photo|an undated photo|an aerial view of|a general view of
      a view of the|an undated handout|a screenshot of|a still from|image shows|photo shows
      picture shows|scroll down for|figure 1|fig. 1|fig. 2|figure 2|source: |sources: |exclusive video
      """),
    NoisePhrases(
      .caption, .end, strong, maxWords: 50,
      """
      (pictured)|pictured|file photo|handout|courtesy photo|pictured left|pictured right
      stock image|stock photo|(left)|(right)|photo|photos|(video)|/ap|/epa|(above)|(below)
      """),
  ]

  private static let englishLinks: [NoisePhrases] = [
    NoisePhrases(
      .readMore, .start, sure, maxWords: 40,
      """
      read more|read also|also read|read this|read next|read the full|read the original
      read full|read our|read original|read here|read related|must read|click here|click to
      click the link|click on the link|tap here|tap to|see also|see more|see related|see all
      continue reading|keep reading|more on this|more from|more on:|more about|more:|more stories
      more news|more information:|more like this|related:|related articles|related article
      related stories|related story|related news|related links|related content|related topics
      related coverage|related posts|related reading|recommended for you|recommended reading
      recommended stories|recommended articles|recommended:|you may also|you might also
      you may like|most read|most popular|most viewed|most shared|trending now|trending:|top stories
      latest news|latest stories|latest headlines|latest posts|latest articles|recent posts
      recent articles|recent stories|popular posts|editor's picks|editors' picks|editor's choice
      don't miss|in case you missed|what to read next|up next|next story|next article|next post
      next up|previous story|previous article|previous post|story continues|article continues
      advertisement|advertising|sponsored content|sponsored by|paid content|promoted content
      promoted:|partner content|skip to|skip advert|skip ad|back to top|return to top|scroll down
      scroll to|jump to|go to top|back to home|find out more|learn more|discover more|explore more
      for more on|for more information|for more details|for more news|for more stories
      for the latest|for further information|for full coverage|full coverage|full story|full article
      view more|view all|view full|view image|view gallery|view photos|reuse this|view original|view comments|show more|show all|load more
      explore the latest|further reading|external links|this article continues|the story continues
      elsewhere on|around the web|from around the web|from our partners|special report:
      watch more|check out our|check out more|check out the|download the full|download pdf
      open in app|view in app|view in browser
      """),
    NoisePhrases(
      .readMore, .whole, sure, maxWords: 8,
      """
      related|recommended|advertisement|more|menu|hide caption|toggle caption|trending stories|this content|loading comments|
      related stories|like loading|opens in new window|home|print|back|top|next|previous|close|search
      trending|popular|latest|headlines|navigation|breadcrumb|site map|sitemap|contact|contact us
      about us|about|help|login|log in|sign in|sign up|register|account|my account|faq|archives
      archive|categories|category|tags|topics|sections|news|sport|sports|business|opinion|world
      politics|technology|culture|lifestyle|entertainment|videos|video|photos|podcasts|live|weather
      table of contents|contents|page|pages|subscribe|subscribe now|support us|newsletters
      newsletter|shop|store|jobs|careers|advertise|advertise with us|terms|privacy|cookies|legal
      imprint|accessibility|skip|edit|e-edition|save|saved|save for later|listen|play|pause|mute
      gallery|loading|read|share|ad|ads|ad choices|adchoices|all|see all|view all|show all|details
      """),
    NoisePhrases(
      .readMore, .end, sure, maxWords: 30,
      """
      read more|click here|click here to read|read more here|full story here|read on|learn more
      find out more|see more|more here|here to read more|continue reading|more details here
      """),
    NoisePhrases(
      .readMore, .anywhere, strong, maxWords: 30,
      """
      click here|link below|links below|button below|article continues|story continues
      you might be interested|you may be interested|our full coverage|for more on this|visit our
      visit the website|on our website|our website|our homepage|our home page|tap here|the link in
      full list of|our live blog|our coverage|market updates|news updates|latest updates|latest headlines
      """),
    NoisePhrases(
      .readMore, .start, weak, maxWords: 25,
      """
      read|watch|click|tap|see|view|visit|discover|explore|learn|listen|check out|go to|find|open
      download|browse|more|also|related|recommended|try|get|play|shop|buy|order|next|previous
      here's|here are|here is|want more|looking for|need
      """),
    NoisePhrases(
      .navigation, .start, sure, maxWords: 30,
      """
      filed under|posted in|tagged:|tagged in|tagged with|tags:|topics:|categories:|category:
      keywords:|you are here|home >|home /|home »|home ›|home¦|in this article|in this story
      on this page|table of contents|jump to section|select language|choose your|language:
      edition:|search for:|page 1 of|powered by|proudly powered|designed by
      loading|please wait|please enable|enable javascript|javascript is|javascript must
      your browser|this site requires|page not found|error 404|permalink|permanent link|http
      www.|isbn|doi:|issn|printed from|print edition|print this|print page
      """),
  ]

  private static let englishPrompts: [NoisePhrases] = [
    NoisePhrases(
      .share, .start, sure, maxWords: 35,
      """
      share this|share on|share:|share via|share with|share article|share story
      share your story|tweet this|tweet|retweet|pin it|pin this|follow us
      follow our|follow @|follow me on|follow him on|follow her on|follow them on|follow the author
      follow topics|like us on|join us|join our|find us|connect with us
      stay connected|download our|get our app|get the app|get our|copy link|copy url|copy this link
      link copied|copied to|email this|e-mail this|email a friend|send to a friend
      bookmark this|save this|save article|add to favorites|add to favourites|add us
      watch us|subscribe to our|subscribe on|contact us|call us|text us|email us
      got a story|got a tip|have a story|have a tip|do you have a|do you know more|if you have a story
      tell us|let us know|get in touch|support our|support us|support independent|donate
      make a donation|make a contribution
      """),
    NoisePhrases(
      .share, .anywhere, strong, maxWords: 35,
      """
      on facebook and|on twitter and|on twitter @|on facebook,|on twitter,|on instagram,|on x and
      follow us|follow @|like us on|join us on|our facebook|our twitter|our instagram|our youtube
      our telegram|our whatsapp|our app|app store|google play|share this|share your|tell us
      get in touch|email us|e-mail us|contact us|supporting our|support our|our journalism|our newsroom|our work|our reporting|
      our social media|social media channels
      our channel|our page
      """),
    NoisePhrases(
      .share, .start, strong, maxWords: 30,
      """
      share the|share to|share it|share or|send us|send this|contact the|donate|become a|help us
      contribute to|we need your|like our|send your|follow the|follow this|visit us|visit our
      """),
    NoisePhrases(
      .share, .anywhere, weak, maxWords: 20,
      "this article|this story|this page|this post|this site|our site|our readers|our stories|our team"
    ),
    NoisePhrases(
      .share, .anywhere, weak, maxWords: 25,
      """
      facebook|twitter|instagram|linkedin|whatsapp|telegram|pinterest|youtube|tiktok|reddit|flipboard
      snapchat|weibo|wechat|messenger|tumblr|threads|mastodon|bluesky|discord|patreon|your friends
      """),
    NoisePhrases(
      .share, .start, weak, maxWords: 25,
      """
      share|follow|like|join|send|email|e-mail|tell|call|contact|pin|save|bookmark|support|donate
      please|help|if you|do you|have you|are you|did you|got|enjoyed|enjoying|love
      """),
    NoisePhrases(
      .comment, .start, sure, maxWords: 35,
      """
      leave a comment|leave a reply|leave your|leave us|post a comment|post your|post comment
      join the conversation|join the discussion|comments have been|comments are moderated|comments on this|submit a letter|
      have you been affected|join the debate|comments (|show comments
      view comments|view all comments|read comments|load comments|hide comments|add a comment
      add comment|add your comment|write a comment|comment on this|comment now
      comments are closed|comments closed|comment below|have your say
      what do you think|what are your thoughts|let us know in|tell us what
      share your thoughts|share your views|share your opinion|share your comment|no comments
      be the first|log in to|login to|sign in to|please log in|please sign in|please login
      report this|report abuse|report an error|report error|see a typo|spotted an error
      spotted something|notice an error|you must be logged in|all comments|oldest first
      newest first|reply to|in reply to|rate this|did you find|take our
      poll:|quiz:|cast your vote|letters to the editor|send a letter
      your email address will not|required fields|name (required)|this comment
      """),
    NoisePhrases(
      .comment, .start, strong, maxWords: 25,
      """
      vote|take the|was this|did you like|report a|submit a|what's your|comments are|write your
      sort by|rate this
      """),
    NoisePhrases(
      .comment, .whole, sure, maxWords: 6,
      """
      comments|comment|reply|replies|shares|views|likes|upvote|downvote|report|feedback|discuss
      discussion|your comment|your name|submit|send|cancel|no comments|no comments yet
      min read|minute read|minutes read|mins read|minutes ago|hours ago|days ago|mins ago|shares
      people like this|followers|like|liked|helpful|facebook|twitter|whatsapp|instagram|telegram|linkedin
      pinterest|youtube|reddit|tiktok|messenger|weibo|wechat|tweet|email|e-mail|copy link|pin it
      """),
    NoisePhrases(
      .comment, .anywhere, strong, maxWords: 30,
      """
      comments below|comment below|comments section|in the comments|comment section|your comments
      your thoughts|your feedback|your opinion|min read|minute read|logged in|be the first to|want to hear from you|for publication|community guidelines
      required fields|email address will not be published
      """),
    NoisePhrases(
      .newsletter, .start, sure, maxWords: 45,
      """
      sign up|signup|subscribe|subscribe to|get the latest|get breaking|get the best
      get our|get alerts|get notified|get daily|get unlimited|get full access|get access
      get exclusive|get the news|get the morning|get a daily|receive our
      receive daily|enjoying this|enjoyed this|like this story|liked this|register now
      register to|register for|register here|already a subscriber|already subscribed|catch all the|already a member|already registered
      already have an account|not a subscriber|become a member|become a subscriber|create an account
      create a free|try it free|free trial|this article is for
      this content is|this story is for|to continue reading|to read this|you have reached
      you've reached|you have read|you have free|your email
      our newsletter|newsletter:|the newsletter|daily newsletter|weekly newsletter|morning briefing
      stay informed|stay up to date|stay updated|stay in the know|stay ahead|stay tuned
      want to read|want to know more|never miss|don't miss out|keep up to date|be the first to know|want more
      want the latest|unsubscribe|by signing up|by subscribing
      by submitting|by clicking|by entering your|by providing|by registering|thank you for subscribing
      thank you for reading|thanks for reading|thanks for signing|thank you for signing
      delivered to your|sent to your|turn on notifications|enable notifications|allow notifications
      """),
    NoisePhrases(
      .newsletter, .anywhere, sure, maxWords: 40,
      """
      our newsletter|our newsletters|your inbox|our daily briefing|our weekly|our mailing list
      our email list|subscribe to our|sign up for our|sign up here|subscribe here|subscribe now
      subscribe today|unsubscribe at any|opt out at any|cancel anytime|cancel any time
      free newsletter|daily newsletter|weekly newsletter|morning newsletter|email newsletter
      to our podcast|to the newsletter
      """),
    NoisePhrases(
      .newsletter, .anywhere, strong, maxWords: 30,
      """
      newsletter|newsletters|sign up|direct to you|emailed to you|sent to you|straight to your|every morning|already subscribed|
      your email|email address|subscribe to|subscribe|push notifications
      breaking news alerts|news alerts|our subscribers|digital subscription|free trial|free account
      registered users|to your door|terms and conditions apply|all access|per month|unlimited access
      our podcast|premium content|log in|paywall
      """),
    NoisePhrases(
      .newsletter, .start, strong, maxWords: 30,
      """
      enter your|your email|email address|e-mail address|manage your|create your|start your|unlock
      love this|want to get|receive the|get more|get news|get stories|keep up with|to read the
      """),
    NoisePhrases(
      .newsletter, .start, weak, maxWords: 25,
      "get|enter|register|log in|sign|stay|never|receive|want|already|start|choose|select|enable"),
  ]
}
