import RectoAlign

extension AlignerOptions {
  /// Sets an option by its name; `false` for one that is not there.
  mutating func set(_ name: String, _ value: Double) -> Bool {
    switch name {
    case "floor": floor = value
    case "dilution": dilution = value
    case "clip": clip = value
    case "part": partWeight = value
    case "learned": learnedWeight = value
    case "trust": trust = value
    case "passes": passes = Int(value)
    case "cells": cellLimit = Int(value)
    case "width": halfWidth = Int(value)
    default: return false
    }
    return true
  }
}
