extension LanguagePack {
  /// Bengali: the danda ends sentences; the full stop and the visarga shorten names and titles.
  static let bengali = LanguagePack(
    neverFinal: """
      ড ডা ডাঃ ডঃ মো মোঃ মোহা মু মুহ মুহা মোসা মোছা মোসাঃ প্রফে অধ্যা অধ্যাপ প্রকৌ ইঞ্জি এড এডভো
      অ্যাড অ্যাডভো এ্যাড ব্যারি লে লেঃ মে জে ব্রিগে ক্যাপ্টে শ্রী শ্রীমতী মি মিঃ মিস মিসেস রেভা
      রেভ আঃ হাঃ সৈঃ হা সম্পা অনু উদা বি.দ্র দ্র দ্রঃ তুল পং স্ব পণ্ডি \(latinTitles)
      """,
    beforeNumber: """
      পৃ পৃঃ নং ক্র খ মোবা ফো অনু বি সং খ্রি তাং \(latinReferences)
      """,
    mayBeFinal: """
      এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ ডব্লু এক্স ওয়াই জেড
      লি লিঃ কোং প্রা প্রাঃ কি.মি কিমি মি সে.মি মি.মি কি.গ্রা গ্রা মি.গ্রা মি.লি খ্রি খ্রিঃ খ্রীঃ
      খ্রি.পূ খ্রিঃপূঃ রু টা হি ইত্যা পি.এইচ.ডি বি.এ এম.এ বি.বি.সি এম.পি বি.এন.পি এস.এস.সি
      এইচ.এস.সি \(latinEndings)
      """,
    letterWords: "না কি কী যে সে তা",
    traits: [.fullStopsShorten])
}
