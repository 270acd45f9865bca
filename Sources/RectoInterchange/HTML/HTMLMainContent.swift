/// Finds the article in a page: by landmarks (`main`, `article`), else by where the text is that is no list of links.
///
/// 1. A part weighs what it has of text outside links, if it has some.
/// 2. What stands beside the content by its element, role or class is left out, unless it holds half of the page's weight:
///    a class is no proof. Readers' comments are left out unless there is nothing else.
/// 3. The root is the landmark that holds enough of what is left; else the innermost element that holds four fifths of it.
/// 4. In the root, lists of links, lone links, bylines, dates, fields of forms and blocks of code are left out.
///
/// - Note: After the features of Kohlschütter et al. (2010), "Boilerplate detection using shallow text features", and
///   Pomikálek's jusText (2011); without their training.
struct HTMLMainContent {
  /// The numbers of the parts that are the article, in order.
  private(set) var parts: [Int] = []
  /// The element that holds them.
  private(set) var root = 0
  /// The first heading of the first level in the root, else in the page.
  private(set) var headline: Int?

  /// Less than this is no article, in bytes.
  private static let minWeight = 150

  private let page: HTMLPage
  private var weights: [Int] = []
  private var isLeftOut: [Bool] = []

  /// - Complexity: O(parts + elements).
  init(_ page: HTMLPage) {
    self.page = page
    weights = Self.sums(page, page.parts.map(Self.weight))
    markLeftOut()
    let kept = page.parts.map { isLeftOut[$0.element] ? 0 : Self.weight($0) }
    weights = Self.sums(page, kept)
    root = Self.climbed(from: findRoot(), page)
    select()
    headline = findHeadline()
  }

  /// Bytes of a part that speak for an article.
  private static func weight(_ part: HTMLPage.Part) -> Int {
    guard part.bytes >= 25, part.kind != .heading, !part.isControl, part.linkDensity < 0.5 else {
      return 0
    }
    return part.bytes - part.linkBytes
  }

  /// What each element holds, its descendants included.
  private static func sums(_ page: HTMLPage, _ own: [Int]) -> [Int] {
    var sums = [Int](repeating: 0, count: page.elements.count)
    for (part, weight) in zip(page.parts, own) { sums[part.element] += weight }
    for number in page.elements.indices.reversed() {
      let parent = page.elements[number].parent
      if parent >= 0 { sums[parent] += sums[number] }
    }
    return sums
  }

  private mutating func markLeftOut() {
    let total = weights[0]
    let links = Self.sums(page, page.parts.map(\.linkBytes))
    let bytes = Self.sums(page, page.parts.map(\.bytes))
    var comments = 0
    for (number, element) in page.elements.enumerated() where element.marks.contains(.comments) {
      let isInner = element.parent >= 0 && page.elements[element.parent].marks.contains(.comments)
      if !isInner { comments += weights[number] }
    }
    let hasMoreThanComments = total - comments >= Self.minWeight
    let headlines = Self.sums(page, page.parts.map { $0.level == 1 ? 1 : 0 })
    var isInContent = [Bool](repeating: false, count: page.elements.count)
    isLeftOut = [Bool](repeating: false, count: page.elements.count)
    for (number, element) in page.elements.enumerated() {
      let marks = element.marks
      isInContent[number] =
        marks.contains(.article) || marks.contains(.main)
        || element.parent >= 0 && isInContent[element.parent]
      if element.parent >= 0, isLeftOut[element.parent] {
        isLeftOut[number] = true
      } else if marks.contains(.comments) {
        // A class that says how many comments an article has.
        let isArticle = headlines[number] > 0 && weights[number] * 2 >= total
        isLeftOut[number] =
          !isArticle && (hasMoreThanComments || weights[number] * 2 < total)
      } else if marks.contains(.aside) || marks.contains(.extra) {
        isLeftOut[number] = weights[number] * 2 < total || total == 0
      } else if marks.contains(.header) {
        isLeftOut[number] = !isInContent[number] && weights[number] * 5 < total
      } else if marks.contains(.collection) {
        isLeftOut[number] = links[number] * 10 > bytes[number] * 6 && weights[number] * 2 < total
      }
    }
  }

  private func findRoot() -> Int {
    let total = weights[0]
    guard total > 0 else { return 0 }
    var root = 0
    if let main = largest(.main, in: 0), weights[main] * 10 >= total * 3 { root = main }
    if let article = largest(.article, in: root), weights[article] * 2 >= weights[root] {
      return article
    }
    if let body = largest(.articleBody, in: root), weights[body] * 2 >= weights[root] {
      root = body
    }
    return dominant(in: root)
  }

  /// The heaviest element with a mark, the outermost of equals.
  private func largest(_ mark: HTMLElement, in root: Int) -> Int? {
    var best: Int?
    for number in page.elements.indices where page.elements[number].marks.contains(mark) {
      guard weights[number] > 0, !isLeftOut[number], isInside(number, root) else { continue }
      if let before = best, weights[number] <= weights[before] { continue }
      best = number
    }
    return best
  }

  private func isInside(_ number: Int, _ root: Int) -> Bool {
    var number = number
    while number > root { number = page.elements[number].parent }
    return number == root
  }

  /// The innermost element that holds four fifths of what its parent holds, and so on inwards; never a single paragraph.
  private func dominant(in root: Int) -> Int {
    var current = root
    // Children follow their parents, so that one pass finds the way down.
    for number in page.elements.indices.dropFirst(root + 1) {
      let element = page.elements[number]
      guard element.parent == current, !element.marks.contains(.paragraph),
        !element.marks.contains(.item), weights[number] * 5 >= weights[current] * 4
      else { continue }
      current = number
    }
    return current
  }

  /// The nearest article around an element, which has its heading as well.
  private static func climbed(from root: Int, _ page: HTMLPage) -> Int {
    var number = root
    while number > 0 {
      if page.elements[number].marks.contains(.article) { return number }
      number = page.elements[number].parent
    }
    return root
  }

  private mutating func select() {
    var bylines = [Bool](repeating: false, count: page.elements.count)
    var isInRoot = [Bool](repeating: false, count: page.elements.count)
    for number in page.elements.indices {
      let element = page.elements[number]
      isInRoot[number] = number == root || element.parent >= 0 && isInRoot[element.parent]
      let isByline = element.marks.contains(.byline) || element.marks.contains(.author)
      bylines[number] =
        isByline && weights[number] < 200 || element.parent >= 0 && bylines[element.parent]
    }
    for (number, part) in page.parts.enumerated() {
      guard isInRoot[part.element], !isLeftOut[part.element], !part.isControl else { continue }
      if bylines[part.element], part.bytes < 200 { continue }
      if part.timeBytes * 2 > part.bytes { continue }
      if part.codeBytes * 10 > part.bytes * 9 { continue }
      if part.linkDensity > 0.5, part.bytes < 300 { continue }
      parts.append(number)
    }
    // A heading at the end heads what was left out.
    while let last = parts.last, page.parts[last].kind == .heading { parts.removeLast() }
    let hasText = parts.contains { page.parts[$0].kind != .heading }
    if !hasText { parts = [] }
  }

  private func findHeadline() -> Int? {
    let first = page.parts.indices.filter { page.parts[$0].level == 1 }
    return first.first { isInside(page.parts[$0].element, root) } ?? first.first
  }
}
