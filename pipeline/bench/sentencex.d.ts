/** What we use of sentencex, which ships no types. */
declare module 'sentencex' {
  /** Split a text into sentences; together they are the text. */
  export function segment(language: string, text: string): string[]
}
