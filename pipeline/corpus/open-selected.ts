import { configFile } from '../config/config-file.ts'
import { loadConfig } from '../config/load-config.ts'
import { corpusFolder, type FolderOptions } from '../folders.ts'
import { type Corpus, openCorpus } from './corpus.ts'

/**
 * Open the corpus given by the user, with its configuration.
 *
 * @throws UsageError if there is no such corpus, or its configuration has faults.
 */
export async function openSelected(options: FolderOptions): Promise<Corpus> {
  const { registry } = await loadConfig(configFile(options))
  return openCorpus(corpusFolder(options), registry)
}
