internal import RectoMatch
internal import Synchronization

/// Scratch space for searches, kept from one to the next; a search has one to itself.
final class ScratchPool: Sendable {
  /// Unchecked: it is on the shelf or with the one search that took it.
  private struct Shelved: @unchecked Sendable {
    let scratch: SearchScratch
  }

  private let shelf = Mutex<[ObjectIdentifier: [Shelved]]>([:])

  /// - Throws: `IndexError.outOfMemory`.
  func take(for side: IndexSide) throws(IndexError) -> SearchScratch {
    let shelved = shelf.withLock { $0[ObjectIdentifier(side)]?.popLast() }
    return if let shelved { shelved.scratch } else { try SearchScratch(for: side) }
  }

  func put(_ scratch: SearchScratch, for side: IndexSide) {
    let shelved = Shelved(scratch: scratch)
    shelf.withLock { shelf in
      // Sides of indexes that were replaced are not asked again.
      if shelf[ObjectIdentifier(side)] == nil, shelf.count > 64 { shelf.removeAll() }
      shelf[ObjectIdentifier(side), default: []].append(shelved)
    }
  }
}
