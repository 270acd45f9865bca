extension LanguagePack {
  static let spanish = LanguagePack(
    neverFinal: """
      sr sra srta sres sras srtas dr dra dres dras d dña prof profa profs ing lic licda arq abog
      gral cnel tte cap capt sgto cmdte alm mons pbro rvdo rvda fr sto sta ste pte pdte presb hno
      hna excmo excma ilmo ilma p.ej pej ej aprox vs av avda avd c.v cf cfr vid v.gr i.e e.g íd
      ibíd op.cit ed eds trad coord dir dpto depto admón prov gob máx mín entlo izq izqda dcha pza
      plza ctra esq mr mrs ms st mtro mtra mtros dn fco psic dipl econ magfco magfca alte calte
      cbo insp comis My Dip Sen Col edo carr blvd urb edif gta rda pje psje fdo obs comp comps
      pról reimpr coop univ inst sn lat gr ingl ital port cat vasc ár dep s.m s.a.r d.ª dª mª v.e
      s.e n.b p.d lcda lcdo lda ldo ilmos excmos excmas
      """,
    beforeNumber: """
      p pp pág págs pag pags art arts fig figs núm núms num nums no nos nº n vol vols cap caps t
      tel tels tfno apdo apto párr párrs párrf parr lám c cra cl km ext fax col cols v vv ed sec
      inc ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié mie jue vie sáb dom
      edif mza lte of ofic exp ref res resol disp dto lit ap anex gráf cuad tab fasc lib tít tom
      fol fols f ff cta cte cp c.p parc pta esc r.d l.o max min
      """,
    mayBeFinal: """
      etc ltda s.a s.l s.a.u s.l.u s.a.s s.r.l s.a.c.v jr hnos a.c d.c a.c.n a.m p.m ee.uu ee uu
      rr.hh ff.cc ff.aa jj.oo oo.uu cc.aa d.f d.n.i i.v.a u.s ph.d km cm kg mm hs hrs min inc corp
      co Cia Cía Cías bs.as ss sigs al cit op.cit loc.cit ibid ibíd seg hab ptas pts dls mill suc
      sucs fdez hdez glez mtnez rguez dguez atte afmo cta cte mpio fca sdad esq f.c s.f s.n
      q.e.p.d r.i.p s.s.s q.b.s.m e.p.d m.n n.t e.u.a max ud uds vd vds
      """,
    starters: """
      el la los las un una unos unas él ella ellos ellas en de a al del y e o pero con por para su
      sus se no que es son fue fueron era este esta esto estos estas ese esa esos esas aquel hoy
      ayer mañana yo tú nosotros usted ustedes mi mis tu como cuando donde quien si también además
      sin sobre tras según desde hasta entre durante ante bajo aunque mientras luego después antes
      entonces así ahora allí aquí todo todos toda todas cada otro otra otros otras muchos muchas
      algunos algunas hay ha han le les lo me te nos ya más sólo solo finalmente posteriormente
      actualmente eso aquello aquella aquellos aquellas nadie nada algo alguien ninguno ninguna
      quién quiénes qué cómo cuándo dónde porque pues sino aún aun incluso tal tales tan tanto
      cual cuyo cuánto casi nunca siempre quizá quizás vez está están estaba había hubo tiene
      tienen puede pueden debe sea sido sería nuestro nuestra nuestros mío suyo asimismo
      igualmente respecto mediante junto dentro fuera éste ésta éstos éstas ése ésa
      """)
}
