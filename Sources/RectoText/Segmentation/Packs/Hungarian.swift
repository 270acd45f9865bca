extension LanguagePack {
  /// Hungarian: ordinals and regnal numbers take a full stop, and companies and laws are named by
  /// short forms with one.
  static let hungarian = LanguagePack(
    neverFinal: """
      dr id ifj özv prof dr.med dr.habil habil Szt gr br mgr msgr p főt pl ún u.n kb ill ui vö ld
      lsd vsz v.ö tkp többny ált rendsz ang ném fr lat gör ol szl átd szül elh ezr alez őrgy szds
      fhdgy hdgy főhdgy vőrgy vörgy altbgy vezds vezőrgy tbk zls őrm főtörzsőrm törm ftörm szkv
      őrv szerk főszerk össz összeáll graf fényk bev jegyz vál vez ügyv ügyvez főig pk elnökh titk
      i.e e.g cf vs N.B p.s
      """,
    beforeNumber: """
      sz ssz hrsz old o köt k fej évf bek § p pp em fszt ltp tel fax mob krt u v ker irsz pf á
      tábl t r Ptk Btk Mt Be Kbt Gt Ket Ákr Szja Art Ctv Étv Tny Alaptv Tvr Korm kat l lsd ld
      vö jan febr márc ápr máj jún júl aug szept szep okt nov dec ca kb fsz
      """,
    mayBeFinal: """
      stb s.a.t s.t.b kft bt zrt nyrt rt kkt kht kv áfész inc ltd jr sr i.sz i.e kr.e kr.u kr e u
      sz szd old köt ker krt em vm m mrd mio mft eft min max mp ha bp isk gimn úth u.o uo i.m u.a
      ua s.k sk pk u.i p.h tvr mod vkit vki vmi vhol vhova a.m p.m d.c ph.d cit op.cit ibid szerk
      kiad ford
      """,
    starters: """
      a az egy ez azok ezek ezt azt ő ők én te mi ti ön önök és de hogy ha mert amikor ahol aki
      akik ami amely amelyek ahogy mint vagy sem nem igen is csak már még most ma tegnap holnap
      itt ott így úgy akkor ekkor aztán azután utána majd később előbb először végül ezért azért
      tehát viszont azonban ugyanakkor ráadásul továbbá pedig mégis ugyanis hiszen bár noha habár
      miután mielőtt mivel miközben amíg hol mikor miért hogyan ki kik mit milyen melyik mennyi
      hány minden mindenki mindez sok néhány egyes más mások több sokan senki semmi valaki valami
      van volt vannak voltak lesz lett nincs kell lehet szerint között után előtt alatt eddig
      azóta ebben abban ebből abból erre arra ennek annak evvel ezzel azzal ettől attól talán
      persze természetesen például végre szintén mindig soha gyakran néha ezután ezenkívül
      emellett olyan ilyen valószínűleg
      """,
    traits: [.ordinals])
}
