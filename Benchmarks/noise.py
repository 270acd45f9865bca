#!/usr/bin/env python3
"""Plants noise into documents and counts what `recto summarise` lets through and what it loses.

  noise.py --documents DOCS.jsonl --noise LINES.tsv [--headlines FILE] [--recto PATH] [--limit N]
           [--sentences 3,10] [--ratio 0.3] [--plain] [--show N]

DOCS.jsonl: {"id", "text", "lang"?, "title"?, "captions"?} a line. A text without line breaks is parted into
paragraphs of three sentences. LINES.tsv: a noise line a row: its kind, a tab, the line.
Headlines of other stories are the titles of the other documents, or the lines of --headlines.

Each document gets: two headlines of other stories and two noise lines between its paragraphs, the photo captions of
its own record or of another one, its own title again in every fourth, and two noise lines behind its end; the choice
depends on the document's id alone. A brief is bad if it holds a planted sentence. A real paragraph is lost if all of
its sentences are left out; those that are left out as headings are counted apart, as a subhead is one. With --plain
nothing is planted, and only losses are counted.
"""
import argparse, collections, json, random, re, subprocess, sys

def paragraphs(text):
    lines = [l.strip() for l in text.split('\n')]
    lines = [l for l in lines if l]
    if len(lines) > 1: return lines
    parts = [p.strip() for p in re.split(r'(?<=[.!?])\s+(?=[A-ZÀ-Ý"“\'])|(?<=[。！？])(?![”」』）])|(?<=[。！？][”」』）])', text)]
    parts = [p for p in parts if p]
    joint = '' if re.search(r'[\u4e00-\u9fff]', text) else ' '
    return [joint.join(parts[i:i + 3]) for i in range(0, len(parts), 3)]

def planted(doc, noise, headlines, captions, plain):
    """The text, the byte ranges of planted lines with their kinds, and those of real paragraphs."""
    dice = random.Random('recto ' + str(doc['id']))
    real = paragraphs(doc['text'])
    rows = [(None, p) for p in real]
    if not plain:
        own = doc.get('title') or ''
        others = [h for h in headlines if h != own]
        inner = [('headline', h) for h in dice.sample(others, min(2, len(others)))]
        inner += dice.sample(noise, min(2, len(noise)))
        caps = doc.get('captions') or (dice.sample(captions, min(1, len(captions))) if captions else [])
        inner += [('caption', c) for c in caps[:2] if c.strip() and c.strip() not in doc['text']]
        if own and dice.random() < 0.25: inner.append(('title', own + ' - ' + 'Example Post'))
        for row in inner:
            rows.insert(dice.randint(0, len(rows)), row)
        rows += dice.sample(noise, min(2, len(noise)))
        if dice.random() < 0.5 and others: rows.append(('headline', dice.choice(others)))
    text, spans = '', []
    offset = 0
    for kind, line in rows:
        line = ' '.join(line.split())
        size = len(line.encode())
        spans.append((offset, offset + size, kind, line))
        text += line + '\n'
        offset += size + 1
    return text, spans

def run(a, docs, flag):
    lines = ''.join(json.dumps({k: d[k] for k in ('id', 'text', 'lang', 'title') if d.get(k)}, ensure_ascii=False) + '\n'
                    for d in docs)
    p = subprocess.run([a.recto, 'summarise', '--ndjson', '--explain', *flag], input=lines.encode(), stdout=subprocess.PIPE)
    out = [json.loads(l) for l in p.stdout.decode().split('\n') if l]
    if len(out) != len(docs): sys.exit(f'{len(out)} answers for {len(docs)} documents')
    return out

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--recto', default='.build/release/recto'); ap.add_argument('--documents', required=True)
    ap.add_argument('--noise'); ap.add_argument('--headlines'); ap.add_argument('--limit', type=int, default=0)
    ap.add_argument('--sentences', default='3,10'); ap.add_argument('--ratio', default='0.3'); ap.add_argument('--plain', action='store_true')
    ap.add_argument('--show', type=int, default=0, help='print so many failures of each kind')
    ap.add_argument('--lang', help='only documents of this language')
    ap.add_argument('--untitled', action='store_true', help='the title is not given')
    a = ap.parse_args()
    docs = [json.loads(l) for l in open(a.documents, encoding='utf-8')]
    if a.lang: docs = [d for d in docs if d.get('lang') == a.lang]
    if a.limit: docs = docs[:a.limit]
    noise = [tuple(l.rstrip('\n').split('\t')[:2]) for l in open(a.noise, encoding='utf-8')] if a.noise else []
    if a.headlines: headlines = [l.strip() for l in open(a.headlines, encoding='utf-8') if l.strip()]
    else: headlines = sorted({d['title'].strip() for d in docs if d.get('title')})
    for d in docs:
        if isinstance(d.get('captions'), str): d['captions'] = d['captions'].split('\n')
    captions = sorted({c.strip() for d in docs for c in d.get('captions') or [] if c.strip()})
    made, spans = [], []
    for d in docs:
        text, s = planted(d, noise, headlines, captions, a.plain)
        made.append({**d, 'text': text, 'title': None if a.untitled else d.get('title')}); spans.append(s)
    flags = [('--sentences', n) for n in a.sentences.split(',') if n] + [('--ratio', r) for r in a.ratio.split(',') if r]
    shown = collections.Counter()
    for flag in flags:
        bad, briefs, by_kind, survived, total = 0, 0, collections.Counter(), collections.Counter(), collections.Counter()
        lost, headings, real, sentences, lost_sentences = collections.Counter(), 0, 0, 0, 0
        for d, s, o in zip(made, spans, run(a, made, flag)):
            if 'error' in o: continue
            briefs += 1
            kinds = set()
            groups = [[] for _ in s]
            at = 0
            for x in o['explain']['sentences']:
                while at < len(s) and x['start'] >= s[at][1]: at += 1
                if at < len(s): groups[at].append(x)
            for span, group in zip(s, groups):
                kind, line = span[2], span[3]
                if not group: continue
                if kind is None:
                    real += 1; sentences += len(group)
                    out = [x['excluded'] for x in group if x['excluded']]
                    if len(out) == len(group):
                        if out[0] == 'heading': headings += 1
                        else: lost[out[0]] += 1
                        if shown['lost'] < a.show and flag == flags[0]:
                            shown['lost'] += 1; print(f'  lost [{out[0]}] {line[:150]}')
                    else:
                        lost_sentences += len(out)
                        if out and shown['sentence'] < a.show and flag == flags[0]:
                            shown['sentence'] += 1
                            print('  sentence', [(x['excluded'], x['text'][:120]) for x in group if x['excluded']])
                else:
                    total[kind] += 1
                    if any(not x['excluded'] for x in group):
                        survived[kind] += 1
                        if shown[kind] < a.show and flag == flags[0]:
                            shown[kind] += 1; print(f'  kept {kind}: {line[:150]}')
                    if any(x['selected'] for x in group): kinds.add(kind)
            if kinds: bad += 1; by_kind.update(kinds)
        pct = lambda n, m: f'{100 * n / m:.2f} %' if m else '-'
        print(f"{' '.join(flag):16s} briefs {briefs}, with planted text {bad} ({pct(bad, briefs)}) {dict(by_kind)}; "
              f"planted lines kept {sum(survived.values())} of {sum(total.values())} {dict(survived)}; "
              f"real paragraphs {real}, lost {sum(lost.values())} ({pct(sum(lost.values()), real)}) {dict(lost)}, as headings {headings} "
              f"({pct(headings, real)}), sentences lost inside paragraphs {lost_sentences} of {sentences}", flush=True)
main()
