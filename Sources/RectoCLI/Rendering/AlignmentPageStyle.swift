/// How the page for reviewing looks: black on white and white on black, on paper and on a telephone.
///
/// How sure a pair is can be told by its word, its sign, the form of the line at its left, and only then by its colour.
enum AlignmentPageStyle {
  static let css = """
    :root {
      --ink: #1b1b1b; --soft: #595959; --page: #ffffff; --band: #f4f4f2; --rule: #d0d0cc;
      --alone: #6a3d9a; --unlikely: #b00020; --doubtful: #8a5a00; --likely: #2b6a8f;
      --sure: #2e6b34; --confirmed: #2e6b34; --rejected: #757575; --blank: #757575;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #ececec; --soft: #b4b4b4; --page: #17181a; --band: #202225; --rule: #44474b;
        --alone: #c9a6f0; --unlikely: #ff9aa2; --doubtful: #f0c060; --likely: #8fc7e8;
        --sure: #9bd6a1; --confirmed: #9bd6a1; --rejected: #9a9a9a; --blank: #9a9a9a;
      }
    }
    \(PageStyle.base)
    td:lang(zh), td:lang(ja), td:lang(ko) { line-height: 1.75; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
    a { color: inherit; }
    a:focus-visible { outline: 3px solid var(--likely); outline-offset: 2px; }
    dl { margin: 0 0 1rem; }
    dl div { display: flex; gap: .75rem; }
    dt { flex: 0 0 4.5rem; color: var(--soft); }
    dd { margin: 0; }
    table { border-collapse: collapse; }
    caption { text-align: start; color: var(--soft); padding: .25rem 0; }
    th { text-align: start; font-weight: 600; }
    .counts td, .counts th { padding: .1rem 1.25rem .1rem 0; font-weight: 400; }
    .number { font-variant-numeric: tabular-nums; white-space: nowrap; }
    td.number { text-align: end; }
    .sign { display: inline-block; width: 1.1em; text-align: center; }
    .sign, .word { color: var(--c, inherit); }
    .alone { --c: var(--alone); } .unlikely { --c: var(--unlikely); } .doubtful { --c: var(--doubtful); }
    .likely { --c: var(--likely); } .sure { --c: var(--sure); } .confirmed { --c: var(--confirmed); } .rejected { --c: var(--rejected); }
    .blank { --c: var(--blank); }
    .links { list-style: none; margin: 0; padding: 0; columns: 26rem; column-gap: 2rem; }
    .links li { break-inside: avoid; padding: .15rem 0; }
    .links a { display: inline-block; min-width: 2.25rem; }
    .pairs { width: 100%; table-layout: fixed; }
    .pairs thead th {
      border-bottom: 2px solid var(--ink); padding: .35rem .6rem; position: sticky; top: 0;
      background: var(--page);
    }
    .pairs thead th:first-child { width: 8.5rem; }
    .pairs tbody tr { border-bottom: 1px solid var(--rule); }
    .pairs tbody tr:target { background: var(--band); outline: 2px solid var(--likely); }
    .pairs tbody th {
      border-inline-start: 5px solid var(--c, var(--rule)); font-weight: 400; font-size: .875rem;
      padding: .5rem .6rem; vertical-align: top;
    }
    .pairs tbody th a { font-weight: 600; }
    .pairs .alone th { border-inline-start-style: double; }
    .pairs .unlikely th { border-inline-start-style: dotted; }
    .pairs .doubtful th { border-inline-start-style: dashed; }
    .pairs .likely th { border-inline-start-width: 2px; }
    .pairs .sure th, .pairs .blank th { border-inline-start-width: 1px; }
    .pairs .alone, .pairs .unlikely, .pairs .doubtful { background: var(--band); }
    .pairs td { padding: .5rem .6rem; vertical-align: top; }
    .shape { color: var(--soft); white-space: nowrap; }
    .n {
      color: var(--soft); font: .6875rem/1 "Noto Sans", Arial, sans-serif; margin-inline-end: .3em;
      vertical-align: .35em; user-select: none;
    }
    .none { color: var(--soft); font-style: italic; }
    .paper { display: none; }
    @media (max-width: 44rem) {
      body { padding: .75rem; }
      .pairs, .pairs caption, .pairs tbody, .pairs tr, .pairs tbody th, .pairs td { display: block; width: auto; }
      .pairs thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .pairs tbody th { padding-bottom: 0; }
      .pairs td { border-inline-start: 5px solid transparent; padding: .25rem .6rem; }
      .pairs td:last-of-type { padding-bottom: .6rem; }
      .pairs td.paper { display: none; }
    }
    @media print {
      @page { margin: 14mm 12mm; }
      :root {
        --ink: #000; --soft: #444; --page: #fff; --band: #f2f2f2; --rule: #999; --alone: #000; --unlikely: #000;
        --doubtful: #000; --likely: #000; --sure: #000; --confirmed: #000; --rejected: #000; --blank: #000;
      }
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
      a { text-decoration: none; }
      h1 { font-size: 14pt; } h2 { font-size: 11.5pt; break-after: avoid; }
      .pairs thead { display: table-header-group; }
      .pairs thead th { position: static; }
      .pairs thead th:first-child { width: 27mm; }
      .pairs thead th.paper { width: 18mm; }
      .pairs tr, .links li { break-inside: avoid; }
      .pairs tbody th { font-size: 8.5pt; }
      .links { columns: 2; }
      .paper { display: table-cell; white-space: nowrap; }
      .pairs td.paper { font-size: 12pt; }
    }
    """
}
