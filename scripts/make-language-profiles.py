#!/usr/bin/env python3
"""Computes the language profiles of RectoText and writes them as Swift sources.

How to run, from the root of the repository (the environment is outside it):

    sudo apt-get install -y libicu-dev pkg-config g++ python3-venv
    python3 -m venv ../recto-profiles
    ../recto-profiles/bin/pip install wordfreq==3.1.1 PyICU
    ../recto-profiles/bin/python scripts/make-language-profiles.py

Same versions, same bytes. Writes Sources/RectoText/Language/LanguageProfiles*.swift.

Origin and licence of the data: word frequencies are those of wordfreq 3.1.1 by Robyn Speer (code
Apache-2.0, data CC BY-SA 4.0), so the generated tables are CC BY-SA 4.0 too. The Estonian, Kazakh
and Marathi word lists below were written for this script. Which Chinese characters belong to one
writing only is asked of ICU's transforms Simplified-Traditional and Traditional-Simplified, and of
the character sets GB 2312 and Big5.

What a profile is. A word list with frequencies stands for running text. Every word (`_the_`) and
every run of one to four letters of it, with `_` at the ends of the word, is a gram; its share of a
language's text gives a weight, ln(1 + share / floor) in steps of STEP, less the lowest weight of
its script group. Grams that tell a language from its neighbours best, weighed by how often they
occur, are kept up to the language's quota. docs/languages.md says how they are used.
"""

import collections
import math
import pathlib
import sys
import unicodedata

import icu
import wordfreq

OUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/RectoText/Language"

LATIN = (
    "ca cs da de en es et fi fil fr hr hu id is it lt lv nb nl pl pt ro sk sl sv tr vi"
).split()
CYRILLIC = "bg kk mk ru sr uk".split()
ARABIC = "ar fa ur".split()
DEVANAGARI = "hi mr".split()

# Grams kept for a language: of words, and of shorter runs of letters.
QUOTA = {"latin": (360, 560), "cyrillic": (260, 420), "arabic": (260, 420), "devanagari": (150, 250)}
STEP = 0.8  # nats a level; levels are 1 to 9
LOWEST = 1
WORD_FLOOR = 2e-5  # share of words below which a word says nothing
GRAM_FLOOR = 1e-4  # share of grams, per length
WORDS_READ = 30_000
# Pairs that are hard to tell apart get grams of their own, each way.
CLOSE_SHARE = 3
CLOSE = [
    pair
    for a, b in (x.split() for x in "da nb,cs sk,es pt,es ca,hr sl,bg mk,mk sr,ru uk,et fi".split(","))
    for pair in ((a, b), (b, a))
]
NEAREST = 4  # rivals a gram has to tell a language from

# Written for this script: common words, most frequent first. wordfreq has no list for them.
HAND = {
    "et": """
ja on ei et see kui oli ta ma ka aga mis oma või siis nii kes seda mida ning välja üle selle sa
veel nagu minu tema pole olen me nad mu teda seal kas olid mind ole kuid sest juba ainult oleks
ütles üks nüüd väga kõik ise te need kus sellest kuidas saab peab pärast eest juures ette ära siin
mina sina meie teie nende midagi keegi miks enne vaid poolt aastal aasta eesti tallinna riigi pidi
teha olla tuleb läks tuli hea uus suur väike inimesed inimeste inimene elu maailma aega päeva täna
homme eile kaks kolm neli viis kuus seitse kaheksa üheksa kümme sada tuhat esimene teine viimane
kogu palju rohkem vähem eriti isegi siiski samuti peale alla üles vahel koos ilma kohta järgi
kohaselt jaoks eesmärk tegelikult võib võiks saada anda annab tegi teeb võtta läheb tule mees
naine laps lapsed linn maa kodu töö raha sõna keel keele küsimus vastus asi mõte õigus seadus
valitsus president minister euroopa liidu liit riik ettevõte ettevõtte muutub muutus põhjus
tulemus osa tõttu jooksul seoses seetõttu praegu hiljem varem alati kunagi mitte midagi ühe
kahe selline sellised mitu mõned teised iga igal ühel näiteks lisaks ehk peaks pidas arvas
ütlesin öelda rääkis teatas teatel kirjutas juhul ajal aja viga vigane vale õige fail faili
väärtus sisesta sisestage valige palun kasutaja kasutada lubatud tähte märki andmed uuesti
""",
    "kk": """
және да мен бұл бір үшін деп бар де ол еді болды бойынша осы емес жоқ туралы көп қазақстан оның
сол болып үлкен өз деген қазақ бен не кейін жылы жыл болған керек өте ең екі мемлекет енді олар
біз сіз мені оны қалай қайда неге қашан кім барлық әр дейін арқылы байланысты халық адам адамдар
елі ел жер жаңа жақсы күн уақыт жұмыс бала қала аймақ облысы республикасы президенті үкімет
министрі екен ғана тағы қазір бүгін ертең кеше болады болатын алған берген келген айтты деді
жатыр отыр тұр жүр тек бірақ сондай мұндай ретінде соң бұрын алғаш бірінші екінші үш төрт бес
алты жеті сегіз тоғыз он мың миллион теңге пайыз ішінде арасында алдында астында үстінде сияқты
қарай бастап бері шейін дейді көрсетті мүмкін тиіс негізгі ұлттық қоғам тіл тілі сөз мектеп
білім ғылым дамыту өмір ата ана үй жол су ауыл түрлі барып келіп алып беріп көріп қатысты
жүйесі мәселе мәліметтер деректер пайдаланушы енгізіңіз таңдаңыз қате өзгерту жою сақтау
""",
    "mr": """
आहे आणि या हे तो ते ती मी आहेत होते होता होती नाही करून केला केली केले आपण आपल्या त्या त्यांनी
त्याने त्याच्या त्यांच्या हा ही असे असा अशी तर पण मात्र किंवा व एक दोन तीन चार पाच मध्ये साठी
करण्यात येत आला आली आले जात गेला गेली गेले म्हणून म्हणाले म्हणजे सांगितले झाला झाली झाले काय
कसे कोण केव्हा कुठे जर तरी सर्व काही फक्त देखील सुद्धा पुन्हा नंतर आधी आता तेव्हा जेव्हा येथे
तेथे मला तुला त्याला तिला आम्ही तुम्ही आमच्या तुमच्या माझ्या तुझ्या माझा माझी माझे तुझे असून
असलेल्या असल्याचे करणे करत करतात करावे करा होत होईल होणार यांनी यांच्या याची यांना त्यांना
दिला दिली दिले घेतला घेतली घेऊन मिळाले लोक लोकांना शहर राज्य सरकार महाराष्ट्र मुंबई पुणे भारत
भारतीय वर्ष वर्षे दिवस वेळ काम घर पाणी शाळा मुले मुलगा मुलगी स्त्री पुरुष जग देश पैसे शब्द
भाषा मराठी मोठा मोठी मोठ्या नवीन चांगले चांगला पहिल्या पहिला दुसरा शेवटी कमी जास्त खूप अधिक
असतो असते असतात पासून पर्यंत बद्दल विषयी प्रमाणे मुळे शिवाय वर खाली आत बाहेर समोर पुढे मागे
""",
}

# Letters of those three alphabets that their short lists may lack.
HAND_LETTERS = {
    "et": "äöüõšž",
    "kk": "әғқңөұүһіёйцукенгшщзхъфывапролджэячсмитьбю",
    "mr": "ऱऴङञ",
}

SERBIAN = str.maketrans(
    dict(zip("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж"))
)
DIGRAPHS = {"dž": "џ", "lj": "љ", "nj": "њ"}


def letters_of(word):
    """The word's runs of letters (and the marks on them), lower case."""
    run = ""
    for c in word.lower().replace("i̇", "i"):
        if c.isalpha() or unicodedata.category(c) in ("Mn", "Mc"):
            run += c
        elif run:
            yield run
            run = ""
    if run:
        yield run


def in_script(word, group):
    def belongs(c):
        o = ord(c)
        return {
            "latin": o < 0x250 or 0x1E00 <= o < 0x1F00,
            "cyrillic": 0x400 <= o < 0x530,
            "arabic": 0x600 <= o < 0x700 or 0x750 <= o < 0x780,
            "devanagari": 0x900 <= o < 0x980,
        }[group]

    return all(belongs(c) for c in word)


def frequencies(language, group):
    """Word to share of running text."""
    if language in HAND:
        words = HAND[language].split()
        counts = {w: 1 / (rank + 4) for rank, w in enumerate(dict.fromkeys(words))}
        scale = 0.5 / sum(counts.values())  # such lists cover about half of running text
        return {w: f * scale for w, f in counts.items()}
    source = {"hr": "sh", "sr": "sh"}.get(language, language)
    raw = wordfreq.get_frequency_dict(source, "best")
    result = collections.Counter()
    for word, share in sorted(raw.items(), key=lambda x: (-x[1], x[0]))[:WORDS_READ]:
        for run in letters_of(word):
            if language == "sr":
                for latin, cyrillic in DIGRAPHS.items():
                    run = run.replace(latin, cyrillic)
                run = run.translate(SERBIAN)
            if in_script(run, group):
                result[run] += share
    total = sum(result.values())
    return {w: f / total for w, f in result.items()}


def grams(words):
    """Gram to share, per kind: words as `_word_`, runs of letters by length."""
    shares = {f"_{w}_": f for w, f in words.items()}
    runs = collections.Counter()
    totals = collections.Counter()
    for w, f in words.items():
        padded = f"_{w}_"
        for n in (1, 2, 3, 4):
            for i in range(len(padded) - n + 1):
                gram = padded[i : i + n]
                totals[n] += f
                if gram != "_" and not (len(gram) > 2 and gram[0] == "_" == gram[-1]):
                    runs[gram] += f
    return shares, {g: f / totals[len(g)] for g, f in runs.items()}


def select(tables, quota, floor):
    """Gram to {language: level} for the grams that tell most."""
    weights = collections.defaultdict(dict)
    for language, table in tables.items():
        for gram, share in table.items():
            if share > floor / 4:
                weights[gram][language] = math.log1p(share / floor)
    everyone = list(tables)
    chosen = set()
    for one, other in CLOSE:
        if one in tables and other in tables:
            leads = [
                (-share * (w[one] - w.get(other, 0)), gram)
                for gram, share in tables[one].items()
                if (w := weights[gram]).get(one, 0) - w.get(other, 0) >= STEP
            ]
            chosen.update(g for _, g in sorted(leads)[: quota // CLOSE_SHARE])
    for language, table in tables.items():
        gains = []
        for gram, share in table.items():
            own = weights[gram].get(language, 0)
            if own < STEP:
                continue
            lead = sorted(own - weights[gram].get(l, 0) for l in everyone if l != language)
            nearest = sum(max(0, x) for x in lead[:NEAREST]) / min(NEAREST, len(lead))
            gain = share * (max(0, nearest) * 2 + sum(max(0, x) for x in lead) / len(lead))
            gains.append((-gain, gram))
        chosen.update(g for _, g in sorted(gains)[:quota])
    result = {}
    for gram in chosen:
        lowest = min(weights[gram].get(l, 0) for l in everyone)
        levels = {l: min(9, round((w - lowest) / STEP)) for l, w in weights[gram].items()}
        levels = {l: v for l, v in levels.items() if v >= LOWEST}
        if levels:
            result[gram] = levels
    return result


LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def profile(group, languages):
    """The group's table, the languages' alphabets, and the share of their words that it holds."""
    words = {l: frequencies(l, group) for l in languages}
    shares = {l: grams(w) for l, w in words.items()}
    word_quota, run_quota = QUOTA[group]
    table = select({l: s[0] for l, s in shares.items()}, word_quota, WORD_FLOOR)
    table.update(select({l: s[1] for l, s in shares.items()}, run_quota, GRAM_FLOOR))
    alphabets, coverage = {}, {}
    for l in languages:
        letters = collections.Counter()
        for w, f in words[l].items():
            for c in w:
                letters[c] += f
        total = sum(letters.values())
        kept = {c for c, f in letters.items() if f / total > 5e-5 and ord(c) >= 0x80}
        alphabets[l] = "".join(sorted(kept | set(HAND_LETTERS.get(l, ""))))
        coverage[l] = sum(f for w, f in words[l].items() if l in table.get(f"_{w}_", {}))
    entries = []
    for gram, levels in sorted(table.items()):
        by_level = collections.defaultdict(str)
        for l, v in levels.items():
            by_level[v] += LETTERS[languages.index(l)]
        entries.append(
            gram + "".join(f"{v}{''.join(sorted(by_level[v]))}" for v in sorted(by_level, reverse=True))
        )
    return entries, alphabets, coverage


def encodable(c, charset):
    try:
        c.encode(charset)
        return True
    except UnicodeEncodeError:
        return False


def chinese():
    """Characters of Simplified writing only, of Traditional only, of Japanese only; frequent first."""
    to_traditional = icu.Transliterator.createInstance("Simplified-Traditional")
    to_simplified = icu.Transliterator.createInstance("Traditional-Simplified")
    weight, japanese = collections.Counter(), collections.Counter()
    for counter, language in ((weight, "zh"), (japanese, "ja")):
        for word, share in wordfreq.get_frequency_dict(language, "best").items():
            for c in word:
                if 0x4E00 <= ord(c) < 0xA000:
                    counter[c] += share
    simplified, traditional = [], []
    for o in range(0x4E00, 0xA000):
        c = chr(o)
        if to_traditional.transliterate(c) != c and not encodable(c, "big5"):
            simplified.append((-weight[c], c))
        plain = to_simplified.transliterate(c)
        if plain != c and len(plain) == 1 and not encodable(c, "gb2312"):
            traditional.append((-weight[plain], c))  # wordfreq counts Traditional as Simplified
    only = [
        (-f, c)
        for c, f in japanese.items()
        if not encodable(c, "gb2312") and not encodable(c, "big5") and encodable(c, "shift_jis")
    ]

    def first(pairs, count):
        return "".join(c for w, c in sorted(pairs)[:count] if w < 0)

    return first(simplified, 1500), first(traditional, 1500), first(only, 150)


def wrapped(entries, separator=" ", width=96):
    lines, line, used = [], "", 0
    for entry in entries:
        if line and len(line) + len(separator) + len(entry) > width:
            lines.append(line)
            line = entry
        else:
            line = line + separator + entry if line else entry
    return lines + [line]


HEADER = """\
// Made by scripts/make-language-profiles.py from wordfreq {version}; do not edit.
// These tables are CC BY-SA 4.0, as wordfreq's data is; see docs/languages.md.

"""


def write(name, body):
    text = HEADER.format(version=wordfreq_version()) + body
    (OUT / f"{name}.swift").write_text(text, encoding="utf-8")
    print(f"{name}.swift: {len(text.encode()):,} bytes", file=sys.stderr)


def wordfreq_version():
    import importlib.metadata

    return importlib.metadata.version("wordfreq")


def literal(name, lines, comment):
    joined = "\n".join("    " + line for line in lines)
    return f'  /// {comment}\n  static let {name}: StaticString = """\n{joined}\n    """\n'


def main():
    groups = [
        ("latin", LATIN), ("cyrillic", CYRILLIC), ("arabic", ARABIC), ("devanagari", DEVANAGARI)
    ]
    bodies = {}
    for group, languages in groups:
        entries, alphabets, coverage = profile(group, languages)
        heads = [f"{l} {round(coverage[l] * 100)} {alphabets[l]}".rstrip() for l in languages]
        bodies[group] = (
            literal(
                f"{group}Languages",
                heads,
                "A language a line: tag, share of its words in the table (%), letters beyond ASCII.",
            )
            + "\n"
            + literal(
                group,
                wrapped(entries),
                "Grams with levels 1–9, each before the languages (A the first) that have it.",
            )
        )
        print(group, len(entries), "grams", file=sys.stderr)
    simplified, traditional, japanese = chinese()
    print(len(simplified), len(traditional), len(japanese), file=sys.stderr)
    characters = "\n".join(
        literal(name, wrapped(text, "", 48), comment)
        for name, text, comment in (
            ("simplifiedOnly", simplified, "Characters of Simplified writing only, frequent first."),
            ("traditionalOnly", traditional, "Characters of Traditional writing only."),
            ("japaneseOnly", japanese, "Kanji that no Chinese writing has, frequent first."),
        )
    )
    OUT.mkdir(parents=True, exist_ok=True)
    write("LanguageProfiles+Latin", "extension LanguageProfiles {\n" + bodies["latin"] + "}\n")
    others = "\n".join(bodies[g] for g in ("cyrillic", "arabic", "devanagari"))
    write(
        "LanguageProfiles",
        "/// The tables of `LanguageDetector`, a script group each.\n"
        "enum LanguageProfiles {\n" + others + "}\n",
    )
    write("LanguageProfiles+Han", "extension LanguageProfiles {\n" + characters + "}\n")


if __name__ == "__main__":
    main()
