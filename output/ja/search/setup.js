taiyakuSearch.start({
 "root": "../../",
 "shards": 2,
 "wording": {
  "addition": "原文に対応箇所なし",
  "omission": "訳出なし",
  "tooShort": "続けて2文字以上を入力してください。",
  "searching": "検索しています…",
  "found": "{found}件見つかりました。",
  "foundPartly": "これまでに{found}件見つかりました（対訳{all}件のうち{searched}件を検索済み）。",
  "nothing": "「{query}」は見つかりませんでした。",
  "failed": "索引の一部を読み込めませんでした。もう一度お試しください。"
 },
 "bitexts": [
  {
   "slug": "kokka-koshinku",
   "title": "国家ハイテク産業開発区の質の高い発展の促進に関する若干の意見",
   "titleLocale": "ja",
   "source": "zh-Hans",
   "sourceName": "簡体中国語",
   "sourceBadge": "構成（要約）",
   "target": "ja",
   "targetName": "日本語",
   "targetBadge": "要約",
   "page": "../kokka-koshinku/zh-Hans--ja/index.html",
   "file": "search/kokka-koshinku/zh-Hans--ja.js"
  },
  {
   "slug": "library-notice",
   "title": "澄湖市図書館の開館時間と貸出規則の変更に関する公告（架空の例）",
   "titleLocale": "ja",
   "source": "zh-Hans",
   "sourceName": "簡体中国語",
   "sourceBadge": "原文",
   "target": "en",
   "targetName": "英語",
   "targetBadge": "要約",
   "page": "../library-notice/zh-Hans--en/index.html",
   "file": "search/library-notice/zh-Hans--en.js"
  },
  {
   "slug": "user-guide",
   "title": "Taiyaku 利用の手引き",
   "titleLocale": "ja",
   "source": "en",
   "sourceName": "英語",
   "sourceBadge": "原文",
   "target": "ja",
   "targetName": "日本語",
   "targetBadge": "訳文",
   "page": "../user-guide/en--ja/index.html",
   "file": "search/user-guide/en--ja.js"
  },
  {
   "slug": "user-guide",
   "title": "Taiyaku 利用の手引き",
   "titleLocale": "ja",
   "source": "ja",
   "sourceName": "日本語",
   "sourceBadge": "原文",
   "target": "zh-Hans",
   "targetName": "簡体中国語",
   "targetBadge": "訳文",
   "page": "../user-guide/ja--zh-Hans/index.html",
   "file": "search/user-guide/ja--zh-Hans.js"
  },
  {
   "slug": "user-guide",
   "title": "Taiyaku 利用の手引き",
   "titleLocale": "ja",
   "source": "en",
   "sourceName": "英語",
   "sourceBadge": "原文",
   "target": "zh-Hans",
   "targetName": "簡体中国語",
   "targetBadge": "訳文",
   "page": "../user-guide/en--zh-Hans/index.html",
   "file": "search/user-guide/en--zh-Hans.js"
  }
 ]
})
