// Everything works without this. It saves page loads, offers keys, and copies.
"use strict";
(() => {
  const live = document.getElementById("live");
  const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
  const say = (text) => {
    live.textContent = "";
    requestAnimationFrame(() => { live.textContent = text; });
  };
  const copying = "[data-copy], [data-copy-address], [data-copy-texts]";
  const prepare = () => {
    for (const button of document.querySelectorAll(copying)) button.hidden = !navigator.clipboard;
    showTicks();
    remember();
  };

  // Searches that this browser keeps: the latest, and those that were saved, with how much they found when last looked at.
  const keptSearches = (name) => {
    try { return JSON.parse(localStorage.getItem("operative." + name)) ?? []; } catch { return []; }
  };
  const keepSearches = (name, list) => {
    try { localStorage.setItem("operative." + name, JSON.stringify(list)); } catch { /* This browser keeps nothing. */ }
  };
  const currentQuery = () => {
    const parameters = new URLSearchParams(location.search);
    for (const name of ["ui", "offset", "facet", "contains"]) parameters.delete(name);
    return parameters;
  };
  const total = async (query) => (await (await fetch("/api/v1/search?limit=0&" + query)).json()).total;
  const remember = () => {
    const save = document.querySelector("[data-save]");
    const query = currentQuery().toString();
    if (!save || !query) return;
    const name = document.querySelector(".printed strong")?.textContent ?? [...currentQuery().values()].join(", ");
    keepSearches("recent", [{ query, name }, ...keptSearches("recent").filter((each) => each.query !== query)].slice(0, 12));
    const saved = () => keptSearches("saved").some((each) => each.query === query);
    const show = () => { save.textContent = saved() ? save.dataset.saved : save.dataset.save; };
    save.hidden = false;
    show();
    save.onclick = async () => {
      const others = keptSearches("saved").filter((each) => each.query !== query);
      keepSearches("saved", saved() ? others : [{ query, name, seen: await total(query) }, ...others]);
      show();
    };
  };
  const listKept = async () => {
    const box = document.querySelector(".kept");
    if (!box) return;
    const element = (tag, fields) => Object.assign(document.createElement(tag), fields);
    const items = ["saved", "recent"].flatMap((name) => {
      const list = box.querySelector(`[data-kept=${name}]`);
      const searches = keptSearches(name);
      if (!searches.length) list.append(element("li", { className: "hint", textContent: box.dataset.none }));
      return searches.map((search) => {
        const item = element("li");
        const remove = element("button", { type: "button", className: "copy", textContent: box.dataset.remove });
        remove.onclick = () => { keepSearches(name, keptSearches(name).filter((each) => each.query !== search.query)); item.remove(); };
        item.append(element("a", { href: "/?" + search.query, textContent: search.name }), " ");
        if (name === "saved") item.append(element("a", { href: "/search.atom?" + search.query, textContent: box.dataset.feed, className: "count" }), " ");
        item.append(remove);
        list.append(item);
        return { name, search, item };
      });
    });
    for (const { search, item } of items.filter((each) => each.name === "saved")) {
      const now = await total(search.query).catch(() => search.seen);
      if (!(now > search.seen)) continue;
      const news = element("a", { href: "/?" + search.query + "&sort=-date", className: "badge draft", textContent: box.dataset.new.replace("{0}", now - search.seen) });
      news.onclick = () => keepSearches("saved", keptSearches("saved").map((each) => each.query === search.query ? { ...each, seen: now } : each));
      item.append(" ", news);
    }
  };

  // The reading list is kept here as the address that shows it: id=…&note=…. What opens another list changes nothing
  // of one's own, until its reader keeps it.
  const LIST = "operative.list";
  const stored = () => new URLSearchParams(localStorage.getItem(LIST) ?? "");
  const named = (id) => id.replace(/^([^.]+)\.[a-z]{2}\./, "$1.");
  const showTicks = () => {
    const ids = stored().getAll("id").map(named);
    for (const box of document.querySelectorAll(".tick input, input.tick")) box.checked = ids.includes(named(box.value));
    for (const count of document.querySelectorAll(".listed .count")) count.textContent = ids.length || "";
    const list = document.querySelector("form.list");
    for (const button of document.querySelectorAll(".keep")) button.hidden = list.dataset.list === stored().toString();
  };
  const keep = (list) => {
    localStorage.setItem(LIST, list.toString());
    showTicks();
  };
  const tick = (box) => {
    const old = stored();
    const notes = old.getAll("note");
    const items = old.getAll("id").map((id, at) => [id, notes[at] ?? ""]).filter(([id]) => named(id) !== named(box.value));
    const full = box.closest("body").querySelector(".listed").dataset.full;
    if (box.checked && items.length >= Number(full.replace(/\D/g, ""))) {
      box.checked = false;
      say(full);
      return;
    }
    if (box.checked) items.push([box.value, ""]);
    const list = new URLSearchParams();
    if (old.get("name")) list.set("name", old.get("name"));
    for (const [id] of items) list.append("id", id);
    if (items.some(([, note]) => note)) for (const [, note] of items) list.append("note", note);
    keep(list);
  };
  const openList = () => {
    const list = document.querySelector("form.list");
    if (!list) return;
    const isOwn = () => list.dataset.list === stored().toString();
    const own = sessionStorage.getItem(LIST) || isOwn();
    sessionStorage.removeItem(LIST);
    if (!own && !location.search && stored().has("id")) {
      sessionStorage.setItem(LIST, "own");
      location.replace("/list?" + stored());
      return;
    }
    if (own) keep(list.dataset.list);
    list.addEventListener("submit", () => { if (isOwn()) sessionStorage.setItem(LIST, "own"); });
  };
  document.addEventListener("change", (event) => {
    if (event.target.matches(".tick input, input.tick")) tick(event.target);
  });
  document.addEventListener("submit", (event) => {
    // Not its id: a form's fields go by their names, and these are called id.
    if (event.target.getAttribute("id") !== "ticks") return;
    event.preventDefault();
    sessionStorage.setItem(LIST, "own");
    location.assign("/list?" + stored());
  });

  // Searches replace the page's content in place: links between searches, paging and the search box.
  let under = null;
  const isSearch = (url) => url.origin === location.origin && url.pathname === "/" && url.search && !url.searchParams.has("ui");
  const show = async (url, push) => {
    under?.abort();
    under = new AbortController();
    document.documentElement.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url, { signal: under.signal, headers: { Accept: "text/html" } });
      if (!answer.ok) throw new Error(answer.status);
      const next = new DOMParser().parseFromString(await answer.text(), "text/html");
      const opened = new Map([...document.querySelectorAll(".side summary")].map((s) => [s.textContent.trim(), s.parentElement.open]));
      const focused = document.activeElement?.closest(".facet, .chips, .sorts, .paging")?.className;
      document.title = next.title;
      document.body.className = next.body.className;
      for (const part of [".bar", "main"]) document.querySelector(part).replaceWith(document.adoptNode(next.querySelector(part)));
      for (const summary of document.querySelectorAll(".side summary")) {
        const known = opened.get(summary.textContent.trim());
        if (known !== undefined) summary.parentElement.open = known || summary.parentElement.open;
      }
      if (push) history.pushState(null, "", url);
      prepare();
      if (push) {
        scrollTo({ top: 0, behavior: "instant" });
        if (focused) document.getElementById("main").focus({ preventScroll: true });
      }
      say(document.getElementById("total")?.textContent ?? document.title);
    } catch (error) {
      if (error.name !== "AbortError") location.assign(url);
    } finally {
      document.documentElement.removeAttribute("aria-busy");
    }
  };
  const inPlace = document.body.classList.contains("results");
  document.addEventListener("click", (event) => {
    const copy = event.target.closest(copying);
    if (copy) {
      const words = copy.textContent;
      const { copy: text, copyAddress: address, copyTexts: around } = copy.dataset;
      const texts = () => [...copy.closest(around).querySelectorAll(".text")].map((line) => line.textContent.trim()).join("\n");
      navigator.clipboard.writeText(text ?? (address ? new URL(address, location.href).href : texts())).then(() => {
        copy.textContent = document.body.dataset.copied;
        say(document.body.dataset.copied);
        setTimeout(() => { copy.textContent = words; }, 1500);
      });
      return;
    }
    if (event.target.closest(".keep")) {
      keep(document.querySelector("form.list").dataset.list);
      return;
    }
    const link = event.target.closest("a[href]");
    if (!inPlace || !link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const url = new URL(link.href);
    if (isSearch(url) && link.closest("main")) {
      event.preventDefault();
      show(url, true);
    }
  });
  document.addEventListener("submit", (event) => {
    if (!inPlace || event.target.getAttribute("action") !== "/") return;
    const url = new URL("/", location.href);
    url.search = new URLSearchParams(new FormData(event.target)).toString();
    if (!url.searchParams.get("q")) return;
    event.preventDefault();
    show(url, true);
  });
  if (inPlace) addEventListener("popstate", () => show(location.href, false));

  // What may be typed next, offered by the browser's own list below the search box.
  const list = document.getElementById("suggestions");
  let asked = null;
  document.addEventListener("input", async (event) => {
    if (!event.target.matches(".find input[list]") || event.isComposing) return;
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch("/api/v1/suggest?" + new URLSearchParams({ q: event.target.value.slice(0, 200) }), { signal: asked.signal });
      if (!answer.ok) return;
      const { suggestions } = await answer.json();
      list.replaceChildren(...suggestions.map(({ text, query }) => Object.assign(document.createElement("option"), { value: query, label: text })));
    } catch (error) {
      if (error.name !== "AbortError") list.replaceChildren();
    }
  });

  // Keys: / search, j and k along the results, Enter opens, ? help.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const hits = [...document.querySelectorAll(".hit")];
    const at = hits.indexOf(document.activeElement?.closest(".hit"));
    if (event.key === "/") {
      event.preventDefault();
      const box = document.querySelector(".find input[type=search]");
      box?.focus();
      box?.select();
    } else if (event.key === "?") {
      location.assign("/help#keys");
    } else if (hits.length && (event.key === "j" || event.key === "k")) {
      const next = hits[Math.min(hits.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)))];
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && at >= 0 && document.activeElement === hits[at]) {
      location.assign(hits[at].dataset.open);
    }
  });
  prepare();
  openList();
  listKept();
})();
