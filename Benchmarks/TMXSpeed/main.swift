// The reading of TMX beside a bare loop over libxml2, in one process, in turns.
//
//     tmx-speed FILE [ROUNDS]

import Glibc
import PlainXML
import RectoInterchange

let arguments = CommandLine.arguments
guard arguments.count > 1, let information = try? InputBytes(path: arguments[1]),
  let size = information.totalBytes
else {
  print("tmx-speed FILE [ROUNDS]")
  exit(64)
}
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 3 : 3

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try body()
  let duration = ContinuousClock.now - start
  return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

var bare: [Double] = []
var ours: [Double] = []
var units = 0
for round in 1...rounds {
  var tags: Int64 = 0
  var length: Int64 = 0
  bare.append(seconds { length = plain_xml_count(arguments[1], 1 << 16, &tags) })
  units = 0
  ours.append(
    try seconds {
      let reader = try TMXReader(InputBytes(path: arguments[1]))
      while try reader.next() != nil { units += 1 }
    })
  let ratio = bare[round - 1] / ours[round - 1]
  print(
    "round \(round): libxml2 \(Int(Double(size) / bare[round - 1] / 1e6)) MB/s (\(tags) tags, \(length) "
      + "bytes of text), TMXReader \(Int(Double(size) / ours[round - 1] / 1e6)) MB/s (\(units) units), "
      + "ratio \((ratio * 1000).rounded() / 1000)")
}
let ratios = zip(bare, ours).map { $0 / $1 }.sorted()
var usage = rusage()
getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
print(
  "median ratio \((ratios[rounds / 2] * 1000).rounded() / 1000), peak \(usage.ru_maxrss >> 10) MB")
