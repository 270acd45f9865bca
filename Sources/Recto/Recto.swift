// The umbrella: what a program that uses Recto imports. The joins between targets are in this folder.
@_exported public import RectoAlign
@_exported public import RectoInterchange
@_exported public import RectoMatch
@_exported public import RectoMemory
@_exported public import RectoSummary
@_exported public import RectoText
