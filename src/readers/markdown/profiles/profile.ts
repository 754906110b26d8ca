import { type ProfileName, profileNamed } from '../../../nodes/index.ts'
import type { FindMarks } from './mark.ts'
import { findAdmonitions, findSlashBlocks } from './syntax/admonitions.ts'
import { findAlerts } from './syntax/alerts.ts'
import { findContainers } from './syntax/containers.ts'
import { findElements } from './syntax/elements.ts'
import { findExpressions, findModules } from './syntax/expressions.ts'
import { findAttributes, findHeadingIds } from './syntax/heading-ids.ts'
import { findInclusions, findInterpolations, findLiquidTags, findShortcodes } from './syntax/templates.ts'

/** The Markdown of a family of documentation sites. */
export interface Profile {
  /** Name, for `--profile`, front matter and `document.yaml`. */
  readonly name: ProfileName
  /** Matches what texts of the family have and others have not, outside code. */
  readonly evidence: RegExp
  /** Finds the marks of its constructs. Where two overlap, the first one applies. */
  readonly syntax: readonly FindMarks[]
  /** Whether an indented line is text, never code, as in MDX. */
  readonly indents?: boolean
}

/** Constructs that cannot be mistaken for text. */
const common = [findHeadingIds, findAlerts, findContainers, findElements] as const

/** The profiles that ship. To add one, add an entry; a construct of its own is one file in `syntax/`. */
export const profiles: readonly Profile[] = [
  {
    name: 'mdx',
    evidence:
      /^import[ \t]+(?:[\w*{][^;\r\n]*[ \t]from[ \t]+)?["'][^"'\r\n]+["'];?[ \t]*$|^export[ \t]+(?:default|const|function)\b|\{\/\*|<[A-Za-z][\w.]*(?:\s[^<>]*)?\s[\w-]+=\{|^:::[a-z]+\[/m,
    syntax: [findModules, ...common, findExpressions],
    indents: true
  },
  {
    name: 'vitepress',
    evidence:
      /^[ \t>]*:{3,}[ \t]+[a-z]|^<<<[ \t]*@|^\[\[toc\]\]|\{\{[^{}<%#]+\}\}|^<script setup|^<[A-Z]\w*[^>]*[\s/]:[\w-]+="/m,
    syntax: [...common, findInterpolations, findInclusions]
  },
  {
    name: 'mkdocs',
    evidence:
      /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[\w-]|^[ \t]*\/\/\/[ \t]+[\w-]|^[ \t]*===[!+]*[ \t]+"|^#{1,6} .*\{ #|\{:[ \t]|^[ \t]*-+8<-|^[ \t]*\{\*/m,
    syntax: [
      ...common,
      findAdmonitions,
      findSlashBlocks,
      findLiquidTags,
      findInterpolations,
      findInclusions,
      findAttributes
    ]
  },
  {
    name: 'hugo',
    evidence: /\{\{[<%]/,
    syntax: [findShortcodes, ...common, findAttributes]
  },
  {
    name: 'liquid',
    evidence: /\{%[-+]?[ \t]*\/?[a-z]/,
    syntax: [findLiquidTags, findInterpolations, ...common, findAttributes, findInclusions]
  },
  {
    name: 'mdbook',
    evidence: /\{\{#\w/,
    syntax: [findInterpolations, ...common]
  },
  {
    name: 'github',
    // What every text is that shows nothing else.
    evidence: /(?!)/,
    syntax: common
  }
]

/** Find a profile by one of its names. */
export function findProfile(name: string): Profile | undefined {
  const known = profileNamed(name)
  return profiles.find(profile => profile.name === known)
}

/**
 * Recognise the profiles of a text by what it has outside code; a text may mix several.
 *
 * @param path - name of its file: `.mdx` tells as well.
 * @returns that of GitHub if no other is recognised.
 */
export function recogniseProfiles(prose: string, path = ''): Profile[] {
  const found = profiles.filter(
    ({ name, evidence }) => evidence.test(prose) || (name === 'mdx' && /\.mdx$/i.test(path))
  )
  return found.length > 0 ? found : profiles.filter(({ name }) => name === 'github')
}
