import PlainICU
import RectoText

// Sentences a second by `SentenceSplitter` and by libicu alone, in turns on the same text.
// Usage: segment-speed LANGUAGE FILE [ROUNDS]

#if canImport(Glibc)
  import Glibc
#endif

guard CommandLine.arguments.count >= 3,
  let language = try? LanguageTag(CommandLine.arguments[1]),
  let file = fopen(CommandLine.arguments[2], "rb")
else {
  print("usage: segment-speed LANGUAGE FILE [ROUNDS]")
  exit(64)
}
var bytes: [UInt8] = []
var chunk = [UInt8](repeating: 0, count: 1 << 16)
while true {
  let count = fread(&chunk, 1, chunk.count, file)
  if count == 0 { break }
  bytes += chunk[..<count]
}
let rounds = CommandLine.arguments.count > 3 ? Int(CommandLine.arguments[3]) ?? 9 : 9
let original = String(decoding: bytes, as: UTF8.self)
let text = String(repeating: original, count: max(1, 8_000_000 / max(1, original.utf8.count)))
let utf8 = Array(text.utf8)
let megabytes = Double(utf8.count) / 1e6

let splitter = SentenceSplitter(language: language)
var ours: [Double] = []
var theirs: [Double] = []
/// This thread's processor time in seconds: other work on the machine counts little.
func seconds(_ body: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let start = now()
  body()
  return now() - start
}
var sentences = (ours: 0, icu: Int64(0))
for _ in 0..<rounds {
  let first = seconds { sentences.ours = splitter.ranges(in: text).count }
  let second = seconds {
    sentences.icu = plain_icu_sentences(language.rawValue, utf8, Int64(utf8.count))
  }
  ours.append(megabytes / first)
  theirs.append(megabytes / second)
}
func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
let ratio = zip(ours, theirs).map { $0 / $1 }
func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
print(
  "\(language.rawValue): \(rounded(megabytes)) MB, recto \(sentences.ours) sentences,",
  "\(rounded(median(ours))) MB/s; libicu \(sentences.icu), \(rounded(median(theirs))) MB/s;",
  "ratio \(rounded(median(ratio)))")
