// What Redoc leaves out for keyboards and screen readers. It renders chapters as one comes near them, so `amend` looks again after
// every change. It sets only attributes that Redoc does not manage, or sets once.

function amend() {
  each(".menu-content", { role: "navigation", "aria-label": "Chapters" });
  each('[data-testid="search-trigger"]', { role: "button", tabindex: "0" });
  each('[data-testid="search-dialog"]', { role: "dialog", "aria-modal": "true", "aria-label": "Search" });
  each('[data-testid="search-dialog"] header', { role: "presentation" });
  each('[data-testid="search-dialog"] input', { "aria-label": "Search" });
  each('[data-testid="search-dialog"] header button', { "aria-label": "Clear" });
  each('[data-testid="color-mode-switcher"]', { "aria-label": "Switch between light and dark" });
  each('a[href="https://redocly.com/redoc/"]', { "aria-label": "API docs by Redoc" });
  each("body > :has(> [role=menu])", { role: "region", "aria-label": "Choices" });

  // The first heading is in our header. Redoc goes from <h2> to <h4>.
  each("[data-section-id] h1", { "aria-level": "2" });
  each("[data-section-id] h4", { "aria-level": "3" });
  each("[data-section-id] h5", { "aria-level": "4" });

  // The label of a choice hides what is chosen.
  each("button[aria-haspopup=menu][aria-label]", (button) => {
    button.dataset.label ??= button.getAttribute("aria-label");
    return { "aria-label": `${button.dataset.label}: ${button.textContent}` };
  });

  each("pre, .md-table-wrapper", (region) =>
    region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight
      ? { tabindex: "0" }
      : {},
  );
}

function each(selector, attributes) {
  for (const element of document.querySelectorAll(selector)) {
    const wanted = typeof attributes === "function" ? attributes(element) : attributes;
    for (const [name, value] of Object.entries(wanted)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }
}

let planned = false;
function plan() {
  if (planned) return;
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    amend();
  });
}

new MutationObserver(plan).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ["aria-label"],
});
addEventListener("resize", plan);
amend();

document.querySelector(".page-skip").addEventListener("click", () => {
  const main = document.querySelector("main");
  if (!main) return;
  main.tabIndex = -1;
  main.focus();
});

const press = (event, element) => {
  event.preventDefault();
  event.stopPropagation();
  element.click();
};

const confirms = (event) => event.key === "Enter" || event.key === " ";

function openMenu() {
  const trigger = document.querySelector("[aria-haspopup=menu][aria-expanded=true]");
  const inside = trigger?.parentElement.querySelector("[role=menu]");
  const menu = inside ?? document.querySelector("body > * > [role=menu]");
  return { trigger, items: [...(menu?.querySelectorAll("[role=menuitem]") ?? [])] };
}

// Redoc's menus open and choose by keyboard, but neither take the focus nor give it back.
function onMenuKey(event) {
  const { trigger, items } = openMenu();
  if (event.key === "Escape" && trigger) {
    press(event, trigger);
    trigger.focus();
  } else if (confirms(event) && items.includes(event.target)) {
    press(event, event.target);
    trigger?.focus();
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && items.length > 0) {
    event.preventDefault();
    const at = items.indexOf(document.activeElement.closest("[role=menuitem]"));
    items.at((at + (event.key === "ArrowDown" ? 1 : -1)) % items.length).focus();
  } else if (confirms(event) && event.target.matches?.("[aria-haspopup=menu][aria-expanded=false]")) {
    press(event, event.target);
    setTimeout(() => openMenu().items[0]?.focus());
  }
}

document.addEventListener("keydown", onMenuKey, true);
document.addEventListener("keydown", (event) => {
  if (confirms(event) && event.target.matches?.('[data-testid="search-trigger"]')) press(event, event.target);
});

// A link to another reference has the form of this page's address, and to another version keeps the chapter: Redoc writes where the
// reader is into the address. What is not there is looked for one step up, as Redoc shows nothing at a place that it does not know.
const suffix = location.pathname.endsWith(".html") ? ".html" : "";
const references = document.querySelector(".page-header nav");

function aim({ target }) {
  const link = target.closest("a");
  if (!link) return;
  const { lacks } = link.dataset;
  const place = location.hash.replace(/^#\//, "");
  const lacked = lacks?.split(" ").find((other) => `${place}/`.startsWith(`${other}/`));
  const kept = lacked ? lacked.replace(/\/?[^/]*$/, "") : place;
  link.hash = lacks !== undefined && kept ? `/${kept}` : "";
}

for (const link of references.querySelectorAll("a")) {
  link.setAttribute("href", link.getAttribute("href").replace(/\.html$/, suffix));
}
for (const event of ["pointerdown", "click"]) references.addEventListener(event, aim);

// Redoc reads the system's scheme once. Follow it, unless the reader chose one.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", ({ matches }) => {
  if (localStorage.getItem("redoc.colorMode")) return;
  document.documentElement.classList.replace(matches ? "light" : "dark", matches ? "dark" : "light");
});
