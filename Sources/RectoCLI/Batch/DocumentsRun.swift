internal import Recto

/// What each document of a batch becomes, on any thread.
struct DocumentsRun: Sendable {
  /// A document's answer.
  struct Answer: Sendable {
    var bytes: [UInt8]
    /// What a person should know of it.
    var notes: [String] = []
    /// What stands for the document's content and for what was asked.
    var work = ""
  }

  enum Outcome: Sendable {
    case answered(Answer)
    /// An earlier run answered it, and the document, what is asked and the answer are as they were.
    case unchanged
    case failed(String, ExitStatus)
  }

  /// A document or an answer of more bytes is not read; what reads a document may refuse fewer.
  static let largest = 512 << 20

  private let documents: DocumentList
  private let folder: AnswerFolder?
  private let request: String
  private let earlier: [String: CompletionLog.Entry]
  private let answer: @Sendable (_ input: InputBytes, _ name: String) throws -> Answer

  /// - Parameters:
  ///   - documents: What is answered.
  ///   - folder: Where the answers go, if into files.
  ///   - request: What stands for all that makes a difference beside the documents' contents.
  ///   - earlier: What earlier runs have done.
  ///   - answer: Makes an answer of a document's bytes and its name.
  init(
    _ documents: DocumentList, into folder: AnswerFolder? = nil, request: String = "",
    earlier: [String: CompletionLog.Entry] = [:],
    answer: @escaping @Sendable (_ input: InputBytes, _ name: String) throws -> Answer
  ) {
    (self.documents, self.folder, self.request) = (documents, folder, request)
    (self.earlier, self.answer) = (earlier, answer)
  }

  func outcome(_ number: Int) -> Outcome {
    let name = documents.names[number]
    do {
      let file = try InputBytes(path: documents.path(number))
      let bytes = try file.readAll(limit: Self.largest)
      var work = ""
      if let folder {
        work = CompletionLog.digest(bytes, request)
        if let entry = earlier[name], entry.work == work, folder.holds(entry, of: name) {
          return .unchanged
        }
      }
      var made = try answer(InputBytes(bytes, name: file.name), name)
      made.work = work
      return .answered(made)
    } catch {
      return .failed(String(describing: error), Failures.status(of: error))
    }
  }
}

/// What a run over many documents did.
struct DocumentsTally {
  private(set) var answered = 0
  private(set) var unchanged = 0
  private(set) var failures: [String] = []
  private var statuses: Set<ExitStatus> = []

  mutating func add(_ outcome: DocumentsRun.Outcome) {
    switch outcome {
    case .answered: answered += 1
    case .unchanged: unchanged += 1
    case .failed(let reason, let status): fail(reason, status)
    }
  }

  mutating func fail(_ reason: String, _ status: ExitStatus) {
    failures.append(reason)
    statuses.insert(status)
  }

  /// What the process ends with where documents failed: what all of them ended with, else bad data.
  var status: ExitStatus {
    statuses.count == 1 ? statuses.first ?? .badData : .badData
  }

  /// - Parameter done: What was done, such as "summarised".
  func summary(_ done: String) -> String {
    var text = "\(answered) document\(answered == 1 ? "" : "s") \(done)"
    if unchanged > 0 { text += ", \(unchanged) unchanged" }
    if !failures.isEmpty { text += ", \(failures.count) failed" }
    return text
  }
}
