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
import type { Reader } from './readers/reader.ts'
import { readers } from './readers/shipped.ts'
import { type ActiveRule, type Rule, type RuleSetting, rules, setRules } from './rules/index.ts'
import { type ConfigFault, checkConfig } from './schema/config.ts'
import {
  createInterface,
  type Interface,
  type InterfaceLanguage,
  interfaceLanguages
} from './wording/index.ts'

/** What a package adds to the program. Each list is optional. */
export interface Plugin {
  /** Name of the plug-in in messages: mostly that of its package. */
  readonly name: string
  /** Readers of further formats of files. */
  readonly readers?: readonly Reader[]
  /** Languages of texts; one with the tag of another replaces it. */
  readonly languages?: readonly Language[]
  /** Kinds of evidence that segments render each other. */
  readonly evidence?: readonly Evidence[]
  /** Rules that `check` and the review page run. */
  readonly rules?: readonly Rule[]
  /** Editions that `build` writes of every bitext. */
  readonly editions?: readonly Edition[]
  /** Languages of the interface; one with the tag of another adds to it. */
  readonly interfaceLanguages?: readonly InterfaceLanguage[]
}

/** What `taiyaku.config.ts` exports by default. */
export interface Config {
  /** What is added to what ships, in this order. */
  readonly plugins?: readonly Plugin[]
  /** Severity and options of rules, by their id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

/** Give a configuration its type; it comes back as it is. */
export function defineConfig(config: Config): Config {
  return config
}

/** Give a plug-in its type; it comes back as it is. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}

/** Everything that is registered, what ships and what plug-ins bring alike. */
export interface Registry {
  readonly readers: readonly Reader[]
  readonly languages: readonly Language[]
  /** Finds the language of a locale. */
  readonly findLanguage: FindLanguage
  /** Evidence by the tokens of segments. */
  readonly segmentEvidence: readonly SegmentEvidence[]
  /** Evidence between pairs of segments. */
  readonly pairEvidence: readonly PairEvidence[]
  /** Every rule that there is, whether it runs or not. */
  readonly rules: readonly Rule[]
  /** Rules to run, with their severity and options. */
  readonly activeRules: readonly ActiveRule[]
  readonly editions: readonly Edition[]
  /** The interface in every language that there is. */
  readonly interface: Interface
}

/** What ships: a plug-in like any other, registered first. */
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
 * Register what ships and what a configuration adds.
 *
 * @param config - what a file of configuration exports; it may be of any shape.
 * @returns the registry, and what is wrong with the configuration; the registry lacks what is wrong.
 */
export function register(config: unknown): { readonly registry: Registry; readonly faults: ConfigFault[] } {
  const faults = checkConfig(config, takenNames)
  const { plugins = [], rules: settings = {} } = faults.length === 0 ? (config as Config) : {}
  const all = [builtin, ...plugins]
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
    interface: createInterface(all.flatMap(plugin => plugin.interfaceLanguages ?? []))
  }
  return { registry, faults }
}

/** What there is without a configuration. */
export const defaultRegistry: Registry = register({}).registry
