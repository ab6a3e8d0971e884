// Everything works without this. It saves page loads, offers keys, and copies.
"use strict";
(() => {
  const live = document.getElementById("live");
  const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
  const say = (text) => {
    live.textContent = "";
    requestAnimationFrame(() => { live.textContent = text; });
  };
  const prepare = () => {
    for (const button of document.querySelectorAll(".copy")) button.hidden = !navigator.clipboard;
  };

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
    const copy = event.target.closest(".copy");
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
})();
