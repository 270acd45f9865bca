internal import Recto

extension JSONWriter {
  mutating func field(_ name: String, _ value: String) {
    key(name)
    write(value)
  }

  mutating func field(_ name: String, _ value: Int) {
    key(name)
    write(value)
  }

  mutating func field(_ name: String, _ value: Double) {
    key(name)
    write(value)
  }

  mutating func field(_ name: String, _ value: Bool) {
    key(name)
    write(value)
  }

  mutating func field(_ name: String, _ value: JSONValue) {
    key(name)
    write(value)
  }

  /// A list of whole numbers.
  mutating func field(_ name: String, _ numbers: some Sequence<Int>) {
    key(name)
    list(numbers) { $0.write($1) }
  }

  /// A list, each element written by `body`.
  mutating func field<Element>(
    _ name: String, _ elements: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    list(elements, body)
  }

  private mutating func list<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    beginArray()
    for element in elements { body(&self, element) }
    endArray()
  }

  /// An object whose fields `body` writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }
}
