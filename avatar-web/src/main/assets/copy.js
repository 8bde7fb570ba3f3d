// Buttons with data-copy copy the text of the element of that id, and say so to those who listen instead of look.
import { texts } from "./texts.js";

const say = texts("copied");
const heard = document.getElementById("copied");

async function copied(source) {
  const text = source.value === undefined ? source.textContent : source.value;
  try {
    await navigator.clipboard.writeText(text);
    return say("done");
  } catch {
    getSelection().selectAllChildren(source);
    if (source.select) source.select();
    return say("failed");
  }
}

document.querySelectorAll("[data-copy]").forEach((button) => {
  const label = button.textContent;
  button.addEventListener("click", async () => {
    button.textContent = await copied(document.getElementById(button.dataset.copy));
    heard.textContent = button.textContent;
    setTimeout(() => {
      button.textContent = label;
      heard.textContent = "";
    }, 2000);
  });
});
