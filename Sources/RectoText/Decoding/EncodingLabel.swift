/// What a character set's label means in practice: the superset that texts under it are written in.
///
/// A text called GB2312 holds GBK, one called Big5 holds Hong Kong's characters, one called ISO-8859-1 has Windows'
/// quotation marks. Supersets read the strict sets alike, so that nothing is lost by reading with them.
///
/// - Note: The labels and what they mean are those of the Encoding Standard (WHATWG), and what Windows,
///   Java and Python call these sets. A label that is not here means what libicu says.
enum EncodingLabel {
  /// The usual name of the superset and libicu's name for it; `nil` for labels that libicu knows as they are meant.
  static func superset(of label: String) -> (name: String, converter: String)? {
    let key = plain(label)
    for line in table.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.dropFirst(2).contains(where: { $0 == key }) {
        return (String(words[0]), String(words[1]))
      }
    }
    return nil
  }

  /// Without case and punctuation: labels are written in many ways.
  private static func plain(_ label: String) -> String {
    label.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// A set a line: its usual name, libicu's name, plain labels.
  private static let table: StaticString = """
    Big5 ibm-1375_P100-2008 big5 big5hkscs cnbig5 csbig5 xxbig5 xbig5 big5eten big5hk hkscsbig5 \
    hkscs cp950 windows950 ms950
    GB18030 gb18030 gb18030 gb2312 gb231280 gb23121980 chinese csgb2312 csiso58gb231280 isoir58 \
    gbk xgbk cp936 windows936 ms936 euccn xeuccn
    EUC-KR windows-949-2000 euckr cseuckr korean cp949 ms949 uhc windows949 windows51949 ksc5601 \
    ksc56011987 ksc56011989 csksc56011987 isoir149
    windows-1252 windows-1252 iso88591 iso885911987 latin1 l1 cp819 ibm819 isoir100 csisolatin1
    windows-1254 windows-1254 iso88599 iso885991989 latin5 l5 isoir148 csisolatin5
    windows-874 windows-874 iso885911 tis620 dos874 cp874 windows874
    UTF-8 UTF-8 ascii usascii ansix341968 iso646us
    KOI8-R KOI8-R koi koi8
    KOI8-U KOI8-U koi8ru
    ISO-8859-8 ISO-8859-8 logical visual iso88598e csiso88598e
    ISO-8859-6 ISO-8859-6 iso88596e iso88596i csiso88596e csiso88596i
    x-mac-cyrillic x-mac-cyrillic xmacukrainian
    """
}
