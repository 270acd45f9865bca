extension LanguagePack {
  /// Thai, which ends no sentence with a full stop: one behind Thai letters is always that of a
  /// short form.
  static let thai = LanguagePack(
    neverFinal: """
      พ.ศ ค.ศ ร.ศ จ.ศ ม.ศ ฮ.ศ ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค ดร ผศ รศ ศ ศ.ดร
      รศ.ดร ผศ.ดร นพ พญ ทพ ทพญ ภก ภญ สพ พล.อ พล.ท พล.ต พล.ต.อ พล.ต.ท พล.ต.ต พล.ร.อ พล.ร.ท พล.ร.ต
      พล.อ.อ พล.อ.ท พล.อ.ต พ.อ พ.ท พ.ต พ.ต.อ พ.ต.ท พ.ต.ต ร.อ ร.ท ร.ต ร.ต.อ ร.ต.ท ร.ต.ต จ.ส.อ จ.ส.ท
      จ.ส.ต ส.อ ส.ท ส.ต ด.ต จ.ต น.อ น.ท น.ต น.ส ด.ช ด.ญ ม.จ ม.ร.ว ม.ล ส.ส ส.ว ส.ก ส.ข สส สว รมว
      รมต รมช ผบ ผบ.ตร ผบ.ทบ ผอ ผจก กก รพ รร มทร มรภ กทม ตร ทบ ทอ ทร สนง สน สภ บก ก.ล.ต ก.ต.ช กกต
      ป.ป.ช ปปช บจก บมจ หจก บจ หสน ก.ม กม ซม มม ชม ตร.ม ตร.กม ตร.ว ลบ.ม น อ จ ต ถ ซ ม ช ป.ตรี ป.โท
      ป.เอก ป โทร ท.บ พ.ร.บ พ.ร.ก พ.ร.ฎ รธน ว.ด.ป mr mrs ms dr prof st mt vs cf e.g i.e
      """,
    beforeNumber: "โทร น ม ฉ ล no nos p pp fig figs vol vols ch chap sec art eq tab",
    mayBeFinal: "etc inc ltd co corp jr sr u.s u.k ph.d a.m p.m")
}
