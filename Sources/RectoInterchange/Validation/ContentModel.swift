/// Holds an element's children against its content model, one at a time.
enum ContentModel {
  /// A child came.
  static func take(_ child: OpenElement, in parent: OpenElement, _ context: ValidationContext) {
    guard let rule = parent.rule else { return }
    if rule.single.contains(child.name), parent.seen.contains(child.name) {
      context.error(
        "repeated-element", "<\(parent.writtenName)> may hold one <\(child.writtenName)> only",
        at: child)
    }
    if rule.single.contains(child.name) || rule.needed.contains(child.name) {
      parent.seen.insert(child.name)
    }
    switch rule.content {
    case .any: break
    case .empty, .text:
      context.error(
        "element-not-allowed",
        "<\(parent.writtenName)> may not hold elements, but holds <"
          + "\(child.writtenName)>", at: child)
    case .mixed(let names):
      if !Particle(names: names, least: 0, most: .max).holds(child.name) {
        context.error("element-not-allowed", notAllowed(child, parent), at: child)
      }
    case .elements(let particles): take(child, in: parent, particles, context)
    }
  }

  private static func take(
    _ child: OpenElement, in parent: OpenElement, _ particles: [Particle],
    _ context: ValidationContext
  ) {
    while parent.particle < particles.count {
      let particle = particles[parent.particle]
      if particle.holds(child.name) {
        if parent.taken < particle.most {
          parent.taken += 1
          return
        }
        if !particles[(parent.particle + 1)...].contains(where: { $0.holds(child.name) }) {
          context.error(
            "repeated-element",
            particle.most == 1 && particle.names.count == 1
              ? "<\(parent.writtenName)> may hold one <\(child.writtenName)> only"
              : "<\(parent.writtenName)> may hold one of \(list(particle.names)) only", at: child)
          return
        }
      } else if parent.taken < particle.least {
        // Something that must come first is missing; a child that is not known at all is the fault itself.
        guard particles.contains(where: { $0.holds(child.name) }) else { break }
        guard particles[(parent.particle + 1)...].contains(where: { $0.holds(child.name) }) else {
          break
        }
        context.error(
          "element-order",
          "<\(child.writtenName)> stands where <\(parent.writtenName)> must hold "
            + "\(list(particle.names)) first", at: child)
      } else if !particles[(parent.particle + 1)...].contains(where: { $0.holds(child.name) }) {
        break
      }
      parent.particle += 1
      parent.taken = 0
    }
    if particles.contains(where: { $0.holds(child.name) }) {
      context.error(
        "element-order",
        "<\(child.writtenName)> comes too late in <\(parent.writtenName)>: move it up", at: child)
    } else {
      context.error("element-not-allowed", notAllowed(child, parent), at: child)
    }
  }

  /// The element ends.
  static func finish(_ element: OpenElement, _ context: ValidationContext) {
    guard let rule = element.rule else { return }
    for name in rule.needed where !element.seen.contains(name) {
      context.error("missing-element", "<\(element.writtenName)> lacks <\(name)>", at: element)
    }
    guard case .elements(let particles) = rule.content else { return }
    var taken = element.taken
    for particle in particles.dropFirst(element.particle) {
      if taken < particle.least {
        context.error(
          "missing-element", "<\(element.writtenName)> lacks \(list(particle.names))", at: element)
      }
      taken = 0
    }
  }

  private static func notAllowed(_ child: OpenElement, _ parent: OpenElement) -> String {
    "<\(child.writtenName)> is not allowed in <\(parent.writtenName)>"
  }

  private static func list(_ names: Set<String>) -> String {
    names.filter { $0 != "*" }.sorted().map { "<\($0)>" }.joined(separator: " or ")
  }
}
