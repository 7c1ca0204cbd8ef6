"use strict";
// The page is whole without this: it filters, searches, copies, and opens what a link or a printer asks for.
(() => {
  const findings = [...document.querySelectorAll("details.finding")];
  const form = document.getElementById("filters");
  const output = form.querySelector("output");
  const words = new Map();

  const wordsOf = (finding) => {
    if (!words.has(finding)) {
      const panel = finding.querySelector(".decide")?.textContent ?? "";
      words.set(finding, finding.textContent.replace(panel, "").toLowerCase());
    }
    return words.get(finding);
  };
  const fits = (finding, chosen, sought) =>
    chosen.every(([name, value]) => (` ${finding.dataset[name]} `).includes(` ${value} `)) &&
    sought.every((word) => wordsOf(finding).includes(word));

  const filter = () => {
    const chosen = [...form.querySelectorAll("select")].filter((one) => one.value).map((one) => [one.name, one.value]);
    const sought = form.elements.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const finding of findings) {
      const hidden = !fits(finding, chosen, sought);
      if (finding.hidden !== hidden) finding.hidden = hidden;
      shown += hidden ? 0 : 1;
    }
    for (const group of document.querySelectorAll(".group")) {
      group.hidden = !group.querySelector(".finding:not([hidden])");
      if (group.tagName === "DETAILS" && !group.hidden && (chosen.length || sought.length)) group.open = true;
    }
    output.textContent = shown === findings.length ? `All ${shown} findings` : `${shown} of ${findings.length} findings`;
  };

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.matches("details.finding") && target.hidden) form.reset();
    for (let one = target; one; one = one.parentElement) if (one.tagName === "DETAILS") one.open = true;
    target.scrollIntoView();
    if (target.matches("details.finding")) target.querySelector("summary").focus({ preventScroll: true });
  };

  const copy = async (button) => {
    const text = button.previousElementSibling;
    try {
      await navigator.clipboard.writeText(text.textContent);
    } catch {
      getSelection().selectAllChildren(text);
      document.execCommand("copy");
    }
    button.textContent = "Copied";
  };

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of closed) one.open = false;
    closed = [];
  });
  addEventListener("hashchange", reveal);
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.matches(".copy")) copy(button);
    if (button?.dataset.open !== undefined)
      for (const finding of findings) if (!finding.hidden) finding.open = Boolean(button.dataset.open);
    const link = event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) reveal();
  });

  for (const button of document.querySelectorAll(".copy")) button.hidden = false;
  if (findings.length) {
    form.hidden = false;
    filter();
  }
  reveal();
  // The words to search are gathered a few at a time, so that the first letter typed need not wait for them.
  let gathered = 0;
  const gather = (deadline) => {
    while (gathered < findings.length && deadline.timeRemaining() > 2) wordsOf(findings[gathered++]);
    if (gathered < findings.length) requestIdleCallback(gather);
  };
  if (window.requestIdleCallback) requestIdleCallback(gather);
})();
