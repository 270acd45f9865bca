#!/usr/bin/env python3
"""Hold Sources/RectoText/Matching/CharacterVariants.swift against ICU and Unihan.

  apt-get install unicode-data          # Unihan_Variants.txt.bz2 of Unicode 15.0
  pip install PyICU
  python3 scripts/check-character-variants.py [UNIHAN_VARIANTS]

Fails where ICU's Traditional-Simplified changes a variant of `everywhere`, where it does not make one character of a
pair of `traditionalOnly`, or where a common form is itself a variant. Prints the pairs for which Unihan (kSemanticVariant,
kZVariant, kSimplifiedVariant, kTraditionalVariant, kSpecializedSemanticVariant) has no relation: those are ours to answer for.
Pairs that Unihan has and the table leaves out are printed with --missing.
"""
import bz2, collections, os, re, sys
import icu

SOURCE = os.path.join(os.path.dirname(__file__), '..', 'Sources/RectoText/Matching/CharacterVariants.swift')
UNIHAN = next((a for a in sys.argv[1:] if not a.startswith('-')), '/usr/share/unicode/Unihan_Variants.txt.bz2')

source = open(SOURCE, encoding='utf-8').read()
tables = {name: re.search(name + r': StaticString = """(.*?)"""', source, re.S).group(1).split()
          for name in ('everywhere', 'traditionalOnly')}
simplify = icu.Transliterator.createInstance('Traditional-Simplified').transliterate
related = collections.defaultdict(set)
for line in bz2.open(UNIHAN, 'rt', encoding='utf-8'):
    if line.startswith('U+') and '\tk' in line and 'kSpoofing' not in line:
        a, _, values = line.rstrip('\n').split('\t')
        for value in values.split():
            b = chr(int(value.split('<')[0][2:], 16)); a_ = chr(int(a[2:], 16))
            related[a_].add(b); related[b].add(a_)

faults = []
pairs = [pair for table in tables.values() for pair in table]
variants = {pair[0] for pair in pairs}
if len(variants) != len(pairs): faults.append('a variant stands twice')
faults += [f'{p}: the common form is a variant' for p in pairs if p[1] in variants]
faults += [f'{p}: ICU converts the variant' for p in tables['everywhere'] if simplify(p[0]) != p[0]]
faults += [f'{p}: ICU keeps the two apart' for p in tables['traditionalOnly'] if simplify(p[0]) != simplify(p[1])]

def is_related(a, b):
    return b in related[a] or simplify(b) in related[a] or any(b in related[c] for c in related[a])

print('without a relation in Unihan:', ' '.join(p for p in pairs if not is_related(*p)))
if '--missing' in sys.argv:
    def is_used(c):
        try: return bool(c.encode('big5hkscs'))
        except UnicodeEncodeError: return False
    print('in Unihan only:', ' '.join(
        a + b for a in sorted(related) for b in sorted(related[a])
        if is_used(a) and is_used(b) and a not in variants and simplify(a) == a and simplify(b) != b and simplify(b) != a))
print('\n'.join(faults) or f'{len(pairs)} pairs hold')
sys.exit(1 if faults else 0)
