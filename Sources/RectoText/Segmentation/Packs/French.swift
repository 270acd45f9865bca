extension LanguagePack {
  static let french = LanguagePack(
    neverFinal: """
      m mm mme mmes mlle mlles dr drs pr prof st ste sts me mes mgr mgrs cf p.ex ex env av apr c.-à-d c.à.d càd vs
      i.e e.g bd boul gal cdt lt adj sgt hon rév rme ch.-l ndlr n.d.l.r éd ed dir trad coll arr dép approx min max
      op.cit ibid id n.b fg rte vve
      """,
    beforeNumber: """
      p pp art arts fig figs vol vols t chap no nos nº n° n f fol fo § al alin par tabl tab pl tél tel ch col réf v cf
      janv févr avr juil sept oct nov déc
      """,
    mayBeFinal: """
      etc cie sté j.-c jc s.a s.a.r.l inc ltd co corp jr r.-v h.t t.t.c n.s ph.d m.d b.d d.c u.s a.m p.m s.v.p r.s.v.p
      """,
    starters: """
      le la les l un une des il elle ils elles nous vous je tu on ce cet cette ces c'est cela ça dans en au aux à mais ou
      donc or pour par avec sur sous sans chez vers depuis pendant après avant lors lorsque quand comme si puis ensuite
      enfin ainsi alors aussi cependant toutefois pourtant néanmoins selon malgré entre dès son sa ses leur leurs notre
      votre mon ma mes qui que quoi où comment pourquoi quel quelle tous tout toutes chaque plusieurs certains d'autres
      d'après l'un l'une l'an il s'agit s'il n'est qu'il parmi grâce et de du y voici voilà oui non
      """)
}
