"use strict";
// Choosing a part shows it on both sides; the form filters rows and chooses what is shown of edits.
(() => {
  const root = document.documentElement;
  const form = document.querySelector(".filters");
  const says = document.getElementById("says");
  const hint = says.textContent;
  const rows = [...document.querySelectorAll(".row[data-kind]")];
  let chosen = [];

  const press = (part, on) => {
    part.classList.toggle("on", on);
    const button = part.matches("[role=button]") ? part : part.querySelector(":scope > button");
    if (button) button.setAttribute("aria-pressed", String(on));
  };

  const letGo = () => {
    chosen.forEach((part) => press(part, false));
    chosen = [];
    says.textContent = hint;
  };

  const choose = (part) => {
    const again = part.classList.contains("on");
    letGo();
    if (again) return;
    const section = part.closest(".document");
    chosen = [...section.querySelectorAll("[data-part]")].filter((other) => other.dataset.part === part.dataset.part);
    chosen.forEach((other) => press(other, true));
    const side = part.closest(".source") ? ".clean" : ".source";
    const across = chosen.find((other) => other.closest(side));
    if (across) across.scrollIntoView({ block: "nearest" });
    const telling = chosen.find((other) => other.dataset.says);
    says.textContent = telling ? telling.dataset.says : hint;
  };

  document.addEventListener("click", (event) => {
    const part = event.target.closest("main [data-part]");
    if (part && (getSelection().isCollapsed || event.target.closest("button"))) choose(part);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") letGo();
    if ((event.key === "Enter" || event.key === " ") && event.target.matches("[role=button]")) {
      event.preventDefault();
      choose(event.target);
    }
  });

  const wanted = (name) => new Set([...form.elements].filter((box) => box.name === name && box.checked).map((box) => box.value));

  const filter = () => {
    const kinds = wanted("kind");
    const languages = wanted("language");
    for (const row of rows) {
      const { kind, language } = row.dataset;
      row.hidden = (kind !== "leading" && !kinds.has(kind)) || (language !== undefined && !languages.has(language));
    }
    let visible = 0;
    for (const section of document.querySelectorAll(".document")) {
      const inside = section.querySelectorAll(".row[data-kind]");
      section.hidden = inside.length > 0 && [...inside].every((row) => row.hidden);
      visible += !section.hidden;
    }
    document.getElementById("nothing").hidden = visible > 0 || rows.length === 0;
    const shown = wanted("show");
    for (const name of ["edits", "marks", "sentences"]) root.classList.toggle(`show-${name}`, shown.has(name));
  };

  form.addEventListener("change", filter);
  addEventListener("pageshow", filter); // a browser that comes back keeps the boxes as they were
  filter();
})();
