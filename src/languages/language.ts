/**
 * How a language writes numbers. Lists hold `word=value` entries with blanks between. In `forms` a `*` stands for any
 * letters: `пят*` is any word that starts so, `*両*` stands anywhere in a text without blanks.
 */
export interface NumberLanguage {
  /** The decimal mark; the other one of the two holds thousands apart. */
  readonly decimal: '.' | ','
  /** Words that stand for one value wherever they occur: cardinals and ordinals but for one. */
  readonly words?: string
  /** Words that may stand for a value. They can render a number, but say nothing by themselves. */
  readonly forms?: string
  /** Names of months in order, as in `words`. */
  readonly months?: string
  /** Words behind a figure that multiply it, in small letters. */
  readonly scales?: string
}
