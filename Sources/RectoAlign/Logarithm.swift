internal import Glibc

/// Glibc's functions under names that no import shadows.
@inline(__always) func logarithm(_ x: Double) -> Double { Glibc.log(x) }
@inline(__always) func exponential(_ x: Double) -> Double { Glibc.exp(x) }
@inline(__always) func power(_ x: Double, _ y: Double) -> Double { Glibc.pow(x, y) }

/// log(exp(a) + exp(b)) without overflow.
@inline(__always) func logSum(_ a: Double, _ b: Double) -> Double {
  let (high, low) = a > b ? (a, b) : (b, a)
  return low == -.infinity ? high : high + Glibc.log1p(Glibc.exp(low - high))
}
@inline(__always) func logarithm(_ x: Float) -> Float { Glibc.logf(x) }
