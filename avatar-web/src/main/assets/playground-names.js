// Names of options as words for people.
const OPTION = /^(.+?)(Variant|Probability|Color|ColorFill|ColorFillStops|ColorAngle|ColorOrder)$/;
const TITLES = {
  Variant: "Variants", Probability: "Probability in percent", Color: "Colours", ColorFill: "Fill",
  ColorFillStops: "Colours of a gradient", ColorAngle: "Angle of a gradient", ColorOrder: "Order of colours",
  size: "Size in pixels", flip: "Flip", scale: "Scale", borderRadius: "Round corners in percent",
  rotate: "Rotate by degrees", translateX: "Move right by percent", translateY: "Move down by percent", tags: "Tags",
};

const words = (name) => name.replace(/([a-z])([A-Z0-9])/g, "$1 $2").toLowerCase();
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** Returns the heading of an option and the rest of its name: of hairColorFill Hair colour and ColorFill. */
export function place(name) {
  const [, subject, part] = OPTION.exec(name) ?? [];
  if (!part) return ["The whole picture", name];
  return [capital(words(subject)) + (part.startsWith("Color") ? " colour" : ""), part];
}

/** Returns the title of an option, given the rest of its name. */
export const title = (part) => TITLES[part] ?? capital(words(part));
