"use strict";
// What an editor decides in the page: kept in this browser, until it is saved as decisions.yaml and read by a run.
(() => {
  const data = document.getElementById("keeping");
  if (!data) return;
  const keeping = JSON.parse(data.textContent);
  const KEY = `checker:decisions:${keeping.story}`;
  const NAMES = { confirmed: "confirmed", dismissed: "not an error", ask: "ask" };
  const SCOPES = { finding: "", rule: "for this rule in this story", words: "for these words in every story" };
  const FILE = keeping.whole ? "decisions.yaml" : "more-decisions.yaml";
  const bar = document.getElementById("keep");
  const told = bar.querySelector("output");
  const panel = document.getElementById("decide").content;
  let drafts = {};
  let blocked = false;
  let saved = "";

  const sound = (one) => ({
    verdict: Object.hasOwn(NAMES, one?.verdict) ? one.verdict : "",
    note: String(one?.note ?? ""),
    scope: Object.hasOwn(SCOPES, one?.scope) ? one.scope : "finding",
    until: /^\d{4}-\d\d-\d\d$/.test(one?.until) ? one.until : "",
  });
  const load = () => {
    if (blocked) return drafts;
    try {
      const kept = JSON.parse(localStorage.getItem(KEY)) ?? {};
      return Object.fromEntries(Object.entries(kept).map(([id, one]) => [id, sound(one)]));
    } catch {
      return drafts;
    }
  };
  const store = () => {
    try {
      if (Object.keys(drafts).length) localStorage.setItem(KEY, JSON.stringify(drafts));
      else localStorage.removeItem(KEY);
    } catch {
      blocked = true;
    }
  };
  const alike = (one, other) => other && Object.keys(one).every((key) => one[key] === other[key]);
  const narrowed = (one) => (one.verdict === "dismissed" ? one : { ...one, scope: "finding", until: "" });
  const ready = () => Object.keys(keeping.entries).filter((id) => drafts[id]?.verdict);

  const seen = (text) =>
    text.replace(/[^\P{C}\n\t]/gu, (one) => `⟨U+${one.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
  const show = (finding) => {
    const state = finding.querySelector(".state");
    const line = finding.querySelector(".standing");
    state.dataset.told ??= state.textContent;
    line.dataset.told ??= line.textContent;
    finding.dataset.keys ??= finding.dataset.decision;
    const draft = drafts[finding.id];
    const more = draft && [SCOPES[draft.scope], draft.until && `until ${draft.until}`].filter(Boolean).join(", ");
    state.textContent = draft?.verdict ? `${NAMES[draft.verdict]}, not saved` : state.dataset.told;
    state.hidden = !state.textContent;
    line.textContent = draft?.verdict
      ? `Not saved yet: ${NAMES[draft.verdict]}${more ? ` (${more})` : ""}${draft.note ? `: ${seen(draft.note)}` : ""}`
      : line.dataset.told;
    line.hidden = !line.textContent;
    finding.dataset.decision = draft?.verdict || finding.dataset.keys;
  };

  const fill = (finding) => {
    const own = finding.querySelector(".decide");
    if (!own) return;
    const now = drafts[finding.id] ?? sound(keeping.decided[finding.id]);
    for (const button of own.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button.value === now.verdict));
    for (const field of own.querySelectorAll("[name]")) if (field.value !== now[field.name]) field.value = now[field.name];
    for (const label of own.querySelectorAll(".reach")) label.hidden = now.verdict !== "dismissed";
  };

  const count = () => {
    const number = ready().length;
    const words = `${number} ${number === 1 ? "decision" : "decisions"}`;
    bar.hidden = !number;
    if (!number) return;
    const fresh = saved === JSON.stringify(drafts);
    const where = keeping.whole ? "put it into the story’s folder" : "join it by hand with decisions.yaml, which has faults";
    told.textContent = fresh
      ? `${words} saved as ${FILE}: ${where}, and check again.`
      : `${words} not saved yet${blocked ? ", and this browser keeps nothing" : ""}.`;
  };

  const change = (finding, part) => {
    drafts = load();
    const before = drafts[finding.id] ?? sound(keeping.decided[finding.id]);
    const now = narrowed({ ...before, ...part });
    const nothing = !now.verdict && !now.note.trim();
    if (nothing || alike(now, keeping.decided[finding.id])) delete drafts[finding.id];
    else drafts[finding.id] = now;
    store();
    fill(finding);
    show(finding);
    count();
  };

  const escaped = (one) => {
    if (one === '"' || one === "\\") return `\\${one}`;
    if (one === "\n") return "\\n";
    if (one === "\t") return "\\t";
    if (!/[\p{C}\u2028\u2029]/u.test(one)) return one;
    if (/\p{Cs}/u.test(one)) return "\ufffd";
    const number = one.codePointAt(0).toString(16).toUpperCase();
    return number.length > 4 ? `\\U${number.padStart(8, "0")}` : `\\u${number.padStart(4, "0")}`;
  };
  const quoted = (text) => `"${[...text].map(escaped).join("")}"`;
  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  };
  const entry = (id, by) => {
    const { verdict, note, scope, until } = drafts[id];
    const [first, ...rest] = keeping.entries[id];
    const lines = [first, `verdict: ${verdict}`];
    if (note.trim()) lines.push(`note: ${quoted(note.trim())}`);
    if (scope !== "finding") lines.push(`scope: ${scope}`);
    if (until) lines.push(`until: ${until}`);
    if (by) lines.push(`by: ${quoted(by)}`);
    return [...lines, `when: ${today()}`, ...rest];
  };
  const joined = (seam, entries) => {
    if (!entries.length) return "";
    const braced = (lines) => (lines[0].startsWith("{") ? lines[0] : `{${lines.join(", ")}}`);
    if (seam.flow) return seam.opens + entries.map(braced).join(", ");
    const indent = " ".repeat(seam.indent);
    return seam.opens + entries.map((lines) => `${indent}- ${lines.join(`${seam.newline}${indent}  `)}${seam.newline}`).join("");
  };
  const woven = () => {
    const by = bar.elements.by.value.trim();
    const lists = { decisions: ready().map((id) => entry(id, by)), seen: keeping.seen };
    return keeping.parts[0] + keeping.seams.map((seam, at) => joined(seam, lists[seam.lists]) + keeping.parts[at + 1]).join("");
  };
  const save = () => {
    const link = document.createElement("a");
    link.download = FILE;
    link.href = URL.createObjectURL(new Blob([woven()], { type: "text/yaml" }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    saved = JSON.stringify(drafts);
    count();
  };

  // Many findings are never opened: each gets its fields only when it is.
  let printing = false;
  addEventListener("beforeprint", () => (printing = true));
  addEventListener("afterprint", () => setTimeout(() => (printing = false)));
  const equip = (finding) => {
    if (printing || !finding.open || finding.querySelector(".decide")) return;
    finding.querySelector(".body > .fine:last-child").before(panel.cloneNode(true));
    fill(finding);
  };
  document.addEventListener("toggle", (event) => event.target.matches("details.finding") && equip(event.target), true);
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".decide button");
    const finding = button?.closest("details.finding");
    if (!finding) return;
    change(finding, { verdict: button.getAttribute("aria-pressed") === "true" ? "" : button.value });
  });
  document.addEventListener("input", (event) => {
    const field = event.target.closest(".decide [name]");
    if (field) change(field.closest("details.finding"), { [field.name]: field.value });
  });
  bar.addEventListener("submit", (event) => event.preventDefault());
  bar.querySelector("button").addEventListener("click", save);
  addEventListener("storage", (event) => event.key === KEY && refresh());

  const refresh = () => {
    drafts = load();
    for (const [id, one] of Object.entries(drafts)) if (alike(one, keeping.decided[id])) delete drafts[id];
    store();
    for (const finding of document.querySelectorAll("details.finding")) {
      if (drafts[finding.id] || finding.dataset.keys) show(finding);
      if (finding.open) equip(finding), fill(finding);
    }
    count();
  };
  refresh();
})();
