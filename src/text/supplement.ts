/**
 * Pairs of characters that opencc-js 1.4 does not unify. The second character is the form in the Table of General
 * Standard Chinese Characters (2013).
 *
 * Found by folding every kanji of JIS X 0208 level 1 and every character of Big5 level 1 and listing what falls outside
 * GB 2312; the counterparts are those of the Joyo kanji table (2010) and of Unihan (`kSemanticVariant`, `kZVariant`,
 * `kSimplifiedVariant`). Kanji made in Japan without a counterpart (込, 峠, 畑) stay as they are.
 */
export const supplement = [
  // Forms reformed only in Japan, or reformed differently there.
  '値值 働动 渋涩 衛卫 挙举 郷乡 鉱矿 闘斗 餅饼 併并 並并 瓶瓶 緒绪 叙叙 慎慎 研研 概概 晃晃 褒褒 翻翻 郎郎 萌萌 予预 弁辩 沪沪',
  '叡睿 焔焰 汚污 廻回 潅灌 諌谏 倶俱 駈驱 繋系 頚颈 戸户 呉吴 娯娱 皐皋 讃赞 舎舍 呪咒 讐仇 靭韧 賎贱 疎疏 窓窗 聡聪 楕椭 駄驮',
  '壷壶 兎兔 妬妒 嶋岛 涜渎 呑吞 韮韭 嚢囊 蝿蝇 溌泼 醗酦 氷冰 冨富 舗铺 倣仿 砲炮 頬颊 侭尽 隣邻 隷隶 篭笼 竃灶 鴬莺 鯵鲹 脇胁',
  // Characters for which Chinese uses another character in the same words (化粧 化妆, 囲碁 围棋, 製菓 制果).
  '欝郁 薗园 菓果 苅刈 彊强 姉姐 姊姐 藷薯 粧妆 惣总 鎗枪 紬绸 撚捻 廼乃 埜野 楳梅 姪侄 祐佑 瞭了 燐磷 椀碗 碁棋 珪硅 搾榨 篠筱',
  // Forms used in Taiwan and Hong Kong.
  '伕夫 妳你 阬坑 牠它 祇只 啣衔 迺乃 隄堤 慇殷 揹背 煖暖 瘉愈 痲麻 痺痹 籐藤 燄焰 徬彷 勦剿 毬球 濬浚 餽馈 鼇鳌 糢模 瞇眯 蔆菱 儳谗'
].join(' ')
