// A choice as code to copy.
import { path } from "./playground-address.js";

const escaped = (text) =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const number = (word) => (Number.isFinite(Number(word)) ? Number(word) : word);

function typed(words, kind) {
  switch (kind.type) {
    case "string": return words.join(",");
    case "number": return number(words[0]);
    case "range": return words.map(number);
    case "boolean": return words[0] === "true";
    default: return kind.list ? words : words[0];
  }
}

function java(base, { style, seed, options }, descriptor) {
  const members = [["seed", seed], ...Object.entries(options).map(([name, words]) => [name, typed(words, descriptor[name])])];
  const json = members.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(",\n     ");
  return `// curl -o ${style}.json ${base}/10.x/${style}/definition.json
DicebearStyle style = DicebearStyle.parse(Files.readString(Path.of("${style}.json")));
Options options = Options.parse("""
    {${json.replace(/\\/g, "\\\\")}}""");
Files.writeString(Path.of("avatar.svg"), style.avatar(options).svg());`;
}

/** Returns the texts by the ids of their elements. */
export function snippets(base, choice, descriptor, format) {
  const url = base + path(choice, format);
  const side = choice.options.size?.[0] ?? "128";
  return {
    url,
    html: `<img src="${escaped(url)}" width="${escaped(side)}" height="${escaped(side)}" alt="">`,
    markdown: `![Avatar](${url})`,
    java: java(base, choice, descriptor),
    avatar: `${base}/avatar/{hash}?d=dicebear:${choice.style}&s=128`,
  };
}
