// What is chosen, as addresses have it. A choice is { style, seed, options }; its options are lists of words by name.

/** As encodeURIComponent, but safe within Markdown and quotes too. */
const encoded = (text) =>
  encodeURIComponent(text.toWellFormed ? text.toWellFormed() : text)
    .replace(/[!'()*]/g, (sign) => "%" + sign.charCodeAt(0).toString(16).toUpperCase());

const decoded = (text) => {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "));
  } catch {
    return text;
  }
};

const pairs = (options) =>
  Object.entries(options).map(([name, words]) => `${name}=${words.map(encoded).join(",")}`);

/** Returns the path of an avatar within the site, such as /10.x/big-smile/svg?seed=Ada. */
export function path({ style, seed, options }, format = "svg") {
  return `/10.x/${encoded(style)}/${format}?${[`seed=${encoded(seed)}`, ...pairs(options)].join("&")}`;
}

/** Returns what stands behind # in the address of the page. */
export function fragment({ style, seed, options }) {
  return "#" + [`style=${encoded(style)}`, `seed=${encoded(seed)}`, ...pairs(options)].join("&");
}

/** Reads such a fragment; what it does not tell is as in the given choice. */
export function choice(hash, otherwise) {
  const read = { ...otherwise, options: {} };
  for (const pair of hash.replace(/^#/, "").split("&").filter(Boolean)) {
    const [name, ...rest] = pair.split("=");
    const text = rest.join("=");
    if (name === "style" || name === "seed") read[name] = decoded(text);
    else read.options[decoded(name)] = text.split(",").filter(Boolean).map(decoded);
  }
  return read;
}

/** Returns those options that a style has, as its descriptor tells; of variants those that it knows. */
export function fitting(options, descriptor) {
  const kept = {};
  for (const [name, kind] of Object.entries(descriptor)) {
    const words = name === "seed" || !Object.hasOwn(options, name) ? undefined : options[name];
    const known = words?.filter((word) => kind.open || !kind.values || kind.values.includes(word));
    if (known && (known.length > 0 || kind.type === "color")) kept[name] = known;
  }
  return kept;
}
