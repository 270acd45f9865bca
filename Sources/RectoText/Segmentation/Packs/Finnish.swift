extension LanguagePack {
  /// Finnish, where a full stop makes an ordinal of a number, and cases end in it too.
  static let finnish = LanguagePack(
    neverFinal: """
      esim ks vrt ns ts ko po em nk ent synt alk nyk muist vars erit tark huom vert tri toht prof
      maist lis dos ins dipl.ins di fil.tri fil.maist lääk oik vt va hra rva nti pres joht toimj
      toim.joht pj pääsiht siht kansaned ed asess kirkkoh past arkkip piisp kenr kenrl kenrm ev
      evl maj kapt luutn ltn ylil vänr kers alik korpr res ye suom käänt kirj kuv ohj säv sov toim
      valok piirt tuott näytt pääos nimim lat engl saks ruots ven ransk esp ital kreik unk vir vs
      cf i.e e.g n.b p.s st k.o ao yl ylim tod.näk luult mah mahd keskim enint väh vähint sis viit
      os
      """,
    beforeNumber: """
      s ss siv nro nr n:o no puh p klo vol vsk nid n v vv § mom art fax gsm luk kuv taul liit kpl
      tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk k ark os
      kohd ps par
      """,
    mayBeFinal: """
      jne ym yms tms jms jnpp tjsp ynm kpl hlö hlöä hv eaa jaa e.a.a j.a.a ekr jkr e.kr j.kr mk
      mmk km kg cm ha h t min sek v vk kk pv pvm milj mrd mlrd tuh pros etc inc ltd jr sr kand
      yliopp yo os yks mon virk va evp a.s o.s s.a s.l ibid op.cit max maks jälj alv p.a n.k seur
      mm san
      """,
    starters: """
      se ne hän he me te minä sinä tämä tuo nämä nuo mutta ja tai sekä eli vai kun jos koska
      vaikka että jotta kuin joka jotka mikä mitä kuka kenen missä mistä mihin milloin miten miksi
      kuinka siellä täällä tuolla sieltä täältä sinne tänne nyt sitten silloin myös vain ei en
      emme ette eivät älä on oli ovat olivat olisi voi voivat pitää täytyy kaikki monet jotkut
      jokainen moni muut muu toinen toiset molemmat usein aina joskus koskaan ehkä kuitenkin
      lisäksi siksi joten siis vielä jo enää tänään eilen huomenna myöhemmin aiemmin ensin lopuksi
      ennen jälkeen aikana ilman mukaan samalla toisaalta näin niin siten tässä tästä tähän tällä
      tällöin tätä siinä siitä siihen sillä siltä sen sitä sekin niiden niitä heidän heille hänen
      hänet hänelle minun minulla meidän teidän sinun itse kukaan mikään yhä melkein noin sama
      toki tosin tosiaan kyllä joo
      """,
    endings: "nro",
    traits: [.ordinals])
}
