"use strict";
(() => {
  // src/client/storage.ts
  function recall(key2) {
    try {
      return localStorage.getItem(key2);
    } catch {
      return null;
    }
  }
  function keep(key2, value) {
    try {
      localStorage.setItem(key2, value);
    } catch {
    }
  }

  // src/client/site/language.ts
  var key = "taiyaku-language";
  function followLanguage() {
    const selector = ".languages a[hreflang], .language-choice a[hreflang]";
    const links = [...document.querySelectorAll(selector)];
    for (const link2 of links) {
      link2.addEventListener("click", () => {
        link2.search = location.search;
        link2.hash = location.hash;
        keep(key, link2.hreflang);
      });
    }
    if (!document.querySelector(".language-choice")) return;
    const asked = [recall(key), ...navigator.languages].filter((tag) => tag !== null);
    const link = asked.map((tag) => findLink(links, tag)).find((found) => found !== void 0) ?? links[0];
    if (link) location.replace(link.href);
  }
  function findLink(links, tag) {
    const asked = maximize(tag);
    const alike = links.filter(({ hreflang }) => asked && maximize(hreflang)?.language === asked.language);
    return alike.find(({ hreflang }) => maximize(hreflang)?.script === asked?.script) ?? alike[0];
  }
  function maximize(tag) {
    try {
      return new Intl.Locale(tag).maximize();
    } catch {
      return void 0;
    }
  }

  // src/client/site/page.ts
  followLanguage();
})();
