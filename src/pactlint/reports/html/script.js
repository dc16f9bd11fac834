"use strict";
(() => {
  const kinds = document.querySelector(".kinds");
  if (kinds) {
    const mark = () => {
      for (const box of kinds.querySelectorAll("input")) {
        document.querySelectorAll(`[data-kind="${box.value}"]`).forEach((each) => each.classList.toggle("hidden", !box.checked));
      }
    };
    kinds.addEventListener("change", mark);
    mark();
  }
  const form = document.querySelector(".filters");
  if (!form) return;
  const shown = document.querySelector(".shown");
  const marked = [...document.querySelectorAll("[data-severity]")];

  function filter() {
    const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
    const principle = form.querySelector("[name=principle]").value;
    let left = 0;
    for (const element of marked) {
      const fits = severities.has(element.dataset.severity) && (!principle || element.dataset.principle === principle);
      element.hidden = !fits;
      if (element.classList.contains("card")) left += fits;
    }
    for (const mark of document.querySelectorAll("mark")) {
      const kind = mark.className.split(" ")[0];
      if (kind !== "evidence" && kind !== "suppressed") mark.classList.toggle("hidden", !severities.has(kind));
    }
    shown.textContent = `${left} shown`;
  }

  function open() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === "DETAILS") target.open = true;
  }

  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", open);
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
  // j and k go to the next finding and the one before, as in a mail program.
  let at = -1;
  addEventListener("keydown", (event) => {
    if (event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, k: -1 }[event.key];
    const cards = [...document.querySelectorAll(".card:not([hidden])")];
    if (!step || !cards.length) return;
    at = Math.min(Math.max(at + step, 0), cards.length - 1);
    cards[at].open = true;
    cards[at].querySelector("summary").focus();
    document.getElementById(`${cards[at].id}-p0`)?.scrollIntoView({ block: "center" });
  });
  filter();
  open();
})();
