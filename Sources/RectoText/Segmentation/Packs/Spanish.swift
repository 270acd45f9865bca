extension LanguagePack {
  static let spanish = LanguagePack(
    neverFinal: """
      sr sra srta sres sras srtas dr dra dres dras d dña don prof profa profs ing lic licda arq abog gral cnel tte cap capt
      sgto cmdte alm mons pbro rvdo rvda fr sto sta ste ud uds vd vds pte pdte presb hno hna excmo excma ilmo ilma
      p.ej pej ej aprox vs av avda avd c.v cf cfr vid v.gr i.e e.g íd ibíd op.cit ed eds trad coord dir dpto depto admón
      prov gob min max máx mín núm. tel. entlo izq izqda dcha pza plza ctra esq etc. mr mrs ms st
      """,
    beforeNumber: """
      p pp pág págs pag pags art arts fig figs núm núms num nums no nos nº n vol vols cap caps t tel tels tfno apdo apto
      párr párrs párrf parr lám c cra cl km ext fax col cols v vv ed sec inc ene feb mar abr may jun jul ago sep sept set oct nov dic
      lun mar mié mie jue vie sáb dom
      """,
    mayBeFinal: """
      etc cía cia ltda s.a s.l s.a.u s.l.u s.a.s s.r.l s.a.c.v jr hnos a.c d.c a.c.n a.m p.m ee.uu ee uu rr.hh ff.cc ff.aa
      jj.oo oo.uu cc.aa d.c d.f d.n.i i.v.a u.s ph.d km cm kg mm hs hrs min inc corp co
      """,
    starters: """
      el la los las un una unos unas él ella ellos ellas en de a al del y e o pero con por para su sus se no que es son fue
      fueron era este esta esto estos estas ese esa esos esas aquel hoy ayer mañana yo tú nosotros usted ustedes mi mis tu
      como cuando donde quien si también además sin sobre tras según desde hasta entre durante ante bajo aunque mientras
      luego después antes entonces así ahora allí aquí todo todos toda todas cada otro otra otros otras muchos muchas
      algunos algunas hay ha han le les lo me te nos ya más sólo solo sin finalmente posteriormente actualmente
      """)
}
