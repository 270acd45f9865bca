extension LanguagePack {
  /// Vietnamese: ranks, degrees and kinds of towns go before names, alone or joined by full stops.
  static let vietnamese = LanguagePack(
    neverFinal: """
      ts ths th.s tskh pgs gs gs.ts pgs.ts gs.tskh pgs.tskh ts.bs pgs.ts.bs gs.bs ths.bs gs.vs bs
      bs.cki bs.ckii bscki bsckii ks kts ds ls nsnd nsưt ngnd ngưt nghs lm gm ht đđ ths.ks pts tp
      tx tt đ đc nxb cty vd v.d i.e e.g cf vs dr mr mrs ms p.s n.b xt
      """,
    beforeNumber: """
      đt dđ sđt tel fax tr trg s ch chg đ h b q t p ph km sn tk ql tl qđ no vol kp tdp
      """,
    mayBeFinal: "v.v vv v.v.v s.đ.d tr kg km cm mm m ha inc ltd corp jr sr u.s ph.d a.m p.m",
    starters: """
      các những một mỗi mọi trong ngoài trên dưới theo từ tại ở với cho về của khi nếu nhưng và
      hay hoặc mà thì vì do bởi tuy mặc dù nên ông bà chị cô chú tôi tao ta chúng họ nó hắn đây đó
      này kia thế sau trước đến cũng đã đang sẽ còn chỉ không chưa có là được bị ai gì sao nào đâu
      bao hôm ngày tháng hiện nay nhiều ít vài tất cả cùng ngay vẫn rồi bên để nhằm qua như việc
      sự cuộc người con điều dẫu giá hễ cứ vậy thậm đồng song riêng đặc thực tiếp cuối đầu lúc bây
      trải suốt giữa bằng nhờ dựa căn nói xin hãy đừng phải cần muốn
      """,
    letterWords: "ạ à ừ ư ờ ơ á ở ý")
}
