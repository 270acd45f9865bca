internal import GRDB
internal import GRDBSQLite

/// SQL that takes long, with somebody asked now and then whether to go on.
enum InterruptibleWork {
  /// Carries a question that throws through C.
  private final class Question {
    let ask: () throws -> Void
    var answer: (any Error)?
    init(_ ask: @escaping () throws -> Void) { self.ask = ask }
  }

  /// Steps of SQLite's machine between two questions: some milliseconds.
  private static let steps: Int32 = 100_000

  /// - Parameter ask: Throws to stop the work, which then has changed nothing.
  /// - Throws: What `ask` throws, or `DatabaseError`.
  static func execute(_ sql: String, _ db: Database, asking ask: () throws -> Void) throws {
    try withoutActuallyEscaping(ask) { ask in
      let question = Question(ask)
      try withExtendedLifetime(question) {
        sqlite3_progress_handler(
          db.sqliteConnection, steps,
          { context in
            guard let context else { return 0 }
            let question = Unmanaged<Question>.fromOpaque(context).takeUnretainedValue()
            do {
              try question.ask()
              return 0
            } catch {
              question.answer = error
              return 1
            }
          }, Unmanaged.passUnretained(question).toOpaque())
        defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
        do {
          try db.execute(sql: sql)
        } catch {
          throw question.answer ?? error
        }
      }
    }
  }
}
