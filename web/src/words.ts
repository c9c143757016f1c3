// How numbers are said.

/** A number with its digits and a true minus sign. */
export function say(value: number, digits: number, signed = false): string {
  const text = Math.abs(value).toFixed(digits);
  const zero = Number.parseFloat(text) === 0;
  const sign = zero ? "" : value < 0 ? "−" : signed ? "+" : "";
  return `${sign}${text}`;
}

/** A number and its unit. */
export const withUnit = (value: number, digits: number, unit: string): string =>
  `${say(value, digits)}${unit === "" ? "" : unit === "%" || unit === "°" ? unit : ` ${unit}`}`;

export const percent = (share: number): string => `${Math.round(100 * share)}%`;

export const sideWord = (side: string | null): string => (side === "r" ? "right" : side === "l" ? "left" : "");

/** A first letter made large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
