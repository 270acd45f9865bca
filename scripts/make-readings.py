#!/usr/bin/env python3
"""Computes the readings of Chinese characters and writes them as a Swift source.

How to run, from the root of the repository (the environment is outside it):

    sudo apt-get install -y libicu-dev pkg-config g++ python3-venv
    python3 -m venv ../recto-readings
    ../recto-readings/bin/pip install pypinyin==0.55.0 jieba==0.42.1 PyICU
    ../recto-readings/bin/python scripts/make-readings.py

Same versions, same bytes. Writes Sources/RectoText/Names/ReadingTables.swift.

Origin and licence of the data: the readings of characters and of phrases are those that pypinyin
0.55.0 by Huang Huang ships (pinyin-data and phrase-pinyin-data; MIT). Which phrases are common is
asked of the word list of jieba 0.42.1 by Sun Junyi (MIT); of it only the choice is kept. Which
Simplified character stands for a Traditional one is asked of ICU's transform (Unicode licence), and a
reading of the rare characters that the source lacks. The places and the first readings below were
written for this script.

What is computed.
- Characters: every reading of each Han character, most usual first, as the source orders them. A
  Traditional character that alone has its Simplified form reads as that form does; readings of its
  own follow. Compatibility characters read as what they stand for. Characters
  that the source lacks read as ICU's transform reads them.
- Words: phrases that are read otherwise than by the first readings of their characters, or by
  shorter words of the table. Changes of tone in speech (bú shì, yí gè) are undone, as spelling does.
  The most frequent are kept while the table is below its size.
- The Simplified forms of Traditional characters of the basic plane, as words and surnames are
  looked up by them.
"""

import json
import pathlib
import unicodedata

import icu
import jieba
import pypinyin

OUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/RectoText/Names/ReadingTables.swift"
WORD_BYTES = 60_000
LOWEST_FREQUENCY = 3  # of a phrase in jieba's list
LONGEST_WORD = 4
PAGE = 64  # code points; a page has one bit each
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-"
TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}

# Places and peoples whose characters are read otherwise than alone.
PLACES = """
重庆 chong2qing4|番禺 pan1yu2|蚌埠 beng4bu4|六安 lu4an1|六合 lu4he2|台州 tai1zhou1|丽水 li2shui3
厦门 xia4men2|长沙 chang2sha1|长春 chang2chun1|长江 chang2jiang1|长城 chang2cheng2|长安 chang2an1
长治 chang2zhi4|长宁 chang2ning2|长兴 chang2xing1|长白 chang2bai2|长乐 chang2le4|长葛 chang2ge3
朝阳 chao2yang2|朝鲜 chao2xian3|乐山 le4shan1|乐清 yue4qing1|乐亭 lao4ting2|涡阳 guo1yang2
单县 shan4xian4|东阿 dong1e1|黄陂 huang2pi2|监利 jian4li4|荥阳 xing2yang2|荥经 ying2jing1
尉犁 yu4li2|柏林 bo2lin2|会稽 kuai4ji1|秘鲁 bi4lu3|叶城 ye4cheng2|吐蕃 tu3bo1|大埔 da4bu4
费县 fei4xian4|华山 hua4shan1|华县 hua4xian4|铅山 yan2shan1|洪洞 hong2tong2|解州 xie4zhou1
歙县 she4xian4|枞阳 zong1yang2|渑池 mian3chi2|浚县 xun4xian4|蔚县 yu4xian4|蠡县 li3xian4
郫都 pi2du1|都江堰 du1jiang1yan4|成都 cheng2du1|首都 shou3du1|都匀 du1yun2|宝坻 bao3di3
井陉 jing3xing2|行唐 xing2tang2|任丘 ren2qiu1|任县 ren2xian4|大城 dai4cheng2|珲春 hun2chun1
牟平 mu4ping2|中牟 zhong1mu4|莘县 shen1xian4|莘庄 xin1zhuang1|莒县 ju3xian4|临朐 lin2qu2
东莞 dong1guan3|莞城 guan3cheng2|藏族 zang4zu2|西藏 xi1zang4|藏语 zang4yu3|羌塘 qiang1tang2
身毒 yuan1du2|龟兹 qiu1ci2|月氏 yue4zhi1|大月氏 da4yue4zhi1|吐谷浑 tu3yu4hun2|可汗 ke4han2
厦大 xia4da4|行署 xing2shu3|瑞丽 rui4li4|阿房宫 e1pang2gong1|阿弥陀佛 e1mi2tuo2fo2
峨眉 e2mei2|新加坡 xin1jia1po1|加拿大 jia1na2da4|大厦 da4sha4|广厦 guang3sha4
乌拉圭 wu1la1gui1|巴塞罗那 ba1sai4luo2na4|塞内加尔 sai4nei4jia1er3|塞浦路斯 sai4pu3lu4si1
塞尔维亚 sai4er3wei2ya4|直布罗陀 zhi2bu4luo2tuo2|葛洲坝 ge3zhou1ba4|长孙 zhang3sun1
行长 hang2zhang3|董事长 dong3shi4zhang3|银行 yin2hang2|央行 yang1hang2|人行 ren2hang2
建行 jian4hang2|农行 nong2hang2|工行 gong1hang2|中行 zhong1hang2|交行 jiao1hang2
"""

# Where another reading is the usual one in words and names of today than the source's first.
FIRST = """
勒 le4|佛 fo2|血 xue4|尾 wei3|奇 qi2|伽 jia1|姊 zi3|谁 shei2|卜 bu3|似 si4|泊 bo2|爪 zhua3|朴 pu3|炔 que1
龈 yin2|薄 bo2|肋 lei4|咳 ke2|著 zhu4|柏 bai3|杓 shao2|鳽 yan2|壳 ke2|劲 jin4|槛 kan3|粘 zhan1|呢 ne5
重 zhong4|长 chang2|尉 wei4|角 jiao3|宿 su4|茄 qie2|秘 mi4|会 hui4|翟 zhai2|覃 qin2|缪 miao4|盖 gai4
牟 mou2|逄 pang2|晟 sheng4|莘 shen1|瑨 jin4|啊 a5|哪 na3|塔 ta3|澄 cheng2|蔓 man4|熨 yun4|俊 jun4
"""


def is_han(o):
    return o == 0x3007 or 0x3400 <= o < 0xA000 or 0xF900 <= o < 0xFB00 or 0x20000 <= o < 0x40000


def syllable(marked):
    """`lǜ` as ("lv", 4); the neutral tone is 5."""
    tone, letters = 5, ""
    for c in unicodedata.normalize("NFD", unicodedata.normalize("NFC", marked)):
        if c in TONES:
            tone = TONES[c]
        elif c == "\u0308":
            letters = letters[:-1] + "v"
        elif c != "\u0302":  # ê is written e
            letters += c
    return letters, tone


def source_characters():
    data = json.loads(pathlib.Path(pypinyin.__file__).with_name("pinyin_dict.json").read_text())
    readings = {}
    for o, text in data.items():
        if is_han(int(o)):
            found = [syllable(s) for s in text.split(",")]
            # Interjections without a vowel are no syllables that a name is read by.
            spoken = [s for s in found if set(s[0]) & set("aeiouv")]
            readings[int(o)] = list(dict.fromkeys(spoken or found))
    return readings


def simplified_forms(readings):
    """Of characters that Simplified writing has no use for: 著 and 乾 are characters of both."""
    transform = icu.Transliterator.createInstance("Traditional-Simplified")
    forms = {}
    for o in sorted(readings):
        plain = transform.transliterate(chr(o))
        if plain == chr(o) or len(plain) != 1 or ord(plain) not in readings:
            continue
        if not encodable(chr(o), "gb2312"):
            forms[o] = ord(plain)
    return forms


def encodable(c, charset):
    try:
        c.encode(charset)
        return True
    except UnicodeEncodeError:
        return False


def unite(readings, forms):
    """Reads Traditional characters as their Simplified forms, where only one has that form."""
    users = {}
    for traditional, plain in forms.items():
        users.setdefault(plain, []).append(traditional)
    for plain, traditional in users.items():
        if len(traditional) == 1:
            own = readings[traditional[0]]
            readings[traditional[0]] = list(dict.fromkeys(readings[plain] + own))


def add_lacking(readings):
    """Characters that only ICU reads, and compatibility characters."""
    transform = icu.Transliterator.createInstance("Han-Latin")
    for o in range(0x3400, 0x34000):
        if is_han(o) and o not in readings:
            text = transform.transliterate(chr(o)).strip()
            if text != chr(o) and text.isalpha():
                readings[o] = [syllable(text)]
    for o in [*range(0xF900, 0xFB00), *range(0x2F800, 0x2FA20)]:
        plain = unicodedata.normalize("NFKC", chr(o))
        if len(plain) == 1 and ord(plain) != o and ord(plain) in readings:
            readings[o] = readings[ord(plain)]


def frequencies():
    found = {}
    for line in pathlib.Path(jieba.__file__).with_name("dict.txt").read_text().splitlines():
        word, count, _ = line.split(" ")
        found[word] = int(count)
    return found


def hand(table):
    for entry in table.replace("\n", "|").split("|"):
        if entry:
            word, text = entry.split(" ")
            spelled, letters = [], ""
            for c in text:
                if c.isdigit():
                    spelled.append((letters, int(c)))
                    letters = ""
                else:
                    letters += c
            assert len(spelled) == len(word), entry
            yield word, spelled


def add_hand(readings):
    for c, (first,) in hand(FIRST):
        others = [r for r in readings.get(ord(c), []) if r != first]
        readings[ord(c)] = [first] + others
    for word, spelled in hand(PLACES):
        for c, reading in zip(word, spelled):
            if reading not in readings[ord(c)]:
                readings[ord(c)] = readings[ord(c)] + [reading]


def source_phrases():
    data = json.loads(pathlib.Path(pypinyin.__file__).with_name("phrases_dict.json").read_text())
    for word, spelled in data.items():
        yield word, [syllable(s[0]) for s in spelled]


def chosen(word, spelled, readings):
    """Which reading of its list each character takes; None where one is not in it."""
    places = []
    for c, (letters, tone) in zip(word, spelled):
        known = readings.get(ord(c))
        if not known:
            return None
        # Speech changes the tones of these two; spelling does not.
        if c == "不" and letters == "bu" or c == "一" and letters == "yi":
            tone = known[0][1]
        if (letters, tone) in known:
            places.append(known.index((letters, tone)))
        elif letters == known[0][0] and tone == 5:
            places.append(0)
        else:
            return None
    return places


def words(readings, forms):
    count = frequencies()
    wanted = {}
    for word, spelled in source_phrases():
        if any(ord(c) in forms for c in word):
            continue
        if 2 <= len(word) <= LONGEST_WORD and count.get(word, 0) >= LOWEST_FREQUENCY:
            if len(word) == len(spelled) and (places := chosen(word, spelled, readings)):
                wanted[word] = (count[word], places)
    for word, spelled in hand(PLACES):
        places = chosen(word, spelled, readings)
        assert places, word
        wanted[word] = (max(count.get(word, 0), 1_000_000), places)
    kept, size = {}, 0

    def read(word):
        places, at = [], 0
        while at < len(word):
            for length in range(min(LONGEST_WORD, len(word) - at), 1, -1):
                if found := kept.get(word[at : at + length]):
                    places += found
                    at += length
                    break
            else:
                places.append(0)
                at += 1
        return places

    # Shorter words first within a size that the frequent ones earn.
    order = sorted(wanted, key=lambda w: (-wanted[w][0] / len(w), w))
    budget = []
    for word in order:
        if any(wanted[word][1]):
            size += len(word.encode()) + len(word) + 1
            if size > WORD_BYTES:
                break
        budget.append(word)
    for word in sorted(budget, key=lambda w: (len(w), w)):
        places = wanted[word][1]
        if read(word) != places:
            kept[word] = places
    return kept


def number(value, digits):
    text = ""
    for _ in range(digits):
        text = DIGITS[value % 64] + text
        value //= 64
    assert value == 0
    return text


def page_tables(readings, codes):
    directory, stream = "", ""
    pages = {}
    for o in sorted(readings):
        pages.setdefault(o // PAGE, []).append(o)
    for page, members in sorted(pages.items()):
        bits = sum(1 << (o % PAGE) for o in members)
        directory += number(page, 3) + number(len(stream) // 2, 3) + number(bits, 11)
        for o in members:
            codes_here = [codes[s] for s in readings[o]]
            for place, code in enumerate(codes_here):
                more = 2048 if place + 1 < len(codes_here) else 0
                stream += number(code + more, 2)
    return directory, stream


def syllable_table(readings):
    tones = {}
    for spoken in readings.values():
        for letters, tone in spoken:
            tones.setdefault(letters, set()).add(tone)
    entries, codes = [], {}
    for letters in sorted(tones):
        for tone in sorted(tones[letters]):
            codes[letters, tone] = len(codes)
        entries.append(letters + "".join(map(str, sorted(tones[letters]))))
    assert len(codes) < 2048
    return entries, codes


def unbroken(name, text, comment, width=94):
    lines = [text[i : i + width] for i in range(0, len(text), width)]
    joined = "\\\n".join("    " + line for line in lines)
    return f'  /// {comment}\n  static let {name}: StaticString = """\n{joined}\n    """\n'


def wrapped(name, entries, comment, width=94):
    lines, line = [], ""
    for entry in entries:
        if line and len(line) + 1 + len(entry) > width:
            lines.append(line)
            line = entry
        else:
            line = f"{line} {entry}" if line else entry
    joined = "\n".join("    " + text for text in lines + [line])
    return f'  /// {comment}\n  static let {name}: StaticString = """\n{joined}\n    """\n'


def main():
    readings = source_characters()
    add_hand(readings)
    forms = simplified_forms(readings)
    unite(readings, forms)
    add_lacking(readings)
    table = words(readings, forms)
    entries, codes = syllable_table(readings)
    directory, stream = page_tables(readings, codes)
    pairs = [chr(t) + chr(s) for t, s in sorted(forms.items()) if t < 0xA000 and s < 0xA000]
    # Longer words first among those that begin alike, so that the first that fits is the longest.
    order = sorted(table, key=lambda w: ([ord(c) for c in w[:2]], -len(w), w))
    body = "\n".join(
        (
            wrapped(
                "syllables", entries,
                "Syllables in order, each with its tones; 5 is the neutral tone, v is ü.",
            ),
            unbroken(
                "pages", directory,
                "Pages of 64 scalars: number (3 digits), first code (3), which scalars it has (11).",
            ),
            unbroken(
                "codes", stream,
                "A code of two digits a reading; 2048 is added where another reading follows.",
            ),
            wrapped(
                "words",
                [w + "".join(DIGITS[p] for p in table[w]) for w in order],
                "Words with the number of each character's reading in its list.", 60,
            ),
            wrapped("simplified", pairs, "Traditional characters, each before its Simplified form.", 60),
        )
    )
    OUT.write_text(
        f"// Made by scripts/make-readings.py from pypinyin {pypinyin.__version__}; do not edit.\n"
        "// The data are those of pinyin-data and phrase-pinyin-data (MIT); see docs/names.md.\n\n"
        "/// The tables of `HanReadings`; digits are of base 64, `0-9 A-Z a-z + -`.\n"
        "enum ReadingTables {\n" + body + "}\n",
        encoding="utf-8",
    )
    print(
        f"{len(readings):,} characters, {len(codes):,} syllables with tones, {len(table):,} words, "
        f"{len(pairs):,} forms, {OUT.stat().st_size:,} bytes"
    )


if __name__ == "__main__":
    main()
