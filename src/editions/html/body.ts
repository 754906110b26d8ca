import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { makeTemplate, type Wording } from '../../wording/index.ts'
import { escapeBehind } from '../escape.ts'

/** Write what a page holds in all interface languages at once; each gets it as a node that stands as it is. */
export function writeBody(
  render: (wording: Wording) => ElementContent | ElementContent[]
): (wording: Wording) => ElementContent {
  const template = makeTemplate(wording => toHtml(render(wording)), escapeBehind)
  return wording => ({ type: 'raw', value: template(wording) })
}
