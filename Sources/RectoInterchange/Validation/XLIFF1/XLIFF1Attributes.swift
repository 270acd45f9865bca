/// The attributes of XLIFF 1.0 to 1.2. Version 1.0 gives recommendations where 1.1 and 1.2 give lists.
struct XLIFF1Attributes {
  let hasLists: Bool

  /// One of a list or an extension `x-…`.
  private func listed(_ name: String, _ values: [String], required: Bool = false) -> AttributeRule {
    AttributeRule(
      name: name, kind: .oneOfOrExtension(values), isRequired: required, isLenient: !hasLists)
  }

  func datatype(required: Bool = false) -> AttributeRule {
    listed("datatype", XLIFF1Values.datatypes, required: required)
  }
  var state: AttributeRule { listed("state", XLIFF1Values.states) }
  var qualifier: AttributeRule { listed("state-qualifier", XLIFF1Values.qualifiers) }
  var restype: AttributeRule { listed("restype", XLIFF1Values.resourceTypes) }
  var contextType: AttributeRule {
    listed("context-type", XLIFF1Values.contexts, required: true)
  }
  var countType: AttributeRule {
    listed(
      "count-type",
      XLIFF1Values.counts + XLIFF1Values.resourceTypes + XLIFF1Values.datatypes
        + XLIFF1Values.states + XLIFF1Values.qualifiers)
  }
  var unit: AttributeRule { listed("unit", XLIFF1Values.units) }
  var sizeUnit: AttributeRule { listed("size-unit", XLIFF1Values.sizes) }
  var markerType: AttributeRule { listed("mtype", XLIFF1Values.markers, required: true) }
  var delimiterType: AttributeRule { listed("ctype", XLIFF1Values.delimiters) }
  var placeholderType: AttributeRule { listed("ctype", XLIFF1Values.placeholders) }
  var alternativeType: AttributeRule { listed("alttranstype", XLIFF1Values.alternatives) }

  var purpose: AttributeRule {
    let value = ValueKind.oneOfOrExtension(XLIFF1Values.purposes)
    return AttributeRule(
      name: "purpose",
      kind: ValueKind(value.noun) {
        ValueKind.collapsed($0).split(separator: " ").allSatisfy { value.accepts(String($0)) }
      }, isLenient: !hasLists)
  }

  var reformat: AttributeRule {
    let values = Set(XLIFF1Values.reformat)
    return AttributeRule(
      name: "reformat",
      kind: ValueKind("yes, no or list of coord, font, css-style and the like") {
        $0 == "yes" || $0 == "no"
          || ValueKind.collapsed($0).split(separator: " ").allSatisfy {
            values.contains(String($0)) || ValueKind.isExtension(String($0))
          }
      }, isLenient: !hasLists)
  }

  var coordinates: AttributeRule {
    .optional(
      "coord",
      ValueKind("list of four numbers or #, parted by ;") {
        let parts = $0.split(separator: ";", omittingEmptySubsequences: false)
        return parts.count == 4
          && parts.allSatisfy {
            $0 == "#"
              || (!$0.drop { $0 == "-" }.isEmpty && $0.drop { $0 == "-" }.allSatisfy(\.isNumber))
          }
      })
  }

  /// How a control looks.
  var appearance: [AttributeRule] {
    [
      coordinates, .optional("font"), .optional("css-style"), .optional("style", .nmtoken),
      .optional("exstyle", .nmtoken),
    ]
  }

  /// What a resource is in its program.
  var resource: [AttributeRule] {
    [
      restype, .optional("resname"), .optional("extradata"), .optional("extype"),
      .optional("help-id", .nmtoken), .optional("menu"), .optional("menu-option"),
      .optional("menu-name"),
    ] + appearance
  }

  var sizes: [AttributeRule] {
    [
      sizeUnit, .optional("charclass"),
    ]
      + ["maxwidth", "minwidth", "maxheight", "minheight", "maxbytes", "minbytes"].map {
        .optional($0, .nmtoken)
      }
  }

  /// What every inline code carries.
  var code: [AttributeRule] {
    [.required("id"), .optional("ts"), .optional("xid"), .optional("equiv-text")]
  }

  var language: AttributeRule { .optional("xml:lang") }
  var space: AttributeRule { .optional("xml:space", .space) }
}
