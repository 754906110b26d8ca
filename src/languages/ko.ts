import type { Language } from './language.ts'

/** Korean. 만 and 억 follow figures as 万 and 亿 do. */
export const ko: Language = {
  tag: 'ko',
  unfinished: /^\d{1,4}$/u,
  continuation: /^(?:\p{Script=Hangul}|[,、，])/u,
  speaker:
    /^\s(?:하고|하며|라고|라며|[^.?!]{1,20}(?:말|물|외쳤|답|소리쳤|속삭였|덧붙였|묻|되물)[^.?!]{0,6}[.?!,])/u,
  unspacedQuotations: true,
  numbers: {
    decimal: '.',
    forms:
      '한*=1 하나*=1 첫*=1 일*=1 단일*=1 영*=0 두*=2 둘*=2 이중*=2 양*=2 쌍*=2 절반*=2 절반*=0.5 반*=0.5 세*=3 셋*=3 삼*=3 네*=4 넷*=4 사*=4 다섯*=5 오*=5 여섯*=6 육*=6 일곱*=7 칠*=7 여덟*=8 팔*=8 아홉*=9 구*=9 열*=10 십*=10 열한*=11 열하나=11 열둘=12 열두*=12 열세*=13 열셋*=13 열네*=14 열넷*=14 스무*=20 스물*=20 수십*=10 백*=100 수백*=100 천*=1000 수천*=1000 만*=10000 수만*=10000 수백만*=1000000 백만*=1000000',
    foldUnits
  }
}

/** Replace 만, 억 and the like after a figure by the Chinese character. 조 is left alone: 6조 is also an article of a law. */
function foldUnits(text: string): string {
  const units: Readonly<Record<string, string>> = {
    십: '十',
    백: '百',
    천: '千',
    만: '万',
    억: '亿',
    조: '兆'
  }
  return text.replace(
    /(?<=\d[십백천만억조]*)(?:[십백천만억]|조(?=\s?(?:원|달러|\d)))/gu,
    found => units[found] ?? found
  )
}
