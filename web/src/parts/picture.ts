// A picture that the server drew: taken in without scripts and without styles the page does not allow.

const NAMES = new Set(["a", "script", "foreignobject", "iframe", "style", "image", "animate", "set", "handler"]);

/** Read an SVG; null where it is none. Style attributes become properties, which the policy allows. */
export function picture(svg: string): SVGElement | null {
  // The policy would refuse style attributes while they are read.
  const plain = svg.replace(/<style[\s\S]*?<\/style>/g, "").replace(/(\s)style=(?=")/g, "$1data-style=");
  const parsed = new DOMParser().parseFromString(plain.replace(/^<svg(?![^>]*xmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg"'), "image/svg+xml");
  if (parsed.querySelector("parsererror")) return null;
  for (const element of [...parsed.querySelectorAll("*")]) {
    if (NAMES.has(element.localName.toLowerCase())) { element.remove(); continue; }
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith("on") || (/href$/.test(name) && !value.startsWith("#"))) element.removeAttribute(name);
      if (name !== "data-style") continue;
      element.removeAttribute(name);
      for (const rule of value.split(";")) {
        const [property, ...rest] = rule.split(":"), said = rest.join(":").trim();
        if (property?.trim() && said) element.setAttribute(...asAttribute(property.trim(), said));
      }
    }
  }
  const drawn = document.importNode(parsed.documentElement, true) as unknown as SVGElement;
  for (const element of [drawn, ...drawn.querySelectorAll<SVGElement>("[data-font]")]) {
    const font = element.getAttribute("data-font");
    if (font) element.style.font = font;
  }
  return drawn;
}

const asAttribute = (property: string, value: string): [string, string] => (property === "font" ? ["data-font", value] : [property, value]);
