import Glibc

/// A file of tab-separated rows.
public enum Rows {
  public static func read(_ path: String, limit: Int = .max) -> [[String]] {
    guard let file = fopen(path, "r") else {
      print("\(path): cannot be read")
      exit(66)
    }
    defer { fclose(file) }
    var rows: [[String]] = []
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    while rows.count < limit, getline(&line, &capacity, file) > 0, let line {
      let text = String(cString: line)
      rows.append(
        (text.hasSuffix("\n") ? text.dropLast() : text[...])
          .split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
    free(line)
    return rows
  }
}

/// The times of queries by language.
public struct Times {
  private var milliseconds: [String: [Double]] = [:]
  public var checksum = 0

  public init() {}

  public static func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
  }

  public static func rounded(_ value: Double) -> String { String((value * 1000).rounded() / 1000) }

  /// Times `body`, which gives something to add up so that it is done at all.
  public mutating func measure(_ language: String, _ body: () throws -> Int) rethrows {
    let start = ContinuousClock.now
    checksum += try body()
    add(ContinuousClock.now - start, language)
  }

  public mutating func add(_ duration: Duration, _ language: String) {
    for key in [language, "all"] {
      milliseconds[key, default: []].append(Self.milliseconds(duration))
    }
  }

  public func report(_ title: String) {
    for (language, all) in milliseconds.sorted(by: { $0.key < $1.key }) {
      let sorted = all.sorted()
      func at(_ share: Double) -> String {
        Self.rounded(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
      }
      print(
        "\(title), \(language): n \(sorted.count), p50 \(at(0.5)), p95 \(at(0.95)), p99 \(at(0.99)), "
          + "max \(at(1)), mean \(Self.rounded(sorted.reduce(0, +) / Double(sorted.count))) ms")
    }
    print("\(title): checksum \(checksum)")
  }
}

/// What this process holds in memory, shared pages included.
public enum Resident {
  public static var megabytes: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var pages = (0, 0)
    withUnsafeMutablePointer(to: &pages.0) { all in
      withUnsafeMutablePointer(to: &pages.1) { resident in
        _ = withVaList([all, resident]) { vfscanf(file, "%ld %ld", $0) }
      }
    }
    return pages.1 * 4096 / 1_000_000
  }
}
