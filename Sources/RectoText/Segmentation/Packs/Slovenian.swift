extension LanguagePack {
  /// Slovenian, which writes ordinals and many short forms with a full stop.
  static let slovenian = LanguagePack(
    neverFinal: """
      g gdč gdčna dr prof doc mag mr dipl univ ing inž spec akad asist lekt arh odv prim dr.med
      prof.dr doc.dr genmaj podpolk stot por nadpor ppor sv p br msgr bl npr tj t.j t.i t.im oz
      pribl cca ca vklj gl pogl prev ur izd zal op vs cf i.e e.g n.b p.s ured ilustr fot rež zbr
      spr predgl nem angl fr lat gr hrv srb madž šp avstr slov ul nab pok zv predst dir preds
      podpreds tajn
      """,
    beforeNumber: """
      št str čl odst tč pogl sl pril tab pog razd zv knj letn § par p pp vol tel faks gsm mob l r
      t štev jan feb febr mar apr maj jun jul avg sep sept okt nov dec st roj
      """,
    mayBeFinal: """
      itd itn ipd idr dr ur min sek stol st pr.n.št n.št pr.kr po.kr kr d.o.o d.d s.p k.d d.n.o
      inc ltd jr ml mio mrd tis mlrd t ibid op.cit nav.d n.d etc s.d s.l b.d n.m.v preb oseb ed
      nasl polk maj p.m a.m u.s ph.d d.c ga red rus gen
      """,
    starters: """
      v na in a ali to ta te ti tisti tista tisto on ona ono oni one jaz mi vi je so bil bila bilo
      bili bo bodo bi se ne ni niso da kako kaj kdo kje kam kdaj zakaj kateri katera katere ko če
      ker čeprav medtem s z iz od do po za pri pred pod nad o k h ob brez skozi proti med čez
      zaradi poleg razen kljub glede namesto okoli vendar toda zato torej sicer tudi še že le samo
      potem nato zdaj sedaj danes včeraj jutri tu tam tukaj njegov njegova njena njen njihov
      njihova moj naš naša svoj vsi vse vsak vsaka mnogi mnoge nekateri nekatere drugi druge drug
      en ena eno eden kasneje pozneje prej končno najprej tako ampak saj prav morda lahko seveda
      namreč dokler kadar kakor kot odkar hkrati podobno
      """,
    traits: [.ordinals, .syllabicConsonants])
}
