/** First years of Japanese and Taiwanese eras, minus one: 令和2年 is 2018 + 2. */
export const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  民国: 1911,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018
}
