import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { makeTemplate, type Wording } from '../../wording/index.ts'
import { escapeInHtml } from '../escape.ts'

/** Write the body of a page in all interface languages at once. Each gets it as a finished node. */
export function writeBody(
  render: (wording: Wording) => ElementContent | ElementContent[]
): (wording: Wording) => ElementContent {
  const template = makeTemplate(wording => toHtml(render(wording)), escapeInHtml)
  return wording => ({ type: 'raw', value: template(wording) })
}
