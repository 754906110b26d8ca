import { runPartAsync } from '../message/part.ts'
import type { Locale, OutputFile, Publication } from '../nodes/index.ts'
import { type Interface, shippedInterface } from '../wording/index.ts'
import type { Edition } from './edition.ts'
import { editions } from './shipped.ts'

/**
 * Render every edition of a bitext in every interface language of its site.
 *
 * @param all - the editions; by default the built-in ones.
 * @throws RangeError for an unknown interface language, and for a path outside the output folder.
 */
export async function renderEditions(
  publication: Publication,
  all: readonly Edition[] = editions,
  { wording }: Interface = shippedInterface
): Promise<OutputFile[]> {
  const { languages } = publication.site
  const [first = 'en'] = languages
  const render = async (edition: Edition, language: Locale): Promise<OutputFile> => {
    const { path, content } = await runPartAsync(edition, `edition "${edition.name}"`, async () => ({
      path: expectInside(edition.path(publication, language)),
      content: await edition.write(publication, wording(language))
    }))
    return typeof content === 'string' ? { path, text: content } : { path, bytes: content }
  }
  const files: OutputFile[] = []
  for (const language of languages)
    for (const edition of all) if (!edition.isShared) files.push(await render(edition, language))
  for (const edition of all) if (edition.isShared) files.push(await render(edition, first))
  return expectDistinct(files)
}

function expectDistinct(files: OutputFile[]): OutputFile[] {
  const seen = new Set<string>()
  for (const { path } of files) {
    if (seen.has(path))
      throw new RangeError(
        `Unexpected second edition at "${path}", expected a path for each edition and language`
      )
    seen.add(path)
  }
  return files
}

function expectInside(path: string): string {
  const steps = path.split('/')
  if (steps.every(step => step !== '' && step !== '.' && step !== '..') && !path.includes('\\')) return path
  throw new RangeError(
    `Unexpected path "${path}", expected one below the output folder, such as ja/slug/name.txt`
  )
}
