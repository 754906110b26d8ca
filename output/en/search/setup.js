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
  "failed": "A part of the index could not be loaded. Please try again.",
  "document": "Documents",
  "term": "Terms"
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
   "file": "search/kokka-koshinku/zh-Hans--ja.js",
   "names": [
    "国务院关于促进国家高新技术产业开发区高质量发展的若干意见",
    "国家ハイテク産業開発区の質の高い発展の促進に関する若干の意見",
    "Several Opinions of the State Council on Promoting the High-Quality Development of National High-Tech Industrial Development Zones",
    "国发〔2020〕7号",
    "国务院"
   ]
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
   "file": "search/library-notice/zh-Hans--en.js",
   "names": [
    "澄湖市图书馆关于调整开放时间和借阅办法的公告（虚构示例）",
    "澄湖市図書館の開館時間と貸出規則の変更に関する公告（架空の例）",
    "Notice of Chenghu City Library on its opening hours and lending rules (an invented example)",
    "澄湖市图书馆关于调整开放时间和借阅办法的公告",
    "澄图公告〔2026〕3号",
    "澄湖市图书馆",
    "Chenghu City Library, new opening hours and lending rules in brief"
   ]
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
   "file": "search/user-guide/en--ja.js",
   "names": [
    "Taiyaku user guide",
    "Taiyaku 利用の手引き",
    "Taiyaku 使用指南"
   ]
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
   "file": "search/user-guide/ja--zh-Hans.js",
   "names": [
    "Taiyaku user guide",
    "Taiyaku 利用の手引き",
    "Taiyaku 使用指南"
   ]
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
   "file": "search/user-guide/en--zh-Hans.js",
   "names": [
    "Taiyaku user guide",
    "Taiyaku 利用の手引き",
    "Taiyaku 使用指南"
   ]
  }
 ],
 "concepts": [
  {
   "terms": [
    [
     "zh-Hans",
     "国务院"
    ],
    [
     "ja",
     "国務院"
    ],
    [
     "en",
     "State Council"
    ]
   ],
   "names": [
    "国务院",
    "国務院",
    "State Council"
   ],
   "page": "../terms/state-council/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "若干意见"
    ],
    [
     "ja",
     "若干の意見"
    ],
    [
     "en",
     "Several Opinions"
    ]
   ],
   "names": [
    "若干意见",
    "若干の意見",
    "Several Opinions"
   ],
   "page": "../terms/several-opinions/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "国家高新技术产业开发区"
    ],
    [
     "ja",
     "国家ハイテク産業開発区"
    ],
    [
     "en",
     "National High-Tech Industrial Development Zone"
    ]
   ],
   "names": [
    "国家高新技术产业开发区",
    "国家高新区",
    "国家ハイテク産業開発区",
    "国家高新技術産業開発区",
    "National High-Tech Industrial Development Zone",
    "National High-Tech Industrial Development Zones",
    "national high-tech zone",
    "national high-tech zones"
   ],
   "page": "../terms/national-high-tech-zone/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "省级高新技术产业开发区"
    ],
    [
     "ja",
     "省級ハイテク産業開発区"
    ],
    [
     "en",
     "provincial high-tech zone"
    ]
   ],
   "names": [
    "省级高新技术产业开发区",
    "省级高新区",
    "省級ハイテク産業開発区",
    "省ハイテク産業開発区",
    "provincial high-tech zone",
    "provincial high-tech zones"
   ],
   "page": "../terms/provincial-high-tech-zone/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "高科技园区"
    ],
    [
     "ja",
     "ハイテクパーク"
    ],
    [
     "en",
     "high-tech park"
    ]
   ],
   "names": [
    "高科技园区",
    "ハイテクパーク",
    "high-tech park",
    "high-tech parks"
   ],
   "page": "../terms/high-tech-park/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "中关村科技园"
    ],
    [
     "ja",
     "中関村サイエンスパーク"
    ],
    [
     "en",
     "Zhongguancun Science Park"
    ]
   ],
   "names": [
    "中关村科技园",
    "中关村科技园区",
    "中関村サイエンスパーク",
    "Zhongguancun Science Park"
   ],
   "page": "../terms/zhongguancun/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "高质量发展"
    ],
    [
     "ja",
     "質の高い発展"
    ],
    [
     "en",
     "high-quality development"
    ]
   ],
   "names": [
    "高质量发展",
    "質の高い発展",
    "質の高い経済発展",
    "high-quality development"
   ],
   "page": "../terms/high-quality-development/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "指导思想"
    ],
    [
     "ja",
     "指導思想"
    ],
    [
     "en",
     "guiding thought"
    ]
   ],
   "names": [
    "指导思想",
    "指導思想",
    "guiding thought"
   ],
   "page": "../terms/guiding-thought/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "基本原则"
    ],
    [
     "ja",
     "基本原則"
    ],
    [
     "en",
     "basic principles"
    ]
   ],
   "names": [
    "基本原则",
    "基本原則",
    "basic principles"
   ],
   "page": "../terms/basic-principles/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "发展目标"
    ],
    [
     "ja",
     "発展目標"
    ],
    [
     "en",
     "development goals"
    ]
   ],
   "names": [
    "发展目标",
    "発展目標",
    "development goals"
   ],
   "page": "../terms/development-goals/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "产业链"
    ],
    [
     "ja",
     "産業チェーン"
    ],
    [
     "en",
     "industrial chain"
    ]
   ],
   "names": [
    "产业链",
    "産業チェーン",
    "industrial chain",
    "industrial chains"
   ],
   "page": "../terms/industrial-chain/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "创新链"
    ],
    [
     "ja",
     "イノベーションチェーン"
    ],
    [
     "en",
     "innovation chain"
    ]
   ],
   "names": [
    "创新链",
    "イノベーションチェーン",
    "革新チェーン",
    "innovation chain",
    "innovation chains"
   ],
   "page": "../terms/innovation-chain/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "新动能"
    ],
    [
     "ja",
     "新たな原動力"
    ],
    [
     "en",
     "new drivers of growth"
    ]
   ],
   "names": [
    "新动能",
    "新たな原動力",
    "新動能",
    "new drivers of growth",
    "new growth drivers"
   ],
   "page": "../terms/new-drivers-of-growth/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "产业现代化"
    ],
    [
     "ja",
     "産業の現代化"
    ],
    [
     "en",
     "industrial modernization"
    ]
   ],
   "names": [
    "产业现代化",
    "産業の現代化",
    "産業の近代化",
    "industrial modernization"
   ],
   "page": "../terms/industrial-modernization/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "示范区"
    ],
    [
     "ja",
     "モデル区"
    ],
    [
     "en",
     "demonstration zone"
    ]
   ],
   "names": [
    "示范区",
    "モデル区",
    "示範区",
    "demonstration zone",
    "demonstration zones"
   ],
   "page": "../terms/demonstration-zone/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "先行区"
    ],
    [
     "ja",
     "先行区"
    ],
    [
     "en",
     "pioneer zone"
    ]
   ],
   "names": [
    "先行区",
    "pioneer zone",
    "pioneer zones"
   ],
   "page": "../terms/pioneer-zone/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "合理布局"
    ],
    [
     "ja",
     "合理的な配置"
    ],
    [
     "en",
     "rational layout"
    ]
   ],
   "names": [
    "合理布局",
    "合理的な配置",
    "合理的配置",
    "rational layout"
   ],
   "page": "../terms/rational-layout/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "分类指导"
    ],
    [
     "ja",
     "分類指導"
    ],
    [
     "en",
     "category-based guidance"
    ]
   ],
   "names": [
    "分类指导",
    "分類指導",
    "タイプ別指導",
    "category-based guidance"
   ],
   "page": "../terms/category-based-guidance/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "全球影响力"
    ],
    [
     "ja",
     "世界的な影響力"
    ],
    [
     "en",
     "global influence"
    ]
   ],
   "names": [
    "全球影响力",
    "世界的な影響力",
    "世界的に影響力",
    "global influence"
   ],
   "page": "../terms/global-influence/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "创新"
    ],
    [
     "ja",
     "イノベーション"
    ],
    [
     "en",
     "innovation"
    ]
   ],
   "names": [
    "创新",
    "イノベーション",
    "革新",
    "innovation"
   ],
   "page": "../terms/innovation/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "创新驱动"
    ],
    [
     "ja",
     "イノベーション駆動"
    ],
    [
     "en",
     "innovation-driven"
    ]
   ],
   "names": [
    "创新驱动",
    "イノベーション駆動",
    "革新駆動",
    "innovation-driven"
   ],
   "page": "../terms/innovation-driven/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "自主创新"
    ],
    [
     "ja",
     "自主イノベーション"
    ],
    [
     "en",
     "independent innovation"
    ]
   ],
   "names": [
    "自主创新",
    "自主イノベーション",
    "自主革新",
    "自主的革新",
    "independent innovation",
    "indigenous innovation"
   ],
   "page": "../terms/independent-innovation/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "创新资源"
    ],
    [
     "ja",
     "イノベーション資源"
    ],
    [
     "en",
     "innovation resources"
    ]
   ],
   "names": [
    "创新资源",
    "イノベーション資源",
    "革新資源",
    "革新的資源",
    "innovation resources"
   ],
   "page": "../terms/innovation-resources/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "高端"
    ],
    [
     "ja",
     "ハイエンド"
    ],
    [
     "en",
     "high-end"
    ]
   ],
   "names": [
    "高端",
    "ハイエンド",
    "high-end"
   ],
   "page": "../terms/high-end/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "集聚"
    ],
    [
     "ja",
     "集積"
    ],
    [
     "en",
     "agglomeration"
    ]
   ],
   "names": [
    "集聚",
    "集積",
    "集約化",
    "agglomeration"
   ],
   "page": "../terms/agglomeration/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "产业技术创新组织"
    ],
    [
     "ja",
     "産業技術イノベーション組織"
    ],
    [
     "en",
     "industrial technology innovation organization"
    ]
   ],
   "names": [
    "产业技术创新组织",
    "産業技術イノベーション組織",
    "産業技術革新機関",
    "industrial technology innovation organization",
    "industrial technology innovation organizations"
   ],
   "page": "../terms/industrial-technology-innovation-organization/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "关键核心技术"
    ],
    [
     "ja",
     "コア技術"
    ],
    [
     "en",
     "key and core technologies"
    ]
   ],
   "names": [
    "关键核心技术",
    "核心技术",
    "コア技術",
    "核心技術",
    "key and core technologies",
    "core technology",
    "core technologies"
   ],
   "page": "../terms/core-technology/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "关键共性技术"
    ],
    [
     "ja",
     "基盤的共通技術"
    ],
    [
     "en",
     "key generic technologies"
    ]
   ],
   "names": [
    "关键共性技术",
    "共性技术",
    "基盤的共通技術",
    "共通技術",
    "key generic technologies",
    "generic technology",
    "generic technologies"
   ],
   "page": "../terms/generic-technology/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "成果转移转化"
    ],
    [
     "ja",
     "成果の移転・実用化"
    ],
    [
     "en",
     "transfer and commercialization of results"
    ]
   ],
   "names": [
    "成果转移转化",
    "成果转化",
    "成果の移転・実用化",
    "成果の実用化",
    "成果転化",
    "transfer and commercialization of results",
    "commercialization of results"
   ],
   "page": "../terms/commercialization-of-results/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "科技成果"
    ],
    [
     "ja",
     "科学技術成果"
    ],
    [
     "en",
     "scientific and technological achievements"
    ]
   ],
   "names": [
    "科技成果",
    "科学技術成果",
    "研究成果",
    "scientific and technological achievements"
   ],
   "page": "../terms/scientific-and-technological-achievements/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "中试"
    ],
    [
     "ja",
     "パイロット・テスト"
    ],
    [
     "en",
     "pilot testing"
    ]
   ],
   "names": [
    "中试",
    "パイロット・テスト",
    "中間試験",
    "pilot testing",
    "pilot-scale testing"
   ],
   "page": "../terms/pilot-testing/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "平台"
    ],
    [
     "ja",
     "プラットフォーム"
    ],
    [
     "en",
     "platform"
    ]
   ],
   "names": [
    "平台",
    "プラットフォーム",
    "platform",
    "platforms"
   ],
   "page": "../terms/platform/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "风险分担"
    ],
    [
     "ja",
     "リスク分担"
    ],
    [
     "en",
     "risk sharing"
    ]
   ],
   "names": [
    "风险分担",
    "リスク分担",
    "risk sharing",
    "risk-sharing"
   ],
   "page": "../terms/risk-sharing/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "科技创新"
    ],
    [
     "ja",
     "科学技術イノベーション"
    ],
    [
     "en",
     "scientific and technological innovation"
    ]
   ],
   "names": [
    "科技创新",
    "科学技術イノベーション",
    "科学技術の革新",
    "技術革新",
    "scientific and technological innovation"
   ],
   "page": "../terms/technological-innovation/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "创新增长极"
    ],
    [
     "ja",
     "イノベーション成長極"
    ],
    [
     "en",
     "innovation growth pole"
    ]
   ],
   "names": [
    "创新增长极",
    "イノベーション成長極",
    "技術革新による成長",
    "innovation growth pole",
    "innovation growth poles"
   ],
   "page": "../terms/innovation-growth-pole/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "开放创新"
    ],
    [
     "ja",
     "オープンイノベーション"
    ],
    [
     "en",
     "open innovation"
    ]
   ],
   "names": [
    "开放创新",
    "オープンイノベーション",
    "開放・革新",
    "open innovation"
   ],
   "page": "../terms/open-innovation/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "全球创新体系"
    ],
    [
     "ja",
     "グローバル・イノベーション体系"
    ],
    [
     "en",
     "global innovation system"
    ]
   ],
   "names": [
    "全球创新体系",
    "グローバル・イノベーション体系",
    "グローバル革新体系",
    "global innovation system"
   ],
   "page": "../terms/global-innovation-system/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "创新中心"
    ],
    [
     "ja",
     "イノベーションセンター"
    ],
    [
     "en",
     "innovation center"
    ]
   ],
   "names": [
    "创新中心",
    "イノベーションセンター",
    "革新センター",
    "innovation center",
    "innovation centers",
    "innovation centre",
    "innovation centres"
   ],
   "page": "../terms/innovation-center/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "国际规则"
    ],
    [
     "ja",
     "国際ルール"
    ],
    [
     "en",
     "international rules"
    ]
   ],
   "names": [
    "国际规则",
    "国際ルール",
    "international rules"
   ],
   "page": "../terms/international-rules/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "国际标准"
    ],
    [
     "ja",
     "国際標準"
    ],
    [
     "en",
     "international standards"
    ]
   ],
   "names": [
    "国际标准",
    "国際標準",
    "国際規格",
    "international standards"
   ],
   "page": "../terms/international-standards/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "一流人才"
    ],
    [
     "ja",
     "一流人材"
    ],
    [
     "en",
     "first-class talent"
    ]
   ],
   "names": [
    "一流人才",
    "一流创新人才",
    "一流人材",
    "一流のイノベーション人材",
    "first-class talent",
    "top-notch innovative talent"
   ],
   "page": "../terms/top-talent/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "高端人才"
    ],
    [
     "ja",
     "高度人材"
    ],
    [
     "en",
     "high-end talent"
    ]
   ],
   "names": [
    "高端人才",
    "境外高端人才",
    "高度人材",
    "高度外国人材",
    "high-end talent"
   ],
   "page": "../terms/high-end-talent/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "人才引进"
    ],
    [
     "ja",
     "人材誘致"
    ],
    [
     "en",
     "talent recruitment"
    ]
   ],
   "names": [
    "人才引进",
    "人材誘致",
    "人材導入",
    "talent recruitment"
   ],
   "page": "../terms/talent-recruitment/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "工作许可"
    ],
    [
     "ja",
     "就労許可"
    ],
    [
     "en",
     "work permit"
    ]
   ],
   "names": [
    "工作许可",
    "就労許可",
    "work permit",
    "work permits"
   ],
   "page": "../terms/work-permit/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "签证"
    ],
    [
     "ja",
     "ビザ"
    ],
    [
     "en",
     "visa"
    ]
   ],
   "names": [
    "签证",
    "ビザ",
    "査証",
    "就労ビザ",
    "visa",
    "visas"
   ],
   "page": "../terms/visa/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "科技人员"
    ],
    [
     "ja",
     "科学技術者"
    ],
    [
     "en",
     "scientific and technical personnel"
    ]
   ],
   "names": [
    "科技人员",
    "科学技術者",
    "技術者",
    "scientific and technical personnel"
   ],
   "page": "../terms/scientific-and-technical-personnel/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "创新创业"
    ],
    [
     "ja",
     "イノベーションと起業"
    ],
    [
     "en",
     "innovation and entrepreneurship"
    ]
   ],
   "names": [
    "创新创业",
    "科技创新创业",
    "イノベーションと起業",
    "革新と起業",
    "科学技術の革新と起業",
    "起業",
    "innovation and entrepreneurship"
   ],
   "page": "../terms/innovation-and-entrepreneurship/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "高新技术企业"
    ],
    [
     "ja",
     "ハイテク企業"
    ],
    [
     "en",
     "high-tech enterprise"
    ]
   ],
   "names": [
    "高新技术企业",
    "ハイテク企業",
    "high-tech enterprise",
    "high-tech enterprises"
   ],
   "page": "../terms/high-tech-enterprise/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "独角兽企业"
    ],
    [
     "ja",
     "ユニコーン企業"
    ],
    [
     "en",
     "unicorn"
    ]
   ],
   "names": [
    "独角兽企业",
    "ユニコーン企業",
    "unicorn",
    "unicorns"
   ],
   "page": "../terms/unicorn/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "科技型中小企业"
    ],
    [
     "ja",
     "科学技術型中小企業"
    ],
    [
     "en",
     "technology-based SME"
    ]
   ],
   "names": [
    "科技型中小企业",
    "科学技術型中小企業",
    "技術革新型中小企業",
    "technology-based SME",
    "technology-based SMEs"
   ],
   "page": "../terms/technology-based-sme/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "研发费用加计扣除"
    ],
    [
     "ja",
     "研究開発費用の割増控除"
    ],
    [
     "en",
     "additional tax deduction for R&D expenses"
    ]
   ],
   "names": [
    "研发费用加计扣除",
    "研究開発費用の割増控除",
    "研究開発費の追加控除",
    "additional tax deduction for R&D expenses"
   ],
   "page": "../terms/additional-deduction-of-rnd-expenses/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "众创空间"
    ],
    [
     "ja",
     "メイカースペース"
    ],
    [
     "en",
     "makerspace"
    ]
   ],
   "names": [
    "众创空间",
    "メイカースペース",
    "衆創空間",
    "makerspace",
    "makerspaces"
   ],
   "page": "../terms/makerspace/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "孵化器"
    ],
    [
     "ja",
     "インキュベーター"
    ],
    [
     "en",
     "incubator"
    ]
   ],
   "names": [
    "孵化器",
    "科技企业孵化器",
    "インキュベーター",
    "incubator",
    "incubators"
   ],
   "page": "../terms/incubator/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "科技服务机构"
    ],
    [
     "ja",
     "科学技術サービス機関"
    ],
    [
     "en",
     "science and technology service institution"
    ]
   ],
   "names": [
    "科技服务机构",
    "科学技術サービス機関",
    "科学技術関連サービス機関",
    "science and technology service institution",
    "science and technology service institutions"
   ],
   "page": "../terms/technology-service-institution/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "产业升级"
    ],
    [
     "ja",
     "産業の高度化"
    ],
    [
     "en",
     "industrial upgrading"
    ]
   ],
   "names": [
    "产业升级",
    "产业迈向中高端",
    "産業の高度化",
    "産業高度化",
    "industrial upgrading"
   ],
   "page": "../terms/industrial-upgrading/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "高新技术产业"
    ],
    [
     "ja",
     "ハイテク産業"
    ],
    [
     "en",
     "high-tech industry"
    ]
   ],
   "names": [
    "高新技术产业",
    "ハイテク産業",
    "high-tech industry",
    "high-tech industries"
   ],
   "page": "../terms/high-tech-industry/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "新兴产业"
    ],
    [
     "ja",
     "新興産業"
    ],
    [
     "en",
     "emerging industry"
    ]
   ],
   "names": [
    "新兴产业",
    "新興産業",
    "emerging industry",
    "emerging industries"
   ],
   "page": "../terms/emerging-industry/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "主导产业"
    ],
    [
     "ja",
     "リーディング産業"
    ],
    [
     "en",
     "leading industry"
    ]
   ],
   "names": [
    "主导产业",
    "リーディング産業",
    "主導産業",
    "leading industry",
    "leading industries"
   ],
   "page": "../terms/leading-industry/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "应用场景"
    ],
    [
     "ja",
     "応用シーン"
    ],
    [
     "en",
     "application scenario"
    ]
   ],
   "names": [
    "应用场景",
    "応用シーン",
    "活用シーン",
    "application scenario",
    "application scenarios"
   ],
   "page": "../terms/application-scenario/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "新技术"
    ],
    [
     "ja",
     "新技術"
    ],
    [
     "en",
     "new technology"
    ]
   ],
   "names": [
    "新技术",
    "新技術",
    "new technology",
    "new technologies"
   ],
   "page": "../terms/new-technology/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "新产品"
    ],
    [
     "ja",
     "新製品"
    ],
    [
     "en",
     "new product"
    ]
   ],
   "names": [
    "新产品",
    "新製品",
    "new product",
    "new products"
   ],
   "page": "../terms/new-product/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "新产业"
    ],
    [
     "ja",
     "新産業"
    ],
    [
     "en",
     "new industry"
    ]
   ],
   "names": [
    "新产业",
    "新産業",
    "new industry",
    "new industries"
   ],
   "page": "../terms/new-industry/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "新业态"
    ],
    [
     "ja",
     "新業態"
    ],
    [
     "en",
     "new form of business"
    ]
   ],
   "names": [
    "新业态",
    "新業態",
    "new form of business",
    "new forms of business"
   ],
   "page": "../terms/new-business-form/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "新模式"
    ],
    [
     "ja",
     "新モデル"
    ],
    [
     "en",
     "new model"
    ]
   ],
   "names": [
    "新模式",
    "新モデル",
    "new model",
    "new models"
   ],
   "page": "../terms/new-model/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "包容审慎监管"
    ],
    [
     "ja",
     "包摂的かつ慎重な監督管理"
    ],
    [
     "en",
     "inclusive and prudent regulation"
    ]
   ],
   "names": [
    "包容审慎监管",
    "包摂的かつ慎重な監督管理",
    "inclusive and prudent regulation"
   ],
   "page": "../terms/inclusive-and-prudent-regulation/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "资源禀赋"
    ],
    [
     "ja",
     "資源賦存"
    ],
    [
     "en",
     "resource endowment"
    ]
   ],
   "names": [
    "资源禀赋",
    "資源賦存",
    "資源賦存量",
    "resource endowment",
    "resource endowments"
   ],
   "page": "../terms/resource-endowment/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "基础条件"
    ],
    [
     "ja",
     "基礎条件"
    ],
    [
     "en",
     "basic conditions"
    ]
   ],
   "names": [
    "基础条件",
    "基礎条件",
    "インフラ整備状況",
    "basic conditions"
   ],
   "page": "../terms/basic-conditions/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "统筹"
    ],
    [
     "ja",
     "統一的計画"
    ],
    [
     "en",
     "overall planning"
    ]
   ],
   "names": [
    "统筹",
    "統一的計画",
    "全体計画",
    "overall planning",
    "coordinated planning"
   ],
   "page": "../terms/overall-planning/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "产业集群"
    ],
    [
     "ja",
     "産業クラスター"
    ],
    [
     "en",
     "industrial cluster"
    ]
   ],
   "names": [
    "产业集群",
    "産業クラスター",
    "industrial cluster",
    "industrial clusters"
   ],
   "page": "../terms/industrial-cluster/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "产业促进"
    ],
    [
     "ja",
     "産業振興"
    ],
    [
     "en",
     "industrial promotion"
    ]
   ],
   "names": [
    "产业促进",
    "産業振興",
    "産業促進",
    "industrial promotion"
   ],
   "page": "../terms/industrial-promotion/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "区域协同发展"
    ],
    [
     "ja",
     "地域協同発展"
    ],
    [
     "en",
     "coordinated regional development"
    ]
   ],
   "names": [
    "区域协同发展",
    "地域協同発展",
    "地域間協同的発展",
    "coordinated regional development"
   ],
   "page": "../terms/coordinated-regional-development/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "区域发展战略"
    ],
    [
     "ja",
     "地域発展戦略"
    ],
    [
     "en",
     "regional development strategy"
    ]
   ],
   "names": [
    "区域发展战略",
    "地域発展戦略",
    "regional development strategy",
    "regional development strategies"
   ],
   "page": "../terms/regional-development-strategy/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "对口合作"
    ],
    [
     "ja",
     "ペアリング協力"
    ],
    [
     "en",
     "paired cooperation"
    ]
   ],
   "names": [
    "对口合作",
    "ペアリング協力",
    "対口協力",
    "paired cooperation"
   ],
   "page": "../terms/paired-cooperation/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "工业园区"
    ],
    [
     "ja",
     "工業団地"
    ],
    [
     "en",
     "industrial park"
    ]
   ],
   "names": [
    "工业园区",
    "工業団地",
    "工業園区",
    "industrial park",
    "industrial parks"
   ],
   "page": "../terms/industrial-park/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "综合保税区"
    ],
    [
     "ja",
     "総合保税区"
    ],
    [
     "en",
     "comprehensive bonded zone"
    ]
   ],
   "names": [
    "综合保税区",
    "総合保税区",
    "comprehensive bonded zone",
    "comprehensive bonded zones"
   ],
   "page": "../terms/comprehensive-bonded-zone/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "生态园区"
    ],
    [
     "ja",
     "エコパーク"
    ],
    [
     "en",
     "eco-park"
    ]
   ],
   "names": [
    "生态园区",
    "エコパーク",
    "生態園区",
    "eco-park",
    "eco-parks"
   ],
   "page": "../terms/eco-park/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "国家生态工业示范园区"
    ],
    [
     "ja",
     "国家生態工業モデル園区"
    ],
    [
     "en",
     "national demonstration eco-industrial park"
    ]
   ],
   "names": [
    "国家生态工业示范园区",
    "国家生態工業モデル園区",
    "national demonstration eco-industrial park",
    "national demonstration eco-industrial parks"
   ],
   "page": "../terms/national-eco-industrial-demonstration-park/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "绿色"
    ],
    [
     "ja",
     "グリーン"
    ],
    [
     "en",
     "green"
    ]
   ],
   "names": [
    "绿色",
    "グリーン",
    "green"
   ],
   "page": "../terms/green/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "高污染"
    ],
    [
     "ja",
     "高汚染"
    ],
    [
     "en",
     "high-pollution"
    ]
   ],
   "names": [
    "高污染",
    "高汚染",
    "汚染企業",
    "high-pollution"
   ],
   "page": "../terms/high-pollution/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "放管服"
    ],
    [
     "ja",
     "放管服"
    ],
    [
     "en",
     "fang guan fu"
    ]
   ],
   "names": [
    "放管服",
    "fang guan fu"
   ],
   "page": "../terms/fang-guan-fu/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "管理体制机制"
    ],
    [
     "ja",
     "管理体制・メカニズム"
    ],
    [
     "en",
     "management systems and mechanisms"
    ]
   ],
   "names": [
    "管理体制机制",
    "管理体制・メカニズム",
    "management systems and mechanisms"
   ],
   "page": "../terms/management-system/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "清单制度"
    ],
    [
     "ja",
     "リスト制度"
    ],
    [
     "en",
     "list system"
    ]
   ],
   "names": [
    "清单制度",
    "授权事项清单制度",
    "リスト制度",
    "list system"
   ],
   "page": "../terms/list-system/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "管理权限"
    ],
    [
     "ja",
     "管理権限"
    ],
    [
     "en",
     "management authority"
    ]
   ],
   "names": [
    "管理权限",
    "管理権限",
    "management authority",
    "management powers"
   ],
   "page": "../terms/management-authority/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "扁平化管理"
    ],
    [
     "ja",
     "フラットな管理"
    ],
    [
     "en",
     "flat management"
    ]
   ],
   "names": [
    "扁平化管理",
    "フラットな管理",
    "フラット型管理",
    "flat management"
   ],
   "page": "../terms/flat-management/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "营商环境"
    ],
    [
     "ja",
     "ビジネス環境"
    ],
    [
     "en",
     "business environment"
    ]
   ],
   "names": [
    "营商环境",
    "ビジネス環境",
    "business environment"
   ],
   "page": "../terms/business-environment/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "市场准入"
    ],
    [
     "ja",
     "市場参入"
    ],
    [
     "en",
     "market access"
    ]
   ],
   "names": [
    "市场准入",
    "市場参入",
    "market access"
   ],
   "page": "../terms/market-access/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "项目审批"
    ],
    [
     "ja",
     "プロジェクトの審査・認可"
    ],
    [
     "en",
     "project approval"
    ]
   ],
   "names": [
    "项目审批",
    "プロジェクトの審査・認可",
    "プロジェクトの許認可",
    "project approval"
   ],
   "page": "../terms/project-approval/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "企业投资项目承诺制"
    ],
    [
     "ja",
     "企業投資プロジェクト承諾制"
    ],
    [
     "en",
     "commitment system for enterprise investment projects"
    ]
   ],
   "names": [
    "企业投资项目承诺制",
    "承诺制",
    "企業投資プロジェクト承諾制",
    "承諾制",
    "commitment system for enterprise investment projects"
   ],
   "page": "../terms/commitment-system/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "金融服务"
    ],
    [
     "ja",
     "金融サービス"
    ],
    [
     "en",
     "financial services"
    ]
   ],
   "names": [
    "金融服务",
    "金融サービス",
    "financial services"
   ],
   "page": "../terms/financial-services/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "金融机构"
    ],
    [
     "ja",
     "金融機関"
    ],
    [
     "en",
     "financial institution"
    ]
   ],
   "names": [
    "金融机构",
    "金融機関",
    "financial institution",
    "financial institutions"
   ],
   "page": "../terms/financial-institution/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "知识产权"
    ],
    [
     "ja",
     "知的財産権"
    ],
    [
     "en",
     "intellectual property"
    ]
   ],
   "names": [
    "知识产权",
    "知的財産権",
    "知的財産",
    "知的所有権",
    "intellectual property",
    "intellectual property rights"
   ],
   "page": "../terms/intellectual-property/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "投融资"
    ],
    [
     "ja",
     "投融資"
    ],
    [
     "en",
     "investment and financing"
    ]
   ],
   "names": [
    "投融资",
    "投融資",
    "investment and financing"
   ],
   "page": "../terms/investment-and-financing/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "股权投资基金"
    ],
    [
     "ja",
     "エクイティ投資ファンド"
    ],
    [
     "en",
     "equity investment fund"
    ]
   ],
   "names": [
    "股权投资基金",
    "エクイティ投資ファンド",
    "株式投資ファンド",
    "equity investment fund",
    "equity investment funds"
   ],
   "page": "../terms/equity-investment-fund/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "土地资源"
    ],
    [
     "ja",
     "土地資源"
    ],
    [
     "en",
     "land resources"
    ]
   ],
   "names": [
    "土地资源",
    "土地資源",
    "land resources"
   ],
   "page": "../terms/land-resources/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "用地政策"
    ],
    [
     "ja",
     "土地利用政策"
    ],
    [
     "en",
     "land use policy"
    ]
   ],
   "names": [
    "用地政策",
    "土地利用政策",
    "土地供給",
    "land use policy",
    "land use policies",
    "land supply"
   ],
   "page": "../terms/land-use-policy/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "组织领导"
    ],
    [
     "ja",
     "組織的指導"
    ],
    [
     "en",
     "organizational leadership"
    ]
   ],
   "names": [
    "组织领导",
    "組織的指導",
    "リーダーシップ",
    "organizational leadership"
   ],
   "page": "../terms/organizational-leadership/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "组织管理"
    ],
    [
     "ja",
     "組織管理"
    ],
    [
     "en",
     "organizational management"
    ]
   ],
   "names": [
    "组织管理",
    "組織管理",
    "organizational management"
   ],
   "page": "../terms/organizational-management/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "以升促建"
    ],
    [
     "ja",
     "昇格による建設促進"
    ],
    [
     "en",
     "using upgrading to spur construction"
    ]
   ],
   "names": [
    "以升促建",
    "昇格による建設促進",
    "進級加速",
    "using upgrading to spur construction"
   ],
   "page": "../terms/upgrading-to-spur-construction/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "动态管理"
    ],
    [
     "ja",
     "動的管理"
    ],
    [
     "en",
     "dynamic management"
    ]
   ],
   "names": [
    "动态管理",
    "動的管理",
    "動態的管理",
    "動態管理",
    "dynamic management"
   ],
   "page": "../terms/dynamic-management/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "评价指标体系"
    ],
    [
     "ja",
     "評価指標体系"
    ],
    [
     "en",
     "evaluation indicator system"
    ]
   ],
   "names": [
    "评价指标体系",
    "評価指標体系",
    "evaluation indicator system"
   ],
   "page": "../terms/evaluation-indicator-system/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "文档"
    ],
    [
     "ja",
     "文書"
    ],
    [
     "en",
     "document"
    ]
   ],
   "names": [
    "文档",
    "文書",
    "document",
    "documents"
   ],
   "page": "../terms/document/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "原文"
    ],
    [
     "ja",
     "原文"
    ],
    [
     "en",
     "source"
    ]
   ],
   "names": [
    "原文",
    "source",
    "source text"
   ],
   "page": "../terms/source-text/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "译文"
    ],
    [
     "ja",
     "訳文"
    ],
    [
     "en",
     "target"
    ]
   ],
   "names": [
    "译文",
    "訳文",
    "target",
    "target text"
   ],
   "page": "../terms/target-text/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "翻译"
    ],
    [
     "ja",
     "翻訳"
    ],
    [
     "en",
     "translation"
    ]
   ],
   "names": [
    "翻译",
    "翻訳",
    "translation",
    "translations"
   ],
   "page": "../terms/translation/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "译者"
    ],
    [
     "ja",
     "翻訳者"
    ],
    [
     "en",
     "translator"
    ]
   ],
   "names": [
    "译者",
    "翻訳者",
    "translator",
    "translators"
   ],
   "page": "../terms/translator/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "摘要"
    ],
    [
     "ja",
     "要約"
    ],
    [
     "en",
     "summary"
    ]
   ],
   "names": [
    "摘要",
    "要約",
    "summary",
    "summaries"
   ],
   "page": "../terms/summary/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "双语文本"
    ],
    [
     "ja",
     "対訳"
    ],
    [
     "en",
     "bitext"
    ]
   ],
   "names": [
    "双语文本",
    "对译",
    "対訳",
    "bitext",
    "bitexts"
   ],
   "page": "../terms/bitext/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "小节"
    ],
    [
     "ja",
     "節"
    ],
    [
     "en",
     "segment"
    ]
   ],
   "names": [
    "小节",
    "節",
    "セグメント",
    "segment",
    "segments"
   ],
   "page": "../terms/segment/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "对应"
    ],
    [
     "ja",
     "対応"
    ],
    [
     "en",
     "bead"
    ]
   ],
   "names": [
    "对应",
    "対応",
    "ビード",
    "bead",
    "beads"
   ],
   "page": "../terms/bead/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "省略"
    ],
    [
     "ja",
     "省略"
    ],
    [
     "en",
     "omission"
    ]
   ],
   "names": [
    "省略",
    "omission",
    "omissions"
   ],
   "page": "../terms/omission/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "增写"
    ],
    [
     "ja",
     "加筆"
    ],
    [
     "en",
     "addition"
    ]
   ],
   "names": [
    "增写",
    "加筆",
    "addition",
    "additions"
   ],
   "page": "../terms/addition/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "对应关系"
    ],
    [
     "ja",
     "対応付け"
    ],
    [
     "en",
     "alignment"
    ]
   ],
   "names": [
    "对应关系",
    "対応付け",
    "alignment",
    "alignments"
   ],
   "page": "../terms/alignment/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "待重新复核"
    ],
    [
     "ja",
     "要再確認"
    ],
    [
     "en",
     "stale"
    ]
   ],
   "names": [
    "待重新复核",
    "要再確認",
    "stale"
   ],
   "page": "../terms/stale/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "文字已删"
    ],
    [
     "ja",
     "本文消失"
    ],
    [
     "en",
     "orphaned"
    ]
   ],
   "names": [
    "文字已删",
    "本文消失",
    "orphaned"
   ],
   "page": "../terms/orphaned/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "把握度"
    ],
    [
     "ja",
     "確度"
    ],
    [
     "en",
     "score"
    ]
   ],
   "names": [
    "把握度",
    "確度",
    "score",
    "scores"
   ],
   "page": "../terms/score/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "语料库"
    ],
    [
     "ja",
     "コーパス"
    ],
    [
     "en",
     "corpus"
    ]
   ],
   "names": [
    "语料库",
    "コーパス",
    "corpus",
    "corpora"
   ],
   "page": "../terms/corpus/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "术语表"
    ],
    [
     "ja",
     "用語集"
    ],
    [
     "en",
     "termbase"
    ]
   ],
   "names": [
    "术语表",
    "用語集",
    "termbase",
    "termbases"
   ],
   "page": "../terms/termbase/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "概念"
    ],
    [
     "ja",
     "概念"
    ],
    [
     "en",
     "concept"
    ]
   ],
   "names": [
    "概念",
    "concept",
    "concepts"
   ],
   "page": "../terms/concept/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "术语"
    ],
    [
     "ja",
     "用語"
    ],
    [
     "en",
     "term"
    ]
   ],
   "names": [
    "术语",
    "用語",
    "term",
    "terms"
   ],
   "page": "../terms/term/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "语词索引"
    ],
    [
     "ja",
     "コンコーダンス"
    ],
    [
     "en",
     "concordance"
    ]
   ],
   "names": [
    "语词索引",
    "コンコーダンス",
    "concordance",
    "concordances"
   ],
   "page": "../terms/concordance/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "固定链接"
    ],
    [
     "ja",
     "固定リンク"
    ],
    [
     "en",
     "permalink"
    ]
   ],
   "names": [
    "固定链接",
    "固定リンク",
    "パーマリンク",
    "permalink",
    "permalinks"
   ],
   "page": "../terms/permalink/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "来源"
    ],
    [
     "ja",
     "出典"
    ],
    [
     "en",
     "provenance"
    ]
   ],
   "names": [
    "来源",
    "出典",
    "provenance"
   ],
   "page": "../terms/provenance/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "前置元数据"
    ],
    [
     "ja",
     "フロントマター"
    ],
    [
     "en",
     "front matter"
    ]
   ],
   "names": [
    "前置元数据",
    "フロントマター",
    "front matter"
   ],
   "page": "../terms/front-matter/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "开放时间"
    ],
    [
     "ja",
     "開館時間"
    ],
    [
     "en",
     "opening hours"
    ]
   ],
   "names": [
    "开放时间",
    "開館時間",
    "opening hours"
   ],
   "page": "../terms/opening-hours/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "读者证"
    ],
    [
     "ja",
     "利用者カード"
    ],
    [
     "en",
     "library card"
    ]
   ],
   "names": [
    "读者证",
    "利用者カード",
    "貸出カード",
    "library card",
    "library cards"
   ],
   "page": "../terms/library-card/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "流动图书车"
    ],
    [
     "ja",
     "移動図書館"
    ],
    [
     "en",
     "mobile library"
    ]
   ],
   "names": [
    "流动图书车",
    "移動図書館",
    "移動図書館車",
    "mobile library",
    "mobile libraries",
    "bookmobile"
   ],
   "page": "../terms/mobile-library/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "分馆"
    ],
    [
     "ja",
     "分館"
    ],
    [
     "en",
     "branch"
    ]
   ],
   "names": [
    "分馆",
    "分館",
    "branch",
    "branches",
    "branch library"
   ],
   "page": "../terms/branch-library/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "逾期"
    ],
    [
     "ja",
     "延滞"
    ],
    [
     "en",
     "late"
    ]
   ],
   "names": [
    "逾期",
    "延滞",
    "返却期限超過",
    "late",
    "late return",
    "late returns"
   ],
   "page": "../terms/late-return/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "押金"
    ],
    [
     "ja",
     "保証金"
    ],
    [
     "en",
     "deposit"
    ]
   ],
   "names": [
    "押金",
    "保証金",
    "deposit",
    "deposits"
   ],
   "page": "../terms/deposit/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "监护人"
    ],
    [
     "ja",
     "保護者"
    ],
    [
     "en",
     "guardian"
    ]
   ],
   "names": [
    "监护人",
    "保護者",
    "guardian",
    "guardians"
   ],
   "page": "../terms/guardian/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "工具书"
    ],
    [
     "ja",
     "参考図書"
    ],
    [
     "en",
     "reference book"
    ]
   ],
   "names": [
    "工具书",
    "参考図書",
    "reference book",
    "reference books"
   ],
   "page": "../terms/reference-book/index.html"
  },
  {
   "terms": [
    [
     "zh-Hans",
     "地方文献"
    ],
    [
     "ja",
     "郷土資料"
    ],
    [
     "en",
     "local history"
    ]
   ],
   "names": [
    "地方文献",
    "郷土資料",
    "local history"
   ],
   "page": "../terms/local-history-collection/index.html"
  }
 ]
})
