// The playground: what is chosen stands in the fragment of its address, so that it can be shared and reloaded.
import { choice, fitting, fragment, path } from "./playground-address.js";
import { field, make } from "./playground-fields.js";
import { place, title } from "./playground-names.js";
import { snippets } from "./playground-snippets.js";
import { texts } from "./texts.js";

const at = (id) => document.getElementById(id);
const { root } = document.documentElement.dataset;
const located = (chosen) => root + path(chosen);
const form = at("playground");
const say = texts("playground");
const preview = at("preview");
const OTHERS = ["Ada", "Grace", "Linus", "Margaret", "Edsger", "Barbara", "Alan", "Radia"];
const NEUTRAL = { scale: 1, Probability: 100 };

const state = { chosen: { style: at("style").value, seed: at("seed").value, options: {} }, descriptor: {}, turn: 0, opened: 0 };

function explain(text) {
  at("problem").textContent = text;
  preview.classList.toggle("stale", text !== "");
}

async function reason(address) {
  try {
    const reply = await fetch(address);
    if (reply.ok) return say("not-shown");
    const body = await reply.json().catch(() => ({}));
    return say("refused", { status: reply.status, detail: body.message ?? body.detail ?? reply.statusText });
  } catch {
    return say("unreachable");
  }
}

function draw() {
  const { chosen } = state;
  const address = located(chosen);
  const turn = ++state.turn;
  const next = new Image();
  next.addEventListener("load", () => {
    if (turn !== state.turn) return;
    explain("");
    preview.src = address;
    preview.alt = say("avatar", { seed: chosen.seed || say("empty-seed"), style: chosen.style });
    at("others").querySelectorAll("button").forEach((button) => {
      button.querySelector("img").src = located({ ...chosen, seed: button.value });
    });
  });
  next.addEventListener("error", async () => {
    const why = await reason(address);
    if (turn === state.turn) explain(why);
  });
  next.src = address;
}

function show() {
  const { chosen, descriptor } = state;
  history.replaceState(null, "", fragment(chosen));
  Object.entries(snippets(form.dataset.base, chosen, descriptor, at("format").value)).forEach(([id, text]) => {
    at(id).textContent = text;
  });
  draw();
}

let pending = 0;
function soon() {
  clearTimeout(pending);
  pending = setTimeout(show, 200);
}

function setOption(name, value, mark) {
  if (value === undefined) delete state.chosen.options[name];
  else state.chosen.options[name] = value;
  mark();
  soon();
}

function section(heading, names) {
  const { chosen, descriptor } = state;
  const summary = make("summary", { textContent: heading });
  const count = make("span", { className: "count" });
  const mark = () => {
    const set = names.filter((name) => name in chosen.options).length;
    count.textContent = set > 0 ? ` ${say("set", { count: set })}` : "";
  };
  const fields = names.map((name) => {
    const part = place(name)[1];
    const picture = part !== "Variant" ? undefined : (value) =>
      located({ ...chosen, options: { [name]: [value], [name.replace(/Variant$/, "Probability")]: ["100"] } });
    return field(title(part), descriptor[name], chosen.options[name],
      (value) => setOption(name, value, mark), { neutral: NEUTRAL[part], picture });
  });
  mark();
  summary.append(count);
  return make("details", {}, summary, make("div", { className: "fields" }, ...fields));
}

function build() {
  const groups = new Map();
  for (const name of Object.keys(state.descriptor).filter((each) => each !== "seed")) {
    const [heading] = place(name);
    groups.set(heading, [...(groups.get(heading) ?? []), name]);
  }
  at("options").replaceChildren(...[...groups].map(([heading, names]) => section(heading, names)));
}

async function open(chosen) {
  const opened = ++state.opened;
  const address = `${root}/10.x/${encodeURIComponent(chosen.style)}/options.json`;
  clearTimeout(pending);
  at("seed").value = chosen.seed;
  try {
    const reply = await fetch(address);
    const descriptor = reply.ok ? await reply.json() : undefined;
    if (opened !== state.opened) return;
    if (!descriptor) return explain(reply.status === 404 ? say("no-style", { style: chosen.style }) : await reason(address));
    state.descriptor = descriptor;
    state.chosen = { ...chosen, seed: at("seed").value, options: fitting(chosen.options, descriptor) };
    at("style").value = chosen.style;
    build();
    show();
  } catch {
    explain(say("unreachable"));
  }
}

function seed(text) {
  state.chosen.seed = text;
  at("seed").value = text;
  soon();
}

const random = () => [...crypto.getRandomValues(new Uint32Array(2))].map((n) => n.toString(36)).join("");

form.addEventListener("submit", (event) => event.preventDefault());
at("style").addEventListener("input", () => open({ ...state.chosen, style: at("style").value }));
at("seed").addEventListener("input", () => seed(at("seed").value));
at("format").addEventListener("input", soon);
at("random").addEventListener("click", () => seed(random()));
at("reset").addEventListener("click", () => open({ ...state.chosen, options: {} }));
addEventListener("hashchange", () => open(choice(location.hash, state.chosen)));
at("others").replaceChildren(...OTHERS.map((name) => {
  const button = make("button", { type: "button", className: "other", value: name },
    make("img", { width: 64, height: 64, alt: "" }), make("span", { textContent: name }));
  button.addEventListener("click", () => seed(name));
  return make("li", {}, button);
}));
form.hidden = false;
open(choice(location.hash, state.chosen));
