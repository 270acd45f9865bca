public import RectoText

/// A piece of upkeep that was done to a memory: what, when and by whom.
public struct UpkeepOperation: Hashable, Sendable {
  /// What was done.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A unit was added or changed, units were deleted, groups of them were settled.
    case add, edit, delete, settle
    /// An earlier operation was taken back.
    case undo
    /// An `undo` was taken back.
    case redo
  }

  /// The write that it was, which no other operation shares.
  public var generation: Int64
  /// What was done.
  public var kind: Kind
  /// When.
  public var moment: Timestamp
  /// As they spelled themselves; `nil` where nobody said.
  public var user: String?
  /// The generation of the operation that took it back; `nil` where it stands.
  public var undone: Int64?
  /// How many units came, newer versions of others included.
  public var added = 0
  /// How many units went, those with a newer version included.
  public var deleted = 0
  /// How many units came back.
  public var restored = 0
}

/// What an operation did to a unit, as the table `change` spells it.
enum UnitAction: Hashable {
  case added, deleted, restored
  /// Deleted, for another unit holds what it held: its newer version, or the one it was united with.
  case replaced(by: Int64)

  private static let prefix = "replaced "

  /// - Parameter text: As `description` writes it.
  init?(_ text: String) {
    switch text {
    case "added": self = .added
    case "deleted": self = .deleted
    case "restored": self = .restored
    default:
      guard text.hasPrefix(Self.prefix), let unit = Int64(text.dropFirst(Self.prefix.count))
      else { return nil }
      self = .replaced(by: unit)
    }
  }

  var description: String {
    switch self {
    case .added: "added"
    case .deleted: "deleted"
    case .restored: "restored"
    case .replaced(let unit): "\(Self.prefix)\(unit)"
    }
  }

  /// The unit that holds what the unit held.
  var successor: Int64? {
    guard case .replaced(let unit) = self else { return nil }
    return unit
  }

  /// Whether the unit is there after it.
  var isLiving: Bool { self == .added || self == .restored }
}
