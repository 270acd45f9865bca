/// Why an index cannot be used or made. None is a fault of the memory beside it: the index is made anew.
public enum IndexError: Error, Hashable, Sendable {
  /// There is no such file, or it cannot be read.
  case missing
  /// It was made for another store, another generation of it, or another version of folding.
  case stale
  /// Its bytes are not those that were written.
  case damaged
  /// It cannot be written: the system's `errno`.
  case cannotWrite(Int32)
  /// A language has more than 65,534 different characters, or more text than an index addresses.
  case tooLarge
  /// There is no memory for it.
  case outOfMemory
}
