/// How the page of a brief looks: black on white and white on black, on a screen, a telephone and on paper.
///
/// A sentence of the brief can be told in its article by its number and the line under it, and only then by its colour.
enum BriefPageStyle {
  static let css = """
    :root {
      --ink: #1b1b1b; --soft: #595959; --page: #ffffff; --band: #f4f4f2; --rule: #d0d0cc;
      --mark: #fff0b3; --line: #8a5a00; --link: #1f5673;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #ececec; --soft: #b4b4b4; --page: #17181a; --band: #202225; --rule: #44474b;
        --mark: #4a3c10; --line: #f0c060; --link: #8fc7e8;
      }
    }
    \(PageStyle.base)
    body { max-width: 52rem; }
    :lang(zh), :lang(ja), :lang(ko) { line-height: 1.75; }
    h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .75rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .75rem; border-bottom: 2px solid var(--ink); }
    h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
    a { color: var(--link); }
    a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    cite { font-style: normal; }
    .sources { list-style: none; margin: 0; padding: 0; color: var(--soft); font-size: .9375rem; }
    .sources li { margin: .35rem 0; }
    .file { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: .85em; }
    .n {
      display: inline-block; min-width: 1.5em; padding: 0 .3em; border: 1px solid var(--rule);
      border-radius: .25em; text-align: center; font-size: .8em; font-weight: 600; color: var(--ink);
    }
    .brief { margin: 0; padding-inline-start: 2rem; }
    .brief li { margin: 0 0 1rem; }
    .brief li:target { outline: 2px solid var(--link); outline-offset: .35rem; }
    .brief li::marker { font-weight: 600; }
    .kept { margin: 0; font-size: 1.0625rem; }
    .why, .counts, .legend { color: var(--soft); font-size: .875rem; margin: .2rem 0 0; }
    .counts { border-top: 1px solid var(--rule); padding-top: .5rem; }
    aside { background: var(--band); padding: .25rem 1rem; margin-top: 1rem; }
    aside h3 { margin: .5rem 0 0; }
    aside ul { margin: .25rem 0 .5rem; padding-inline-start: 1.25rem; }
    article { border-top: 1px solid var(--rule); margin-top: 1.25rem; }
    .legend { margin: 0 0 .5rem; }
    .caption { font-size: .9375rem; font-style: italic; }
    blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 4px solid var(--rule); }
    mark {
      position: relative; color: var(--ink); background: var(--mark); border-bottom: 2px solid var(--line);
      padding: .05em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone;
    }
    mark:target { outline: 2px solid var(--link); }
    .ref {
      display: inline-block; min-width: 1.4em; margin-inline-end: .3em; padding: 0 .25em; border-radius: .25em;
      background: var(--line); color: var(--page); font-size: .75em; font-weight: 700; line-height: 1.5;
      text-align: center; text-decoration: none; vertical-align: .1em;
    }
    .tip {
      display: none; position: absolute; inset-inline-start: 0; top: 100%; z-index: 1; width: max-content;
      max-width: min(26rem, 80vw); padding: .4rem .6rem; border: 1px solid var(--line);
      background: var(--page); color: var(--ink); font-size: .8125rem; line-height: 1.4;
    }
    mark:hover .tip, .ref:focus-visible ~ .tip { display: block; }
    .noise { color: var(--soft); font-size: .9375rem; }
    .alike { border-bottom: 2px dotted var(--line); }
    .tag {
      display: inline-block; padding: 0 .35em; border: 1px solid var(--rule); border-radius: .25em;
      color: var(--soft); font-size: .75rem; line-height: 1.5; text-decoration: none;
    }
    .hidden {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    @media print {
      @page { margin: 15mm; }
      :root {
        --ink: #000; --soft: #444; --page: #fff; --band: #f2f2f2; --rule: #999; --mark: #f4f0dc; --line: #000;
        --link: #000;
      }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; line-height: 1.45; }
      a { text-decoration: none; }
      h1 { font-size: 15pt; } h2 { font-size: 12pt; } h3 { font-size: 11pt; }
      h2, h3, h4 { break-after: avoid; }
      .brief li { break-inside: avoid; }
      mark .tip { display: none; }
    }
    """
}
