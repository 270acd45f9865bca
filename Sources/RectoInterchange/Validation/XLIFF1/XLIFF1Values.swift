/// The value lists of XLIFF 1.2, section 2.3 and the schema's enumerations. 1.1 has the same ones, but for a few
/// values that 1.2 added.
enum XLIFF1Values {
  static let datatypes = words(
    """
    asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html
    htmlbody ini interleaf javaclass javapropertyresourcebundle javalistresourcebundle javascript
    jscript layout lisp margin menufile messagefile mif mimetype mo msglib pagefooter pageheader
    parameters pascal php plaintext po report resources resx rtf sgml sgmldtd svg vbscript warning
    winres xhtml xml xmldtd xsl xul
    """)

  static let resourceTypes = words(
    """
    auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox
    checkboxmenuitem checkedlistbox colorchooser combobox comboboxexitem comboboxitem component
    contextmenu ctext cursor datetimepicker defpushbutton dialog dlginit edit file filechooser fn font
    footer frame grid groupbox header heading hedit hscrollbar icon iedit keywords label linklabel list
    listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar numericupdown
    panel popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext scrollpane separator
    shortcut spinner splitter state3 statusbar string tabcontrol table textbox togglebutton toolbar
    tooltip trackbar tree uri userbutton usercontrol var versioninfo vscrollbar window
    """)

  static let states = words(
    """
    final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n
    needs-review-translation needs-translation new signed-off translated
    """)

  static let qualifiers = words(
    """
    exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt
    leveraged-repository leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate
    rejected-length rejected-spelling tm-suggestion
    """)

  static let contexts = words(
    "database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile")

  static let counts = words("num-usages repetition total")

  static let units = words(
    """
    word page trans-unit bin-unit glyph item instance character line sentence paragraph segment
    placeable
    """)

  static let sizes = words(
    "byte char col cm dlgunit em ex glyph in mm percent pixel point row")

  static let markers = words(
    """
    abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation
    expanded-form formula head-term initialism international-scientific-term internationalism
    logical-expression materials-management-unit name near-synonym part-number phrase
    phraseological-unit protected romanized-form seg set-phrase short-form sku standard-text symbol
    synonym synonymous-phrase term transcribed-form transliterated-form truncated-term variant
    """)

  static let delimiters = words("bold italic underlined link")
  static let placeholders = words("image pb lb")
  static let purposes = words("information location match")
  static let alternatives = words("proposal previous-version rejected reference accepted")

  static let reformat = words(
    """
    coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style
    ex-style
    """)

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
