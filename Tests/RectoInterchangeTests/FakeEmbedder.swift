import Glibc
import Reference

@testable import RectoInterchange

/// Embedders in a few lines of shell: a text's vector is its length and 1.
enum FakeEmbedder {
  /// Answers line by line; `$id` and `$text` are what came.
  static func script(_ answer: String) -> String {
    """
    while IFS= read -r line; do
      id=${line#*:}; id=${id%%,*}; text=${line#*\\"text\\":\\"}; text=${text%\\"*}
      \(answer)
    done
    """
  }

  /// One that does as it should.
  static let good = script(#"echo "{\"id\":$id,\"vector\":[${#text},1]}""#)

  /// One that writes every text into a file before it answers.
  static func logging(to file: String, vector: String = "${#text},1") -> String {
    script(#"echo "$text" >> \#(file); echo "{\"id\":$id,\"vector\":[\#(vector)]}""#)
  }

  /// One that reads all of its input first.
  static let late = "input=$(cat); printf '%s\\n' \"$input\" | { \(good); }"
}

/// Waits up to two seconds until something is so.
func comesTrue(_ condition: () -> Bool) -> Bool {
  for _ in 0..<200 {
    if condition() { return true }
    usleep(10_000)
  }
  return false
}

/// Whether a process runs: one that has ended and that nobody waited for does not.
func isRunning(_ number: pid_t) -> Bool {
  guard
    let bytes = try? InputBytes(path: "/proc/\(number)/stat").readAll(limit: 4096),
    let state = String(decoding: bytes, as: UTF8.self).split(separator: ") ").last?.first
  else { return false }
  return state != "Z" && state != "X"
}
