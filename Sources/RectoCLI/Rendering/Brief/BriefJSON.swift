internal import Recto

/// A brief as one JSON object; docs/brief.md says what the fields mean.
struct BriefJSON {
  private let rendering: BriefRendering
  private let explain: Bool
  private var brief: Brief { rendering.brief }

  init(_ rendering: BriefRendering, explain: Bool) {
    self.rendering = rendering
    self.explain = explain
  }

  func write(to out: inout JSONWriter) {
    out.object { out in
      out.field("schema", 1)
      out.field("lang", brief.language.rawValue)
      out.field("title", rendering.title)
      out.field("summary", brief.text)
      out.field("sentences", brief.sentences) { out, sentence in write(sentence, to: &out) }
      out.field("articles", brief.sources) { out, source in write(source, to: &out) }
      out.key("counts")
      out.object { out in
        out.field("words", brief.counts.words)
        out.field("characters", brief.counts.characters)
        out.field("seconds", brief.counts.seconds)
        out.field("originalWords", brief.counts.originalWords)
        out.field("share", SummaryRendering.rounded(brief.counts.share))
      }
      out.field("findings", brief.findings) { out, finding in write(finding, to: &out) }
    }
  }

  private func write(_ sentence: BriefSentence, to out: inout JSONWriter) {
    out.object { out in
      out.field("id", sentence.place.description)
      out.field("article", sentence.place.article + 1)
      out.field("sentence", sentence.place.sentence + 1)
      out.field("text", sentence.text)
      out.field("lang", sentence.language.rawValue)
      out.field("line", sentence.line)
      out.field("start", sentence.range.lowerBound)
      out.field("end", sentence.range.upperBound)
      writeScores(sentence.scored, to: &out)
      out.field("reasons", sentence.reasons) { out, reason in
        out.object { out in
          switch reason {
          case .locked: out.field("kind", "locked")
          case .must(let word):
            out.field("kind", "must")
            out.field("word", word)
          case .query(let word):
            out.field("kind", "query")
            out.field("word", word)
          case .group: out.field("kind", "group")
          case .score: out.field("kind", "score")
          }
        }
      }
      out.field("also", sentence.alike) { out, place in out.write(place.description) }
      for addition in rendering.additions { addition.write(of: sentence, to: &out) }
    }
  }

  private func writeScores(_ sentence: ScoredSentence, to out: inout JSONWriter) {
    out.field("rank", sentence.rank.map { .number(String($0)) } ?? .null)
    out.field("score", SummaryRendering.rounded(sentence.score))
    guard explain else { return }
    out.key("features")
    out.object { out in
      for feature in sentence.features {
        out.field(feature.name, SummaryRendering.rounded(feature.value))
      }
    }
  }

  private func write(_ source: BriefSource, to out: inout JSONWriter) {
    out.object { out in
      out.field("article", source.number)
      out.field("file", source.name)
      out.field("lang", source.document.language.rawValue)
      let about = source.document.source
      for (name, value) in [
        ("title", source.document.title), ("outlet", about?.outlet), ("author", about?.author),
        ("date", about?.date), ("address", about?.address),
      ] {
        out.field(name, value.map { .string($0) } ?? .null)
      }
      out.field("profile", source.summary.profile.rawValue)
      out.field("words", source.wordCount)
      if explain || source.text == .extracted { out.field("text", source.document.text) }
      guard explain else { return }
      let chosen = Set(brief.sentences.map(\.place))
      out.field("sentences", source.summary.all.enumerated()) { out, entry in
        let place = SentencePlace(article: source.number - 1, sentence: entry.offset)
        out.object { out in
          out.field("id", place.description)
          out.field("text", entry.element.text)
          out.field("line", source.lines[entry.offset])
          out.field("start", entry.element.range.lowerBound)
          out.field("end", entry.element.range.upperBound)
          writeScores(entry.element, to: &out)
          out.field("selected", chosen.contains(place))
          out.field("excluded", entry.element.excluded.map { .string($0.rawValue) } ?? .null)
          out.field("group", [entry.element.group.lowerBound + 1, entry.element.group.upperBound])
        }
      }
    }
  }

  private func write(_ finding: BriefFinding, to out: inout JSONWriter) {
    out.object { out in
      let name: String
      switch finding {
      case .queryNowhere: name = "queryNowhere"
      case .mustNowhere: name = "mustNowhere"
      case .mustLeftOut: name = "mustLeftOut"
      case .mustAlike: name = "mustAlike"
      case .mustTooLong: name = "mustTooLong"
      case .lockedTooLong: name = "lockedTooLong"
      case .lockedHas: name = "lockedHas"
      case .lockedAlike: name = "lockedAlike"
      case .nothingFits: name = "nothingFits"
      case .nothingLeft: name = "nothingLeft"
      }
      out.field("kind", name)
      switch finding {
      case .queryNowhere(let word), .mustNowhere(let word): out.field("word", word)
      case .mustLeftOut(let word, let place), .mustAlike(let word, let place),
        .mustTooLong(let word, let place), .lockedHas(let word, let place):
        out.field("word", word)
        out.field("sentences", [place]) { $0.write($1.description) }
      case .lockedAlike(let one, let other):
        out.field("sentences", [one, other]) { $0.write($1.description) }
      case .lockedTooLong(let length, let budget), .nothingFits(let length, let budget):
        out.field("length", length)
        out.field("budget", budget)
      case .nothingLeft: break
      }
      out.field("message", BriefWords.english.message(finding))
    }
  }
}
