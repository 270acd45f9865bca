/// How translations look below the sentences of a brief's page; its colours are those of the page.
enum TranslationStyle {
  static let css = """
    .translation {
      border-inline-start: 3px solid var(--line, #767676); margin: .35rem 0 1rem; padding: .1rem 0 .1rem .75rem;
    }
    .translation p, .translation dl { margin: .15rem 0; }
    .translation.doubtful { border-inline-start-style: dashed; }
    .translation.fuzzy { border-inline-start-style: dotted; border-inline-start-width: 4px; }
    .translation.wider { border-inline-start-style: dashed; border-inline-start-width: 5px; }
    .translation.none { border-inline-start-style: double; border-inline-start-width: 5px; }
    .translation .state, .translation .words { font-size: .875rem; color: var(--soft, inherit); }
    .translation .word { font-weight: 600; }
    .translation .score { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .translation .label { font-size: .875rem; color: var(--soft, inherit); }
    .translation .target { font-size: 1.05em; }
    .translation :lang(zh), .translation :lang(ja), .translation :lang(ko) { line-height: 1.75; }
    .translation strong { border-bottom: 2px solid currentColor; font-weight: 600; }
    .translation del { text-decoration: line-through; }
    .translation ins { text-decoration: underline; text-underline-offset: .15em; font-weight: 600; }
    .translation del::before, .translation ins::before { display: inline-block; }
    .translation del::before { content: "\\2212"; }
    .translation ins::before { content: "+"; }
    .translation dl div { display: flex; gap: .75rem; }
    .translation dt { flex: 0 0 4.5rem; }
    .translation dd { margin: 0; }
    .voice {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    @media print { .translation { break-inside: avoid; } }
    """
}
