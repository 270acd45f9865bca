internal import Glibc
public import RectoText

/// Who does a piece of upkeep, and when.
public struct Authorship: Hashable, Sendable {
  /// As they spell themselves; `nil` where nobody has said.
  public var user: String?
  /// The moment that operations and changed units bear.
  public var moment: Timestamp

  /// - Parameters:
  ///   - user: As they spell themselves; `nil` where nobody has said.
  ///   - moment: The moment of the work; now where it is not given.
  public init(user: String? = nil, moment: Timestamp = Self.now) {
    self.user = user
    self.moment = moment
  }

  /// What the clock says.
  public static var now: Timestamp { Timestamp(secondsSince1970: Int64(time(nil))) }
}
