// One control for each option, made from what a style's options.json says of it. Words that are undefined are not set.
import { texts } from "./texts.js";

const say = texts("playground");

/** Makes an element with these properties and children. */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const group = (title, ...children) => make("fieldset", {}, make("legend", { textContent: title }), ...children);

function choices(title, kind, words = [], set, picture) {
  const boxes = kind.values.map((value) => make("input", { type: "checkbox", value, checked: words.includes(value) }));
  const others = make("input", {
    type: "text", spellcheck: false, autocomplete: "off",
    value: words.filter((word) => !kind.values.includes(word)).join(","),
  });
  const tell = () => {
    const typed = others.value.split(",").map((word) => word.trim()).filter(Boolean);
    const all = [...boxes.filter((box) => box.checked).map((box) => box.value), ...typed];
    set(all.length > 0 ? all : undefined);
  };
  [...boxes, others].forEach((input) => input.addEventListener("input", tell));
  const labels = boxes.map((box) => {
    const src = picture?.(box.value);
    const shown = src ? [make("img", { loading: "lazy", src, width: 48, height: 48, alt: "" })] : [];
    return make("label", { className: "choice" }, box, ...shown, make("span", { textContent: box.value }));
  });
  const more = kind.open
    ? [make("label", {}, say("others"), others)]
    : [];
  return group(title, make("div", { className: "choices" }, ...labels), ...more);
}

function selection(title, kind, words = [], set) {
  const options = ["", ...kind.values].map((value) =>
    make("option", { value, textContent: value || say("not-set"), selected: value === (words[0] ?? "") }));
  const select = make("select", {}, ...options);
  select.addEventListener("input", () => set(select.value ? [select.value] : undefined));
  return make("label", {}, title, select);
}

function text(title, words = [], set) {
  const input = make("input", { type: "text", value: words.join(",") });
  input.addEventListener("input", () => set(input.value ? [input.value] : undefined));
  return make("label", {}, title, input);
}

/** A number field, with a slider where there are bounds to slide between; empty is not set. */
function number(title, kind, value = "", neutral, set, label = title) {
  const input = make("input", { type: "number", min: kind.min ?? "", max: kind.max ?? "", step: "any", value });
  if (!(kind.max <= 1000)) {
    input.addEventListener("input", () => set(input.value));
    return make("label", {}, label, input);
  }
  input.setAttribute("aria-label", title);
  const slider = make("input", { type: "range", min: kind.min, max: kind.max, step: kind.max <= 10 ? 0.1 : 1 });
  slider.setAttribute("aria-label", say("slider", { title }));
  const show = () => {
    slider.value = input.value || neutral;
    slider.classList.toggle("unset", !input.value);
    if (input.value) slider.removeAttribute("aria-valuetext");
    else slider.setAttribute("aria-valuetext", say("not-set"));
  };
  input.addEventListener("input", () => { show(); set(input.value); });
  slider.addEventListener("input", () => { input.value = slider.value; show(); set(input.value); });
  show();
  return make("div", { className: "slide" }, make("label", {}, label, input), slider);
}

function range(title, kind, words = [], neutral, set) {
  const bounds = [words[0] ?? "", words[1] ?? ""];
  const bound = (label, i) => number(say("bound", { title, bound: label }), kind, bounds[i], neutral, (value) => {
    bounds[i] = value;
    const given = bounds.filter(Boolean);
    set(given.length > 0 ? given : undefined);
  }, label);
  return group(title, make("div", { className: "bounds" }, bound(say("from"), 0), bound(say("to"), 1)));
}

function colours(title, words, set) {
  const list = make("div");
  const none = make("input", { type: "checkbox", checked: words?.length === 0 });
  const add = make("button", { type: "button", className: "quiet", textContent: say("add-colour") });
  const rows = [];
  const tell = () => set(rows.length > 0 ? rows.map((row) => row.hex()) : none.checked ? [] : undefined);
  const addRow = (hex) => {
    const row = colour(say("nth-colour", { title, number: rows.length + 1 }), hex, tell, () => {
      rows.splice(rows.indexOf(row), 1);
      row.element.remove();
      tell();
      add.focus();
    });
    rows.push(row);
    list.append(row.element);
    return row;
  };
  words?.forEach(addRow);
  add.addEventListener("click", () => {
    none.checked = false;
    addRow("0b5c6b").element.querySelector("input").focus();
    tell();
  });
  none.addEventListener("input", () => {
    rows.splice(0).forEach((row) => row.element.remove());
    tell();
  });
  return group(title, list, make("div", { className: "row" }, add, make("label", { className: "choice" }, none, say("no-colour"))));
}

function colour(title, hex, tell, remove) {
  const six = (text) => {
    const digits = text.replace(/^#/, "");
    const long = digits.length < 6 ? digits.replace(/./g, "$&$&") : digits;
    return /^[0-9a-f]{6}([0-9a-f]{2})?$/i.test(long) ? `#${long.slice(0, 6)}` : undefined;
  };
  const picker = make("input", { type: "color", value: six(hex) ?? "#000000" });
  const typed = make("input", { type: "text", value: `#${hex.replace(/^#/, "")}`, spellcheck: false, autocomplete: "off" });
  const gone = make("button", { type: "button", className: "quiet", textContent: say("remove") });
  picker.setAttribute("aria-label", title);
  typed.setAttribute("aria-label", say("hexadecimal", { title }));
  gone.setAttribute("aria-label", say("remove-this", { title }));
  picker.addEventListener("input", () => { typed.value = picker.value; tell(); });
  typed.addEventListener("input", () => { picker.value = six(typed.value) ?? picker.value; tell(); });
  gone.addEventListener("click", remove);
  return {
    element: make("div", { className: "row" }, picker, typed, gone),
    hex: () => typed.value.replace(/^#/, ""),
  };
}

/** Makes the control of an option; set is told its new words, undefined where it is not set any more. */
export function field(title, kind, words, set, { neutral = 0, picture } = {}) {
  switch (kind.type) {
    case "color": return colours(title, words, set);
    case "range": return range(title, kind, words, neutral, set);
    case "number": return number(title, kind, words?.[0], neutral, (value) => set(value ? [value] : undefined));
    case "boolean": return selection(title, { values: ["true", "false"] }, words, set);
    case "enum": return kind.list ? choices(title, kind, words, set, picture) : selection(title, kind, words, set);
    default: return text(title, words, set);
  }
}
