import { align, markUntranslated } from '../src/align/index.ts'
import { renderEditions } from '../src/editions/render.ts'
import { resolveLinks } from '../src/readers/markdown/resolve-links.ts'
import { applyCode, applyDecisions, bindingsOf, findDecisions } from '../src/review/index.ts'
import { segment } from '../src/segment/index.ts'
import { markTerms } from '../src/terms/index.ts'
import { frontMatterOf, readTree } from './corpus/read-tree.ts'
import { applyRules } from './document/apply-rules.ts'
import { describeText } from './document/describe-text.ts'
import { findImages } from './document/find-images.ts'
import { gatherEvidence } from './document/gather-evidence.ts'
import { readDecisions } from './document/read-decisions.ts'
import type { BitextState, EditionState, Setting, TextState } from './document/states.ts'
import { toPublication } from './document/to-publication.ts'

/** A stage: takes the state from the stages before it, and returns it with its own part added. */
interface Stage<State, Result> {
  readonly name: string
  /**
   * @returns `undefined` if a fault was reported; later stages are then not run.
   */
  readonly run: (state: State, setting: Setting) => Result
}

/** Every stage of one text, in order. All are synchronous, so that their time can be limited. */
export const textStages = [
  {
    name: 'parse',
    run: (text, { registry }) => {
      const tree = readTree(text.file, { profile: text.profile ?? registry.profile })
      return tree && { ...text, tree }
    }
  },
  { name: 'describe', run: (text, { registry }) => describeText(text, frontMatterOf(text.tree), registry) },
  {
    name: 'resolve links',
    run: (text, { folder }) => {
      const { file, tree, base, metadata, isOfCorpus } = text
      if (!isOfCorpus) return text
      if (folder !== undefined && file.path) findImages(file, tree, folder)
      return { ...text, tree: resolveLinks(file, tree, base ?? metadata.url) }
    }
  },
  {
    name: 'segment',
    run: (text, { registry }) => {
      const { tree, file, locale = 'und' } = text
      return { ...text, tree: segment(tree, file, locale, registry.findLanguage) }
    }
  },
  {
    name: 'mark terms',
    run: (text, { registry, termbase }) => {
      const { tree, locale = 'und' } = text
      return { ...text, tree: markTerms(tree, termbase, locale, registry.findLanguage) }
    }
  }
] as const satisfies readonly Stage<TextState, TextState | undefined>[]

/** Every stage of two texts that become a bitext, in order. */
export const bitextStages = [
  { name: 'read decisions', run: readDecisions },
  {
    name: 'find decisions',
    run: state => {
      const { decisions, source, target } = state
      return { ...state, reconciliations: findDecisions(decisions, source.tree, target.tree) }
    }
  },
  { name: 'gather evidence', run: gatherEvidence },
  {
    name: 'align',
    run: (state, { registry }) => {
      const { source, target, relation, evidence, reconciliations } = state
      const bitext = align(source.tree, target.tree, {
        relation,
        ...evidence,
        evidence: registry.segmentEvidence,
        languages: registry.findLanguage,
        ...(relation !== 'auto' && { bound: bindingsOf(reconciliations, relation) })
      })
      return { ...state, bitext }
    }
  },
  {
    name: 'apply decisions',
    run: state => ({ ...state, bitext: applyDecisions(state.bitext, state.reconciliations) })
  },
  { name: 'mark untranslated', run: state => ({ ...state, bitext: markUntranslated(state.bitext) }) },
  {
    name: 'pair code',
    run: state => ({ ...state, bitext: applyCode(state.bitext, state.decisions, state.reconciliations) })
  }
] as const satisfies readonly Stage<BitextState, BitextState | undefined | Promise<BitextState | undefined>>[]

/** Every stage from a bitext to the files of its editions, in order; `writeEach` writes them. */
export const editionStages = [
  { name: 'publish', run: (state, setting) => ({ ...state, publication: toPublication(state, setting) }) },
  {
    name: 'render',
    run: async (state, { registry }) => {
      const { publication } = state
      const files = publication
        ? await renderEditions(publication, registry.editions, registry.interface)
        : []
      return { ...state, files }
    }
  }
] as const satisfies readonly Stage<EditionState, EditionState | Promise<EditionState>>[]

/** The stage that changes nothing: rules report what they find in bitexts and their texts. */
export const checkStage = { name: 'check', run: applyRules } as const satisfies Stage<
  Parameters<typeof applyRules>[0],
  void
>
