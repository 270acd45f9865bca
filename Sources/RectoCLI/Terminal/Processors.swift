internal import Glibc

/// The machine's processors.
enum Processors {
  /// How many there are to work with, at least one.
  static var count: Int { Int(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
