// What scripts say, in the language of the page, which brings the texts along in the data-texts of an element.

/** Returns how to say those of the element of this id: by key, with the values of its {placeholders}; {count} chooses the form. */
export function texts(id) {
  const messages = JSON.parse(document.getElementById(id)?.dataset.texts ?? "{}");
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const form = (key, count) => messages[`${key}.${plural.select(count)}`] ?? messages[`${key}.other`];
  return (key, values = {}) =>
    ("count" in values ? form(key, values.count) : messages[key])?.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
