extension LanguagePack {
  static let japanese = LanguagePack(
    neverFinal: latinTitles,
    beforeNumber: latinReferences,
    mayBeFinal: latinEndings,
    continuations: "と っ な の は が を に で も よ や か へ だ 、",
    ornamented: "です ます でした ました ません ない たい だよ だね よ ね",
    lineJoining: "の は が を に で と も へ や 、")
}
