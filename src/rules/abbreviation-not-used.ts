import { findAbbreviations } from './found/abbreviations.ts'
import { listRunningText } from './found/block-text.ts'
import { quote } from './found/quote.ts'
import type { Rule } from './rule.ts'

/**
 * Find long names in a text that has already defined an abbreviation for them.
 *
 * @example zh-Hans
 * 促进国家高新技术产业开发区（以下简称国家高新区）发展。国家高新技术产业开发区是基地。
 * ! 1:28-1:39 Unexpected `国家高新技术产业开发区`, expected its abbreviation `国家高新区`
 *
 * @example ja
 * 国務院は「国家ハイテク産業開発区の発展に関する意見」（以下、「意見」）を公布した。「意見」は次のとおり。
 *
 * @example ja
 * 国務院は「国家ハイテク産業開発区の発展に関する意見」（国発7号、以下「意見」という）を公布した。
 *
 * 国家ハイテク産業開発区の発展に関する意見は次のとおり。
 * ! 3:1-3:21 Unexpected `国家ハイテク産業開発区の発展に関する意見`, expected its abbreviation `意見`
 *
 * @example en
 * The European Economic Community (hereinafter “EEC”) grew. The European Economic Community has members.
 * ! 1:63-1:91 Unexpected `European Economic Community`, expected its abbreviation `EEC`
 */
export const abbreviationNotUsed: Rule = {
  id: 'abbreviation-not-used',
  description: 'A long name is used after the text has defined an abbreviation for it.',
  severity: 'info',
  checkText({ tree, report }) {
    const blocks = listRunningText(tree)
    for (const { short, long, block, end } of findAbbreviations(blocks)) {
      for (const [index, { text, placeOf }] of blocks.entries()) {
        if (index < block) continue
        let at = text.indexOf(long, index === block ? end : 0)
        for (; at >= 0; at = text.indexOf(long, at + long.length)) {
          const reason = `Unexpected ${quote(long)}, expected its abbreviation ${quote(short)}`
          report(reason, placeOf(at, at + long.length))
        }
      }
    }
  }
}
