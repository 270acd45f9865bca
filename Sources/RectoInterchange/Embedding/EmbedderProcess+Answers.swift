/// What answers must look like, and what is told where they do not.
extension EmbedderProcess {
  /// The vector of an answer.
  func vector(_ line: [UInt8]) throws(InterchangeError) -> [Float] {
    let answer: JSONValue
    do {
      answer = try parser.parse(line)
    } catch {
      throw malformed(error.detail)
    }
    guard case .object = answer else { throw malformed("it is no JSON object") }
    if let reason = answer["error"], !reason.isNull {
      let text = reason.string ?? reason["message"]?.string ?? "no reason given"
      throw failure("refused text \(answered + 1): \(text)")
    }
    guard answer["id"]?.int == answered else {
      throw malformed("its id is not \(answered); answers come in the order of the texts")
    }
    guard let elements = answer["vector"]?.array, !elements.isEmpty else {
      throw malformed("it has no 'vector' with numbers")
    }
    let vector = elements.compactMap { $0.double.map(Float.init) }.filter(\.isFinite)
    guard vector.count == elements.count else {
      throw malformed("something in its vector is no number")
    }
    guard vector.count == dimension ?? vector.count else {
      throw malformed("its vector has \(vector.count) numbers, the first had \(dimension ?? 0)")
    }
    guard vector.count <= Self.mostNumbers else {
      throw malformed("its vector has more than \(Self.mostNumbers) numbers")
    }
    dimension = vector.count
    return vector
  }

  private static var mostNumbers: Int { 1 << 16 }

  static let interrupted = InterchangeError(.interrupted, "stopped")

  var tooMany: InterchangeError {
    malformed("nothing was asked any more; one text is one answer", number: answered + 1)
  }

  /// An answer that breaks the rules.
  func malformed(_ reason: String, number: Int? = nil) -> InterchangeError {
    let place = "answer \(number ?? answered + 1)"
    return InterchangeError(
      .malformed,
      Self.named(command) + ": \(place): \(reason); each line must be {\"id\":…,\"vector\":[…]}")
  }

  /// The output ended before everything was answered.
  func earlyEnd(of total: Int) -> InterchangeError {
    let count = "\(answered) of \(total) texts were answered"
    switch child.waitForEnd(.seconds(2)) {
    case .exited(127): return failure("was not found, or something in it; check its name and path")
    case .exited(126): return failure("cannot be run; is it executable?")
    case let ending?: return failure("\(ending.description); \(count)")
    case nil: return failure("closed its output; \(count)")
    }
  }

  func failure(_ reason: String) -> InterchangeError { Self.failure(command, reason) }

  static func failure(_ command: String, _ reason: String) -> InterchangeError {
    InterchangeError(.embedder, "\(named(command)) \(reason)")
  }

  private static func named(_ command: String) -> String {
    let isLong = command.count > 80
    return "embedder '\(isLong ? command.prefix(79) + "…" : Substring(command))'"
  }
}

extension ChildCommand.Ending {
  /// What a person is told.
  var description: String {
    switch self {
    case .exited(let status): "ended with status \(status)"
    case .killed(let signal): "was ended by signal \(signal)"
    case .unknown: "ended"
    }
  }
}
