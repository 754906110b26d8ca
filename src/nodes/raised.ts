import type { Nodes, Parent, PhrasingContent } from 'mdast'

/** Raised text: the `10` of 2¹⁰, the mark of a note. In Markdown `<sup>10</sup>`. */
export interface Superscript extends Parent {
  /** Node type. */
  type: 'superscript'
  /** The raised text. */
  children: PhrasingContent[]
}

/** Lowered text: the `2` of H₂O. In Markdown `<sub>2</sub>`. */
export interface Subscript extends Parent {
  /** Node type. */
  type: 'subscript'
  /** The lowered text. */
  children: PhrasingContent[]
}

/** Text with its reading beside it. In Markdown `<ruby>漢字<rt>かんじ</rt></ruby>`. */
export interface Ruby extends Parent {
  /** Node type. */
  type: 'ruby'
  /** The base, which alone counts as text. */
  children: PhrasingContent[]
  /** The reading. */
  annotation: string
}

/** Nodes for text that HTML raises, lowers or annotates, by type. */
export interface RaisedNodes {
  superscript: Superscript
  subscript: Subscript
  ruby: Ruby
}

/** A node for text that is raised, lowered or annotated. */
export type RaisedNode = RaisedNodes[keyof RaisedNodes]

declare module 'mdast' {
  interface PhrasingContentMap extends RaisedNodes {}
  interface RootContentMap extends RaisedNodes {}
}

/** Tell whether a node is raised, lowered or annotated text. */
export function isRaised(node: Nodes): node is RaisedNode {
  return node.type === 'superscript' || node.type === 'subscript' || node.type === 'ruby'
}

const raised = characters(
  '0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻAᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁWᵂºº°°'
)
const lowered = characters('0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ')

function characters(pairs: string): ReadonlyMap<string, string> {
  return new Map(Array.from(pairs.matchAll(/(.)(.)/gu), ([, plain = '', moved = '']) => [plain, moved]))
}

/** Write raised or lowered text as Unicode characters (2¹⁰), or as `^(…)` and `_(…)` if Unicode lacks one of them. */
export function raisedText(type: 'superscript' | 'subscript', text: string): string {
  if (text.trim() === '') return text
  const table = type === 'superscript' ? raised : lowered
  const moved = Array.from(text, character => table.get(character))
  if (moved.every(character => character !== undefined)) return moved.join('')
  return `${type === 'superscript' ? '^' : '_'}(${text})`
}

/** Replace the characters of raised or lowered text that have a Unicode form; the length stays the same. */
export function moveCharacters(type: 'superscript' | 'subscript', text: string): string {
  const table = type === 'superscript' ? raised : lowered
  return Array.from(text, character => table.get(character) ?? character).join('')
}
