extension LanguagePack {
  /// Romanian, in the letters with a comma below and the older ones with a cedilla.
  static let romanian = LanguagePack(
    neverFinal: """
      dl dna d-na dra d-ra d-l dnii dlui d-lui dnei d-nei dr prof prof.dr prof.univ conf conf.dr
      conf.univ lect asist univ ing ec arh av jur acad pr sf sft sfta p.s.s i.p.s arhim mitr ep
      ierom gl mr col lt cpt căp slt plt serg sg cdor gen.lt gen.mr lt.col plut dir dir.gen preș
      preş președ preşed pres vicepreș sen dep secr consil str bd bld blvd bul șos şos p-ța p-ţa
      Al Cal spl jud com mun ex p.ex cf cfr vz i.e e.g resp incl aprox cca apx vs n.b p.s nb red
      trad ed edit coord îngr pref ilustr introd postf adapt colab Of m.of subcap engl germ magh
      fr gr tc sârb bulg ngr
      """,
    beforeNumber: """
      nr nr-ul art alin pct lit par pag pg p pp fig tab vol cap t ed tel fax mob int ap bl sc et
      sect sec anx hot dec og oug l poz col ex dos ord lg § v vv vers st c.p ian febr feb mart mar
      apr iun iul aug sept sep oct nov noiem
      """,
    mayBeFinal: """
      etc ș.a ş.a ș.a.m.d ş.a.m.d ș.c.l ş.c.l ș.u ş.u urm cit op.cit loc.cit ibid s.a s.r.l s.c
      inc ltd jr mil mld km kg cm mm mp ha h min sec î.hr d.hr î.cr d.cr î.e.n e.n hr s.u.a u.e
      n.a n.r n.n n.red n.trad a.m p.m u.s ph.d lat rus bis sup inf gen
      """,
    starters: """
      un o unul una unii unele el ea ei ele eu tu noi voi acest această acești aceşti aceste
      acesta aceasta aceștia aceştia acestea acel acea acei acele în într la pe cu de din dintre
      dintr prin printre printr pentru fără spre către sub peste după înainte până despre contra
      conform potrivit între lângă și şi dar însă iar sau ori ci deci așadar aşadar totuși totuşi
      totodată astfel apoi atunci acum azi astăzi ieri mâine aici acolo când unde cum cine ce care
      cât câte dacă deși deşi că căci fiindcă deoarece întrucât nu da nici doar numai chiar mai
      încă deja foarte poate este e sunt era erau a au am fost va vor avea are aveau se să i s
      toți toţi toate tot fiecare mulți mulţi multe alți alţi alte altul nimeni nimic ceva cineva
      lui lor sa săi sale meu mea nostru noastră dumneavoastră ulterior inițial iniţial
      """)
}
