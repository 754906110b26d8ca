taiyakuSearch.start({
 "root": "../../",
 "shards": 2,
 "wording": {
  "addition": "原文中无对应内容",
  "omission": "未译出",
  "tooShort": "请连续输入至少两个字。",
  "searching": "正在搜索……",
  "found": "找到 {found} 处。",
  "foundPartly": "目前找到 {found} 处（共 {all} 个双语文本，已搜索 {searched} 个）。",
  "nothing": "没有找到“{query}”。",
  "failed": "部分索引未能载入，请重试。"
 },
 "bitexts": [
  {
   "slug": "kokka-koshinku",
   "title": "国务院关于促进国家高新技术产业开发区高质量发展的若干意见",
   "titleLocale": "zh-Hans",
   "source": "zh-Hans",
   "sourceName": "简体中文",
   "sourceBadge": "结构（概括）",
   "target": "ja",
   "targetName": "日语",
   "targetBadge": "摘要",
   "page": "../kokka-koshinku/zh-Hans--ja/index.html",
   "file": "search/kokka-koshinku/zh-Hans--ja.js"
  },
  {
   "slug": "library-notice",
   "title": "澄湖市图书馆关于调整开放时间和借阅办法的公告（虚构示例）",
   "titleLocale": "zh-Hans",
   "source": "zh-Hans",
   "sourceName": "简体中文",
   "sourceBadge": "原文",
   "target": "en",
   "targetName": "英语",
   "targetBadge": "摘要",
   "page": "../library-notice/zh-Hans--en/index.html",
   "file": "search/library-notice/zh-Hans--en.js"
  },
  {
   "slug": "user-guide",
   "title": "Taiyaku 使用指南",
   "titleLocale": "zh-Hans",
   "source": "en",
   "sourceName": "英语",
   "sourceBadge": "原文",
   "target": "ja",
   "targetName": "日语",
   "targetBadge": "译文",
   "page": "../user-guide/en--ja/index.html",
   "file": "search/user-guide/en--ja.js"
  },
  {
   "slug": "user-guide",
   "title": "Taiyaku 使用指南",
   "titleLocale": "zh-Hans",
   "source": "ja",
   "sourceName": "日语",
   "sourceBadge": "原文",
   "target": "zh-Hans",
   "targetName": "简体中文",
   "targetBadge": "译文",
   "page": "../user-guide/ja--zh-Hans/index.html",
   "file": "search/user-guide/ja--zh-Hans.js"
  },
  {
   "slug": "user-guide",
   "title": "Taiyaku 使用指南",
   "titleLocale": "zh-Hans",
   "source": "en",
   "sourceName": "英语",
   "sourceBadge": "原文",
   "target": "zh-Hans",
   "targetName": "简体中文",
   "targetBadge": "译文",
   "page": "../user-guide/en--zh-Hans/index.html",
   "file": "search/user-guide/en--zh-Hans.js"
  }
 ]
})
