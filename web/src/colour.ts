// Colours that can be told from the page's ground, in the dark and in the light.

/** Whether the page is dark now. */
export function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

/** A colour of the page's own palette. */
export const own = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const CONTRAST = 3;

/** Lighten a colour on dark ground, or darken it on light, until it has the contrast of a picture (3 to 1). */
export function seen(colour: string): string {
  const towards = isDark() ? 1 : 0, ground = isDark() ? 0.012 : 0.95;
  let parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  if (parts.some(Number.isNaN)) return colour;
  for (let i = 0; i < 40 && contrast(luminance(parts), ground) < CONTRAST; i++) parts = parts.map((part) => part + 0.06 * (towards - part));
  return `#${parts.map((part) => Math.round(255 * part).toString(16).padStart(2, "0")).join("")}`;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

function luminance(parts: readonly number[]): number {
  const [r, g, b] = parts.map((x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
