extension LanguagePack {
  static let japanese = LanguagePack(
    neverFinal: "mr mrs ms dr prof st mt vs cf e.g i.e",
    beforeNumber: "no nos p pp fig figs vol vols ch chap sec art eq tab",
    mayBeFinal: "etc inc ltd co corp jr sr u.s u.k ph.d a.m p.m",
    continuations: "と っ な の は が を に で も よ や か へ だ 、",
    ornamented: "です ます でした ました ません ない たい だよ だね よ ね",
    lineJoining: "の は が を に で と も へ や 、")
}
