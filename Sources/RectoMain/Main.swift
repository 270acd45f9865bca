import RectoCLI

@main struct Main {
  static func main() { RectoCommand.start() }
}
