/**
 * The nodes of trees, registered in mdast, and the values that stages pass on.
 *
 * @module taiyaku/nodes
 */
export {
  type BeadIndexes,
  type BeadPaths,
  type BeadSides,
  beadId,
  beadKinds,
  findUncovered,
  indexPaths,
  kindOf,
  orderBeads,
  pathsOf,
  referTo,
  sidesKey,
  takeId,
  toReference
} from './bead.ts'
export type * from './bitext.ts'
export {
  type ChangedSide,
  type ChangeKind,
  changeKinds,
  type DecisionStatus,
  decisionStatuses
} from './change.ts'
export { codeHash, isCodeHash, listCode } from './code.ts'
export type { Container } from './container.ts'
export type * from './decision.ts'
export type * from './document.ts'
export type * from './edition.ts'
export { type Locale, languageOf, toLocale } from './locale.ts'
export { blankFencedCode, findLongParagraph, longestParagraph } from './long-paragraph.ts'
export { oncePer } from './once-per.ts'
export { isProfileName, type ProfileName, profileNamed, profileNames } from './profile-name.ts'
export {
  isRaised,
  moveCharacters,
  type RaisedNode,
  type RaisedNodes,
  type Ruby,
  type Subscript,
  type Superscript
} from './raised.ts'
export { raisedHandlers } from './raised-hast.ts'
export type * from './segment.ts'
export { delimiterText, joinLines, listSegments, plainText, segmentText } from './segment-text.ts'
export type { ShownImage } from './shown-image.ts'
export type * from './term.ts'
export type * from './termbase.ts'
export type { Toml } from './toml.ts'
