import RectoCLI

@main struct Main {
  static func main() { CommandLineTool.run() }
}
