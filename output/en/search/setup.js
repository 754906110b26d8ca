taiyakuSearch.start({
 "root": "../../",
 "shards": 2,
 "wording": {
  "addition": "not in the source",
  "omission": "left out",
  "tooShort": "Please type two characters or more, without a space between.",
  "searching": "Searching…",
  "found": "Places found: {found}.",
  "foundPartly": "Places found so far: {found} (bitexts searched: {searched} of {all}).",
  "nothing": "Nothing was found for “{query}”.",
  "failed": "A part of the index could not be loaded. Please try again."
 },
 "bitexts": [
  {
   "slug": "kokka-koshinku",
   "title": "Several Opinions of the State Council on Promoting the High-Quality Development of National High-Tech Industrial Development Zones",
   "titleLocale": "en",
   "source": "zh-Hans",
   "sourceName": "Simplified Chinese",
   "sourceBadge": "structure, condensed",
   "target": "ja",
   "targetName": "Japanese",
   "targetBadge": "summary",
   "page": "../kokka-koshinku/zh-Hans--ja/index.html",
   "file": "search/kokka-koshinku/zh-Hans--ja.js"
  },
  {
   "slug": "library-notice",
   "title": "Notice of Chenghu City Library on its opening hours and lending rules (an invented example)",
   "titleLocale": "en",
   "source": "zh-Hans",
   "sourceName": "Simplified Chinese",
   "sourceBadge": "source",
   "target": "en",
   "targetName": "English",
   "targetBadge": "summary",
   "page": "../library-notice/zh-Hans--en/index.html",
   "file": "search/library-notice/zh-Hans--en.js"
  },
  {
   "slug": "user-guide",
   "title": "Taiyaku user guide",
   "titleLocale": "en",
   "source": "en",
   "sourceName": "English",
   "sourceBadge": "source",
   "target": "ja",
   "targetName": "Japanese",
   "targetBadge": "translation",
   "page": "../user-guide/en--ja/index.html",
   "file": "search/user-guide/en--ja.js"
  },
  {
   "slug": "user-guide",
   "title": "Taiyaku user guide",
   "titleLocale": "en",
   "source": "ja",
   "sourceName": "Japanese",
   "sourceBadge": "source",
   "target": "zh-Hans",
   "targetName": "Simplified Chinese",
   "targetBadge": "translation",
   "page": "../user-guide/ja--zh-Hans/index.html",
   "file": "search/user-guide/ja--zh-Hans.js"
  },
  {
   "slug": "user-guide",
   "title": "Taiyaku user guide",
   "titleLocale": "en",
   "source": "en",
   "sourceName": "English",
   "sourceBadge": "source",
   "target": "zh-Hans",
   "targetName": "Simplified Chinese",
   "targetBadge": "translation",
   "page": "../user-guide/en--zh-Hans/index.html",
   "file": "search/user-guide/en--zh-Hans.js"
  }
 ]
})
