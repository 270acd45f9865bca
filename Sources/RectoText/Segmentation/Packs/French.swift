extension LanguagePack {
  static let french = LanguagePack(
    neverFinal: """
      m mm mme mmes mlle mlles dr drs pr prof st ste sts me mgr mgrs cf p.ex env av apr c.-à-d
      c.à.d càd vs i.e e.g bd boul gal cdt lt adj sgt hon rév rme ch.-l ndlr n.d.l.r éd ed dir
      trad coll arr dép approx op.cit ibid id n.b fg rte vve Mes Col Fr vvé gén cpl cne cpt ltn
      asp maj sergt lcl chev cdr pdt prés sén ets éts jud univ ing archit rp r.p chem imp sq fbg
      rés rd-pt p.-ê anc auj litt syn introd préf postf rééd réimpr ill illus adapt réal lat angl
      ital allem gr germ russ écon hist géogr méd nb obs rem ndt nda
      """,
    beforeNumber: """
      p pp art arts fig figs vol vols t chap no nos nº n° n f fol fo § al alin par tabl tab pl tél
      tel ch col réf v cf janv févr avr juil sept oct nov déc bât apt appt esc ét éq app suppl
      sect juill jul dl arrt arr circ doss inv cat mss rub ann liv lig fasc cah bull ex vv port
      fax b.p cs cp r rn sq s ss max min
      """,
    mayBeFinal: """
      etc j.-c jc s.a s.a.r.l inc ltd co corp jr r.-v h.t t.t.c n.s ph.d m.d b.d d.c u.s a.m p.m
      s.v.p r.s.v.p Cie Sté sq sqq suiv hab dépt sec km kg cm mm mn ha op.cit loc.cit art.cit ibid
      id s.d s.l s.l.n.d n.d.l.r n.d.t n.d.a al cit max coll inéd sup inf sc Brig min ex
      """,
    starters: """
      le la les l un une des il elle ils elles nous vous je tu on ce cet cette ces c'est cela ça
      dans en au aux à mais ou donc or pour par avec sur sous sans chez vers depuis pendant après
      avant lors lorsque quand comme si puis ensuite enfin ainsi alors aussi cependant toutefois
      pourtant néanmoins selon malgré entre dès son sa ses leur leurs notre votre mon ma mes qui
      que quoi où comment pourquoi quel quelle tous tout toutes chaque plusieurs certains d'autres
      d'après l'un l'une l'an s'agit s'il n'est qu'il parmi grâce et de du y voici voilà oui non
      celui celle ceux celles lui eux soit soudain bientôt maintenant aujourd'hui hier demain
      jamais toujours souvent parfois ici là ailleurs certes certaines quelques beaucoup peu aucun
      aucune rien personne car jusqu'à lorsqu'il lorsqu'elle quels quelles combien est sont a ont
      fut était avait ni ne d c n s j t qu lorsqu puisqu jusqu aujourd quelqu bref puisque tandis
      tant tel telle outre durant suite face faute
      """,
    letterWords: "y a à")
}
