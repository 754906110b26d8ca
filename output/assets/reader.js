"use strict";
(() => {
  // src/client/storage.ts
  function recall(key3) {
    try {
      return localStorage.getItem(key3);
    } catch {
      return null;
    }
  }
  function keep(key3, value) {
    try {
      localStorage.setItem(key3, value);
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

  // src/client/dom.ts
  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value !== void 0 && value !== false)
        element.setAttribute(attribute, value === true ? "" : String(value));
    }
    element.append(...children.flatMap(listNodes));
    return element;
  }
  function listNodes(content) {
    if (content === void 0 || content === "") return [];
    return typeof content === "string" || content instanceof Node ? [content] : content.flatMap(listNodes);
  }
  function closest({ target }, selector) {
    return target instanceof Element ? target.closest(selector) : null;
  }
  function isShown(element) {
    return element.getClientRects().length > 0;
  }
  function anchorOf({ hash }) {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null;
    }
  }

  // src/client/site/reader/cards.ts
  function openCards() {
    if (!("popover" in HTMLElement.prototype)) return;
    const card = make("div", { id: "page-card", class: "card", popover: "auto", tabindex: -1, role: "dialog" });
    document.body.append(card);
    let opener2 = null;
    const open2 = (link, block) => {
      card.replaceChildren(copyOf(block), closeButton(card));
      card.ariaLabel = link.textContent;
      card.showPopover();
      place(card, link);
      card.focus({ preventScroll: true });
      opener2 = link;
    };
    document.addEventListener("click", (event) => {
      const link = closest(event, "a");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (card.contains(link)) {
        opener2 = null;
        card.hidePopover();
      } else if (link.matches(".term, .note-mark")) {
        const block = anchorOf(link);
        if (!block) return;
        event.preventDefault();
        open2(link, block);
      }
    });
    card.addEventListener("beforetoggle", (event) => {
      const isInside = card.contains(document.activeElement);
      if (event.newState === "closed" && isInside) opener2?.focus({ preventScroll: true });
    });
  }
  function copyOf(block) {
    const copy = document.createElement("div");
    copy.append(block.cloneNode(true));
    for (const each of copy.querySelectorAll("[id]")) each.removeAttribute("id");
    for (const each of copy.querySelectorAll(".marks")) each.remove();
    return copy.firstChild ?? copy;
  }
  function closeButton(card) {
    const label = document.querySelector("main")?.dataset.close;
    const button = make("button", { type: "button", class: "close", "aria-label": label }, "×");
    button.addEventListener("click", () => card.hidePopover());
    return button;
  }
  function place(card, link) {
    const rect = link.getClientRects()[0];
    if (!rect) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(8, Math.min(rect.left, clientWidth - card.offsetWidth - 8));
    const below = rect.bottom + 6;
    const top = below + card.offsetHeight > clientHeight ? rect.top - 6 - card.offsetHeight : below;
    card.style.setProperty("--left", `${left + scrollX}px`);
    card.style.setProperty("--top", `${Math.max(8, top) + scrollY}px`);
  }

  // src/client/site/reader/contents.ts
  function markContents() {
    const contents = document.querySelector(".contents");
    if (!contents) return;
    const details = contents.querySelector("details");
    if (details && matchMedia("(max-width: 70rem)").matches) details.open = false;
    const links = linksBySection(contents);
    const bars = addBars();
    let current;
    const mark = (link) => {
      if (!link || link === current) return;
      current?.removeAttribute("aria-current");
      link.setAttribute("aria-current", "location");
      current = link;
      nameSection(bars, link);
      if (contents.scrollHeight > contents.clientHeight) bringIntoSight(link, contents);
    };
    const inSight = /* @__PURE__ */ new Set();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) inSight.add(target);
          else inSight.delete(target);
        }
        mark([...links].find(([section]) => inSight.has(section))?.[1]);
      },
      { rootMargin: "-20% 0px -75% 0px" }
    );
    for (const section of links.keys()) observer.observe(section);
    const isAtEnd = () => innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    addEventListener("scroll", () => isAtEnd() && mark([...links.values()].at(-1)), { passive: true });
  }
  function linksBySection(contents) {
    const links = /* @__PURE__ */ new Map();
    for (const link of contents.querySelectorAll("a")) {
      const section = anchorOf(link)?.closest(".chapter, section");
      if (section) links.set(section, link);
    }
    return links;
  }
  function addBars() {
    return [...document.querySelectorAll(".columns")].map(
      (bar) => [...bar.querySelectorAll("p")].map((column) => {
        const here = make("span", { class: "here", "aria-hidden": "true" });
        column.append(" ", here);
        return here;
      })
    );
  }
  function nameSection(bars, link) {
    const names = [".own", ".other"].map((name) => link.querySelector(name));
    for (const columns of bars) {
      for (const [index, here] of columns.entries()) {
        here.textContent = names[index]?.textContent ?? "";
        here.lang = names[index]?.lang ?? "";
      }
    }
  }
  function bringIntoSight(link, contents) {
    const inside = contents.getBoundingClientRect();
    const { top, bottom } = link.getBoundingClientRect();
    if (top >= inside.top && bottom <= inside.bottom) return;
    contents.scrollTop += top - inside.top - contents.clientHeight / 3;
  }

  // src/client/site/reader/beads.ts
  function beadsOf(element) {
    return (element.dataset.beads ?? "").split(" ").filter((bead) => bead !== "");
  }
  function withBeads(within2 = document, selector = "") {
    return [...within2.querySelectorAll(`${selector}[data-beads]`)];
  }

  // src/client/site/reader/citation.ts
  function citation(link) {
    const bead = decodeURIComponent(link.hash.slice(1));
    const anchor = anchorOf(link);
    const sources = holdersOf(bead, ".source-order .source .segment");
    const ownTargets = holdersOf(bead, ".target-order .target .segment");
    const targets = within(anchor?.closest(".bead"), ".segment");
    const nothing = within(anchor?.closest(".row"), ".nothing");
    const canonical = document.querySelector('link[rel="canonical"]')?.href ?? "";
    return [
      textOf(sources.length > 0 ? sources : nothing),
      textOf(targets.length > 0 ? targets : nothing),
      "",
      ...sources.length > 0 ? cite("source-order", sources[0]) : [],
      ...targets.length > 0 ? cite("target-order", ownTargets[0]) : [],
      ...stateOf(link.closest(".mark")),
      `${canonical}${link.getAttribute("href")}`
    ].join("\n");
  }
  function holdersOf(bead, selector) {
    return withBeads(document, selector).filter((each) => beadsOf(each).includes(bead));
  }
  function within(element, selector) {
    return [...element?.querySelectorAll(selector) ?? []];
  }
  function textOf(elements) {
    return elements.map(({ textContent }) => textContent.trim()).join("\n");
  }
  function cite(order, segment) {
    const { title, kind, headingKind, official } = document.querySelector(`.${order}`)?.dataset ?? {};
    const place2 = segment?.closest(".chapter")?.dataset.place;
    const own = segment?.closest("h3, h4, h5, h6") && headingKind ? headingKind : kind;
    return [`${title}${place2 ? ` ${place2}` : ""} [${own}]`, ...official ? [official] : []];
  }
  function stateOf(mark) {
    const state = mark?.matches(".accepted") ? void 0 : mark?.querySelector(".state")?.firstChild;
    return state ? [`[${state.textContent?.trim()}]`] : [];
  }

  // src/client/site/reader/copy.ts
  function offerCopies() {
    const status = document.getElementById("page-status");
    if (!status) return;
    const { copy, copied, byHand } = status.dataset;
    const tell2 = teller(status);
    const offer = (text, button) => {
      const area = make("textarea", { class: "by-hand", readonly: true, "aria-label": byHand });
      area.value = text;
      button.closest(".marks")?.after(area);
      area.select();
      if (document.execCommand("copy")) {
        area.remove();
        button.focus();
        tell2(copied);
      } else {
        area.addEventListener("blur", () => area.remove());
        tell2(byHand);
      }
    };
    for (const link of document.querySelectorAll(".permalink")) {
      const label = `${copy}: ${firstWords(link)}`;
      const button = make("button", { type: "button", class: "copy", title: copy, "aria-label": label });
      button.addEventListener("click", async () => {
        const text = citation(link);
        try {
          await navigator.clipboard.writeText(text);
          tell2(copied);
        } catch {
          offer(text, button);
        }
      });
      link.after(button);
    }
  }
  function teller(status) {
    let clearing;
    return (text) => {
      clearTimeout(clearing);
      status.textContent = text ?? "";
      clearing = setTimeout(() => {
        status.textContent = "";
      }, 4e3);
    };
  }
  function firstWords(link) {
    const around = [".bead", ".row"].map((part) => link.closest(part)?.querySelector(".segment"));
    const text = around.find((segment) => segment !== null && segment !== void 0)?.textContent ?? "";
    return [...text.trim()].slice(0, 24).join("");
  }

  // src/client/site/reader/panels.ts
  function openPanels() {
    const contents = document.querySelector(".contents");
    const views = document.querySelector(".views");
    if (!contents || !views || !("popover" in HTMLElement.prototype)) return;
    for (const bar of document.querySelectorAll(".columns"))
      bar.append(make("div", { class: "panels" }, opener("to-contents", contents), opener("to-views", views)));
    contents.addEventListener("click", (event) => {
      if (closest(event, "a") && contents.matches(":popover-open")) contents.hidePopover();
    });
  }
  function opener(className, panel) {
    const button = make(
      "button",
      { type: "button", class: className, "aria-haspopup": "dialog" },
      panel.ariaLabel ?? ""
    );
    button.addEventListener("click", () => {
      for (const details of panel.querySelectorAll("details")) details.open = true;
      open(panel);
    });
    return button;
  }
  function open(panel) {
    const room = document.createElement("div");
    room.style.height = `${panel.offsetHeight}px`;
    room.style.margin = getComputedStyle(panel).margin;
    panel.before(room);
    panel.popover = "auto";
    panel.showPopover();
    panel.querySelector("a, input:checked")?.focus({ preventScroll: true });
    const stop = new AbortController();
    const close = ({ newState }) => {
      if (newState !== "closed") return;
      stop.abort();
      panel.removeAttribute("popover");
      room.remove();
    };
    panel.addEventListener("toggle", close, { signal: stop.signal });
  }

  // src/client/site/reader/pointed.ts
  var linked = /* @__PURE__ */ new Map();
  var lit = [];
  var pointed = null;
  function watchPointer() {
    for (const element of withBeads()) {
      for (const bead of beadsOf(element)) linked.set(bead, [...linked.get(bead) ?? [], element]);
    }
    document.addEventListener("pointermove", point);
    document.addEventListener("pointerdown", point);
    document.addEventListener("focusin", ({ target }) => light(target));
    document.documentElement.addEventListener("pointerleave", ({ pointerType }) => {
      if (pointerType === "touch") return;
      pointed = null;
      light(null);
    });
    document.addEventListener("click", (event) => {
      if (closest(event, ".to-row")) choose("order-source");
    });
  }
  function point({ target, type, movementX, movementY }) {
    const isResting = type === "pointermove" && movementX === 0 && movementY === 0;
    if (target === pointed || isResting) return;
    pointed = target;
    light(target);
  }
  function light(target) {
    for (const each of lit) each.classList.remove("lit");
    lit = counterparts(target);
    for (const each of lit) each.classList.add("lit");
  }
  function counterparts(target) {
    const own = target instanceof Element ? target.closest("[data-beads]") : null;
    return own ? beadsOf(own).flatMap((bead) => linked.get(bead) ?? []) : [];
  }
  function reveal() {
    const anchor = anchorOf(location);
    if (!anchor) return;
    const find = () => [anchor, ...counterparts(anchor)].find(isShown);
    if (anchor.closest(".target-order")) choose("order-target");
    if (!find() && anchor.closest(".source-order")) choose("order-source");
    if (!find()) choose("view-both");
    const place2 = find();
    if (place2) bringIntoSight2(place2);
    light(anchor);
  }
  function choose(id) {
    const input = document.getElementById(id);
    if (!(input instanceof HTMLInputElement) || input.checked) return;
    input.checked = true;
    input.dispatchEvent(new Event("shown", { bubbles: true }));
  }
  function bringIntoSight2(place2) {
    const row = place2.closest(".row");
    const fits = row && row.offsetHeight < innerHeight * 0.7;
    (fits ? row : place2).scrollIntoView();
  }

  // src/client/site/reader/place.ts
  var edge = 72;
  function placeKeeper(inputs) {
    const checked = () => new Set(inputs.filter((input) => input.checked));
    const choose2 = (choice) => {
      for (const input of inputs) input.checked = choice.has(input);
    };
    let former = checked();
    const look = (see) => {
      const now = checked();
      choose2(former);
      const seen = see();
      choose2(now);
      return seen;
    };
    const hold = (change) => {
      const { rows, top } = look(() => {
        const rows2 = rowsInSight();
        return { rows: rows2, top: rows2[0]?.getBoundingClientRect().top ?? 0 };
      });
      change();
      former = checked();
      const [first] = rows;
      if (!first) return;
      const again = isShown(first) ? first : shownRowWith(rows.flatMap(beadsIn));
      if (again) scrollBy({ top: again.getBoundingClientRect().top - top, behavior: "instant" });
    };
    return {
      hold,
      settle: () => {
        former = checked();
      }
    };
  }
  function keepLanguagesInPlace() {
    for (const link of document.querySelectorAll(".languages a")) {
      link.addEventListener("click", () => {
        const bead = rowsInSight().flatMap(beadsIn)[0];
        const isLed = [...document.querySelectorAll(":target")].some(isInSight);
        link.search = location.search;
        if (bead && !isLed) link.hash = encodeURIComponent(bead);
      });
    }
  }
  function rowsInSight() {
    const shown = allRows().filter(isShown);
    const [first] = shown;
    if (!first || first.getBoundingClientRect().top > edge) return [];
    return shown.slice(shown.findIndex((row) => row.getBoundingClientRect().bottom > edge));
  }
  function allRows() {
    return [...document.querySelectorAll(".aligned .row")];
  }
  function beadsIn(row) {
    return withBeads(row).flatMap(beadsOf);
  }
  function shownRowWith(beads) {
    const rows = /* @__PURE__ */ new Map();
    for (const row of allRows().filter(isShown).reverse()) {
      for (const bead of beadsIn(row)) rows.set(bead, row);
    }
    return beads.map((bead) => rows.get(bead)).find((row) => row !== void 0);
  }
  function isInSight(element) {
    const { top, bottom } = element.getBoundingClientRect();
    return isShown(element) && bottom > 0 && top < innerHeight;
  }

  // src/client/site/reader/views.ts
  var key2 = "taiyaku-reader";
  function keepViews() {
    const views = document.querySelector(".views");
    if (!views) return;
    const inputs = [...views.querySelectorAll("input")];
    restore(inputs);
    const place2 = placeKeeper(inputs);
    const followOrder = orderFollower(inputs);
    views.addEventListener("change", ({ target }) => {
      place2.hold(() => {
        if (target instanceof HTMLInputElement) followOrder(target);
      });
      tell(inputs);
      keep(key2, String(new URLSearchParams(chosen(inputs).map(({ name, value }) => [name, value]))));
    });
    views.addEventListener("shown", () => {
      place2.settle();
      tell(inputs);
    });
    keepLanguagesInPlace();
  }
  function restore(inputs) {
    const asked = new URLSearchParams(location.search);
    const isAsked = inputs.some(({ name }) => asked.has(name));
    const choice = isAsked ? asked : new URLSearchParams(recall(key2) ?? "");
    for (const input of inputs) {
      const value = choice.get(input.name);
      if (input.type === "checkbox") input.checked = value === input.value;
      else if (value === null ? input.defaultChecked : value === input.value) input.checked = true;
    }
  }
  function chosen(inputs) {
    return inputs.filter(({ checked, defaultChecked }) => checked && !defaultChecked);
  }
  function tell(inputs) {
    const address = new URL(location.href);
    for (const { name } of inputs) address.searchParams.delete(name);
    for (const { name, value } of chosen(inputs)) address.searchParams.set(name, value);
    try {
      history.replaceState(null, "", address);
    } catch {
    }
  }
  function orderFollower(inputs) {
    let orderOfBoth;
    return ({ name, value }) => {
      if (name === "order") orderOfBoth = void 0;
      if (name !== "view") return;
      const own = inputs.find(({ id }) => id === `order-${value}`);
      const next = own ?? orderOfBoth;
      const before = inputs.find((each) => each.name === "order" && each.checked);
      orderOfBoth = own ? orderOfBoth ?? before : void 0;
      if (next) next.checked = true;
    };
  }

  // src/client/site/reader.ts
  document.documentElement.classList.add("scripted");
  followLanguage();
  watchPointer();
  keepViews();
  markContents();
  openPanels();
  openCards();
  offerCopies();
  addEventListener("hashchange", reveal);
  addEventListener("DOMContentLoaded", () => {
    if (location.hash) reveal();
  });
})();
