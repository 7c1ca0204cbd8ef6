"use strict";
// Only in the page that `checker watch` serves: loads it anew when the story was checked again, and puts the
// reader back to where they were.
(() => {
  const KEPT = "checker-watch";
  const form = document.getElementById("filters");
  const notice = document.createElement("p");
  notice.className = "trouble";
  notice.setAttribute("role", "status");
  document.querySelector(".masthead").prepend(notice);

  const keep = () => {
    const open = [...document.querySelectorAll("details[open][id]")].map((one) => one.id);
    const chosen = [...form.elements].filter((one) => one.name && one.value).map((one) => [one.name, one.value]);
    try {
      sessionStorage.setItem(KEPT, JSON.stringify({ open, chosen, at: scrollY }));
    } catch {}
  };
  const restore = () => {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(KEPT));
      sessionStorage.removeItem(KEPT);
    } catch {}
    if (!kept) return;
    for (const id of kept.open) {
      const one = document.getElementById(id);
      if (one?.tagName === "DETAILS") one.open = true;
    }
    for (const [name, value] of kept.chosen) {
      const field = form.elements[name];
      if (field && "value" in field) field.value = value;
    }
    if (kept.chosen.length) form.dispatchEvent(new Event("input"));
    scrollTo(0, kept.at);
  };

  const events = new EventSource("/changes");
  events.onmessage = (event) => {
    const told = JSON.parse(event.data);
    if (told.version && told.version !== VERSION) {
      keep();
      location.reload();
      return;
    }
    notice.textContent = told.fault ? `This page is not up to date. The last check could not be made: ${told.fault}` : "";
  };
  events.onerror = () => {
    notice.textContent = "Nobody watches this story any more: the page is as the last check left it.";
  };
  restore();
})();
