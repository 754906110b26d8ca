import {
  type Evidence,
  evidence,
  isPairEvidence,
  isSegmentEvidence,
  type PairEvidence,
  type SegmentEvidence
} from './align/index.ts'
import type { Edition } from './editions/edition.ts'
import { editions } from './editions/shipped.ts'
import { type FindLanguage, type Language, languageFinder, languages } from './languages/index.ts'
import { claimParts } from './message/part.ts'
import type { Reader } from './readers/reader.ts'
import { readers } from './readers/shipped.ts'
import { type ActiveRule, type Rule, type RuleSetting, rules, setRules } from './rules/index.ts'
import { type ConfigFault, checkConfig } from './schema/config.ts'
import {
  checkWording,
  createInterface,
  type Interface,
  type InterfaceLanguage,
  interfaceLanguages
} from './wording/index.ts'

/** What a package adds to the program. Each list is optional. */
export interface Plugin {
  /** Name of the plug-in in messages, usually the name of its package. */
  readonly name: string
  /**
   * Whatever else its results depend on, such as the version of a model. Results are cached until this, the texts, the
   * configuration or the files of the plug-in change.
   */
  readonly version?: string
  /** Readers of additional file formats. */
  readonly readers?: readonly Reader[]
  /** Languages of texts; one with the tag of an existing language replaces it. */
  readonly languages?: readonly Language[]
  /** Kinds of evidence that segments render each other. */
  readonly evidence?: readonly Evidence[]
  /** Rules that `check` and the review page run. */
  readonly rules?: readonly Rule[]
  /** Editions that `build` writes for every bitext. */
  readonly editions?: readonly Edition[]
  /** Interface languages; one with the tag of an existing language adds to it. */
  readonly interfaceLanguages?: readonly InterfaceLanguage[]
}

/** What `taiyaku.config.ts` exports as its default. */
export interface Config {
  /** Plug-ins, added in this order after the built-in one. */
  readonly plugins?: readonly Plugin[]
  /** Severity and options of rules, by their id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Profile of the Markdown of all texts, such as `vitepress`; recognised by default. */
  readonly profile?: string
}

/** Give a configuration its type and return it unchanged. */
export function defineConfig(config: Config): Config {
  return config
}

/** Give a plug-in its type and return it unchanged. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}

/** Everything that is registered, by the built-in plug-in and by all others. */
export interface Registry {
  readonly readers: readonly Reader[]
  readonly languages: readonly Language[]
  /** Finds the language of a locale. */
  readonly findLanguage: FindLanguage
  /** Evidence from the tokens of segments. */
  readonly segmentEvidence: readonly SegmentEvidence[]
  /** Evidence between pairs of segments. */
  readonly pairEvidence: readonly PairEvidence[]
  /** Every registered rule, whether it runs or not. */
  readonly rules: readonly Rule[]
  /** Rules to run, with their severity and options. */
  readonly activeRules: readonly ActiveRule[]
  readonly editions: readonly Edition[]
  /** The interface in every registered language. */
  readonly interface: Interface
  /** The versions that plug-ins state, by name. */
  readonly versions: Readonly<Record<string, string>>
  /** Profile of the Markdown of texts, if the configuration names one. */
  readonly profile?: string | undefined
}

/** The built-in plug-in: a plug-in like any other, registered first. */
export const builtin: Plugin = {
  name: 'taiyaku',
  readers,
  languages,
  evidence,
  rules,
  editions,
  interfaceLanguages
}

const takenNames = {
  readers: readers.map(({ name }) => name),
  evidence: evidence.map(({ name }) => name),
  rules: rules.map(({ id }) => id),
  editions: editions.map(({ name }) => name)
}

/**
 * Register the built-in plug-in and what a configuration adds.
 *
 * @param config - the export of a configuration file; it may have any shape.
 * @returns the registry, and the faults of the configuration; faulty parts are left out of the registry.
 */
export function register(config: unknown): { readonly registry: Registry; readonly faults: ConfigFault[] } {
  const faults = checkConfig(config, takenNames)
  const { plugins = [], rules: settings = {}, profile } = faults.length === 0 ? (config as Config) : {}
  faults.push(...checkInterface(plugins))
  const all = [builtin, ...plugins]
  for (const plugin of plugins) claimParts(plugin.name, partsOf(plugin))
  const allEvidence = all.flatMap(plugin => plugin.evidence ?? [])
  const allRules = all.flatMap(plugin => plugin.rules ?? [])
  const allLanguages = all.flatMap(plugin => plugin.languages ?? [])
  const { active, faults: badSettings } = setRules(allRules, settings)
  faults.push(...badSettings.map(({ path, reason }) => ({ path: ['rules', ...path], reason })))
  const registry: Registry = {
    readers: all.flatMap(plugin => plugin.readers ?? []),
    languages: allLanguages,
    findLanguage: languageFinder(allLanguages),
    segmentEvidence: allEvidence.filter(isSegmentEvidence),
    pairEvidence: allEvidence.filter(isPairEvidence),
    rules: allRules,
    activeRules: active,
    editions: all.flatMap(plugin => plugin.editions ?? []),
    interface: createInterface(all.flatMap(plugin => plugin.interfaceLanguages ?? [])),
    versions: Object.fromEntries(plugins.flatMap(({ name, version }) => (version ? [[name, version]] : []))),
    profile
  }
  return { registry, faults }
}

function checkInterface(plugins: readonly Plugin[]): ConfigFault[] {
  return plugins.flatMap(({ interfaceLanguages = [] }, at) =>
    interfaceLanguages.flatMap((language, index) =>
      checkWording(language).map(({ path, reason }) => ({
        path: ['plugins', at, 'interfaceLanguages', index, ...path],
        reason
      }))
    )
  )
}

function partsOf({ readers = [], evidence = [], rules = [], editions = [] }: Plugin): object[] {
  return [...readers, ...evidence, ...rules, ...editions]
}

/** The registry without a configuration. */
export const defaultRegistry: Registry = register({}).registry
