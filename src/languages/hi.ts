import type { Language } from './language.ts'

/** Hindi. */
export const hi: Language = {
  tag: 'hi',
  prefixes: 'डॉ प्रो पं श्री श्रीमती सुश्री रु ई पू ई.पू ले कर्नल सं',
  numericPrefixes: 'पृ सं क्र',
  unfinished: /^\p{L}\p{M}*$/u,
  speaker: /^\s(?:\p{L}[\p{L}\p{M}]*\s){1,3}(?:कहा|पूछा|बोला|बोली|चिल्लाया|चिल्लाई)/u,
  divisions: 'अनुच्छेद|धारा|अध्याय'
}
